// JSON as Atlas writes it.
import { LosslessNumber, stringify } from 'lossless-json'

/** Attributes whose numbers Atlas writes with a decimal point, even if they are whole (recorded responses). */
const DOUBLES: ReadonlySet<string> = new Set(['diskSizeGB', 'number'])

/**
 * Writes a value as JSON. It may contain a bigint, such as the number of a certificate.
 *
 * @param spaces how far it is indented; one line without it
 */
export function toJson(value: unknown, spaces?: number): string {
  return stringify(value, asWritten, spaces) ?? ''
}

function asWritten(name: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return sorted(value)
  return DOUBLES.has(name) && Number.isInteger(value) ? new LosslessNumber(`${String(value)}.0`) : value
}

/** Atlas writes attributes in alphabetical order (recorded responses). */
function sorted(object: object): object {
  const entries = Object.entries(object)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
