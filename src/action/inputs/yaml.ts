// Parses the inputs that are YAML or JSON: parameters and request bodies.
import type * as library from 'js-yaml'
import { LosslessNumber, stringify } from 'lossless-json'
import type { ParameterValue } from '../../atlas/request.ts'
import { InputProblem } from './input-problem.ts'

type Library = typeof library
type Schema = Library['CORE_SCHEMA']

/** How many values a document may have with its aliases followed: a few lines could grow without end. */
const MAX_VALUES = 1_000_000

/**
 * Parses the input `parameters`: a YAML or JSON mapping of scalars and lists of scalars. Scalars keep their source text:
 * `8.0` stays 8.0, and an ID of digits stays an ID.
 *
 * @throws InputProblem
 */
export async function parseParameters(text: string): Promise<Record<string, ParameterValue>> {
  const yaml = await import('js-yaml')
  const value = parse(yaml, text, yaml.FAILSAFE_SCHEMA)
  if (!(value instanceof Map)) throw new InputProblem('takes a mapping, one "name: value" a line.')
  const parameters = [...(value as Map<unknown, unknown>)].map(([key, item]) => {
    const name = String(key)
    if (item instanceof Map) throw new InputProblem(`"${name}" takes a value or a list of values, not a mapping.`)
    return [name, Array.isArray(item) ? item.map((one) => toScalar(name, one)) : toScalar(name, item)] as const
  })
  // Unlike an assignment, this keeps a key such as __proto__ an ordinary one.
  return Object.fromEntries(parameters)
}

/**
 * Parses a request body, YAML or JSON, into JSON text. JSON is passed on unchanged. Numbers of YAML keep their digits:
 * `8.0` is sent as 8.0, and a long integer is not rounded.
 *
 * @throws InputProblem
 */
export async function parseBody(text: string): Promise<string> {
  if (isJson(text)) return text
  const yaml = await import('js-yaml')
  const numbers = [yaml.intCoreTag, yaml.floatCoreTag].map((tag) => keepAsWritten(yaml, tag))
  const value = parse(yaml, text, yaml.CORE_SCHEMA.withTags(yaml.mergeTag, ...numbers))
  return stringify(toPlain(value, { values: 0 })) ?? 'null'
}

/** Mappings become maps: an object would lose keys such as __proto__, and the order of keys that are numbers. */
function parse(yaml: Library, text: string, schema: Schema): unknown {
  try {
    return yaml.load(text, { schema: schema.withTags(yaml.realMapTag), maxAliases: MAX_VALUES })
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error
    const { mark, reason } = error
    const place = mark === undefined ? 'it' : `line ${mark.line + 1}, column ${mark.column + 1}`
    throw new InputProblem(`${place} is not valid YAML: ${reason}.`)
  }
}

function keepAsWritten(yaml: Library, tag: Library['intCoreTag']) {
  return yaml.defineScalarTag<unknown>(tag.tagName, {
    ...tag,
    resolve(source, isExplicit, tagName) {
      const value: unknown = tag.resolve(source, isExplicit, tagName)
      if (typeof value !== 'number') return value
      if (!Number.isFinite(value)) throw new InputProblem(`JSON has no number ${source}.`)
      return isJson(source) ? new LosslessNumber(source) : value
    }
  })
}

/** Maps as objects, with every alias followed. */
function toPlain(value: unknown, count: { values: number }): unknown {
  if (++count.values > MAX_VALUES) throw new InputProblem('is too large when its aliases are followed.')
  if (Array.isArray(value)) return value.map((item) => toPlain(item, count))
  if (!(value instanceof Map)) return value
  const entries = [...(value as Map<unknown, unknown>)].map(
    ([key, item]) => [String(key), toPlain(item, count)] as const
  )
  return Object.fromEntries(entries)
}

function toScalar(name: string, item: unknown): string {
  if (typeof item !== 'string' || item === '') throw new InputProblem(`"${name}" has no value.`)
  return item
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
