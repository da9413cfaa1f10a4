// Waits until search indexes are ready, and deleted ones gone: one read of the list for all of them.
import { countOf } from '../../atlas/counts.ts'
import { CREATION_LAG_MS } from '../../atlas/wait-rule.ts'
import { DEFAULT_SETTLE_MS, isSettled, toDuration, type Observation, type WaitResult } from '../../gate/poll.ts'
import { NOT_SHOWN_YET } from '../api/state-of.ts'
import { clusterSubject } from '../cluster/find-cluster.ts'
import type { OperationContext, Result, Unmet } from '../definition.ts'
import { waitFor } from '../wait-for.ts'
import { judgeIndex, type Readiness } from './index-readiness.ts'
import { idOf, listSearchIndexes, type ListedIndex } from './listed-index.ts'
import { findIndex } from './search-index-plan.ts'
import type { WantedIndex } from './search-index-list.ts'

/** What is waited for. */
export interface Target {
  /** To be ready. */
  readonly wanted: readonly WantedIndex[]
  /** Those of them that this step has created or updated. */
  readonly written: readonly WantedIndex[]
  /** To be gone. */
  readonly deleted: readonly ListedIndex[]
}

/** What the last read says of one index. */
export interface IndexState extends Readiness {
  readonly path: string
  readonly goal: 'READY' | 'gone'
}

type Waited = Pick<Result, 'satisfied' | 'unmet' | 'timeline' | 'facts'> & { readonly states: readonly IndexState[] }

/**
 * Waits until every index is ready, and every deleted one gone.
 *
 * @throws what the reads throw, except transient faults
 */
export async function waitForSearchIndexes(context: OperationContext, target: Target): Promise<Waited> {
  const { wanted, deleted } = target
  const count = wanted.length + deleted.length
  const { clusterName } = clusterSubject(context.subject)
  const hasWritten = target.written.length + deleted.length > 0
  const judgeAll = createJudge(context, target)
  const waited = await waitFor<readonly IndexState[]>(context, {
    subject: `${countOf(count, 'search index', 'search indexes')} of cluster ${clusterName}`,
    wanted: deleted.length === 0 ? 'READY' : 'READY or gone',
    // What was written settles index by index.
    ...(hasWritten && { first: { found: undefined, verdict: 'unknown', state: 'requested' }, settleMs: 0 }),
    async check(deadlineMs) {
      const { indexes } = await listSearchIndexes(context, { deadlineMs, quiet: true })
      const states = judgeAll(indexes)
      return { found: states, verdict: worstOf(states), state: countStates(states) }
    }
  })
  const { found: states = [] } = waited
  const unmet = describeUnmet(waited, states)
  return {
    satisfied: unmet === undefined,
    unmet,
    timeline: waited.timeline,
    facts: [['Time', toDuration(waited.elapsedMs)]],
    states
  }
}

/** Whether every index is ready, if nothing was written. Pure. */
export function areReady(wanted: readonly WantedIndex[], listed: readonly ListedIndex[]): boolean {
  return wanted.every((index) => {
    const found = findIndex(listed, index)
    return found !== undefined && judgeIndex(index, found).verdict === 'success'
  })
}

/** Judges each read of the list. It remembers the reads before: what was written may look finished before it begins. */
function createJudge({ clock }: OperationContext, { wanted, written, deleted }: Target) {
  const shownByMs = clock.nowMs() + CREATION_LAG_MS
  const histories = new Map<WantedIndex, Observation[]>()
  const ids = new Set(deleted.map(idOf))
  return (indexes: readonly ListedIndex[]): readonly IndexState[] => {
    const atMs = clock.nowMs()
    const judgeOne = (index: WantedIndex): IndexState => {
      const listed = findIndex(indexes, index)
      const isEarly = atMs <= shownByMs && (listed === undefined || listed.status === 'DOES_NOT_EXIST')
      const missing: Readiness = { verdict: 'failure', state: 'missing' }
      const found = listed === undefined ? missing : judgeIndex(index, listed)
      const { verdict, state }: Readiness = isEarly ? { verdict: 'pending', state: NOT_SHOWN_YET } : found
      const history = [...(histories.get(index) ?? []), { verdict, atMs }]
      histories.set(index, history)
      const isFinal = verdict === 'success' || verdict === 'failure'
      const settleMs = written.includes(index) ? DEFAULT_SETTLE_MS : undefined
      const unsettled = isFinal && !isSettled(history, settleMs)
      return { path: index.path, goal: 'READY', state, verdict: unsettled ? 'unknown' : verdict }
    }
    const stillThere = indexes.filter((each) => each.status !== 'DOES_NOT_EXIST' && ids.has(idOf(each)))
    return [
      ...wanted.map(judgeOne),
      ...deleted.map(({ path, ...rest }): IndexState => {
        const left = findIndex(stillThere, rest)
        if (left === undefined) return { path, goal: 'gone', verdict: 'success', state: 'gone' }
        return { path, goal: 'gone', verdict: 'pending', state: left.status }
      })
    ]
  }
}

/** One verdict for all of them. */
function worstOf(states: readonly IndexState[]): Readiness['verdict'] {
  const order = ['failure', 'pending', 'different', 'unknown'] as const
  return order.find((verdict) => states.some((each) => each.verdict === verdict)) ?? 'success'
}

/** `2 BUILDING and 1 READY` */
function countStates(states: readonly IndexState[]): string {
  const counts = new Map<string, number>()
  for (const { state } of states) counts.set(state, (counts.get(state) ?? 0) + 1)
  return [...counts].map(([state, count]) => `${count} ${state}`).join(' and ')
}

function describeUnmet({ end, elapsedMs }: WaitResult<unknown>, states: readonly IndexState[]): Unmet | undefined {
  const elapsed = toDuration(elapsedMs)
  if (end === 'success') return undefined
  if (end === 'failure') {
    const failed = states.filter(({ verdict }) => verdict === 'failure')
    const reasons = failed.map(({ path, state }) => `${path} is ${state}`).join('; ')
    const isGone = failed.every(({ state }) => state === 'missing')
    return {
      message: `${isGone ? 'A search index was deleted' : 'A search index failed'}: ${reasons} (after ${elapsed}).`,
      hint: isGone ? GONE_HINT : FAILED_HINT
    }
  }
  const open = states.filter(({ verdict }) => verdict !== 'success')
  const reasons = open.map(describeOpen).join('; ')
  const hint = open.every(({ verdict }) => verdict === 'unknown') ? UNSETTLED_HINT : OPEN_HINT
  return { message: `Timed out after ${elapsed}: ${reasons}.`, hint }
}

function describeOpen({ path, state, verdict, goal }: IndexState): string {
  if (verdict === 'unknown') return `${path} is ${state}, but that is not confirmed yet`
  return verdict === 'different' ? `${path} is ${state}` : `${path} is still ${state}, not ${goal}`
}

const FAILED_HINT =
  'Correct its definition in the file, and run the job again. The Search page of the cluster in Atlas may show more.'
const GONE_HINT =
  "Somebody else deleted it: the project's activity feed in Atlas shows who. Run the job again to create it."
const OPEN_HINT = 'Increase timeout. Atlas goes on, and the next run waits for what is not finished yet.'
const UNSETTLED_HINT = 'After a change, Atlas may show the old state for a while. Set timeout to 2 minutes or more.'
