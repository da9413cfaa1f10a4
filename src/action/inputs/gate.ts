import type { Problem } from '../../atlas/errors.ts'
import type { WaitRule } from '../../atlas/wait-rules.ts'
import { ExpressionError, type Expression } from '../../gate/compiled.ts'
import type { WaitSettings } from '../../operations/definition.ts'
import type { ApiWait } from '../../operations/api/run-api-operation.ts'
import { parseDuration } from '../../gate/duration.ts'
import type { InputName } from './definitions.ts'
import type { Task } from './task.ts'

/** What is done when a condition or a wait is not met. */
export type OnUnmet = 'fail' | 'warn' | 'ignore'

/** Everything that makes a step a gate. */
export interface Gate {
  readonly query: Expression | undefined
  readonly expect: Expression | undefined
  readonly wait: WaitSettings
  /** Input `timeout` as it was given, in milliseconds. */
  readonly timeoutMs: number | undefined
  readonly onUnmet: OnUnmet
  readonly waitUntil: Expression | undefined
  readonly failWhen: Expression | undefined
}

const DEFAULT_TIMEOUT_MS = 30 * 60_000
const DEFAULT_INTERVAL_MS = 10_000
const LONGEST_MS = 7 * 24 * 3_600_000

/** Reads the inputs of a gate; expressions are parsed, so that a slip is found before anything is sent. */
export async function readGate(get: (name: InputName) => string | undefined, problems: Problem[]): Promise<Gate> {
  const expression = async (input: InputName): Promise<Expression | undefined> => {
    const text = get(input)
    if (text === undefined) return undefined
    try {
      const { compileExpression } = await import('../../gate/expression.ts')
      return await compileExpression(text)
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error
      problems.push({ input, message: error.message })
      return undefined
    }
  }
  const duration = (input: InputName): number | undefined => {
    const text = get(input)
    if (text === undefined) return undefined
    const ms = parseDuration(text)
    if (ms === undefined) {
      problems.push({ input, message: `"${text}" is no duration. Write 500ms, 90s, 15m, 1h30m, or plain seconds.` })
    } else if (ms > LONGEST_MS) {
      problems.push({ input, message: 'is longer than 7 days.' })
    } else if (ms === 0 && input === 'interval') {
      problems.push({ input, message: 'must be longer than 0.' })
    }
    return ms
  }

  const wait = get('wait')?.toLowerCase()
  if (wait !== undefined && wait !== 'true' && wait !== 'false') {
    problems.push({ input: 'wait', message: `takes true or false, not "${wait}".` })
  }
  const onUnmet = get('on-unmet')?.toLowerCase() ?? 'fail'
  if (!['fail', 'warn', 'ignore'].includes(onUnmet)) {
    problems.push({ input: 'on-unmet', message: `takes fail, warn or ignore, not "${onUnmet}".` })
  }
  const timeoutMs = duration('timeout')
  const intervalMs = duration('interval') ?? DEFAULT_INTERVAL_MS
  return {
    query: await expression('query'),
    expect: await expression('expect'),
    waitUntil: await expression('wait-until'),
    failWhen: await expression('fail-when'),
    wait: {
      wanted: wait === undefined ? undefined : wait === 'true',
      timeoutMs: timeoutMs ?? DEFAULT_TIMEOUT_MS,
      intervalMs
    },
    timeoutMs,
    onUnmet: onUnmet as OnUnmet
  }
}

/**
 * Chooses how a task waits, and reports what does not go together.
 *
 * @returns undefined where nothing is waited for, or a named operation waits by itself
 */
export function chooseWait(
  task: Task,
  gate: Gate,
  given: {
    readonly explicit: ReadonlySet<string>
    readonly clusterName: string | undefined
    /** For when the operation is finished, where that is waited for and a rule exists. */
    readonly waitRule: WaitRule | undefined
    readonly problems: Problem[]
  }
): ApiWait | undefined {
  const { explicit, clusterName, waitRule: rule, problems } = given
  const add = (input: InputName, message: string) => void problems.push({ input, message })
  if (task.kind === 'named') {
    if (explicit.has('wait-until'))
      add('wait-until', `${task.definition.name} has conditions of its own. Use expect, or an API operation.`)
    if (explicit.has('fail-when'))
      add('fail-when', `${task.definition.name} has conditions of its own. Use expect, or an API operation.`)
    return undefined
  }
  const { operation } = task
  const json = operation.versions.some(({ kinds }) => kinds.includes('json'))
  for (const input of ['query', 'expect', 'wait-until'] as const) {
    if (explicit.has(input) && !json) add(input, `${operation.id} answers with a file, not with JSON.`)
  }
  if (explicit.has('fail-when') && !explicit.has('wait-until')) add('fail-when', 'only goes with wait-until.')
  if (explicit.has('wait-until')) {
    if (operation.method !== 'GET')
      add('wait-until', `${operation.id} would be repeated with each look. Use it with an operation that reads.`)
    if (gate.wait.wanted !== undefined) add('wait', 'goes with operations that write; wait-until waits by itself.')
    return gate.waitUntil === undefined
      ? undefined
      : { kind: 'until', conditions: { waitUntil: gate.waitUntil, failWhen: gate.failWhen } }
  }
  if (gate.wait.wanted !== true) return undefined
  if (rule === undefined) {
    add('wait', `there is no rule for when ${operation.id} is finished. Add a step that reads it, with wait-until.`)
    return undefined
  }
  if (rule.needsCluster === true && clusterName === undefined) {
    add(
      'cluster-name',
      `needed by wait: name the cluster to which the change of ${operation.id} must have been applied.`
    )
  }
  return { kind: 'finish', rule }
}
