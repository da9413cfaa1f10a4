import type { AtlasResponse } from '../../atlas/response.ts'
import { isMet } from '../../gate/condition.ts'
import type { Expression } from '../../gate/compiled.ts'
import type { PollResult } from '../../gate/poll.ts'
import type { OperationContext, Result } from '../definition.ts'
import { stateOf } from './state-of.ts'
import { describeApiResult, readOnce, type ApiTask } from './run-api-operation.ts'
import { toResultParts, waitFor } from '../wait-for.ts'

/** Conditions over the answer of a read operation. */
export interface Conditions {
  /** Ends the wait well. */
  readonly waitUntil: Expression
  /** Ends it badly. */
  readonly failWhen?: Expression | undefined
}

/** Reads again and again until a condition decides, or the time is up. */
export async function waitUntil(context: OperationContext, task: ApiTask, conditions: Conditions): Promise<Result> {
  const { waitUntil: wanted, failWhen } = conditions
  const check = async (deadlineMs: number): Promise<PollResult<AtlasResponse>> => {
    const found = await readOnce(context, task, { deadlineMs, quiet: true })
    if (failWhen !== undefined && isMet(failWhen, found.data)) {
      return { found, verdict: 'failure', state: `${stateOf(found.data)}, so that ${failWhen.text}` }
    }
    return { found, verdict: isMet(wanted, found.data) ? 'success' : 'pending', state: stateOf(found.data) }
  }
  const wait = { subject: task.operation.id, wanted: wanted.text, check }
  const waited = await waitFor(context, wait)
  const outcome = toResultParts(wait, waited)
  const base = describeApiResult(context.atlas.baseUrl, task, waited.found)
  return { ...base, ...outcome, facts: [...outcome.facts, ...base.facts] }
}
