// Requests one change of a search index.
import { ApiError, ReportedError } from '../../atlas/errors.ts'
import { toJson } from '../../atlas/json.ts'
import { clusterSubject } from '../cluster/find-cluster.ts'
import type { OperationContext } from '../definition.ts'
import { removeIfPresent } from '../temporary/remove-if-present.ts'
import { idOf } from './listed-index.ts'
import { pathOf, type PlannedChange } from './search-index-plan.ts'

/**
 * Requests changes, one after the other.
 *
 * @returns those that Atlas accepted
 * @throws what the calls throw; the hint then names what was requested before
 */
export async function requestChanges(
  context: OperationContext,
  changes: readonly PlannedChange[]
): Promise<readonly PlannedChange[]> {
  const requested: PlannedChange[] = []
  for (const change of changes) {
    try {
      if (await requestChange(context, change)) requested.push(change)
    } catch (error) {
      if (error instanceof ReportedError && requested.length > 0) {
        const before = requested.map((each) => `${each.kind} ${pathOf(each)}`).join(', ')
        error.hint = [error.hint, `Requested before: ${before}. The next run requests the rest.`].join(' ').trim()
      }
      throw error
    }
  }
  return requested
}

/** @returns false if Atlas says that an index to create exists: reads did not show it yet, and the wait compares it */
async function requestChange(context: OperationContext, change: PlannedChange): Promise<boolean> {
  const { atlas, report } = context
  const parameters = clusterSubject(context.subject)
  switch (change.kind) {
    case 'delete':
      await removeIfPresent(atlas, 'deleteGroupClusterSearchIndex', { ...parameters, indexId: idOf(change.listed) })
      return true
    case 'update': {
      const body = toJson({ definition: change.wanted.definition })
      const input = { parameters: { ...parameters, indexId: idOf(change.listed) }, body }
      await atlas.call('updateGroupClusterSearchIndex', input)
      return true
    }
    case 'create': {
      const { database, collection: collectionName, name, type, definition } = change.wanted
      const body = toJson({ database, collectionName, name, type, definition })
      try {
        await atlas.call('createGroupClusterSearchIndex', { parameters, body })
        return true
      } catch (error) {
        if (!(error instanceof ApiError) || !error.fromAtlas) throw error
        if (error.errorCode === 'ATLAS_FTS_DUPLICATE_INDEX') {
          report(`Atlas says that ${change.wanted.path} exists already.`)
          return false
        }
        if (LIMIT.test(error.detail ?? '')) error.hint = LIMIT_HINT
        throw error
      }
    }
  }
}

/** What Atlas says if a cluster has as many search indexes as its tier may have; the code is not documented. */
const LIMIT = /maximum number of .*index/i

/** Atlas documentation: limits of free and flex clusters. */
const LIMIT_HINT =
  'A free cluster (M0) has at most 3 search indexes, a flex cluster 10. Delete one that is not needed, or use a larger tier.'
