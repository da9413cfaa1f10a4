import type { ParameterValue, Scalar } from '../../src/atlas/request.ts'
import type { DocumentedOperation, DocumentedParameter } from './document.ts'
import type { Schema } from './openapi.ts'
import { AWKWARD_TEXTS, countPatterned, fitText, patterned } from './sample-texts.ts'

const FORMATTED_TEXTS: Readonly<Record<string, string>> = {
  'date-time': '2026-01-02T03:04:05+01:00',
  date: '2026-01-02',
  email: "ann+ops&'dev@example.com"
}

/** Values for every parameter of an operation, valid by its schemas. Different turns give different values. */
export function sampleParameters({ parameters }: DocumentedOperation, turn: number): Record<string, ParameterValue> {
  return Object.fromEntries(
    parameters.map((parameter, at) => [parameter.name, sampleValue(parameter, turn + at)] as const)
  )
}

/** How many turns it takes to see every sample of every parameter of one place once. */
export function countTurns({ parameters }: DocumentedOperation, place: string): number {
  const counts = parameters.map((parameter) => (parameter.place === place ? countSamples(parameter.item) : 1))
  return Math.max(1, ...counts)
}

/** The values of an enumeration; undefined for a schema that is none. */
export function listValues({ enum: values, oneOf }: Schema): string[] | undefined {
  if (values !== undefined) return values.map(String)
  const parts = oneOf?.map(listValues)
  if (parts === undefined || parts.includes(undefined)) return undefined
  return [...new Set(parts.flatMap((part) => part ?? []))]
}

function sampleValue({ name, array, item }: DocumentedParameter, turn: number): ParameterValue {
  // The client refuses the other value: it would hide the status of the answer.
  if (name === 'envelope') return false
  return array ? [sampleScalar(item, turn), sampleScalar(item, turn + 1)] : sampleScalar(item, turn)
}

function sampleScalar(schema: Schema, turn: number): Scalar {
  const values = listValues(schema)
  if (values !== undefined) return values[turn % values.length] ?? ''
  if (schema.type === 'boolean') return turn % 2 === 0
  if (schema.type === 'string') return sampleText(schema, turn)
  if (schema.type !== 'integer') throw new Error(`No sample for a parameter of type ${schema.type}.`)
  return turn % 2 === 0 ? (schema.minimum ?? 7) : (schema.maximum ?? 1_767_323_045_678)
}

function sampleText(schema: Schema, turn: number): string {
  if (schema.pattern !== undefined) return patterned(schema.pattern, turn)
  const awkward = AWKWARD_TEXTS[turn % AWKWARD_TEXTS.length] ?? ''
  return FORMATTED_TEXTS[schema.format ?? ''] ?? fitText(awkward, schema)
}

function countSamples(schema: Schema): number {
  if (schema.type !== 'string' || listValues(schema) !== undefined) return 1
  if (schema.pattern !== undefined) return countPatterned(schema.pattern)
  return schema.format === undefined ? AWKWARD_TEXTS.length : 1
}
