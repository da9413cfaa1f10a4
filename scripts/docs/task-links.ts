// What each task is for, in the words of who looks for it, and the page that says more.

/** A row of the table of tasks in README.md. */
export interface TaskLink {
  /** Continues "I want to". */
  readonly want: string
  readonly task: string
  /** File in docs/. */
  readonly page: string
}

/** The tasks in the order of README.md. */
export const TASK_LINKS: readonly TaskLink[] = [
  { want: 'deploy only if the cluster is ready', task: 'wait-for-cluster', page: 'gates.md' },
  { want: 'check the version and tier of a cluster', task: 'check-cluster', page: 'gates.md' },
  { want: 'stop if an alert is open', task: 'check-alerts', page: 'gates.md' },
  { want: 'stop if the backup is old', task: 'check-backup', page: 'gates.md' },
  { want: 'wait for search indexes', task: 'check-search-indexes', page: 'gates.md' },
  { want: 'test against a new cluster', task: 'create-test-cluster', page: 'test-clusters.md' },
  { want: 'reach a cluster from the runner', task: 'allow-runner-ip', page: 'test-clusters.md' },
  { want: 'know whether an address is allowed', task: 'check-access', page: 'test-clusters.md' },
  { want: 'have a database user for one job', task: 'create-database-user', page: 'test-clusters.md' },
  { want: 'load the sample data into a cluster', task: 'load-sample-data', page: 'test-clusters.md' },
  { want: 'test a failover', task: 'fail-over-cluster', page: 'test-clusters.md' },
  { want: 'remove what lost runners left', task: 'remove-leftovers', page: 'test-clusters.md' },
  { want: 'create a cluster, or find it created', task: 'create-cluster', page: 'clusters.md' },
  { want: 'delete a cluster', task: 'delete-cluster', page: 'clusters.md' },
  { want: 'have a project for each team or test', task: 'create-project', page: 'projects.md' },
  { want: 'delete a project with its clusters', task: 'delete-project', page: 'projects.md' },
  { want: 'pause a cluster', task: 'pause-cluster', page: 'save-costs.md' },
  { want: 'resume a cluster', task: 'resume-cluster', page: 'save-costs.md' },
  { want: 'scale a cluster', task: 'scale-cluster', page: 'save-costs.md' },
  { want: 'pause clusters that nobody uses', task: 'pause-idle-clusters', page: 'save-costs.md' },
  { want: 'take a snapshot before a migration', task: 'take-snapshot', page: 'backups.md' },
  { want: 'restore a snapshot, onto staging for example', task: 'restore-snapshot', page: 'backups.md' },
  { want: 'keep search indexes as code', task: 'apply-search-indexes', page: 'indexes.md' },
  { want: 'build indexes without a peak of load', task: 'apply-indexes', page: 'indexes.md' },
  { want: 'keep the logs of a cluster', task: 'download-logs', page: 'logs.md' },
  { want: 'use curl, the Atlas CLI or Terraform', task: 'login', page: 'tokens-and-secrets.md' },
  { want: 'replace the client secret', task: 'rotate-client-secret', page: 'tokens-and-secrets.md' },
  { want: 'know when the secret expires', task: 'check-secret-expiry', page: 'tokens-and-secrets.md' },
  { want: 'verify the account in an organization', task: 'verify-org-access', page: 'service-accounts.md' },
  { want: 'verify the account in a project', task: 'verify-project-access', page: 'service-accounts.md' },
  { want: 'try workflows without an account', task: 'emulator', page: 'emulator.md' },
  { want: 'call a route that the catalogue lacks', task: 'request', page: 'any-operation.md' }
]

/** The page that says more about a task. @throws Error for a task without a row in {@link TASK_LINKS} */
export function pageOf(task: string): string {
  const link = TASK_LINKS.find((row) => row.task === task)
  if (link === undefined) throw new Error(`scripts/docs/task-links.ts has no row for ${task}.`)
  return link.page
}
