// The steps of the tour.
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from './emulator/sample-world.ts'
import type { JobStep } from './job.ts'

/** The steps against the emulator. */
export const TOUR: readonly JobStep[] = [
  {
    title: 'verify-org-access',
    about: 'A gate: it fails unless the service account can read the organization.',
    with: { operation: 'verify-org-access', 'org-id': SAMPLE_ORG_ID },
    expected: 'success'
  },
  {
    title: 'verify-project-access',
    about: 'The same for a project. It also checks the name, in case the ID is that of another project.',
    with: {
      operation: 'verify-project-access',
      'project-id': SAMPLE_PROJECT_ID,
      parameters: 'name: shop'
    },
    expected: 'success'
  },
  {
    title: 'getGroupCluster',
    about: 'Any operation of the Atlas Administration API, by its operationId.',
    with: { operation: 'getGroupCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' },
    expected: 'success'
  },
  {
    title: 'listGroupAlerts',
    about: 'A list. The step fetches every page.',
    with: { operation: 'listGroupAlerts', 'project-id': SAMPLE_PROJECT_ID, parameters: 'status: OPEN' },
    expected: 'success'
  },
  {
    title: 'allow-runner-ip',
    about: "Adds the runner's IP address to the access list. The post step removes it.",
    with: { operation: 'allow-runner-ip', 'project-id': SAMPLE_PROJECT_ID, interval: '500ms' },
    expected: 'success'
  },
  {
    title: 'a wrong secret',
    about: 'This step must fail: a gate passes only on proof.',
    with: {
      operation: 'verify-org-access',
      'org-id': SAMPLE_ORG_ID,
      'client-secret': 'mdb_sa_sk_this-secret-was-deleted-last-week'
    },
    expected: 'failure'
  }
]

/** The steps against the real Atlas: a single one, which only reads. */
export const REAL_TOUR: readonly JobStep[] = [
  {
    title: 'verify-org-access',
    about: 'Against the real Atlas, the tour is this one step. It only reads.',
    with: { operation: 'verify-org-access' },
    expected: 'success'
  }
]
