// JSON that keeps the digits of integers beyond 2^53, such as the 19-digit IDs of certificates.
import { isInteger, isSafeNumber, parse, stringify } from 'lossless-json'

/** Almost no response has such an integer outside a string, and JSON.parse is ten times as fast. */
const LONG_INTEGER = /[:,[\s]-?\d{16}/

/**
 * Parses JSON. Integers that a number cannot hold become a bigint.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  if (!LONG_INTEGER.test(text)) return JSON.parse(text)
  return parse(text, null, (digits) => (isInteger(digits) && !isSafeNumber(digits) ? BigInt(digits) : Number(digits)))
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
