// Parses the inputs that are YAML or JSON: parameters and request bodies.
import { LosslessNumber, stringify } from 'lossless-json'
import type { Document, ParsedNode } from 'yaml'
import type { ParameterValue } from '../../atlas/request.ts'
import { InputProblem } from './input-problem.ts'

/** How many nodes aliases may expand to: a few lines could grow without end. */
const MAX_ALIASES = 1000

/**
 * Parses the input `parameters`: a YAML or JSON mapping of scalars and lists of scalars. Scalars keep their source text:
 * `8.0` stays 8.0, and an ID of digits stays an ID.
 *
 * @throws InputProblem
 */
export async function parseParameters(text: string): Promise<Record<string, ParameterValue>> {
  const document = await parseYaml(text, 'failsafe')
  const value = toData(document, { mapAsMap: true })
  if (!(value instanceof Map)) throw new InputProblem('takes a mapping, one "name: value" a line.')
  const parameters = [...(value as Map<string, unknown>)].map(([name, item]) => {
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
  const document = await parseYaml(text, 'core')
  await keepNumbersAsWritten(document)
  return stringify(toData(document)) ?? 'null'
}

async function parseYaml(text: string, schema: 'core' | 'failsafe'): Promise<Document.Parsed> {
  const { LineCounter, parseDocument } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { schema, merge: schema === 'core', prettyErrors: false, lineCounter })
  const [error] = document.errors
  if (error === undefined) return document
  const { line, col } = lineCounter.linePos(error.pos[0])
  throw new InputProblem(`line ${line}, column ${col} is not valid YAML: ${error.message}`)
}

/** Replaces numbers with what was written, and keys that look like numbers with their text. */
async function keepNumbersAsWritten(document: Document.Parsed<ParsedNode>): Promise<void> {
  const { visit } = await import('yaml')
  visit(document, {
    Scalar(key, node) {
      const { source, value } = node
      if (key === 'key' && source !== undefined) node.value = source
      else if (typeof value === 'number') {
        if (!Number.isFinite(value)) throw new InputProblem(`JSON has no number ${source ?? String(value)}.`)
        if (source !== undefined && isJson(source)) node.value = new LosslessNumber(source)
      }
    }
  })
}

function toData(document: Document.Parsed, options: { readonly mapAsMap?: boolean } = {}): unknown {
  try {
    return document.toJS({ ...options, maxAliasCount: MAX_ALIASES })
  } catch (error) {
    if (error instanceof ReferenceError) throw new InputProblem(`is not valid YAML: ${error.message}`)
    throw error
  }
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
