// Removes one thing that a step created, after checking that it is the step's own.
import { valueAt } from './attributes.ts'
import type { AtlasClient } from './client.ts'
import { delay, type Clock } from './clock.ts'
import { CancelledError } from './errors.ts'
import { isBeingRemoved, isGone } from './is-gone.ts'
import { hasMarker } from './undo-match.ts'
import { findCreated, readCreated, REREAD_DELAYS_MS } from './undo-read.ts'

/** How to remove something that was created. Plain data: main saves it for post. */
export interface UndoStep {
  /** The operation that removes it. */
  readonly operationId: string
  /** Path parameters of that operation. Those that come from the creation's response may be missing. */
  readonly parameters: Readonly<Record<string, string>>
  readonly guard: Guard
  /** What to call it in the log, such as `access list entry 203.0.113.7`. */
  readonly subject: string
  /** Whether Atlas confirmed that it was created. */
  readonly created: boolean
  /** Whether a read has shown it since. If not, a 404 may only mean that Atlas does not show it yet. */
  readonly shown?: true | undefined
  /** How long it stays for inspection after a failed job, in milliseconds. Only for clusters, which carry tags. */
  readonly keepOnFailureMs?: number | undefined
}

/** What must be true before anything is removed. */
export type Guard =
  /** The document in Atlas carries the marker. */
  | ({ readonly kind: 'marker' } & MarkerGuard)
  /** The creation's response gave it a unique ID. */
  | { readonly kind: 'returned' }
  /** It did not exist before, and the creation succeeded. */
  | { readonly kind: 'absent-before' }
  /** Nothing distinguishes it from something that is not ours. */
  | { readonly kind: 'none' }

export interface MarkerGuard {
  /** The operation that reads it, or a list that contains it. */
  readonly get: string
  /** Parameters of that operation, if they differ from those of the removal. */
  readonly getParameters?: Readonly<Record<string, string>> | undefined
  /** Attribute that holds the marker: a string, or a list of tags. */
  readonly field: string
  readonly value: string
  /** Parameters of the removal to take from the document: their names, and the attributes that hold them. */
  readonly take?: Readonly<Record<string, string>> | undefined
}

/**
 * How the removal of one thing ended: `removed` (or being removed), `gone` (nothing to remove), `not-ours` (it does not
 * carry the marker), `unsure` (nothing proves that it is ours), `never-shown` (Atlas confirmed it and has never shown
 * it), `kept` (it stays after a failed job).
 */
export type UndoResult =
  | { readonly end: 'removed' | 'gone' | 'unsure' | 'never-shown' }
  | { readonly end: 'not-ours'; readonly document: unknown }
  | { readonly end: 'kept'; readonly untilMs: number }

export interface UndoOptions {
  readonly atlas: AtlasClient
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Whether the job failed. A step with `keepOnFailureMs` then keeps its cluster. */
  readonly jobFailed: boolean
  /** Deadline in milliseconds since the epoch; default: the client's own. */
  readonly deadlineMs?: number | undefined
}

/**
 * Tag with the time until which a cluster stays, in the basic format of ISO 8601: Atlas does not allow colons in tags.
 */
export const KEEP_UNTIL_TAG = 'keep-until'

/**
 * Removes one thing, if it is proven to be the step's own. The removal is requested, not awaited.
 *
 * @throws ApiError, AuthenticationError, NetworkError, TimeoutError if it may still exist
 */
export async function undo(step: UndoStep, options: UndoOptions): Promise<UndoResult> {
  const { guard } = step
  if (guard.kind === 'marker') return undoMarked(step, guard, options)
  if (guard.kind === 'none' || !step.created) return { end: 'unsure' }
  // There is nothing to read it by, so the removal itself is repeated.
  for (const pauseMs of [0, ...REREAD_DELAYS_MS]) {
    if (pauseMs > 0) await delay(options.clock, pauseMs, options.signal)
    const result = await remove(step, options)
    if (result.end !== 'gone' || step.shown === true) return result
  }
  return { end: 'never-shown' }
}

async function undoMarked(step: UndoStep, guard: MarkerGuard, options: UndoOptions): Promise<UndoResult> {
  const found = await findCreated(step, guard, options)
  if (found === undefined) return { end: step.created && step.shown !== true ? 'never-shown' : 'gone' }
  const { document, parameters } = found
  if (!hasMarker(document, guard)) return { end: 'not-ours', document }
  if (step.keepOnFailureMs !== undefined && options.jobFailed) {
    return keep(parameters, document, { ...options, ms: step.keepOnFailureMs })
  }
  const named = { ...step, parameters }
  let settled: UndoResult | undefined
  // Between two attempts, another job may have taken it over.
  const beforeRetry = async () => {
    const again = await readCreated({ ...named, shown: true }, guard, options)
    if (again === undefined) settled = { end: 'removed' }
    else if (!hasMarker(again.document, guard)) settled = { end: 'not-ours', document: again.document }
    if (settled !== undefined) throw new CancelledError(`${step.subject} is not there to be removed.`)
  }
  try {
    return await remove(named, options, beforeRetry)
  } catch (error) {
    if (settled !== undefined) return settled
    throw error
  }
}

async function remove(
  { operationId, parameters }: UndoStep,
  { atlas, deadlineMs }: UndoOptions,
  beforeRetry?: () => Promise<void>
): Promise<UndoResult> {
  try {
    await atlas.call(operationId, { parameters }, { deadlineMs, beforeRetry })
    return { end: 'removed' }
  } catch (error) {
    if (isGone(error)) return { end: 'gone' }
    if (isBeingRemoved(error)) return { end: 'removed' }
    throw error
  }
}

/** Leaves a cluster running, tagged with the time until which it stays. */
async function keep(
  parameters: Readonly<Record<string, string>>,
  document: unknown,
  { atlas, clock, deadlineMs, ms }: UndoOptions & { readonly ms: number }
): Promise<UndoResult> {
  const untilMs = clock.nowMs() + ms
  const others = (valueAt(document, 'tags') as { key?: unknown; value?: unknown }[]).filter(
    ({ key }) => key !== KEEP_UNTIL_TAG
  )
  const tags = [...others, { key: KEEP_UNTIL_TAG, value: toTagDate(untilMs) }]
  const operationId = 'name' in parameters ? 'updateGroupFlexCluster' : 'updateGroupCluster'
  await atlas.call(operationId, { parameters, body: JSON.stringify({ tags }) }, { deadlineMs })
  return { end: 'kept', untilMs }
}

/** `20261124T103000Z`. */
function toTagDate(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '')
}
