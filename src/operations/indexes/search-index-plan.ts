// What has to change so that a cluster has the search indexes of the file.
import type { Difference } from '../../atlas/compare-sent.ts'
import type { Problem } from '../../atlas/errors.ts'
import type { Change } from '../changes.ts'
import { findDefinitionDifferences } from './definition-differences.ts'
import type { ListedIndex } from './listed-index.ts'
import type { WantedIndex } from './search-index-list.ts'

/** One change. */
export type PlannedChange =
  | { readonly kind: 'create'; readonly wanted: WantedIndex }
  | {
      readonly kind: 'update'
      readonly wanted: WantedIndex
      readonly listed: ListedIndex
      readonly first: Difference
      /** How many differences there are beside the first. */
      readonly more: number
    }
  | { readonly kind: 'delete'; readonly listed: ListedIndex }

/** All changes, in the order in which they are requested: what queries may still need is deleted last. */
export interface Plan {
  readonly changes: readonly PlannedChange[]
  /** What Atlas cannot do. */
  readonly problems: readonly Problem[]
  /** Indexes of the file that are still being deleted. */
  readonly deleting: readonly ListedIndex[]
}

/**
 * Compares the file with what is there. Only in collections that the file names is an index deleted: one of another
 * collection may belong to somebody else. Pure.
 */
export function makePlan(
  wanted: readonly WantedIndex[],
  listed: readonly ListedIndex[],
  { prune }: { readonly prune: boolean }
): Plan {
  const there = listed.filter(({ status }) => status !== 'DOES_NOT_EXIST')
  const pairs = wanted.map((index, position) => ({ index, position, other: findIndex(there, index) }))
  const isOfFile = ({ database, collection }: ListedIndex) =>
    wanted.some((index) => index.database === database && index.collection === collection)
  const unlisted = there.filter(
    (other) => other.status !== 'DELETING' && isOfFile(other) && findIndex(wanted, other) === undefined
  )
  return {
    changes: [
      ...pairs.flatMap(({ index, other }) => (other === undefined ? [{ kind: 'create', wanted: index } as const] : [])),
      ...pairs.flatMap(({ index, other }) => (other === undefined ? [] : planUpdate(index, other))),
      ...(prune ? unlisted.map((other) => ({ kind: 'delete', listed: other }) as const) : [])
    ],
    problems: pairs.flatMap(({ index, position, other }) => findTypeProblem(index, position, other)),
    deleting: pairs.flatMap(({ other }) => (other?.status === 'DELETING' ? [other] : []))
  }
}

/** The index of the same name in the same collection. */
export function findIndex<Index extends Pick<WantedIndex, 'database' | 'collection' | 'name'>>(
  indexes: readonly Index[],
  { database, collection, name }: Pick<WantedIndex, 'database' | 'collection' | 'name'>
): Index | undefined {
  return indexes.find((each) => each.database === database && each.collection === collection && each.name === name)
}

/** A change as the summary shows it. Pure. */
export function toChange(change: PlannedChange): Change {
  const { kind } = change
  if (kind !== 'update') return { what: pathOf(change), change: kind }
  const { path, found, sent } = change.first
  const more = change.more > 0 ? `, and ${change.more} more` : ''
  return {
    what: pathOf(change),
    change: kind,
    from: `${path}: ${found}${more}`,
    to: `${path}: ${sent}${more}`
  }
}

/** `shop.items.default` */
export function pathOf(change: PlannedChange): string {
  return change.kind === 'delete' ? change.listed.path : change.wanted.path
}

function planUpdate(wanted: WantedIndex, listed: ListedIndex): readonly PlannedChange[] {
  const { latestDefinition } = listed.record
  const [first, ...others] = findDefinitionDifferences(wanted.type, wanted.definition, latestDefinition)
  return first === undefined ? [] : [{ kind: 'update', wanted, listed, first, more: others.length }]
}

function findTypeProblem(
  { path, type }: WantedIndex,
  position: number,
  listed: ListedIndex | undefined
): readonly Problem[] {
  if (listed === undefined || listed.type === '' || listed.type === type) return []
  const message =
    `index ${position + 1}: ${path} has the type ${listed.type} in Atlas, which cannot become ${type}. ` +
    'Delete that index first, or give this one another name.'
  return [{ input: 'body', message }]
}
