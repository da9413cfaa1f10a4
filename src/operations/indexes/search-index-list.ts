// The search indexes that a cluster is to have, as the file lists them.
import { isRecord } from '../../atlas/attributes.ts'
import { checkNames, readIndexList, textAt, type Entry, type IndexList } from './entries.ts'

const TYPES = ['search', 'vectorSearch'] as const

export type SearchIndexType = (typeof TYPES)[number]

/** A search index as it is to be. */
export interface WantedIndex {
  /** `database.collection.name` */
  readonly path: string
  readonly database: string
  readonly collection: string
  readonly name: string
  readonly type: SearchIndexType
  readonly definition: Readonly<Record<string, unknown>>
}

const ATTRIBUTES = ['database', 'collection', 'name', 'type', 'definition']

/** Reads the list of search indexes, and finds everything wrong with it. Pure. */
export function readSearchIndexList(body: string): IndexList<WantedIndex> {
  return readIndexList(body, readIndex, ({ path }) => [path])
}

function readIndex(entry: Entry): WantedIndex | undefined {
  checkNames(entry, ATTRIBUTES)
  const [database, collection, name] = ['database', 'collection', 'name'].map((each) => textAt(entry, each))
  const type = readType(entry)
  const definition = readDefinition(entry, type)
  if (database === undefined || collection === undefined || name === undefined) return undefined
  if (type === undefined || definition === undefined) return undefined
  return { path: `${database}.${collection}.${name}`, database, collection, name, type, definition }
}

function readType({ attributes, report }: Entry): SearchIndexType | undefined {
  const { type = 'search' } = attributes
  const known = TYPES.find((each) => each === type)
  if (known === undefined) report(`has an unknown type. Known are ${TYPES.join(' and ')}.`)
  return known
}

/** What Atlas requires of a definition depends on the type (specification). */
function readDefinition({ attributes, report }: Entry, type: SearchIndexType | undefined) {
  const { definition } = attributes
  if (!isRecord(definition)) {
    report(definition === undefined ? 'has no definition.' : 'has a definition that is not a mapping.')
    return undefined
  }
  const { mappings, fields } = definition
  if (type === 'search' && !isRecord(mappings)) {
    report(
      fields === undefined
        ? 'has no definition.mappings.'
        : 'has definition.fields, as vector indexes have. Add "type: vectorSearch".'
    )
    return undefined
  }
  if (type === 'vectorSearch' && !(Array.isArray(fields) && fields.length > 0 && fields.every(isRecord))) {
    report('has no definition.fields, a list of mappings, each with type and path.')
    return undefined
  }
  return definition
}
