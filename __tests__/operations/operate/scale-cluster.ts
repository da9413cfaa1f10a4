// Steps that pause, resume and scale clusters.
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { OperateCase } from './case.ts'

const project = { 'project-id': SAMPLE_PROJECT_ID }

function find({ world }: Emulator, name: string) {
  return [...world.clusters.values()].find((cluster) => cluster.name === name)
}

/** Whether the clusters are paused, or none is, and Atlas has nothing left to do. */
function are(emulator: Emulator, names: readonly string[], paused: boolean): boolean {
  return names.every((name) => {
    const cluster = find(emulator, name)
    return cluster?.stateName === 'IDLE' && cluster.paused === paused
  })
}

function tiersOf(emulator: Emulator, name: string): readonly string[] {
  const text = JSON.stringify(find(emulator, name)?.attributes['replicationSpecs'] ?? [])
  return [...text.matchAll(/"instanceSize":"(\w+)"/g)].map(([, tier = '']) => tier)
}

export const CASES: readonly OperateCase[] = [
  {
    title: 'pause-cluster pauses',
    with: { operation: 'pause-cluster', ...project, 'cluster-name': 'prod' },
    writes: 1,
    isDone: (emulator) => are(emulator, ['prod'], true)
  },
  {
    title: 'resume-cluster resumes',
    with: { operation: 'resume-cluster', ...project, 'cluster-name': 'archive' },
    writes: 1,
    isDone: (emulator) => are(emulator, ['archive'], false)
  },
  {
    title: 'scale-cluster scales',
    with: { operation: 'scale-cluster', ...project, 'cluster-name': 'prod', tier: 'M30', 'disk-size': '60' },
    writes: 1,
    isDone: (emulator) => are(emulator, ['prod'], false) && tiersOf(emulator, 'prod').join() === 'M30'
  },
  {
    title: 'pause-idle-clusters pauses two clusters and leaves a third',
    with: { operation: 'pause-idle-clusters', ...project, name: 'dev-*' },
    arrange({ world }) {
      for (const name of ['dev-1', 'dev-2']) world.addCluster({ projectId: SAMPLE_PROJECT_ID, name })
    },
    writes: 2,
    isDone: (emulator) => are(emulator, ['dev-1', 'dev-2'], true) && are(emulator, ['prod'], false)
  }
]
