// Search indexes as Atlas shows them.
import { atlasDate } from '../dates.ts'
import { toObject, type JsonObject } from '../request-body.ts'
import type { SearchIndexRecord } from './search-indexes.ts'

/** A definition, and its number: 0 for the one an index was created with (recorded response). */
export interface SearchIndexDefinition {
  readonly definition: JsonObject
  readonly version: number
}

/** What Atlas adds to the definition of an index of type `search` (specification: the defaults of its attributes). */
export function withDefaults(type: string, definition: JsonObject): JsonObject {
  if (type !== 'search') return definition
  const analyzer = 'lucene.standard'
  const mappings = { dynamic: false, ...toObject(definition.mappings ?? {}) }
  return { analyzer, searchAnalyzer: analyzer, ...definition, mappings }
}

/**
 * Shows an index. While an edited index is built, its hosts serve the definition from before, and it can be queried
 * (specification: `mainIndex` and `stagedIndex` of each host).
 *
 * @param hosts the hosts that report details; none for an Atlas that shows none
 */
export function showSearchIndex(index: SearchIndexRecord, hosts: readonly string[]): JsonObject {
  const { collectionName, database, id, name, status, type } = index
  const queryable = isQueryable(index)
  const details = isRequested(index) ? [] : hosts
  return {
    collectionName,
    database,
    indexID: id,
    latestDefinition: index.definition,
    latestDefinitionVersion: showVersion(index),
    name,
    queryable,
    status,
    ...(details.length > 0 && {
      statusDetail: details.map((hostname) => ({ hostname, queryable, status, ...showParts(index) }))
    }),
    type
  }
}

function isQueryable({ status, served }: SearchIndexRecord): boolean {
  return status !== 'DELETING' && (status === 'READY' || served !== undefined)
}

/** Whether the hosts do not know the index yet: a response to its creation has no details (recorded response). */
function isRequested({ status, served }: SearchIndexRecord): boolean {
  return status === 'PENDING' && served === undefined
}

/** What a host serves, and what it builds in addition. */
function showParts(index: SearchIndexRecord): JsonObject {
  const { served, status, message, version } = index
  const latest = showPart(index, { status, queryable: status === 'READY', message })
  if (served === undefined || served.version === version) return { mainIndex: latest }
  return { mainIndex: showPart(served, { status: 'READY', queryable: true }), stagedIndex: latest }
}

function showPart(
  { definition, version }: SearchIndexDefinition,
  state: { readonly status: string; readonly queryable: boolean; readonly message?: string | undefined }
): JsonObject {
  return { definition, definitionVersion: showVersion({ version }), ...state }
}

/** Only an edited definition has a date: the recorded response to a creation has none. */
function showVersion({ version, editedMs }: { readonly version: number; readonly editedMs?: number }): JsonObject {
  return { version, ...(editedMs !== undefined && { createdAt: atlasDate(editedMs) }) }
}
