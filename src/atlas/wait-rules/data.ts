// When search indexes, sample data and migrations are ready.
import type { WaitRule } from '../wait-rule.ts'
import { is, newAndFinal } from './parts.ts'

const searchIndex = {
  get: 'getGroupClusterSearchIndex',
  state: 'status',
  success: [is('status', 'READY'), is('queryable', true)],
  failure: [is('status', 'FAILED', 'DOES_NOT_EXIST')]
} as const satisfies WaitRule

const removedSearchIndex = {
  ...searchIndex,
  success: [is('status', 'DOES_NOT_EXIST')],
  failure: [],
  gone: [404]
} as const satisfies WaitRule

const liveMigration = {
  get: 'getGroupLiveMigration',
  state: 'status',
  failure: [is('status', 'FAILED', 'EXPIRED')]
} as const satisfies Partial<WaitRule>

export const DATA: Readonly<Record<string, WaitRule>> = {
  createGroupClusterSearchIndex: { ...searchIndex, notYet: ['DOES_NOT_EXIST'], from: { indexId: 'response.indexID' } },
  updateGroupClusterSearchIndex: searchIndex,
  updateGroupClusterSearchIndexByName: { ...searchIndex, get: 'getGroupClusterSearchIndexByName' },
  deleteGroupClusterSearchIndex: removedSearchIndex,
  deleteGroupClusterSearchIndexByName: { ...removedSearchIndex, get: 'getGroupClusterSearchIndexByName' },
  requestGroupSampleDatasetLoad: {
    ...newAndFinal,
    get: 'getGroupSampleDatasetLoad',
    from: { sampleDatasetId: 'response._id' },
    state: 'state',
    success: [is('state', 'COMPLETED')],
    failure: [is('state', 'FAILED')]
  },
  validateGroupLiveMigrations: {
    ...newAndFinal,
    get: 'getGroupLiveMigrationValidateStatus',
    from: { validationId: 'response._id' },
    state: 'status',
    success: [is('status', 'SUCCESS')],
    failure: [is('status', 'FAILED')]
  },
  createGroupLiveMigration: {
    ...liveMigration,
    ...newAndFinal,
    from: { liveMigrationId: 'response._id' },
    success: [is('readyForCutover', true)]
  },
  cutoverGroupLiveMigration: { ...liveMigration, success: [is('status', 'COMPLETE')] }
}
