// Runs one write of a named operation, and waits for it unless input `wait` is false.
import { getOperation } from '../../atlas/catalog/catalog.ts'
import type { CallInput } from '../../atlas/request.ts'
import { getWaitRule } from '../../atlas/wait-rules.ts'
import type { OperationContext, Result } from '../definition.ts'
import { runApiOperation } from './run-api-operation.ts'

/**
 * Runs a write, and waits until what it started is finished, by the wait rule of the operation. A write that asks for what
 * is there already has succeeded.
 *
 * @param subject what the wait calls what the write started, such as `the snapshot of cluster prod`
 * @throws what the calls throw; Error if the operation has no wait rule
 */
export async function runAndWait(
  context: OperationContext,
  operationId: string,
  input: CallInput,
  subject?: string
): Promise<Result> {
  const rule = getWaitRule(operationId)
  const task = { operation: getOperation(operationId), input, paginate: false, subject }
  return runApiOperation(context, task, context.wait.wanted === false ? undefined : { kind: 'finish', rule })
}
