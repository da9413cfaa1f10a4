// The search indexes of a cluster, as Atlas lists them.
import type { CallOptions } from '../../atlas/client.ts'
import { incompleteResponse, recordOf, textOf } from '../../atlas/required-fields.ts'
import type { AtlasResponse } from '../../atlas/response.ts'
import { clusterSubject } from '../cluster/find-cluster.ts'
import type { OperationContext } from '../definition.ts'

/** The operation that lists the indexes of all collections, each with its latest definition. */
export const LIST = 'listGroupClusterSearchIndexes'

/** A search index as Atlas lists it. */
export interface ListedIndex {
  /** `database.collection.name` */
  readonly path: string
  readonly database: string
  readonly collection: string
  readonly name: string
  /** Empty if Atlas does not show it. */
  readonly type: string
  readonly status: string
  readonly queryable: boolean
  readonly record: Readonly<Record<string, unknown>>
}

/** Reads the indexes of the cluster. @throws what the call throws; NetworkError for a response that lacks something */
export async function listSearchIndexes(
  { atlas, subject }: Pick<OperationContext, 'atlas' | 'subject'>,
  options?: CallOptions
): Promise<{ readonly response: AtlasResponse; readonly indexes: readonly ListedIndex[] }> {
  const { groupId, clusterName } = clusterSubject(subject)
  const response = await atlas.call(LIST, { parameters: { groupId, clusterName } }, options)
  if (!Array.isArray(response.data)) throw incompleteResponse(LIST, 'list of indexes')
  return { response, indexes: response.data.map(toIndex) }
}

/** The ID of an index. @throws NetworkError if the response lacks it */
export function idOf({ record }: ListedIndex): string {
  return textOf(LIST, record, 'indexID')
}

function toIndex(item: unknown): ListedIndex {
  const record = recordOf(LIST, item)
  const { queryable, type } = record
  if (typeof queryable !== 'boolean') throw incompleteResponse(LIST, 'queryable')
  const name = textOf(LIST, record, 'name')
  const database = textOf(LIST, record, 'database')
  const collection = textOf(LIST, record, 'collectionName')
  return {
    path: `${database}.${collection}.${name}`,
    database,
    collection,
    name,
    type: typeof type === 'string' ? type : '',
    status: textOf(LIST, record, 'status'),
    queryable,
    record
  }
}
