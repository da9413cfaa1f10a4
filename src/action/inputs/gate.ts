// What makes a step a gate: conditions, waiting, and what to do if they are not met.
import type { Problem } from '../../atlas/errors.ts'
import { settleMsOf } from '../../atlas/wait-rule.ts'
import { findWaitRule } from '../../atlas/wait-rules.ts'
import type { Expression } from '../../gate/compiled.ts'
import { DEFAULT_SETTLE_MS, toExactDuration } from '../../gate/poll.ts'
import type { ApiWait } from '../../operations/api/run-api-operation.ts'
import type { WaitSettings } from '../../operations/definition.ts'
import type { InputName, InputValues, OnUnmet } from './definitions.ts'
import type { ReadInputs } from './read-inputs.ts'
import type { Task } from './task.ts'

export interface Gate {
  readonly query: Expression | undefined
  readonly expect: Expression | undefined
  readonly wait: WaitSettings
  /** Input `timeout` as given, in milliseconds. */
  readonly timeoutMs: number | undefined
  readonly onUnmet: OnUnmet
  readonly waitUntil: Expression | undefined
  readonly failWhen: Expression | undefined
}

const DEFAULT_TIMEOUT_MS = 30 * 60_000
const DEFAULT_INTERVAL_MS = 10_000

/** The gate of a step. Pure. */
export function toGate(values: InputValues): Gate {
  return {
    query: values.query,
    expect: values.expect,
    waitUntil: values['wait-until'],
    failWhen: values['fail-when'],
    wait: {
      wanted: values.wait,
      timeoutMs: values.timeout ?? DEFAULT_TIMEOUT_MS,
      intervalMs: values.interval ?? DEFAULT_INTERVAL_MS
    },
    timeoutMs: values.timeout,
    onUnmet: values['on-unmet']
  }
}

/**
 * Chooses how an API operation waits, and reports inputs that do not go together.
 *
 * @returns undefined if nothing is waited for, or a named operation waits on its own terms
 */
export function chooseWait(
  task: Task,
  gate: Gate,
  { inputs, problems }: { readonly inputs: ReadInputs; readonly problems: Problem[] }
): ApiWait | undefined {
  const { explicit, values } = inputs
  const add = (input: InputName, message: string) => void problems.push({ input, message })
  if (task.kind === 'named') {
    for (const input of ['wait-until', 'fail-when'] as const) {
      if (!explicit.has(input)) continue
      add(input, `${task.definition.name} has conditions of its own. Use expect, or an API operation.`)
    }
    const { name, waits, result } = task.definition
    for (const input of ['query', 'expect'] as const) {
      if (result === 'none' && explicit.has(input)) add(input, `${name} has no result. Leave this input out.`)
    }
    if (result === 'none' && gate.onUnmet !== 'fail') add('on-unmet', `${name} checks nothing. Leave this input out.`)
    if (waits === undefined && explicit.has('interval')) add('interval', `${name} does not wait. Leave this input out.`)
    if (gate.wait.wanted === true && waits === undefined) {
      add('wait', `${name} does not wait. Leave this input out, or wait with an API operation and wait-until.`)
    }
    if (gate.wait.wanted !== false && waits === 'after-write') problems.push(...checkPace(gate, DEFAULT_SETTLE_MS))
    return undefined
  }
  const { operation } = task
  const json = operation.versions.some(({ kinds }) => kinds.includes('json'))
  for (const input of ['query', 'expect', 'wait-until'] as const) {
    if (explicit.has(input) && !json) add(input, `${operation.id} returns a file, not JSON.`)
  }
  if (explicit.has('fail-when') && !explicit.has('wait-until')) add('fail-when', 'requires wait-until.')
  if (explicit.has('wait-until')) {
    if (operation.method !== 'GET') {
      add('wait-until', `would repeat ${operation.id} at each poll. Use it with a read operation.`)
    }
    if (gate.wait.wanted !== undefined) add('wait', 'is for write operations; wait-until already waits.')
    return gate.waitUntil && { kind: 'until', conditions: { waitUntil: gate.waitUntil, failWhen: gate.failWhen } }
  }
  if (gate.wait.wanted !== true) return undefined
  const rule = findWaitRule(operation.id)
  if (rule === undefined) {
    add('wait', `there is no rule for when ${operation.id} is finished. Add a step that reads it, with wait-until.`)
    return undefined
  }
  if (rule.needsCluster === true && values['cluster-name'] === undefined) {
    add('cluster-name', `required by wait: the cluster that the change of ${operation.id} must have been applied to.`)
  }
  problems.push(...checkPace(gate, settleMsOf(rule) ?? DEFAULT_SETTLE_MS))
  return { kind: 'finish', rule }
}

/** After a write, a wait can only succeed at a second check, or at the first if no old state can be mistaken for the new one. */
function checkPace({ timeoutMs, wait }: Gate, settleMs: number): Problem[] {
  const leastMs = settleMs > 0 ? wait.intervalMs : 0
  if (wait.timeoutMs > leastMs) return []
  const interval = toExactDuration(wait.intervalMs)
  return [
    timeoutMs === undefined
      ? {
          input: 'interval',
          message: `${interval} is not shorter than the timeout, ${toExactDuration(wait.timeoutMs)}.`
        }
      : {
          input: 'timeout',
          message: `must be longer than ${leastMs > 0 ? `interval, ${interval}` : '0'}: after a write, it takes later checks to see the new state.`
        }
  ]
}
