// Finds out whether a refused write asked for what is there already.
import { firstValueAt, isRecord, valueAt } from '../../atlas/attributes.ts'
import { ApiError, assertFailure } from '../../atlas/errors.ts'
import { parseJson } from '../../atlas/json.ts'
import type { AtlasResponse } from '../../atlas/response.ts'
import { readVersion, type WaitRule } from '../../atlas/wait-rule.ts'
import { findWaitRule } from '../../atlas/wait-rules.ts'
import type { OperationContext } from '../definition.ts'
import type { ApiTask } from './api-task.ts'
import { findTargets } from './wait-targets.ts'

/**
 * Reads what a refused write would have changed, if the refusal may mean that there is nothing left to change.
 *
 * @returns the response of the read if it shows what was asked for; undefined if it does not, or fails
 * @throws CancelledError, and any error that is not a failed request
 */
export async function findAlreadyThere(
  { atlas, subject, report }: OperationContext,
  task: ApiTask,
  error: unknown
): Promise<AtlasResponse | undefined> {
  const rule = findWaitRule(task.operation.id)
  const code = error instanceof ApiError && error.fromAtlas ? (error.errorCode ?? '') : ''
  if (rule?.alreadyThere?.codes.includes(code) !== true) return undefined
  const [parameters] = findTargets(task, { rule, subject, response: undefined })
  let response: AtlasResponse
  try {
    response = await atlas.call(rule.get, { parameters, version: readVersion(rule, task.input.version) })
  } catch (failed) {
    assertFailure(failed)
    return undefined
  }
  if (!shows(rule, task, response.data)) return undefined
  report(`Atlas refused ${task.operation.id} with ${code}, and shows that what it asks for is there already.`)
  return response
}

function shows({ state, alreadyThere }: WaitRule, { input }: ApiTask, data: unknown): boolean {
  if (alreadyThere === undefined) return false
  if ('state' in alreadyThere) return alreadyThere.state.includes(String(firstValueAt(data, state)))
  const { attribute } = alreadyThere
  const sent: unknown = parseJson(input.body ?? '{}')
  const isAlone = isRecord(sent) && Object.keys(sent).join() === attribute
  return isAlone && sent[attribute] === valueAt(data, attribute)
}
