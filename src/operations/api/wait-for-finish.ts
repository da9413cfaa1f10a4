// Waits until what a write started is finished, by the wait rule of the operation.
import type { AtlasResponse } from '../../atlas/response.ts'
import { firstValueAt, valueAt } from '../../atlas/attributes.ts'
import { ApiError } from '../../atlas/errors.ts'
import { describeFirst, findDifferences } from '../../atlas/compare-sent.ts'
import { isGone } from '../../atlas/is-gone.ts'
import { parseJson } from '../../atlas/json.ts'
import { CREATION_LAG_MS, findOtherKind, judge, readVersion, settleMsOf, type WaitRule } from '../../atlas/wait-rule.ts'
import type { PollResult, PollVerdict } from '../../gate/poll.ts'
import type { OperationContext, Result } from '../definition.ts'
import { toResultParts, waitFor, type Wait } from '../wait-for.ts'
import type { ApiTask } from './api-task.ts'
import { describeApiResult } from './describe-api-result.ts'
import { NO_STATE, NOT_SHOWN_YET, withPause } from './state-of.ts'
import { findTargets, renameCluster, type Target } from './wait-targets.ts'

type Check = PollResult<AtlasResponse>

/** What became of a write. */
export interface Written {
  /** The response of the write, which is shown but decides nothing. */
  readonly response: AtlasResponse
  /** False if what was asked for was there already, and `response` is that of a read. */
  readonly written: boolean
}

/**
 * Waits until what a write started is finished.
 *
 * @throws what the reads throw, except transient faults; NetworkError if the response does not say what to read
 */
export async function waitForFinish(
  context: OperationContext,
  task: ApiTask,
  rule: WaitRule,
  { response, written }: Written
): Promise<Result> {
  const targets = findTargets(task, { rule, subject: context.subject, response: response.data })
  const sent = findSent(task, rule)
  const read = createReader(context, { task, rule, response, sent })
  const wait: Wait<AtlasResponse> = {
    subject: describeSubject(task, rule, targets),
    wanted: describeWanted(rule, sent),
    first: written ? showWrite(rule, response) : undefined,
    settleMs: settleMsOf(rule),
    check: async (deadlineMs) => combine(await Promise.all(targets.map((target) => read(target, deadlineMs))))
  }
  const waited = await waitFor(context, wait)
  const outcome = toResultParts(wait, waited)
  const base = describeApiResult(context.atlas.baseUrl, task, waited.found ?? response)
  return { ...base, ...outcome, facts: [...outcome.facts, ...base.facts] }
}

interface Write {
  readonly task: ApiTask
  readonly rule: WaitRule
  readonly response: AtlasResponse
  /** What was sent, if it is compared with what reads show. */
  readonly sent: unknown
}

/** Reads a target once. If Atlas says that a cluster is of the other kind, this and all later reads use its operation. */
function createReader({ atlas, clock }: OperationContext, { task, rule, response, sent }: Write) {
  const shownByMs = clock.nowMs() + CREATION_LAG_MS
  let kind = chooseKind(rule, response)
  const judgeRead = (data: unknown): Pick<Check, 'verdict' | 'state'> => {
    const state = stateIn(rule, data)
    const early = isCreation(task, rule) && clock.nowMs() <= shownByMs
    if (early && rule.notYet?.includes(state) === true) return { verdict: 'pending', state }
    const verdict = judge(rule, data)
    if (verdict !== 'success' || rule.compares === undefined || sent === undefined) return { verdict, state }
    const difference = describeFirst(findDifferences(rule.compares, sent, data, { otherShape: kind.get !== rule.get }))
    return difference === undefined
      ? { verdict, state }
      : { verdict: 'different', state: `${state}, but ${difference}` }
  }
  return async function read(target: Target, deadlineMs: number): Promise<Check> {
    try {
      const input = { parameters: renameCluster(kind.get, target), version: kind.version }
      const found = await atlas.call(kind.get, input, { deadlineMs, quiet: true })
      return { found, ...judgeRead(found.data) }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const code = error.errorCode ?? ''
      if (rule.pendingCodes?.includes(code) === true) return { found: undefined, verdict: 'pending', state: code }
      const other = findOtherKind(code)
      if (other !== undefined && other.get !== kind.get && rule.pendingCodes === undefined) {
        kind = other
        return read(target, deadlineMs)
      }
      const gone = (isGone(error) && rule.gone?.includes(404)) || (error.fromAtlas && rule.gone?.includes(code))
      if (gone) return { found: undefined, verdict: 'success', state: 'gone' }
      const notYet = error.status === 404 || rule.notYet?.includes(code) === true
      if (error.fromAtlas && notYet && isCreation(task, rule) && clock.nowMs() <= shownByMs) {
        return { found: undefined, verdict: 'pending', state: NOT_SHOWN_YET }
      }
      throw error
    }
  }
}

