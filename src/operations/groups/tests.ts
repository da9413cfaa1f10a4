// What a job needs for its tests, until it ends.
export { allowRunnerIp } from '../access-list/allow-runner-ip.ts'
export { createDatabaseUserForJob } from '../database-user/create-database-user.ts'
export { createTestCluster } from '../test-cluster/create-test-cluster.ts'
export { loadSampleDatasets } from '../sample-data/load-sample-data.ts'
export { removeLeftovers } from '../leftovers/remove-leftovers.ts'
