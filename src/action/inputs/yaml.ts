import type { ParameterValue } from '../../atlas/request.ts'

/** A text that is not what its input takes. The message goes beside the input's name. */
export class YamlProblem extends Error {}

/** A number of YAML as it was written. */
class WrittenNumber {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

/** The longest JSON text that a body of YAML may come to, in characters: aliases can make much of little. */
const LONGEST_BODY = 10_000_000

/**
 * Reads the input `parameters`: a YAML or JSON mapping of scalars and lists of scalars. Scalars keep their source text,
 * so that `8.0` stays 8.0 and an ID of digits stays an ID.
 *
 * @throws YamlProblem
 */
export async function parseParameters(text: string): Promise<Record<string, ParameterValue>> {
  const { FAILSAFE_SCHEMA, load, realMapTag } = await import('js-yaml')
  const value = attempt(() => load(text, { schema: FAILSAFE_SCHEMA.withTags(realMapTag) }), 'is not valid YAML')
  if (!(value instanceof Map)) throw new YamlProblem('takes a mapping, one "name: value" a line.')

  const toScalar = (name: string, item: unknown): string => {
    if (typeof item !== 'string' || item === '') throw new YamlProblem(`"${name}" has no value.`)
    return item
  }
  const parameters = [...(value as Map<unknown, unknown>)].map(([key, item]) => {
    const name = String(key)
    if (item instanceof Map) throw new YamlProblem(`"${name}" takes a value or a list of values, not a mapping.`)
    return [name, Array.isArray(item) ? item.map((one) => toScalar(name, one)) : toScalar(name, item)] as const
  })
  // Unlike an assignment, this keeps even a key such as __proto__ an ordinary one.
  return Object.fromEntries(parameters)
}

/**
 * Reads a request body, YAML or JSON, and gives JSON text. JSON stays as it is; numbers of YAML keep their digits, so
 * that `8.0` arrives as 8.0 and a long integer is not rounded.
 *
 * @throws YamlProblem
 */
export async function parseBody(text: string): Promise<string> {
  if (isJson(text)) return text
  const yaml = await import('js-yaml')
  const asWritten = (tag: typeof yaml.intCoreTag) =>
    yaml.defineScalarTag<unknown>(tag.tagName, {
      ...tag,
      resolve: (source, isExplicit, tagName) => {
        const value: unknown = tag.resolve(source, isExplicit, tagName)
        return typeof value === 'number' && isJson(source) ? new WrittenNumber(source) : value
      }
    })
  const numbers = [asWritten(yaml.intCoreTag), asWritten(yaml.floatCoreTag)]
  const schema = yaml.CORE_SCHEMA.withTags(yaml.mergeTag, yaml.realMapTag, ...numbers)
  return toJson(
    attempt(() => yaml.load(text, { schema }), 'is neither JSON nor YAML'),
    { left: LONGEST_BODY }
  )
}

function attempt<T>(load: () => T, problem: string): T {
  try {
    return load()
  } catch (error) {
    throw new YamlProblem(`${problem}: ${(error as Error).message.trimEnd()}`)
  }
}

/** JSON.stringify for what js-yaml gives, with numbers as they were written. */
function toJson(value: unknown, budget: { left: number }): string {
  const json = render(value, budget)
  budget.left -= json.length
  if (budget.left < 0) throw new YamlProblem('is longer than 10 million characters when its aliases are followed.')
  return json
}

function render(value: unknown, budget: { left: number }): string {
  if (value instanceof WrittenNumber) return value.source
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new YamlProblem(`${value} is no number that JSON can hold.`)
  if (Array.isArray(value)) return `[${value.map((item) => toJson(item, budget)).join(',')}]`
  if (value instanceof Map) {
    const entries = [...(value as Map<unknown, unknown>)].map(([key, item]) => {
      const name = key instanceof WrittenNumber ? key.source : String(key)
      return `${JSON.stringify(name)}:${toJson(item, budget)}`
    })
    return `{${entries.join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
