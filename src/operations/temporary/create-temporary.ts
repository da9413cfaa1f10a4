import { valueAt } from '../../atlas/attributes.ts'
import type { AtlasResponse } from '../../atlas/response.ts'
import { getOperation, pathNames } from '../../atlas/catalog/catalog.ts'
import type { CallOptions } from '../../atlas/client.ts'
import { ApiError, AuthenticationError, InputError, NetworkError, TimeoutError } from '../../atlas/errors.ts'
import type { CallInput } from '../../atlas/request.ts'
import { confirmUndo, planUndo } from '../../atlas/undo-plan.ts'
import { findUndoRule, type UndoRule } from '../../atlas/undo-rules.ts'
import type { UndoStep } from '../../atlas/undo.ts'
import { covers, parseBlock } from '../access-list/address-block.ts'
import type { OperationContext, UndoNote } from '../definition.ts'
import { markOf } from './provenance.ts'

/** A call that creates something. */
export interface Creation {
  readonly operationId: string
  readonly rule: UndoRule
  readonly input: CallInput
  /** How long a cluster stays when the job has failed, in milliseconds. */
  readonly keepOnFailureMs?: number | undefined
}

/** How post removes what an operation creates. @throws Error for an operation without an inverse */
export function undoRuleOf(operationId: string): UndoRule {
  const rule = findUndoRule(operationId)
  if (rule === undefined) throw new Error(`${operationId} has no inverse.`)
  return rule
}

/**
 * Creates something that post will remove. How it is removed is saved before the call, taken back where Atlas has
 * definitely refused, and kept where the outcome is not known.
 *
 * @throws what the call throws; InputError where there is more to remove than the state can hold, and where it is there
 *   already and would be changed
 */
export async function createTemporary(
  context: OperationContext,
  { operationId, rule, input, keepOnFailureMs }: Creation,
  options: CallOptions = {}
): Promise<AtlasResponse> {
  const plan = planUndo(rule, input, markOf(context.run))
  const steps = keepOnFailureMs === undefined ? plan.steps : plan.steps.map((step) => ({ ...step, keepOnFailureMs }))
  const noted: { note: UndoNote; step: UndoStep; absent: boolean | undefined }[] = []
  let answer: AtlasResponse
  try {
    // One after the other: a list that is too long for the state is found out before all of it was asked for.
    for (const step of steps) {
      const absent = await wasAbsent(context, rule, step)
      if (absent !== false) noted.push({ note: context.undo.note(step), step, absent })
    }
    answer = await context.atlas.call(operationId, plan.input, options)
  } catch (error) {
    if (isRefusal(error)) noted.forEach(({ note }) => note.withdraw())
    throw error
  }
  for (const { note, step, absent } of noted) note.confirm(confirmUndo(rule, step, answer.data, absent === true))
  return answer
}

/**
 * Whether a failed call has definitely changed nothing: Atlas refused it, or it never left. Anything else, a server
 * error or a lost answer, may have been carried out.
 */
export function isRefusal(error: unknown): boolean {
  if (error instanceof ApiError) return error.status >= 400 && error.status < 500 && error.status !== 408
  if (error instanceof NetworkError) return error.fault === 'unsent'
  if (error instanceof TimeoutError) return error.notCarriedOut
  return error instanceof InputError || error instanceof AuthenticationError
}

/** Whether it is not there yet; undefined where something else tells whose it is. */
async function wasAbsent(context: OperationContext, rule: UndoRule, step: UndoStep): Promise<boolean | undefined> {
  const { parameters } = step
  if (rule.replaces === true && rule.marker !== undefined) {
    if (await isAbsent(context, rule.marker.get, parameters)) return true
    const message = `the ${step.subject} is there already; creating it would change it, and post would remove it.`
    throw new InputError([{ input: 'temporary', message }], { afterSending: true })
  }
  if (step.guard.kind !== 'none') return undefined
  if (rule.get !== undefined) return isAbsent(context, rule.get, parameters)
  if (rule.list === undefined) return undefined
  const last = pathNames(getOperation(step.operationId).path).at(-1) ?? ''
  const { [last]: own = '', ...others } = parameters
  const { data } = await context.atlas.list(rule.list.get, { parameters: others })
  const { attributes } = rule.list
  const same = (item: unknown) => attributes.some((name) => isSame(valueAt(item, name), own))
  return !data.results.some(same)
}

/** Whether two texts are the same, or write the same addresses: 203.0.113.7 is 203.0.113.7/32. */
function isSame(text: unknown, other: string): boolean {
  if (typeof text !== 'string') return false
  const [one, two] = [parseBlock(text), parseBlock(other)]
  return text === other || (one !== undefined && two !== undefined && covers(one, two) && covers(two, one))
}

async function isAbsent(
  { atlas }: OperationContext,
  get: string,
  parameters: Readonly<Record<string, string>>
): Promise<boolean> {
  try {
    await atlas.call(get, { parameters })
    return false
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return true
    throw error
  }
}
