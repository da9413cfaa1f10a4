// An operation of the Administration API with its inputs, and how it is called once.
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
export function callOnce({ atlas }: OperationContext, task: ApiTask, options?: CallOptions): Promise<AtlasResponse> {
  const { operation, input, paginate } = task
  const allPages = paginate && operation.paged && operation.method === 'GET' && !('pageNum' in (input.parameters ?? {}))
  return allPages ? atlas.list(operation.id, input, options) : atlas.call(operation.id, input, options)
}
