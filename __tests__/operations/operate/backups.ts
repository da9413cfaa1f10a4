// Snapshots and restores. Each run takes its own snapshot, and restores again.
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { OperateCase } from './case.ts'

const DESCRIPTION = 'before the migration'

const restore = {
  operation: 'restore-snapshot',
  'project-id': SAMPLE_EMPTY_PROJECT_ID,
  'source-project': SAMPLE_PROJECT_ID,
  latest: 'true',
  'allowed-projects': SAMPLE_EMPTY_PROJECT_ID
}

export const CASES: readonly OperateCase[] = [
  {
    title: 'take-snapshot takes a snapshot',
    with: {
      operation: 'take-snapshot',
      'project-id': SAMPLE_PROJECT_ID,
      'cluster-name': 'prod',
      description: DESCRIPTION
    },
    writes: 1,
    isDone: ({ world }) =>
      [...world.snapshots.values()].some(
        ({ description, status }) => description === DESCRIPTION && status === 'completed'
      ),
    repeats: true
  },
  {
    title: 'restore-snapshot restores a dedicated cluster',
    with: { ...restore, 'source-cluster': 'prod', 'cluster-name': 'staging' },
    arrange: ({ world }) => void world.addCluster({ projectId: SAMPLE_EMPTY_PROJECT_ID, name: 'staging' }),
    writes: 1,
    isDone: (emulator) => isRestored(emulator, 'staging'),
    repeats: true
  },
  {
    title: 'restore-snapshot restores a flex cluster',
    with: { ...restore, 'source-cluster': 'playground', 'cluster-name': 'trial' },
    arrange: ({ world }) => void world.addFlexCluster({ projectId: SAMPLE_EMPTY_PROJECT_ID, name: 'trial' }),
    writes: 1,
    isDone: (emulator) => isRestored(emulator, 'trial'),
    repeats: true
  }
]

/** Whether a job has restored a cluster that is ready again. */
function isRestored({ world }: Emulator, name: string): boolean {
  const clusters = [...world.clusters.values(), ...world.flexClusters.values()]
  const target = clusters.find((cluster) => cluster.projectId === SAMPLE_EMPTY_PROJECT_ID && cluster.name === name)
  const jobs = [...world.restoreJobs.values()].filter(({ targetClusterName }) => targetClusterName === name)
  return target?.stateName === 'IDLE' && jobs.some(({ status }) => status === 'completed')
}
