// The whole state of the emulated Atlas.
import { machineClock, type Clock } from './clock.ts'
import type { StoreContext } from './resource.ts'
import { RESOURCES, type Resources } from './resources/registry.ts'

type StoreOf<Registered> = Registered extends { createStore?(context: StoreContext): infer Store } ? Store : unknown
type StoresOf<List> = List extends readonly [infer First, ...infer Rest] ? StoreOf<First> & StoresOf<Rest> : unknown

/** The stores of all resources as one object: `world.clusters`, `world.addCluster(…)`, and so on. */
export type World = StoresOf<Resources> & {
  /** A new 24-digit hexadecimal ID, unique in this world. */
  newId(): string
  /** Removes every row that belongs to a project or a cluster. */
  removeBelongings(ownerId: string): void
  /** Every row of every table, by its key. */
  rows(): Map<string, object>
}

/**
 * Creates an empty world.
 * @param options.clock gives the dates of rows that are added without one
 */
export function createWorld(options: { clock?: Pick<Clock, 'nowMs'> } = {}): World {
  const { clock = machineClock } = options
  const tables: Map<string, object>[] = []
  let count = 0
  const newId = () => `64c0ffee${(++count).toString(16).padStart(16, '0')}`
  const context: StoreContext = {
    createTable<Row extends object>() {
      const table = new Map<string, Row>()
      tables.push(table)
      return table
    },
    newId,
    nowMs: () => clock.nowMs()
  }

  function removeBelongings(ownerId: string): void {
    for (const table of tables) {
      for (const [id, row] of table) if (belongsTo(row, ownerId)) table.delete(id)
    }
  }

  const rows = () => new Map(tables.flatMap((table) => [...table]))
  const stores = RESOURCES.map((resource) => resource.createStore?.(context))
  return Object.assign({ newId, removeBelongings, rows }, ...stores) as World
}

function belongsTo(row: { projectId?: string; clusterId?: string }, ownerId: string): boolean {
  return row.projectId === ownerId || row.clusterId === ownerId
}

/** Applies every change that is due at `nowMs`: pending states end, deleted things vanish, temporary ones expire. */
export function advanceWorld(world: World, nowMs: number): void {
  for (const resource of RESOURCES) if ('advance' in resource) resource.advance(world, nowMs)
}
