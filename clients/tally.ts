// Counts what became of the calls of a client.

/** A request and its response, as the emulator records them. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly responseBody: string
}

/** The numbers of calls, by what became of them. */
export interface Tally {
  readonly calls: number
  /** Those with a 2xx, or with an error that the client is meant to get. */
  readonly agreed: number
  /** Those with any other error of Atlas: the client sent what the emulator does not take. */
  readonly refused: readonly Call[]
  /** Those for a path or a method that the emulator does not know, and those that it broke at. */
  readonly notAnswered: readonly Call[]
  /** The last one of a client that then failed. */
  readonly notDigested: readonly Call[]
}

/** Counts calls. Pure. */
export function tally(
  calls: readonly Call[],
  { failed, expects }: { readonly failed: boolean; readonly expects: readonly string[] }
): Tally {
  const notAnswered = calls.filter(isUnknown)
  const refused = calls.filter((call) => {
    return call.status >= 400 && !isUnknown(call) && !expects.includes(errorCodeOf(call))
  })
  const last = calls.at(-1)
  const notDigested = failed && last !== undefined && last.status < 400 ? [last] : []
  const agreed = calls.length - notAnswered.length - refused.length - notDigested.length
  return { calls: calls.length, agreed, refused, notAnswered, notDigested }
}

/** A line for a call that did not go as it should. Pure. */
export function renderCall(call: Call): string {
  return [call.method, call.path, call.status, errorCodeOf(call)].join(' ').trim()
}

function isUnknown(call: Call): boolean {
  return [405, 500, 501].includes(call.status) || errorCodeOf(call) === 'RESOURCE_NOT_FOUND'
}

function errorCodeOf({ status, responseBody }: Call): string {
  if (status < 400) return ''
  try {
    const { errorCode = '', error = '' } = JSON.parse(responseBody) as { errorCode?: string; error?: string }
    return errorCode || error
  } catch {
    return ''
  }
}
