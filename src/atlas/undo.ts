import { valueAt } from './attributes.ts'
import type { AtlasClient, CallOptions } from './client.ts'
import { getOperation } from './catalog/catalog.ts'
import { delay, type Clock } from './clock.ts'
import { ApiError } from './errors.ts'

/** How something that was created is taken back. Plain data: it lies in the saved state between main and post. */
export interface UndoStep {
  /** The operation that removes it. */
  readonly operationId: string
  /** Path parameters of that operation. Those that only the answer of the creation tells may be missing. */
  readonly parameters: Readonly<Record<string, string>>
  readonly guard: Guard
  /** How a person calls it, such as `access list entry 203.0.113.7`. */
  readonly subject: string
  /** Whether Atlas answered that it was created. */
  readonly created: boolean
  /** It stays this many milliseconds, to be looked at, when the job has failed. Only of clusters, by their tags. */
  readonly keepOnFailureMs?: number | undefined
}

/** What must hold before anything is removed. */
export type Guard =
  /** The document that is read bears the marker. */
  | ({ readonly kind: 'marker' } & MarkerGuard)
  /** The answer of the creation named it, by an ID that nothing else has. */
  | { readonly kind: 'returned' }
  /** It was not there before, and the creation was a success. */
  | { readonly kind: 'absent-before' }
  /** Nothing would tell it from something of others. */
  | { readonly kind: 'none' }

export interface MarkerGuard {
  /** The operation that reads it, or a list that it is in. */
  readonly get: string
  /** Parameters of that operation, where they are not those of the removal. */
  readonly getParameters?: Readonly<Record<string, string>> | undefined
  /** Attribute that bears the marker: a text, or a list of tags or labels. */
  readonly field: string
  readonly value: string
  /** Parameters of the removal that the document tells: their names, and the attributes that hold them. */
  readonly take?: Readonly<Record<string, string>> | undefined
}

/**
 * How the removal of one thing ended. `removed` includes a removal that is under way, `gone` that there was nothing (any
 * more), `foreign` that what is there does not bear the marker, `unsure` that nothing tells whose it is, `kept` that it
 * was to stay.
 */
export type UndoResult =
  | { readonly end: 'removed' | 'gone' | 'unsure' }
  | { readonly end: 'not-ours'; readonly document: unknown }
  | { readonly end: 'kept'; readonly untilMs: number }

export interface UndoOptions {
  readonly atlas: AtlasClient
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Whether the job has failed, so that what asks for it stays. */
  readonly jobFailed: boolean
  /** The moment, in milliseconds since the epoch, by which the step must be done; default: the client's own. */
  readonly deadlineMs?: number | undefined
}

/** Tag that says until when a cluster stays. Tags take no colon, so the date is written in the basic form of ISO 8601. */
export const KEEP_UNTIL_TAG = 'keep-until'

/** A request of which no answer came may still be on its way: looks repeated after these times, in milliseconds. */
const LOOK_AGAIN_MS = [1500, 4000]
/** Answers of a removal to something whose removal is under way. */
const UNDER_WAY = new Set(['CLUSTER_ALREADY_REQUESTED_DELETION', 'PEER_ALREADY_REQUESTED_DELETION'])

/**
 * Takes one thing back: reads whose it is, and removes it. The removal is asked for, not awaited.
 *
 * @throws ApiError, AuthenticationError, NetworkError, TimeoutError where it may still be there
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
    if (!(error instanceof ApiError)) throw error
    if (error.status === 404) return { end: 'gone' }
    if (UNDER_WAY.has(error.errorCode ?? '')) return { end: 'removed' }
    throw error
  }
}

/** The document, looked for again where the creation may still be on its way. Of a list, the element with the marker. */
async function find(
  step: UndoStep,
  guard: MarkerGuard,
  { atlas, clock, signal, deadlineMs }: UndoOptions
): Promise<unknown> {
  const parameters = guard.getParameters ?? step.parameters
  const call = getOperation(guard.get).paged ? atlas.list : atlas.call
  const look = async () => {
    try {
      const { data } = await call(guard.get, { parameters }, { deadlineMs })
      const items = Array.isArray(data) ? data : valueAt(data, 'results')
      return Array.isArray(items) ? (items as unknown[]).find((item) => hasMarker(item, guard)) : data
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return undefined
      throw error
    }
  }
  let found = await look()
  for (const pauseMs of step.created ? [] : LOOK_AGAIN_MS) {
    if (found !== undefined) break
    await delay(clock, pauseMs, signal)
    found = await look()
  }
  return found
}

/** Whether a document bears the marker: within a text, or as the value of a tag or label. */
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

/** Leaves a cluster until a date, which its tags say. */
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
