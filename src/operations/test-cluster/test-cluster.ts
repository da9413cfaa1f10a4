// The cluster of create-test-cluster: its name, how it is reached, and its search indexes.
import { singleOption } from '../options.ts'
import type { Connection } from '../cluster/connection-string.ts'
import { MAX_NAME_LENGTH, type ClusterSpec } from '../cluster/new-cluster.ts'

/** A cluster to create and to wait for. */
export interface TestCluster extends ClusterSpec {
  /** It is ready once it has this connection string. */
  readonly connection: Connection
}

/**
 * Builds the default name of a cluster. It starts with the random part of the marker, because Atlas distinguishes the
 * clusters of a project by the first characters of their names. Pure.
 */
export function buildName({ random, runId = 'local' }: { random: string; runId: string | undefined }): string {
  return `${random}-${runId}`.replace(/[^a-zA-Z0-9-]/g, '-').slice(0, MAX_NAME_LENGTH)
}

/** Search indexes in the form of the Administration API. */
export type SearchIndexes = readonly Readonly<Record<string, unknown>>[]

/** The option for search indexes to create. */
export const searchIndexesOption = singleOption({
  sentence: 'Search indexes to create, each with the attributes of a body of `createGroupClusterSearchIndex`.',
  form: 'a JSON list of search indexes, each with database, collectionName and name',
  read: parseSearchIndexes
})

/** @returns undefined if the text is not such a list */
function parseSearchIndexes(text: string): SearchIndexes | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const required = ['database', 'collectionName', 'name']
    const isIndex = (item: unknown) =>
      typeof item === 'object' &&
      item !== null &&
      required.every((key) => typeof (item as Record<string, unknown>)[key] === 'string')
    return Array.isArray(value) && value.length > 0 && value.every(isIndex) ? (value as SearchIndexes) : undefined
  } catch {
    return undefined
  }
}
