// Reads what a step created, which Atlas may show later than it confirms it.
import { isRecord, itemsOf } from './attributes.ts'
import { getOperation, pathParameters } from './catalog/catalog.ts'
import { delay } from './clock.ts'
import { NetworkError } from './errors.ts'
import { isGone } from './is-gone.ts'
import type { AtlasResponse } from './response.ts'
import { findSearch, hasMarker, isNamed, parametersFrom } from './undo-match.ts'
import type { MarkerGuard, UndoOptions, UndoStep } from './undo.ts'

/** What a read showed. */
export interface Sighting {
  readonly document: unknown
  /** The parameters of the removal, with the name or ID under which Atlas stores it. */
  readonly parameters: UndoStep['parameters']
}

/**
 * Pauses before reading again what was created and no read has shown yet, in milliseconds: 20 s in all.
 *
 * Source: Atlas' Terraform provider, where stream connections "may briefly return 404 after creation" (also 266).
 */
export const REREAD_DELAYS_MS = [1500, 3500, 5000, 10_000]

/**
 * Reads what a step created until a read shows it.
 *
 * @returns undefined if no read within 20 s shows it, or the first one does not and an earlier one has
 * @throws NetworkError if the last response was not one of Atlas; whatever a call throws
 */
export async function findCreated(
  step: UndoStep,
  guard: MarkerGuard,
  options: UndoOptions
): Promise<Sighting | undefined> {
  let unexpected: NetworkError | undefined
  for (const pauseMs of [0, ...REREAD_DELAYS_MS]) {
    if (pauseMs > 0) await delay(options.clock, pauseMs, options.signal)
    try {
      const found = await readCreated(step, guard, options)
      if (found !== undefined || step.shown === true) return found
      unexpected = undefined
    } catch (error) {
      // It says neither that the thing exists nor that it does not.
      if (!(error instanceof NetworkError) || error.fault !== 'unexpected') throw error
      unexpected = error
    }
  }
  if (unexpected !== undefined) throw unexpected
  return undefined
}

/** Reads what a step created once: by its name, else in a list by its marker. @throws as {@link findCreated} */
export async function readCreated(
  step: UndoStep,
  guard: MarkerGuard,
  { atlas, deadlineMs }: UndoOptions
): Promise<Sighting | undefined> {
  try {
    const { data } = await read(guard.get, guard.getParameters ?? step.parameters, { atlas, deadlineMs })
    const items = itemsOf(data)
    if (items === undefined && !isRecord(data)) throw emptyRead(guard.get)
    const document = items === undefined ? data : items.find((item) => hasMarker(item, guard))
    if (document === undefined) return undefined
    return { document, parameters: { ...step.parameters, ...parametersFrom(document, guard.take) } }
  } catch (error) {
    if (!isGone(error)) throw error
    return searchCreated(step, guard, { atlas, deadlineMs })
  }
}

/** Finds what Atlas stores under another name than the one it was created with. */
async function searchCreated(
  step: UndoStep,
  guard: MarkerGuard,
  { atlas, deadlineMs }: Pick<UndoOptions, 'atlas' | 'deadlineMs'>
): Promise<Sighting | undefined> {
  const search = findSearch(step.operationId)
  if (search === undefined) return undefined
  try {
    const parameters = pathParameters(search.list, step.parameters)
    const { data } = await read(search.list, parameters, { atlas, deadlineMs })
    const items = itemsOf(data)
    if (items === undefined) throw emptyRead(search.list)
    const marked = items.filter((item) => hasMarker(item, guard))
    const named = marked.find((item) => isNamed(item, search.take, step.parameters))
    // The entries of one call share a marker, and post removes all of them.
    const document = named ?? (step.shown === true ? undefined : marked[0])
    if (document === undefined) return undefined
    return { document, parameters: { ...step.parameters, ...parametersFrom(document, search.take) } }
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
}

/** Reads a document, or a whole list. */
function read(
  operationId: string,
  parameters: UndoStep['parameters'],
  { atlas, deadlineMs }: Pick<UndoOptions, 'atlas' | 'deadlineMs'>
): Promise<AtlasResponse> {
  const call = getOperation(operationId).paged ? atlas.list : atlas.call
  return call(operationId, { parameters }, { deadlineMs })
}

function emptyRead(operationId: string): NetworkError {
  return new NetworkError(`${operationId}: the response contains neither a document nor a list.`, {
    fault: 'unexpected'
  })
}
