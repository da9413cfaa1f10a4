// An operation of the Administration API with its inputs, and how it is called once.
import { isRecord } from '../../atlas/attributes.ts'
import type { Operation } from '../../atlas/catalog/catalog.ts'
import type { CallOptions } from '../../atlas/client.ts'
import type { CallInput } from '../../atlas/request.ts'
import type { AtlasResponse } from '../../atlas/response.ts'
import type { UndoRule } from '../../atlas/undo-rule.ts'
import type { OperationContext } from '../definition.ts'

/** An operation of the Administration API with everything it was given. */
export interface ApiTask {
  readonly operation: Operation
  readonly input: CallInput
  /** Fetch every page of a GET list. */
  readonly paginate: boolean
  /** The named operation that was asked for, if it is one. */
  readonly named?: string | undefined
  /** How post removes what the operation creates, if it should. */
  readonly undo?: UndoRule | undefined
  /** What a wait for it calls what it started, such as `the snapshot of cluster prod`. Default: by the operation. */
  readonly subject?: string | undefined
}

/**
 * Calls the operation once; a list is read page by page, unless the task asks for one page.
 *
 * @throws what the call throws
 */
export async function callOnce(
  { atlas }: OperationContext,
  task: ApiTask,
  options?: CallOptions
): Promise<AtlasResponse> {
  const { operation, input, paginate } = task
  const allPages = paginate && operation.paged && operation.method === 'GET' && !('pageNum' in (input.parameters ?? {}))
  if (!allPages) return atlas.call(operation, input, options)
  if (operation.uncatalogued !== true) return atlas.list(operation, input, options)
  // Only its response shows whether it is a list with more pages.
  const response = await atlas.call(operation, input, options)
  return hasMorePages(response.data) ? atlas.list(operation, input, options) : response
}

function hasMorePages(data: unknown): boolean {
  const { results, totalCount, links } = isRecord(data) ? data : {}
  if (!Array.isArray(results)) return false
  const next = Array.isArray(links) && links.some((link) => isRecord(link) && link['rel'] === 'next')
  return next || (typeof totalCount === 'number' && totalCount > results.length)
}
