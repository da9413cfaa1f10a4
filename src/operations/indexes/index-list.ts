// The ordinary indexes that a cluster is to have, as the file lists them.
import { isRecord } from '../../atlas/attributes.ts'
import { checkNames, readIndexList, textAt, type Entry, type IndexList } from './entries.ts'

/** An index to build. */
export interface IndexBuild {
  /** `database.collection.name`, with the name that MongoDB gives an index without one. */
  readonly path: string
  /** Such as `customerId: 1, createdAt: -1`. */
  readonly keys: string
  /** The body of the request. */
  readonly body: Readonly<Record<string, unknown>>
}

const ATTRIBUTES = ['database', 'collection', 'keys', 'options', 'collation']

/** The kinds of keys that MongoDB has, as the Admin API takes them: texts. */
const KINDS = ['1', '-1', '2d', '2dsphere', 'hashed', 'text']

/** The options that the Admin API takes (specification). `unique` is not one of them. */
export const OPTIONS: readonly string[] = [
  '2dsphereIndexVersion',
  'background',
  'bits',
  'bucketSize',
  'columnstoreProjection',
  'default_language',
  'expireAfterSeconds',
  'hidden',
  'language_override',
  'max',
  'min',
  'name',
  'partialFilterExpression',
  'sparse',
  'storageEngine',
  'textIndexVersion',
  'weights'
]

/** Reads the list of indexes, and finds everything wrong with it. Pure. */
export function readBuildList(body: string): IndexList<IndexBuild> {
  return readIndexList(body, readBuild, ({ path }) => [path])
}

function readBuild(entry: Entry): IndexBuild | undefined {
  checkNames(entry, ATTRIBUTES)
  const [db, collection] = ['database', 'collection'].map((each) => textAt(entry, each))
  const keys = readKeys(entry)
  const options = readOptions(entry)
  const collation = readCollation(entry)
  if (db === undefined || collection === undefined || keys === undefined) return undefined
  const name = typeof options?.['name'] === 'string' ? options['name'] : keys.flat().join('_')
  return {
    path: `${db}.${collection}.${name}`,
    keys: keys.map(([field, kind]) => `${field}: ${kind}`).join(', '),
    body: {
      db,
      collection,
      keys: keys.map(([field, kind]) => ({ [field]: kind })),
      ...(options === undefined ? {} : { options }),
      ...(collation === undefined ? {} : { collation })
    }
  }
}

type Key = readonly [field: string, kind: string]

/** Reads the keys, which are a mapping or a list of mappings: their order counts. */
function readKeys({ attributes, report }: Entry): readonly Key[] | undefined {
  const { keys } = attributes
  const parts = Array.isArray(keys) ? keys : [keys]
  if (keys === undefined || !parts.every(isRecord) || parts.some((part) => Object.keys(part).length === 0)) {
    report(keys === undefined ? 'has no keys.' : 'has keys that are neither a mapping nor a list of mappings.')
    return undefined
  }
  // A mapping is read with such names first.
  if (parts.some((part) => Object.keys(part).length > 1 && Object.keys(part).some((field) => /^\d+$/.test(field)))) {
    report('has a field that is a number among its keys. Write the keys as a list, so that their order is kept.')
    return undefined
  }
  const pairs = parts.flatMap((part) => Object.entries(part)).map(([field, kind]) => [field, String(kind)] as const)
  const unknown = pairs.filter(([, kind]) => !KINDS.includes(kind))
  for (const [field] of unknown) report(`has an unknown kind of key for ${field}. Known are ${KINDS.join(', ')}.`)
  const twice = pairs.filter(([field], position) => pairs.findIndex(([other]) => other === field) < position)
  for (const [field] of twice) report(`has the key ${field} twice.`)
  return pairs.length > 0 && unknown.length === 0 && twice.length === 0 ? pairs : undefined
}

function readOptions({ attributes, report }: Entry): Readonly<Record<string, unknown>> | undefined {
  const { options } = attributes
  if (options === undefined) return undefined
  if (!isRecord(options)) {
    report('has options that are not a mapping.')
    return undefined
  }
  const { unique, ...others } = options
  if (unique !== undefined)
    report('has the option unique, which Atlas does not build this way. Create it with mongosh.')
  const reportOption = (message: string) => report(message.replace('attribute', 'option'))
  checkNames({ attributes: others, report: reportOption }, OPTIONS)
  if (others['name'] !== undefined) textAt({ attributes: others, report: reportOption }, 'name')
  return others
}

function readCollation({ attributes, report }: Entry): Readonly<Record<string, unknown>> | undefined {
  const { collation } = attributes
  if (collation === undefined) return undefined
  if (isRecord(collation) && typeof collation['locale'] === 'string') return collation
  report('has a collation without a locale.')
  return undefined
}
