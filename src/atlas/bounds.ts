// What one step may take: the size of a response and of a list, and the number of open requests.

/** Requests in flight at the same time. */
export const MAX_OPEN_REQUESTS = 4

/** How much is read before it is an error. */
export interface ReadLimits {
  /** The largest response body, in bytes. */
  readonly bodyBytes: number
  /** The longest list. */
  readonly listItems: number
  /** The most pages that one list may have. */
  readonly listPages: number
}

const MIB = 1024 * 1024

/** The smallest and the largest limit of a response, in MiB. A string of Node has 512 MiB at most. */
export const RESPONSE_LIMIT_MIB = { least: 64, most: 511 } as const

/** The limits of reading where a response may have this many MiB: lists may grow as bodies do. */
export function readLimits(responseMib: number = RESPONSE_LIMIT_MIB.least): ReadLimits {
  const factor = responseMib / RESPONSE_LIMIT_MIB.least
  return {
    bodyBytes: responseMib * MIB,
    listItems: Math.floor(100_000 * factor),
    listPages: Math.floor(2000 * factor)
  }
}

/** How to read more, for the end of a hint. */
export const RAISE_LIMIT = `If all of it is needed, raise the input response-limit (up to ${RESPONSE_LIMIT_MIB.most}MiB).`
