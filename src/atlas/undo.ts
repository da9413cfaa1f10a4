// Removes one thing that a step created, after checking that it is the step's own.
import { valueAt } from './attributes.ts'
import type { AtlasClient, CallOptions } from './client.ts'
import { getOperation } from './catalog/catalog.ts'
import { delay, type Clock } from './clock.ts'
import { isBeingRemoved, isGone } from './is-gone.ts'

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
 * carry the marker), `unsure` (nothing proves that it is ours), `kept` (it stays after a failed job).
 */
export type UndoResult =
  | { readonly end: 'removed' | 'gone' | 'unsure' }
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

/** Atlas may still carry out a creation whose response never came: pauses before reading again, in milliseconds. */
const RECHECK_DELAYS_MS = [1500, 4000]

/**
 * Removes one thing, if it is proven to be the step's own. The removal is requested, not awaited.
 *
 * @throws ApiError, AuthenticationError, NetworkError, TimeoutError if it may still exist
 */
export async function undo(step: UndoStep, options: UndoOptions): Promise<UndoResult> {
  const { guard, created } = step
  const call = { deadlineMs: options.deadlineMs }
  let { parameters } = step
  if (guard.kind === 'marker') {
    const found = await find(step, guard, options)
    if (found === undefined) return { end: 'gone' }
    if (!hasMarker(found, guard)) return { end: 'not-ours', document: found }
    parameters = { ...parameters, ...parametersFrom(found, guard) }
    if (step.keepOnFailureMs !== undefined && options.jobFailed) {
      return keep(parameters, found, { ...options, ms: step.keepOnFailureMs })
    }
  } else if (guard.kind === 'none' || !created) {
    return { end: 'unsure' }
  }
  return remove(options.atlas, step.operationId, parameters, call)
}

async function remove(
  atlas: AtlasClient,
  operationId: string,
  parameters: Readonly<Record<string, string>>,
  options: CallOptions
): Promise<UndoResult> {
  try {
    await atlas.call(operationId, { parameters }, options)
    return { end: 'removed' }
  } catch (error) {
    if (isGone(error)) return { end: 'gone' }
    if (isBeingRemoved(error)) return { end: 'removed' }
    throw error
  }
}

/** Reads the document, or finds the list item with the marker. Retries while the creation may still be in progress. */
async function find(
  step: UndoStep,
  guard: MarkerGuard,
  { atlas, clock, signal, deadlineMs }: UndoOptions
): Promise<unknown> {
  const parameters = guard.getParameters ?? step.parameters
  const call = getOperation(guard.get).paged ? atlas.list : atlas.call
  const read = async () => {
    try {
      const { data } = await call(guard.get, { parameters }, { deadlineMs })
      const items = Array.isArray(data) ? data : valueAt(data, 'results')
      return Array.isArray(items) ? (items as unknown[]).find((item) => hasMarker(item, guard)) : data
    } catch (error) {
      if (isGone(error)) return undefined
      throw error
    }
  }
  let found = await read()
  for (const pauseMs of step.created ? [] : RECHECK_DELAYS_MS) {
    if (found !== undefined) break
    await delay(clock, pauseMs, signal)
    found = await read()
  }
  return found
}

/** Whether a document carries the marker: as one word of a string, or as the value of a tag. */
function hasMarker(document: unknown, { field, value }: MarkerGuard): boolean {
  const found = valueAt(document, field)
  if (typeof found === 'string') return found.split(' ').includes(value)
  return Array.isArray(found) && found.some((tag) => valueAt(tag, 'value') === value)
}

function parametersFrom(document: unknown, { take = {} }: MarkerGuard): Record<string, string> {
  return Object.fromEntries(
    Object.entries(take).flatMap(([name, field]) => {
      const value = valueAt(document, field)
      return typeof value === 'string' ? [[name, value]] : []
    })
  )
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
