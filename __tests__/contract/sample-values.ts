// Sample values for the parameters of an operation.
import type { ParameterValue, Scalar } from '../../src/atlas/request.ts'
import type { DocumentedOperation, DocumentedParameter } from './document.ts'
import type { Schema } from './openapi.ts'
import { AWKWARD_STRINGS, countPatterned, fitString, patternedString } from './sample-strings.ts'

const FORMATTED: Readonly<Record<string, string>> = {
  'date-time': '2026-01-02T03:04:05+01:00',
  date: '2026-01-02',
  email: "ann+ops&'dev@example.com"
}

/** Valid values for every parameter of an operation. Each turn gives different ones. */
export function sampleParameters({ parameters }: DocumentedOperation, turn: number): Record<string, ParameterValue> {
  return Object.fromEntries(
    parameters.map((parameter, at) => [parameter.name, sampleValue(parameter, turn + at)] as const)
  )
}

/** The number of turns after which every sample of every parameter in one place was used. */
export function countTurns({ parameters }: DocumentedOperation, place: string): number {
  const counts = parameters.map((parameter) => (parameter.place === place ? countSamples(parameter.item) : 1))
  return Math.max(1, ...counts)
}

/** The values of an enumeration; undefined for any other schema. */
export function listValues({ enum: values, oneOf }: Schema): string[] | undefined {
  if (values !== undefined) return values.map(String)
  const parts = oneOf?.map(listValues)
  if (parts === undefined || parts.includes(undefined)) return undefined
  return [...new Set(parts.flatMap((part) => part ?? []))]
}

function sampleValue({ name, array, item }: DocumentedParameter, turn: number): ParameterValue {
  // The client refuses true, which would hide the status of the response.
  if (name === 'envelope') return false
  return array ? [sampleScalar(item, turn), sampleScalar(item, turn + 1)] : sampleScalar(item, turn)
}

function sampleScalar(schema: Schema, turn: number): Scalar {
  const values = listValues(schema)
  if (values !== undefined) return values[turn % values.length] ?? ''
  if (schema.type === 'boolean') return turn % 2 === 0
  if (schema.type === 'string') return sampleString(schema, turn)
  if (schema.type !== 'integer') throw new Error(`No sample for a parameter of type ${schema.type}.`)
  return turn % 2 === 0 ? (schema.minimum ?? 7) : (schema.maximum ?? 1_767_323_045_678)
}

function sampleString(schema: Schema, turn: number): string {
  if (schema.pattern !== undefined) return patternedString(schema.pattern, turn)
  const awkward = AWKWARD_STRINGS[turn % AWKWARD_STRINGS.length] ?? ''
  return FORMATTED[schema.format ?? ''] ?? fitString(awkward, schema)
}

function countSamples(schema: Schema): number {
  if (schema.type !== 'string' || listValues(schema) !== undefined) return 1
  if (schema.pattern !== undefined) return countPatterned(schema.pattern)
  return schema.format === undefined ? AWKWARD_STRINGS.length : 1
}
