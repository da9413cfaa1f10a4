// The changes that a step makes, or would make.
import type { Result, Table } from './definition.ts'

/** One change. */
export interface Change {
  /** What changes, such as `prod` or `search index default of shop.orders`. */
  readonly what: string
  /** What happens to it, such as `create`, `update` or `tier`. */
  readonly change: string
  readonly from?: string
  readonly to?: string
}

/** Describes changes, as parts of a result: a table, and how many there are. Pure. */
export function describeChanges(
  changes: readonly Change[],
  { made }: { readonly made: boolean }
): { readonly table?: Table; readonly outputs: Result['outputs'] } {
  const outputs = { changed: String(made && changes.length > 0), changes: String(changes.length) }
  if (changes.length === 0) return { outputs }
  const rows = changes.map(({ what, change, from = '', to = '' }) => [what, change, from, to])
  return { table: { head: ['What', 'Change', 'From', 'To'], rows }, outputs }
}
