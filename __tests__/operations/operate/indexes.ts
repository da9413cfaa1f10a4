// The steps that change indexes.
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { OperateCase } from './case.ts'

const prod = { 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' }
const FILE = 'atlas/indexes.yml'
const DEFINITION = { mappings: { dynamic: false, fields: { title: { type: 'string' } } } }

const clusterIdOf = ({ world }: Emulator) => [...world.clusters.values()].find(({ name }) => name === 'prod')?.id ?? ''

/** Whether these search indexes are there and ready, and no others. */
const hasReady =
  (...paths: string[]) =>
  ({ world }: Emulator) => {
    const there = [...world.searchIndexes.values()]
    const ready = there
      .filter(({ status, definition }) => status === 'READY' && JSON.stringify(definition).includes('title'))
      .map(({ collectionName, name }) => `${collectionName}.${name}`)
    return there.length === paths.length && paths.every((path) => ready.includes(path))
  }

const entry = (collection: string, name: string) => ({ database: 'shop', collection, name, definition: DEFINITION })

export const CASES: readonly OperateCase[] = [
  {
    title: 'apply-search-indexes creates two',
    with: { operation: 'apply-search-indexes', ...prod, 'body-file': FILE },
    files: { [FILE]: JSON.stringify([entry('items', 'default'), entry('orders', 'default')]) },
    writes: 2,
    isDone: hasReady('items.default', 'orders.default')
  },
  {
    title: 'apply-search-indexes creates, updates and deletes',
    with: { operation: 'apply-search-indexes', ...prod, 'body-file': FILE, prune: 'true' },
    files: { [FILE]: JSON.stringify([entry('items', 'default'), entry('items', 'names')]) },
    arrange: (emulator) => {
      const clusterId = clusterIdOf(emulator)
      for (const name of ['default', 'old']) {
        emulator.world.addSearchIndex({ clusterId, database: 'shop', collectionName: 'items', name })
      }
    },
    writes: 3,
    isDone: hasReady('items.default', 'items.names')
  },
  {
    title: 'apply-indexes builds two',
    with: { operation: 'apply-indexes', ...prod, 'body-file': FILE },
    files: {
      [FILE]: JSON.stringify([{ sku: 1 }, { name: 1 }].map((keys) => ({ database: 'shop', collection: 'items', keys })))
    },
    writes: 2,
    isDone: ({ world }) =>
      world.rollingIndexes.size === 2 && [...world.clusters.values()].every(({ stateName }) => stateName === 'IDLE'),
    repeats: true
  }
]
