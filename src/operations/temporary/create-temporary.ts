// Creates something that the post step removes.
import type { AtlasResponse } from '../../atlas/response.ts'
import { getOperation, pathNames, pathParameters } from '../../atlas/catalog/catalog.ts'
import type { CallOptions } from '../../atlas/client.ts'
import { ApiError, InputError } from '../../atlas/errors.ts'
import { isGone } from '../../atlas/is-gone.ts'
import { isRefusal } from '../../atlas/outcome.ts'
import type { CallInput } from '../../atlas/request.ts'
import { confirmUndo, planUndo } from '../../atlas/undo-plan.ts'
import type { UndoRule } from '../../atlas/undo-rule.ts'
import { findUndoRule } from '../../atlas/undo-rules.ts'
import { isNamed } from '../../atlas/undo-match.ts'
import type { UndoStep } from '../../atlas/undo.ts'
import type { OperationContext, UndoNote } from '../definition.ts'
import { buildProvenance } from './provenance.ts'

/** A call that creates something. */
export interface Creation {
  readonly operationId: string
  readonly rule: UndoRule
  readonly input: CallInput
  /** How long a cluster stays after a failed job, in milliseconds. */
  readonly keepOnFailureMs?: number | undefined
}

/** The undo rule of an operation. @throws Error if it has none */
export function getUndoRule(operationId: string): UndoRule {
  const rule = findUndoRule(operationId)
  if (rule === undefined) throw new Error(`${operationId} has no undo rule.`)
  return rule
}

/**
 * Creates something that post removes when the job ends. The undo step is saved before the call. It is withdrawn if
 * Atlas definitely refused, and kept if the outcome is unknown.
 *
 * @throws what the call throws; InputError if the saved state has no room for all undo steps, or if the thing exists
 *   and creating it would change it
 */
export async function createTemporary(
  context: OperationContext,
  { operationId, rule, input, keepOnFailureMs }: Creation,
  options: CallOptions = {}
): Promise<AtlasResponse> {
  const plan = planUndo(rule, input, buildProvenance(context.run))
  const steps = keepOnFailureMs === undefined ? plan.steps : plan.steps.map((step) => ({ ...step, keepOnFailureMs }))
  const noted = await noteAll(context, rule, steps)
  let response: AtlasResponse
  try {
    response = await context.atlas.call(operationId, plan.input, options)
  } catch (error) {
    if (isRefusal(error)) noted.forEach(({ note }) => note.withdraw())
    throw error
  }
  for (const { note, step, absent } of noted) note.confirm(confirmUndo(rule, step, response.data, absent === true))
  return response
}

/** An undo step that is saved, and whether the thing did not exist when it was. */
interface Noted {
  readonly note: UndoNote
  readonly step: UndoStep
  readonly absent: boolean | undefined
}

/**
 * Saves the undo steps of what does not exist yet: all at once after the reads, because a step that is killed while it
 * reads has created nothing.
 *
 * @throws InputError before any request if the saved state has no room for all of them
 */
async function noteAll(context: OperationContext, rule: UndoRule, steps: readonly UndoStep[]): Promise<Noted[]> {
  context.undo.ensureRoom(steps)
  const lists: ReadLists = new Map()
  const missing: Omit<Noted, 'note'>[] = []
  for (const step of steps) {
    const absent = await wasAbsent(context, rule, step, lists)
    if (absent !== false) missing.push({ step, absent })
  }
  return missing.map((each) => ({ ...each, note: context.undo.note(each.step) }))
}

/** Whether the thing does not exist yet; undefined if a marker or an ID will identify it. */
async function wasAbsent(
  context: OperationContext,
  rule: UndoRule,
  step: UndoStep,
  lists: ReadLists
): Promise<boolean | undefined> {
  const { parameters } = step
  const search = rule.marker?.search
  if (rule.replaces === true && search !== undefined) {
    // By the list, because Atlas may store it in another notation.
    const results = await readList(context, search.list, parameters, lists)
    if (!results.some((item) => isNamed(item, search.take, parameters))) return true
    const message = `${step.subject} already exists. Creating it would change it, and post would remove it.`
    throw new InputError([{ input: 'temporary', message }], { afterSending: true })
  }
  if (step.guard.kind !== 'none') return undefined
  if (rule.get !== undefined) return isAbsent(context, rule.get, parameters).catch(ignoreOtherNotFound)
  if (rule.list === undefined) return undefined
  const last = pathNames(getOperation(step.operationId).path).at(-1) ?? ''
  const take = { [last]: rule.list.attributes.join('|') }
  const results = await readList(context, rule.list.get, parameters, lists)
  return !results.some((item) => isNamed(item, take, parameters))
}

/** Lists read for one creation, by the operations that read them: its entries are all in the same list. */
type ReadLists = Map<string, readonly unknown[]>

async function readList(
  { atlas }: OperationContext,
  list: string,
  known: UndoStep['parameters'],
  lists: ReadLists
): Promise<readonly unknown[]> {
  const found = lists.get(list)
  if (found !== undefined) return found
  const { results } = (await atlas.list(list, { parameters: pathParameters(list, known) })).data
  lists.set(list, results)
  return results
}

/** A 404 about something else proves nothing about the thing; the creation itself will show what is wrong. */
function ignoreOtherNotFound(error: unknown): undefined {
  if (!(error instanceof ApiError) || error.status !== 404) throw error
}

/** @throws ApiError with status 404 if that is not about the thing itself */
async function isAbsent(
  { atlas }: OperationContext,
  get: string,
  parameters: Readonly<Record<string, string>>
): Promise<boolean> {
  try {
    await atlas.call(get, { parameters })
    return false
  } catch (error) {
    if (isGone(error)) return true
    throw error
  }
}
