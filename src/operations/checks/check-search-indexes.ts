// The operation check-search-indexes.
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { defineOperation, type Unmet } from '../definition.ts'
import { listOption } from '../options.ts'
import { clusterSubject } from '../cluster/find-cluster.ts'
import { LIST, listSearchIndexes, type ListedIndex } from '../indexes/listed-index.ts'

const DELETING = 'DELETING'

/** Checks that search indexes are built and can be queried. */
export const checkSearchIndexes = defineOperation({
  name: 'check-search-indexes',
  sentence: 'Checks that the search indexes of a cluster are ready for queries.',
  role: 'Project Data Access Read Only',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {
    indexes: listOption(
      'The indexes to check, each by its name or as `database.collection.name`. Default: all indexes of the cluster.'
    )
  },
  outputs: ['url'],

  async run(context, { indexes: wanted }) {
    const { groupId, clusterName } = clusterSubject(context.subject)
    const { response, indexes: listed } = await listSearchIndexes(context)
    const { data, status, version } = response
    // Atlas lists an index until its removal is finished.
    const all = listed.filter(({ status }) => status !== DELETING)
    const removed = listed.filter(({ status }) => status === DELETING)
    const counted = wanted === undefined ? all : all.filter((index) => wanted.some((name) => isNamed(index, name)))
    const missing = (wanted ?? []).filter((name) => !all.some((index) => isNamed(index, name)))
    const notReady = counted.filter((index) => !isReady(index))
    const unmet = describeUnmet(clusterName, { counted, missing, notReady })
    return {
      verdict: unmet?.message ?? `${countOf(counted.length)} of cluster ${clusterName} can be queried.`,
      data,
      status,
      apiVersion: version,
      outputs: { url: uiPageOutput(context.atlas.baseUrl, { groupId, clusterName, part: 'search' }) },
      satisfied: unmet === undefined,
      unmet,
      facts: [
        ['Indexes', String(counted.length)],
        ['Ready', String(counted.length - notReady.length)],
        ...(missing.length === 0 ? [] : [['Missing', missing.join(', ')] as const]),
        ...(removed.length === 0 ? [] : [['Being deleted', removed.map(({ path }) => path).join(', ')] as const])
      ],
      table: {
        head: ['Index', 'Status', 'Queryable', 'Type'],
        rows: counted.map((index) => [index.path, index.status, index.queryable ? 'yes' : 'no', index.type])
      }
    }
  }
})

function isNamed(index: ListedIndex, name: string): boolean {
  return index.name === name || index.path === name
}

function isReady({ status, queryable }: ListedIndex): boolean {
  return status === 'READY' && queryable
}

function describeUnmet(
  clusterName: string,
  found: {
    readonly counted: readonly ListedIndex[]
    readonly missing: readonly string[]
    readonly notReady: readonly ListedIndex[]
  }
): Unmet | undefined {
  const { counted, missing, notReady } = found
  if (missing.length > 0 || notReady.length > 0) {
    const problems = [
      ...(missing.length === 0 ? [] : [`there is no ${missing.join(', ')}`]),
      ...notReady.map(({ path, status, queryable }) => `${path} is ${status}${queryable ? '' : ' and not queryable'}`)
    ]
    return {
      message: `The search indexes of cluster ${clusterName} are not ready: ${problems.join('; ')}.`,
      hint: hintFor(missing, notReady)
    }
  }
  if (counted.length > 0) return undefined
  return {
    message: `Cluster ${clusterName} has no search index.`,
    hint: 'Create one with the operation createGroupClusterSearchIndex, or check cluster-name.'
  }
}

function hintFor(missing: readonly string[], notReady: readonly ListedIndex[]): string {
  if (missing.length > 0) return 'Check the option indexes: names are case-sensitive.'
  return notReady.some(({ status }) => status === 'FAILED' || status === 'STALE')
    ? 'Atlas shows the reason on the Search page of the cluster. A failed index must be changed or created again.'
    : `Atlas is still building. To wait, run the operation ${LIST} with wait-until "length([?!queryable]) == \`0\`".`
}

function countOf(count: number): string {
  return count === 1 ? 'The search index' : `All ${count} search indexes`
}
