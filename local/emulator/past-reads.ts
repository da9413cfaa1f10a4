// What reads show while they do not show the latest writes yet: each row as it was before a write, for a while.
import type { World } from './world.ts'

/** How long reads do not show what a write did to a row, in milliseconds. */
export interface ReadLag {
  readonly createdMs: number
  readonly changedMs: number
  /** The same for its state alone: everything else about it is shown at once. */
  readonly stateMs: number
  readonly removedMs: number
}

export interface PastReads {
  /** Runs a write, and notes every row that it creates, changes or removes. */
  note<Result>(nowMs: number, write: () => Result): Result
  /** The world as reads show it at this moment: its tables are copies, and its rows not to be changed. */
  view(nowMs: number): World
}

type Rows = ReadonlyMap<string, object>
type Tables = ReadonlyMap<string, Rows>

/** One row, as it was before one write. */
interface PastRow {
  readonly table: string
  readonly id: string
  /** Undefined if the write created it. */
  readonly row: object | undefined
  /** Whether reads show everything but the state as it is. */
  readonly stateOnly?: true
  readonly untilMs: number
}

/** Creates the memory of a world's rows. Only writes are remembered: what time or a test changes is shown at once. */
export function createPastReads(world: World, lag: ReadLag): PastReads {
  let past: PastRow[] = []
  return {
    note(nowMs, write) {
      const before = structuredClone(tablesOf(world))
      try {
        return write()
      } finally {
        past.push(...compare(before, tablesOf(world), { lag, nowMs }))
      }
    },
    view(nowMs) {
      past = past.filter(({ untilMs }) => untilMs > nowMs)
      const tables = new Map([...tablesOf(world)].map(([name, rows]) => [name, new Map(rows)]))
      // The newest first, so that the oldest write that is not shown yet has the last word.
      for (const { table, id, row, stateOnly } of past.toReversed()) {
        const rows = tables.get(table)
        const current = rows?.get(id)
        if (row === undefined) rows?.delete(id)
        else if (!stateOnly) rows?.set(id, row)
        else if (current !== undefined) rows?.set(id, { ...current, ...stateOf(row) })
      }
      return { ...world, ...Object.fromEntries(tables) }
    }
  }
}

function tablesOf(world: World): Tables {
  return new Map(Object.entries(world).filter((entry): entry is [string, Rows] => entry[1] instanceof Map))
}

function compare(before: Tables, after: Tables, when: { readonly lag: ReadLag; readonly nowMs: number }): PastRow[] {
  const past: PastRow[] = []
  for (const [table, rows] of after) {
    const old: Rows = before.get(table) ?? new Map<string, object>()
    for (const id of new Set([...old.keys(), ...rows.keys()])) {
      const row = old.get(id)
      const { wholeMs, stateMs = 0 } = lagOf(row, rows.get(id), when.lag)
      if (wholeMs > 0) past.push({ table, id, row, untilMs: when.nowMs + wholeMs })
      if (stateMs > wholeMs) past.push({ table, id, row, stateOnly: true, untilMs: when.nowMs + stateMs })
    }
  }
  return past
}

function lagOf(
  before: object | undefined,
  after: object | undefined,
  { createdMs, changedMs, stateMs, removedMs }: ReadLag
): { readonly wholeMs: number; readonly stateMs?: number } {
  if (before === undefined) return { wholeMs: createdMs }
  if (after === undefined) return { wholeMs: removedMs }
  const isSame = JSON.stringify(before) === JSON.stringify(after)
  return isSame ? { wholeMs: 0 } : { wholeMs: changedMs, stateMs }
}

/** What rows call their state. */
const STATES = ['stateName', 'status', 'state']

function stateOf(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => STATES.includes(name)))
}
