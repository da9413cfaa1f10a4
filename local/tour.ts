import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from './emulator/sample-world.ts'
import type { JobStep } from './job.ts'

/** The steps of the tour on the emulator. */
export const TOUR: readonly JobStep[] = [
  {
    title: 'verify-org-access',
    about: 'A gate: red unless a call proves that the service account reaches the organization.',
    with: { operation: 'verify-org-access', 'org-id': SAMPLE_ORG_ID },
    expected: 'green'
  },
  {
    title: 'verify-project-access',
    about: 'The same for a project, and that it is the one that is meant.',
    with: {
      operation: 'verify-project-access',
      'project-id': SAMPLE_PROJECT_ID,
      parameters: 'name: shop'
    },
    expected: 'green'
  },
  {
    title: 'getGroupCluster',
    about: 'Any operation of the Administration API, by its operationId.',
    with: { operation: 'getGroupCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' },
    expected: 'green'
  },
  {
    title: 'listGroupAlerts',
    about: 'A list comes whole, whatever the number of its pages.',
    with: { operation: 'listGroupAlerts', 'project-id': SAMPLE_PROJECT_ID, parameters: 'status: OPEN' },
    expected: 'green'
  },
  {
    title: 'allow-runner-ip',
    about: 'Opens the access list to this runner alone. Its post step takes the entry back.',
    with: { operation: 'allow-runner-ip', 'project-id': SAMPLE_PROJECT_ID, interval: '500ms' },
    expected: 'green'
  },
  {
    title: 'a wrong secret',
    about: 'Red is expected here: what cannot be proved does not pass.',
    with: {
      operation: 'verify-org-access',
      'org-id': SAMPLE_ORG_ID,
      'client-secret': 'mdb_sa_sk_this-secret-was-deleted-last-week'
    },
    expected: 'red'
  }
]

/** The tour where requests reach a real Atlas: one step, and it only reads. */
export const REAL_TOUR: readonly JobStep[] = [
  {
    title: 'verify-org-access',
    about: 'Only this one: it reads, and changes nothing.',
    with: { operation: 'verify-org-access' },
    expected: 'green'
  }
]
