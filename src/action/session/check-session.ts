// Checks what a session tells post to do, as main would: a seal proves who saved it, not that it makes sense.
import { getOperation, pathNames } from '../../atlas/catalog/catalog.ts'
import type { UndoRule } from '../../atlas/undo-rule.ts'
import { UNDO_RULES } from '../../atlas/undo-rules.ts'
import type { Guard, UndoStep } from '../../atlas/undo.ts'
import { parseBaseUrl } from '../inputs/base-url.ts'
import type { InputSource } from '../inputs/input-definition.ts'
import { InputProblem } from '../inputs/input-problem.ts'
import { isKeptFileName, isStopFileName } from './session-files.ts'
import type { Session } from './session.ts'

/** What a rotation plans without a rule: no other operation may create a secret for post to delete. */
const ROTATED: readonly string[] = ['deleteOrgServiceAccountSecret', 'deleteGroupServiceAccountSecret']

/** A session without what main does not write, and what that was. */
export interface CheckedSession {
  readonly session: Session
  readonly refused: readonly string[]
}

/** Leaves out of a session what main does not write. Pure. @returns undefined if nothing of it can be used */
export function checkSession(session: Session): CheckedSession | undefined {
  if (!isAllowedHost(session.baseUrl, 'input') || !isStopFileName(session.stopFile)) return undefined
  const files = session.files.filter(isKeptFileName)
  const undo = session.undo.filter(isPlanned)
  return {
    session: { ...session, files, undo },
    refused: [
      ...session.files.filter((file) => !files.includes(file)),
      ...session.undo.filter((step) => !undo.includes(step)).map(({ subject }) => subject)
    ]
  }
}

/** Whether main would take a host from this source. */
export function isAllowedHost(baseUrl: string, source: InputSource): boolean {
  try {
    return parseBaseUrl(baseUrl, source) === baseUrl
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    return false
  }
}

/** Whether a step is what an undo rule or a rotation plans: removals of other things are not asked for. */
function isPlanned({ operationId, parameters, guard }: UndoStep): boolean {
  const rules = Object.values(UNDO_RULES).filter(({ undo }) => undo === operationId)
  if (rules.length === 0 && !ROTATED.includes(operationId)) return false
  const names = pathNames(getOperation(operationId).path)
  const known = Object.keys(parameters).every((name) => names.includes(name))
  return known && (guard.kind !== 'marker' || rules.some((rule) => isGuardOf(rule, guard)))
}

function isGuardOf({ marker }: UndoRule, guard: Guard & { readonly kind: 'marker' }): boolean {
  if (marker === undefined) return false
  const { get, field, take = {}, getParameters = {} } = guard
  const same = get === marker.get && field === marker.field
  const names = pathNames(getOperation(get).path)
  return same && isEqual(take, marker.take ?? {}) && Object.keys(getParameters).every((name) => names.includes(name))
}

function isEqual(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const entries = Object.entries(one)
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([name, value]) => Object.hasOwn(other, name) && other[name] === value)
  )
}
