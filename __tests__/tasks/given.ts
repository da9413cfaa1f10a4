// What each named operation is given in tests.
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { SECRET } from '../operations/client-secret/rotation.ts'

const project = { 'project-id': SAMPLE_PROJECT_ID }
const cluster = { ...project, 'cluster-name': 'prod' }

/** What each task is given, so that it succeeds in the emulator. */
export const GIVEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'verify-org-access': { 'org-id': SAMPLE_ORG_ID, name: 'Example Org', roles: 'ORG_OWNER' },
  'verify-project-access': { name: 'shop' },
  'wait-for-cluster': { ...cluster, timeout: '1m' },
  'check-cluster': { ...cluster, 'expect-version': '8' },
  'check-alerts': { ...project, 'event-types': 'NO_PRIMARY,\nHOST_DOWN', 'on-unmet': 'ignore' },
  'check-access': { ...project, ip: '198.51.100.7', 'on-unmet': 'ignore' },
  'check-search-indexes': { ...cluster, 'on-unmet': 'ignore' },
  'check-backup': { ...cluster, 'max-age': '7d', 'on-unmet': 'ignore' },
  'check-secret-expiry': { 'org-id': SAMPLE_ORG_ID, 'minimum-remaining': '1h' },
  'allow-runner-ip': { ...project, 'expires-in': '2h' },
  'create-database-user': { ...cluster, database: 'app' },
  'create-test-cluster': { ...project, tier: 'M10', 'sample-data': 'true' },
  'remove-leftovers': { ...project, 'older-than': '2d' },
  'rotate-client-secret': { 'secret-name': SECRET, 'delete-old': 'true' },
  'create-cluster': { ...project, 'cluster-name': 'orders', tier: 'M10' },
  'delete-cluster': cluster,
  'take-snapshot': { ...cluster, retention: '3' },
  'restore-snapshot': { ...cluster, 'source-cluster': 'prod', latest: 'true', 'allow-overwrite': 'true' },
  'download-logs': { ...cluster, from: '15m' },
  request: { route: 'GET /api/atlas/v2/orgs?itemsPerPage=1', 'api-version': '2023-01-01' },
  'pause-cluster': cluster,
  'resume-cluster': { ...cluster, 'cluster-name': 'archive' },
  'scale-cluster': { ...cluster, tier: 'M20' },
  'pause-idle-clusters': { ...project, name: 'prod' },
  'create-project': { 'org-id': SAMPLE_ORG_ID, name: 'web', tags: 'team=web' },
  'delete-project': { ...project, force: 'true', name: 'shop' },
  'load-sample-data': cluster,
  'fail-over-cluster': cluster,
  login: {},
  'apply-search-indexes': {
    ...cluster,
    body: '[{ database: shop, collection: items, name: default, definition: { mappings: { dynamic: true } } }]',
    prune: 'true'
  },
  'apply-indexes': { ...cluster, body: '[{ database: shop, collection: items, keys: { sku: 1 } }]' }
}
