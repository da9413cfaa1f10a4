// JSON that keeps the digits of integers beyond 2^53, such as the 19-digit IDs of certificates.
import { isInteger, isSafeNumber, parse, stringify } from 'lossless-json'

/** Almost no response has such a number outside a string, and JSON.parse is ten times as fast. */
const LONG_OR_LARGE = /(?:^|[:,[\s])-?(?:\d{16}|\d+(?:\.\d+)?[eE]\+?\d{3})/

/**
 * Parses JSON. Integers that a number cannot hold become a bigint.
 *
 * @throws SyntaxError
 * @throws RangeError for a number that would become Infinity
 */
export function parseJson(text: string): unknown {
  if (!LONG_OR_LARGE.test(text)) return JSON.parse(text)
  return parse(text, null, { parseNumber: toNumber, onDuplicateKey: ({ newValue }) => newValue })
}

function toNumber(digits: string): number | bigint {
  if (isInteger(digits) && !isSafeNumber(digits)) return BigInt(digits)
  const number = Number(digits)
  if (!Number.isFinite(number)) throw new RangeError('A number is out of range.')
  return number
}

/** JSON text of a value that may contain bigints. */
export function toJson(value: unknown, space?: number): string {
  try {
    return JSON.stringify(value, undefined, space)
  } catch (error) {
    // JSON.stringify refuses a bigint.
    if (!(error instanceof TypeError)) throw error
    return stringify(value, undefined, space) ?? 'null'
  }
}
