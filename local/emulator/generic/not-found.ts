// The error for a thing that does not exist.
import { AtlasError } from '../atlas-error.ts'
import { concrete } from './places.ts'

/** Codes and texts by the end of a collection's path (Atlas' list of error codes). */
const CODES: readonly (readonly [end: string, code: string, text: string])[] = [
  ['/containers', 'CLOUD_PROVIDER_CONTAINER_NOT_FOUND', 'An invalid cloud provider container ID %s was specified.'],
  ['/peers', 'PEER_NOT_FOUND', 'No peer with ID %s exists in project %s.'],
  ['/orgs/{orgId}/teams', 'TEAM_NOT_FOUND', 'No team with ID %s exists.'],
  ['/users', 'USER_NOT_FOUND', 'No user with ID %s exists.'],
  ['/backup/restoreJobs', 'RESTORE_JOB_NOT_FOUND', 'No restore job with ID %s exists for cluster %s.'],
  ['/backup/exportBuckets', 'EXPORT_BUCKET_NOT_FOUND', 'No export Bucket with ID %s does not exist.'],
  ['/groups/{groupId}/events', 'EVENT_NOT_FOUND', 'No event with ID %s exists for group %s.'],
  ['/orgs/{orgId}/events', 'ORG_EVENT_NOT_FOUND', 'No event with ID %s exists for organization %s.'],
  ['/integrations', 'INTEGRATION_NOT_CONFIGURED', "The integration of type '%s' is not configured for this group."],
  ['/endpointService', 'PRIVATELINK_NOT_FOUND', 'A PrivateLink with id %s does not exist.'],
  [
    '/endpoint',
    'PRIVATELINK_INTERFACE_ENDPOINT_NOT_FOUND',
    'A PrivateLink interface endpoint with id %s does not exist.'
  ],
  ['/processes', 'HOSTNAME_AND_PORT_NOT_FOUND', 'No host with hostname and port %s exists in group %s.'],
  [
    '/ldap/verify',
    'LDAP_VERIFY_CONNECTIVITY_REQUEST_NOT_FOUND',
    'LDAP connectivity verification request %s not found for group %s.'
  ]
]

/** A 404 for one thing of a collection, or for a single thing. */
export function notFound(collection: string, params: Readonly<Record<string, string>>, key?: string): AtlasError {
  const [, code, text] = CODES.find(([end]) => collection.endsWith(end)) ?? []
  if (key === undefined || code === undefined || text === undefined) {
    const path = `/api/atlas/v2/${concrete(collection, params)}${key === undefined ? '' : `/${encodeURIComponent(key)}`}`
    const detail = `Cannot find resource ${path}.`
    return new AtlasError({ status: 404, code: 'RESOURCE_NOT_FOUND', detail, parameters: [path] })
  }
  const owner = text.includes('for cluster') ? params.clusterName : (params.groupId ?? params.orgId)
  const parameters = [key, owner ?? ''].slice(0, text.split('%s').length - 1)
  let next = 0
  const detail = text.replace(/%s/g, () => parameters[next++] ?? '')
  return new AtlasError({ status: 404, code, detail, parameters })
}
