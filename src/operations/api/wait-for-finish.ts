import type { AtlasResponse } from '../../atlas/response.ts'
import { valueAt } from '../../atlas/attributes.ts'
import { getOperation, pathNames } from '../../atlas/catalog/catalog.ts'
import { ApiError, NetworkError } from '../../atlas/errors.ts'
import type { ParameterValue } from '../../atlas/request.ts'
import { judge, OTHER_KIND, type WaitRule } from '../../atlas/wait-rules.ts'
import type { PollResult, PollVerdict } from '../../gate/poll.ts'
import type { OperationContext, Result } from '../definition.ts'
import { describeApiResult, type ApiTask } from './run-api-operation.ts'
import { withPause } from './state-of.ts'
import { toResultParts, waitFor } from '../wait-for.ts'

type Parameters = Record<string, ParameterValue>

/** Waits until what a write started is finished, by the rule of the operation. */
export async function waitForFinish(
  context: OperationContext,
  task: ApiTask,
  rule: WaitRule,
  answer: AtlasResponse
): Promise<Result> {
  const subjects = findSubjects(context, task, rule, answer)
  let kind = { get: rule.get, version: rule.version }

  const lookAt = async (parameters: Parameters, deadlineMs: number): Promise<PollResult<AtlasResponse>> => {
    try {
      const named = renameCluster(kind.get, parameters)
      const found = await context.atlas.call(
        kind.get,
        { parameters: named, version: kind.version },
        { deadlineMs, quiet: true }
      )
      return { found, verdict: judge(rule, found.data), state: stateIn(rule, found.data) }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const code = error.errorCode ?? ''
      if (rule.pendingCodes?.includes(code) === true) return { found: undefined, verdict: 'pending', state: code }
      const other = OTHER_KIND[code]
      if (other !== undefined && other.get !== kind.get && rule.pendingCodes === undefined) {
        kind = other
        return lookAt(parameters, deadlineMs)
      }
      const gone = (error.status === 404 && rule.gone?.includes(404) === true) || rule.gone?.includes(code) === true
      if (gone) return { found: undefined, verdict: 'success', state: 'gone' }
      throw error
    }
  }

  const operation = task.operation.id
  const wait = {
    subject: `what ${operation} started`,
    wanted: wantedOf(rule),
    first: firstLook(rule, answer),
    check: async (deadlineMs: number) => combine(await Promise.all(subjects.map((one) => lookAt(one, deadlineMs))))
  }
  const waited = await waitFor(context, wait)
  const outcome = toResultParts(wait, waited)
  const base = describeApiResult(context.atlas.baseUrl, task, waited.found ?? answer)
  return { ...base, ...outcome, facts: [...outcome.facts, ...base.facts] }
}

/** The write's own answer is the first look. One that says nothing of a state counts neither way. */
function firstLook(rule: WaitRule, answer: AtlasResponse): PollResult<AtlasResponse> {
  if (typeof valueAt(answer.data, rule.state) === 'string') {
    const verdict = judge(rule, answer.data)
    return { found: answer, verdict, state: stateIn(rule, answer.data) }
  }
  // What was asked to go is on its way; its absence later is its absence.
  return { found: answer, verdict: rule.gone === undefined ? 'unknown' : 'pending', state: 'requested' }
}

/** Parameters of the looks: one set, or one for each entry of the body. */
function findSubjects(
  context: OperationContext,
  { operation, input }: ApiTask,
  rule: WaitRule,
  answer: AtlasResponse
): Parameters[] {
  const body: unknown = input.body === undefined ? undefined : JSON.parse(input.body)
  const entries: unknown[] = rule.eachEntry === true && Array.isArray(body) ? body : [undefined]
  return entries.map((entry) => {
    const parameters: Parameters = {}
    for (const name of pathNames(getOperation(rule.get).path)) {
      const value = valueFor(name, { rule, input: input.parameters ?? {}, answer: answer.data, body, entry, context })
      if (value === undefined) {
        throw new NetworkError(`The answer of ${operation.id} does not say on what to wait: ${name} is missing.`, {
          fault: 'unexpected'
        })
      }
      parameters[name] = value
    }
    return parameters
  })
}

function valueFor(
  name: string,
  from: {
    rule: WaitRule
    input: Readonly<Record<string, ParameterValue | undefined>>
    answer: unknown
    body: unknown
    entry: unknown
    context: OperationContext
  }
): ParameterValue | undefined {
  if (name === 'clusterName' && from.rule.needsCluster === true) return from.context.subject['cluster-name']
  const sources = from.rule.from?.[name]?.split('|')
  if (sources === undefined) return from.input[name]
  for (const source of sources) {
    const [root, ...rest] = source.split('.')
    const path = rest.join('.')
    const value =
      root === 'entry' ? valueAt(from.entry, path) : (valueAt(from.answer, path) ?? valueAt(from.body, path))
    if (typeof value === 'string') return value
  }
  return undefined
}

/** The two kinds of clusters name the same parameter differently. */
function renameCluster(get: string, parameters: Parameters): Parameters {
  const { clusterName, name, ...rest } = parameters
  const cluster = clusterName ?? name
  if (cluster === undefined) return parameters
  const wanted = pathNames(getOperation(get).path).includes('clusterName') ? 'clusterName' : 'name'
  return clusterName !== undefined && name !== undefined ? parameters : { ...rest, [wanted]: cluster }
}

function combine(looks: readonly PollResult<AtlasResponse>[]): PollResult<AtlasResponse> {
  const [first] = looks
  if (looks.length === 1 && first !== undefined) return first
  const has = (verdict: PollVerdict) => looks.some((look) => look.verdict === verdict)
  const verdict = has('failure') ? 'failure' : has('pending') ? 'pending' : has('unknown') ? 'unknown' : 'success'
  const counts = new Map<string, number>()
  for (const { state } of looks) counts.set(state, (counts.get(state) ?? 0) + 1)
  return { found: undefined, verdict, state: [...counts].map(([state, count]) => `${count} ${state}`).join(', ') }
}

function stateIn(rule: WaitRule, data: unknown): string {
  const value = valueAt(data, rule.state)
  return typeof value === 'string' ? withPause(value, data) : 'answered'
}

function wantedOf(rule: WaitRule): string {
  const words = rule.success.map((attribute) => {
    if ('in' in attribute) return `${attribute.attribute} ${attribute.in.join(' or ')}`
    return 'notIn' in attribute
      ? `${attribute.attribute} not ${attribute.notIn.join(' or ')}`
      : `a ${attribute.attribute}`
  })
  const gone = rule.gone === undefined ? [] : ['gone from Atlas']
  return [words.join(' and '), ...gone].filter((word) => word !== '').join(', or ')
}
