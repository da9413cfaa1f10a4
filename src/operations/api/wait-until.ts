// Repeats a read operation until a JMESPath condition over its response decides.
import type { AtlasResponse } from '../../atlas/response.ts'
import { isMet } from '../../gate/condition.ts'
import type { Expression } from '../../gate/compiled.ts'
import type { PollResult } from '../../gate/poll.ts'
import type { OperationContext, Result } from '../definition.ts'
import { toResultParts, waitFor, type Wait } from '../wait-for.ts'
import { callOnce, type ApiTask } from './api-task.ts'
import { describeApiResult } from './describe-api-result.ts'
import { stateOf } from './state-of.ts'

/** Conditions over the response of a read operation. */
export interface Conditions {
  /** Ends the wait with success. */
  readonly waitUntil: Expression
  /** Ends it with failure. */
  readonly failWhen?: Expression | undefined
}

/**
 * Reads until a condition decides or the time is up.
 *
 * @throws what the calls throw, except transient faults; ExpressionError for a condition that cannot be evaluated
 */
export async function waitUntil(context: OperationContext, task: ApiTask, conditions: Conditions): Promise<Result> {
  const { waitUntil: wanted, failWhen } = conditions
  const check = async (deadlineMs: number): Promise<PollResult<AtlasResponse>> => {
    const found = await callOnce(context, task, { deadlineMs, quiet: true })
    const state = stateOf(found.data)
    if (failWhen !== undefined && isMet(failWhen, found.data)) {
      return { found, verdict: 'failure', state: `${state}, which meets fail-when ${failWhen.text}` }
    }
    return { found, verdict: isMet(wanted, found.data) ? 'success' : 'pending', state }
  }
  const wait: Wait<AtlasResponse> = {
    subject: `the result of ${task.operation.id}`,
    verb: 'meet',
    wanted: wanted.text,
    check
  }
  const { found, ...waited } = await waitFor(context, wait)
  const outcome = toResultParts(wait, { ...waited, found })
  if (found === undefined) return { data: undefined, outputs: {}, ...outcome }
  const base = describeApiResult(context.atlas.baseUrl, task, found)
  return { ...base, ...outcome, facts: [...outcome.facts, ...base.facts] }
}
