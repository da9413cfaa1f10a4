// Runs a step on an Atlas with habits, and compares what the step says with what is true in Atlas.
import { expect } from '@jest/globals'
import type { Habits } from '../../../local/emulator/emulator.ts'
import type { Durations } from '../../../local/emulator/resources/registry.ts'
import { runWithStock, type Stocked } from '../../support/run-with-stock.ts'
import type { Scenario } from '../../support/scenario.ts'
import { contentOf, findRow as find, nameOf as named, tableOf, type Row, type Rows } from '../../support/world-rows.ts'

/** What a step asks for. Things are named `TABLE NAME`, as in the emulator's world: `clusters prod`. */
export interface Wish {
  /** How many rows it creates, by table. */
  readonly creates?: Readonly<Record<string, number>>
  /** What it changes, and attributes that it must then have. */
  readonly changes?: Readonly<Record<string, object>>
  readonly removes?: readonly string[]
  /** Whether all of that must be finished when main succeeds. */
  readonly finished?: boolean
}

/** A step, and what it asks for. */
export interface Case extends Omit<Scenario, 'with' | 'emulator'> {
  readonly title: string
  readonly with: Readonly<Record<string, string>>
  readonly wish: Wish
  readonly durations?: Partial<Durations>
}

export interface Observed extends Stocked {
  readonly wish: Wish
  /** What main created. */
  readonly created: Rows
}

/** Runs a case, and takes stock of the true world before, between and after main and post. */
export async function observe(
  { title: _, wish, durations = {}, ...scenario }: Case,
  habits: Habits
): Promise<Observed> {
  const stocked = await runWithStock({ ...scenario, emulator: { habits, durations } })
  const created = new Map([...stocked.between].filter(([key]) => !stocked.before.has(key)))
  return { ...stocked, wish, created }
}

/** What the step says is never better than what is true; it never creates more than was asked for. */
export function expectHonest(observed: Observed): void {
  const { main, wish, created } = observed
  const numbers: Record<string, number> = {}
  for (const key of created.keys()) numbers[tableOf(key)] = (numbers[tableOf(key)] ?? 0) + 1
  for (const [table, number] of Object.entries(numbers)) {
    expect([table, number]).toEqual([table, Math.min(number, wish.creates?.[table] ?? 0)])
  }
  if (main.exitCode === 0) expect(unfulfilled(observed)).toEqual([])
  expect(othersTouched(observed)).toEqual([])
}

/** What main created is gone after post, or on its way, or a warning names it. */
export function expectClean({ after, created, post, main }: Observed): void {
  const warnings = [...main.annotations, ...post.annotations].filter(({ level }) => level === 'warning')
  const left = [...created].filter(([key]) => isLeft(after, key)).map(([, row]) => named(row))
  expect(left.filter((name) => !warnings.some(({ message }) => message.includes(name)))).toEqual([])
  expect(post.exitCode).toBe(0)
}

/** Removals of clusters are requested, not awaited; what is in a cluster goes with it. A load of sample data is no thing. */
function isLeft(after: Rows, key: string): boolean {
  const row = after.get(key)
  const cluster = after.get(`clusters ${String(row?.['clusterId'])}`) ?? row
  return row !== undefined && cluster?.['stateName'] !== 'DELETING' && tableOf(key) !== 'sampleDatasets'
}

/** Whether post reads the things before it removes them: by their marker. Otherwise it knows their IDs. */
export function hasToRead({ main }: Observed): boolean {
  return /"kind":"marker"/.test(main.state['session'] ?? '')
}

/** What was asked for and is not true. */
function unfulfilled({ wish, between, created, mainEndMs }: Observed): string[] {
  const { creates = {}, changes = {}, removes = [], finished = false } = wish
  const isReady = (row: Row) => !finished || isFinished(row, mainEndMs)
  const missing: string[] = []
  const check = (holds: boolean, what: string) => void (holds || missing.push(what))
  for (const [table, number] of Object.entries(creates)) {
    const rows = [...created].filter(([key]) => tableOf(key) === table)
    check(rows.length === number, `${number} ${table} created`)
    for (const [key, row] of rows) check(isReady(row), `${key} finished`)
  }
  for (const [thing, wanted] of Object.entries(changes)) {
    const row = find(between, thing)
    check(row !== undefined && isReady(row), `${thing} finished`)
    check(JSON.stringify({ ...row, ...wanted }) === JSON.stringify(row), `${thing} ${JSON.stringify(wanted)}`)
  }
  for (const thing of removes) check(find(between, thing) === undefined, `${thing} removed`)
  const aboutUsers = [...Object.keys(creates), ...Object.keys(changes), ...removes].some((each) =>
    /^databaseU/.test(each)
  )
  const pending = [...between.values()].some(({ databaseChangesUntilMs: untilMs }) => Number(untilMs ?? 0) > mainEndMs)
  check(!finished || !aboutUsers || !pending, 'user changes applied')
  return missing
}

/** Whatever existed before, was not to be changed, and has changed. */
function othersTouched({ wish, before, after }: Observed): string[] {
  const removed = (wish.removes ?? []).map((thing) => find(before, thing)?.['id'])
  const expected = [...Object.keys(wish.changes ?? {}), ...(wish.removes ?? [])]
  const isExpected = (key: string, row: Row) =>
    expected.includes(`${tableOf(key)} ${named(row)}`) ||
    [row['clusterId'], row['projectId']].some((id) => removed.includes(id ?? ''))
  return [...before]
    .filter(([key, row]) => !isExpected(key, row) && contentOf(row) !== contentOf(after.get(key)))
    .map(([key, row]) => `${key} ${named(row)}`)
}

function isFinished({ settlesAtMs }: Row, nowMs: number): boolean {
  return typeof settlesAtMs !== 'number' || settlesAtMs <= nowMs
}
