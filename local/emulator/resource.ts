// What one resource of the Admin API contributes to the emulator.
import type { Route } from './routes.ts'
import type { World } from './world.ts'

/** Each resource is one file in `resources` that exports one of these, and one line in `resources/registry.ts`. */
export interface Resource<Store extends object = object> {
  readonly routes: readonly Route[]
  /** Creates the resource's part of the world: its tables, and the functions that add rows to them. */
  createStore?(context: StoreContext): Store
}

/** A resource that changes as time passes. */
export interface TimedResource<Store extends object, DurationName extends string> extends Resource<Store> {
  /** How long each change takes by default, in milliseconds on the emulator's clock. */
  readonly durations: Readonly<Record<DurationName, number>>
  /**
   * Applies every change that is due at `nowMs`. By convention a pending state ends at the row's `settlesAtMs`, and
   * lasts forever without one.
   */
  advance(world: World, nowMs: number): void
}

/** What a store is built from. */
export interface StoreContext {
  /** A new table. Its rows are removed together with the project or the cluster that they belong to. */
  createTable<Row extends object>(): Map<string, Row>
  /** A new 24-digit hexadecimal ID, unique in this world. */
  newId(): string
  /** Milliseconds since the epoch. */
  nowMs(): number
}

/** What a test has to give for a new row, and what it may give; the rest has defaults. */
export type Seed<Row, Required extends keyof Row> = Pick<Row, Required> & Partial<Row>

/** Adds a row to its table and returns it. */
export function insert<Row extends { id: string }>(table: Map<string, Row>, row: Row): Row {
  table.set(row.id, row)
  return row
}
