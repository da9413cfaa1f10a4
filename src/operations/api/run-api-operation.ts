// Runs any operation of the Administration API, or shows the request it would send.
import { parseJson } from '../../atlas/json.ts'
import { buildRequest } from '../../atlas/request.ts'
import type { WaitRule } from '../../atlas/wait-rule.ts'
import type { OperationContext, Result } from '../definition.ts'
import { createTemporary } from '../temporary/create-temporary.ts'
import { findAlreadyThere } from './already-there.ts'
import { callOnce, type ApiTask } from './api-task.ts'
import { describeApiResult } from './describe-api-result.ts'
import { waitForFinish, type Written } from './wait-for-finish.ts'
import { waitUntil, type Conditions } from './wait-until.ts'

/** How an API operation waits: until what it started is finished, or until a condition is met. */
export type ApiWait =
  { readonly kind: 'finish'; readonly rule: WaitRule } | { readonly kind: 'until'; readonly conditions: Conditions }

/**
 * Runs any operation of the catalogue, and waits if asked to. A write that Atlas refuses because what it asks for is there
 * already has succeeded.
 *
 * @throws what the calls throw; ExpressionError for a condition that cannot be evaluated
 */
export async function runApiOperation(context: OperationContext, task: ApiTask, wait?: ApiWait): Promise<Result> {
  if (wait?.kind === 'until') return waitUntil(context, task, wait.conditions)
  const outcome = await call(context, task)
  if (wait?.kind === 'finish') return waitForFinish(context, task, wait.rule, outcome)
  const result = describeApiResult(context.atlas.baseUrl, task, outcome.response)
  return outcome.written
    ? result
    : { ...result, verdict: `${task.operation.id} changed nothing: what it asks for is there already.` }
}

async function call(context: OperationContext, task: ApiTask): Promise<Written> {
  const { operation, input, undo } = task
  try {
    const response =
      undo === undefined
        ? await callOnce(context, task)
        : await createTemporary(context, { operationId: operation.id, rule: undo, input })
    return { response, written: true }
  } catch (error) {
    const response = await findAlreadyThere(context, task, error)
    if (response === undefined) throw error
    return { response, written: false }
  }
}

/** Describes the request as it would be sent, for `dry-run`. Sends nothing. Pure. */
export function describeApiRequest(baseUrl: string, { operation, input, undo }: ApiTask): Result {
  const request = buildRequest(operation, input)
  const url = `${baseUrl}${request.target}`
  const body = request.body === undefined ? undefined : parseJson(request.body)
  const unchecked = body === undefined ? '' : ' Atlas alone checks the attributes of its body.'
  return {
    verdict: `Dry run: ${operation.method} ${url} was not sent.${unchecked}`,
    data: { method: operation.method, url, headers: request.headers, ...(body === undefined ? {} : { body }) },
    outputs: {},
    facts: [
      ['Method', operation.method],
      ['URL', url],
      ...Object.entries(request.headers),
      ...(undo === undefined ? [] : [['Undone by', undo.undo] as const])
    ]
  }
}
