// Compares the definition of a search index in the file with the one that Atlas shows.
import { isRecord } from '../../atlas/attributes.ts'
import { describeValue, isNothing, type Difference } from '../../atlas/compare-sent.ts'
import type { SearchIndexType } from './search-index-list.ts'

type Attributes = Readonly<Record<string, unknown>>

/**
 * What an attribute is that the file leaves out (specification; for lists and mappings, none of them). Atlas may show it
 * or not. `searchAnalyzer` is missing here, because its default may be that of `analyzer`.
 */
const DEFAULTS: Readonly<Record<SearchIndexType, Attributes>> = {
  search: {
    analyzer: 'lucene.standard',
    analyzers: [],
    numPartitions: 1,
    sort: {},
    storedSource: false,
    synonyms: [],
    typeSets: []
  },
  vectorSearch: { nestedRoot: '', numPartitions: 1, storedSource: false }
}

const MAPPINGS: Attributes = { dynamic: false, fields: {} }

/** Attributes whose names are those of a user's fields or variants: a name that only Atlas shows is a difference. */
const MAPS = ['fields', 'multi', 'sort']

/** Lists whose order counts: each of the filters gets what the one before has made. All other lists are sets. */
const SEQUENCES = ['charFilters', 'tokenFilters']

/** What may tell the elements of a set apart. */
const IDENTITIES = ['path', 'name', 'type']

/**
 * Finds what differs between two definitions. An update replaces the whole definition, so a field, or an element of a
 * list, that only Atlas shows differs too. Other attributes that only Atlas shows do not: it adds defaults. Pure.
 */
export function findDefinitionDifferences(
  type: SearchIndexType,
  wanted: Attributes,
  shown: unknown
): readonly Difference[] {
  return compareRecords(fillIn(type, wanted), fillIn(type, isRecord(shown) ? shown : {}), { path: '', isMap: false })
}

function fillIn(type: SearchIndexType, definition: Attributes): Attributes {
  const filled = { ...DEFAULTS[type], ...withoutNulls(definition) }
  return type === 'search' ? { ...filled, mappings: { ...MAPPINGS, ...withoutNulls(definition['mappings']) } } : filled
}

function withoutNulls(value: unknown): Attributes {
  if (!isRecord(value)) return {}
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
}

interface Place {
  readonly path: string
  /** Whether the names at this place are those of a user's fields. */
  readonly isMap: boolean
}

function compare(wanted: unknown, shown: unknown, place: Place): readonly Difference[] {
  if (isRecord(wanted) && isRecord(shown)) return compareRecords(wanted, shown, place)
  if (Array.isArray(wanted) && Array.isArray(shown)) return compareLists(wanted, shown, place.path)
  if (wanted === shown || ((shown ?? undefined) === undefined && isNothing(wanted))) return []
  return [differ(place.path, wanted, shown)]
}

function compareRecords(wanted: Attributes, shown: Attributes, { path, isMap }: Place): readonly Difference[] {
  const names = isMap ? [...new Set([...Object.keys(wanted), ...Object.keys(shown)])] : Object.keys(wanted)
  return names.flatMap((name) => {
    const place = { path: join(path, name), isMap: !isMap && MAPS.includes(name) }
    return compare(valueOf(wanted, name), valueOf(shown, name), place)
  })
}

function compareLists(wanted: readonly unknown[], shown: readonly unknown[], path: string): readonly Difference[] {
  const elements = wanted.map((element, index) => ({
    element,
    place: { path: join(path, String(index)), isMap: false }
  }))
  const isSequence = SEQUENCES.includes(path.split('.').at(-1) ?? '')
  const left = [...shown]
  const take = (isIt: (each: unknown, index: number) => boolean): unknown => {
    const at = left.findIndex(isIt)
    return at === -1 ? undefined : left.splice(at, 1)[0]
  }
  const differing = isSequence
    ? elements
    : elements.filter(({ element, place }) => take((each) => compare(element, each, place).length === 0) === undefined)
  const differences = differing.flatMap(({ element, place }) => {
    return compare(element, isSequence ? left.shift() : take((each) => isCounterpart(element, each)), place)
  })
  const more = left.length > 0 ? [differ(path, wanted, shown)] : []
  return [...differences, ...more]
}

/** Whether two elements are about the same thing: they share the first attribute that identifies the one in the file. */
function isCounterpart(element: unknown, other: unknown): boolean {
  if (!isRecord(element) || !isRecord(other)) return false
  const identity = IDENTITIES.find((name) => element[name] !== undefined)
  return identity !== undefined && element[identity] === other[identity]
}

function valueOf(attributes: Attributes, name: string): unknown {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined
}

function differ(path: string, wanted: unknown, shown: unknown): Difference {
  return { path, found: describe(shown), sent: describe(wanted) }
}

function describe(value: unknown): string {
  return isNothing(value) ? 'missing' : describeValue(value)
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
