// create-cluster and delete-cluster: rows of the tables in this folder.
import { toJson } from '../../../src/atlas/json.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { changeCluster } from '../cluster/change-cluster.ts'
import type { OperateCase } from './case.ts'

const project = { 'project-id': SAMPLE_PROJECT_ID }
const create = { operation: 'create-cluster', ...project }
const remove = { operation: 'delete-cluster', ...project }

const named = ({ world }: Emulator, name: string) =>
  [...world.clusters.values(), ...world.flexClusters.values()].filter((cluster) => cluster.name === name)
const isReady = (emulator: Emulator, name: string) =>
  named(emulator, name)
    .map((one) => one.stateName)
    .join() === 'IDLE'

export const CASES: readonly OperateCase[] = [
  {
    title: 'create-cluster creates a flex cluster',
    with: { ...create, 'cluster-name': 'orders', tier: 'FLEX' },
    writes: 1,
    isDone: (emulator) => isReady(emulator, 'orders')
  },
  {
    // The validation is a POST, although it changes nothing.
    title: 'create-cluster validates and creates a dedicated cluster',
    with: { ...create, 'cluster-name': 'orders', tier: 'M10', region: 'EU_WEST_1' },
    writes: 2,
    isDone: (emulator) => isReady(emulator, 'orders')
  },
  {
    title: 'create-cluster changes a cluster that differs',
    with: {
      ...create,
      'cluster-name': 'prod',
      type: 'dedicated',
      update: 'true',
      body: toJson({ terminationProtectionEnabled: true, tags: [{ key: 'team', value: 'shop' }] })
    },
    writes: 1,
    isDone: (emulator) =>
      isReady(emulator, 'prod') &&
      [...emulator.world.clusters.values()].some(
        ({ terminationProtectionEnabled, attributes }) =>
          terminationProtectionEnabled && toJson(attributes['tags']) === '[{"key":"team","value":"shop"}]'
      )
  },
  {
    title: 'delete-cluster deletes a dedicated cluster',
    with: { ...remove, 'cluster-name': 'prod' },
    writes: 1,
    isDone: (emulator) => named(emulator, 'prod').length === 0
  },
  {
    title: 'delete-cluster lifts the protection of a flex cluster and deletes it',
    with: { ...remove, 'cluster-name': 'playground', force: 'true' },
    arrange: (emulator) => changeCluster(emulator, 'playground', { terminationProtectionEnabled: true }),
    writes: 2,
    isDone: (emulator) => named(emulator, 'playground').length === 0
  }
]
