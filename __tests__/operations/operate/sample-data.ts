// load-sample-data: a row of the tables in this folder.
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { OperateCase } from './case.ts'

export const CASES: readonly OperateCase[] = [
  {
    title: 'load-sample-data loads the sample data',
    with: { operation: 'load-sample-data', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' },
    writes: 1,
    isDone: ({ world }) =>
      [...world.sampleDatasets.values()].filter(({ state }) => state === 'COMPLETED').length === 1 &&
      [...world.sampleDatasets.values()].every(({ state }) => state !== 'WORKING')
  }
]