/** How to read: in the version of the write if what was sent is compared and the read has that version, else as the rule says. */
function chooseKind(rule: WaitRule, response: AtlasResponse) {
  return { get: rule.get, version: rule.compares === undefined ? rule.version : readVersion(rule, response.version) }
}

/** Whether the write creates what is read, which reads may not show at once. */
function isCreation({ operation }: ApiTask, { gone, needsCluster }: WaitRule): boolean {
  return operation.method === 'POST' && gone === undefined && needsCluster !== true
}

/** What was sent, if it is compared with what reads show. */
function findSent({ input }: ApiTask, { compares }: WaitRule): unknown {
  return compares === undefined || input.body === undefined ? undefined : parseJson(input.body)
}

/** The response of the write as the first check. Its state may be the one before the write, or the one it will lead to. */
function showWrite(rule: WaitRule, response: AtlasResponse): Check {
  const hasState = typeof firstValueAt(response.data, rule.state) === 'string'
  return { found: response, verdict: 'unknown', state: hasState ? stateIn(rule, response.data) : 'requested' }
}

/** One result for all targets: the worst verdict, and how many are in which state. */
function combine(checks: readonly Check[]): Check {
  const [first] = checks
  if (checks.length === 1 && first !== undefined) return first
  const worst = checks
    .map(({ verdict }) => verdict)
    .reduce((one, other) => (SEVERITY[other] > SEVERITY[one] ? other : one), 'success')
  const counts = new Map<string, number>()
  for (const { state } of checks) counts.set(state, (counts.get(state) ?? 0) + 1)
  const state = [...counts].map(([name, count]) => `${count} ${name}`).join(' and ')
  return { found: undefined, verdict: worst, state }
}

const SEVERITY: Readonly<Record<PollVerdict, number>> = { failure: 4, pending: 3, different: 2, unknown: 1, success: 0 }

/** The state of what a rule reads, in a person's words. Pure. */
export function stateIn(rule: WaitRule, data: unknown): string {
  if (rule.ends !== undefined) {
    const end = Object.entries(rule.ends).find(([attribute]) => (valueAt(data, attribute) ?? false) !== false)
    return end?.[1] ?? 'in progress'
  }
  const value = firstValueAt(data, rule.state)
  return typeof value === 'string' ? withPause(value, data) : NO_STATE
}

/** What is waited for, as the subject of a sentence: the cluster by its name, anything else by what was called. */
function describeSubject({ operation, subject }: ApiTask, { get }: WaitRule, [target]: readonly Target[]): string {
  if (subject !== undefined) return subject
  const cluster = get === 'getGroupCluster' || get === 'getGroupFlexCluster'
  const name = target?.['clusterName'] ?? target?.['name']
  return cluster && typeof name === 'string' ? `cluster ${name}` : `the result of ${operation.id}`
}

/** When it is finished, as the end of the sentence "it is …": `IDLE`, `READY with queryable true`, `gone`. */
function describeWanted({ state, ends, success, gone }: WaitRule, sent: unknown): string {
  if (valueAt(sent, 'paused') === true) return 'PAUSED'
  if (ends !== undefined) return 'finished'
  const states = success.flatMap((each) => (each.attribute === state && 'in' in each ? each.in : []))
  const others = success
    .filter((each) => each.attribute !== state || !('in' in each))
    .map((each) => {
      if ('in' in each) return `${each.attribute} ${each.in.join(' or ')}`
      return 'notIn' in each ? `${each.attribute} not ${each.notIn.join(' or ')}` : `${each.attribute} set`
    })
  const finished = states.length > 0 ? states.join(' or ') : 'finished'
  const present = others.length > 0 ? `${finished} with ${others.join(' and ')}` : finished
  const words = [...(success.length > 0 ? [present] : []), ...(gone === undefined ? [] : ['gone'])]
  return words.join(' or ')
}
