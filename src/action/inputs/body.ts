// Parses a request body, which is JSON or YAML, into JSON text.
import { parseJson } from '../../atlas/json.ts'
import { InputProblem } from './input-problem.ts'
import { findJsonProblem } from './json-problem.ts'
import { problemAt } from './place.ts'
import { plainToJson } from './plain-scalar.ts'
import { MAX_DEPTH, MAX_VALUES, TOO_DEEP, type YamlDocument, type YamlNode } from './yaml-node.ts'

/** The longest body, in characters, that aliases may make of a document. */
const MAX_CHARACTERS = 32 * 1024 * 1024

/**
 * Parses a request body into JSON text. JSON is passed on unchanged. A value of YAML arrives as it was written, or is
 * refused: numbers keep their digits, and what could be meant as a text or as a number needs quotes.
 *
 * A text that begins with `{` or `[` and is not JSON is YAML only if a key in it has no quotes: with quotes around all
 * keys, it was meant as JSON, and YAML would read its mistakes as something else.
 *
 * @throws InputProblem with line, column and key, and nothing of the values
 */
export async function parseBody(text: string): Promise<string> {
  // YAML is loaded on demand: most steps have none.
  const { readYaml } = await import('./yaml.ts')
  const isValid = isJson(text)
  const document = isValid || !/^\s*[[{]/.test(text) ? readYaml(text) : readFlow(text, readYaml)
  if (!isValid) return writeJson(text, document.root)
  // As YAML, JSON was only read for what is there twice, or nested too deeply.
  checkNumbers(text)
  return text
}

function readFlow(text: string, readYaml: (text: string) => YamlDocument): YamlDocument {
  try {
    const document = readYaml(text)
    if (document.hasPlainFlowKeys) return document
  } catch (error) {
    if (!(error instanceof InputProblem) || error.message.endsWith(TOO_DEEP) || !/"\s*:/.test(text)) throw error
  }
  throw findJsonProblem(text)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** @throws InputProblem for a number that readers of JSON would take for infinite */
function checkNumbers(json: string): void {
  try {
    parseJson(json)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new InputProblem('has a number that is out of range. Write it in quotes if it is a text.')
  }
}

/** The JSON of a node, with every alias followed. */
function writeJson(source: string, root: YamlNode): string {
  let values = 0
  let characters = 0
  const write = (node: YamlNode, key: string | undefined, depth: number): string => {
    if (depth > MAX_DEPTH) throw problemAt(source, node.offset, key, TOO_DEEP)
    if (++values > MAX_VALUES || characters > MAX_CHARACTERS) {
      throw new InputProblem('is too large when its aliases are followed.')
    }
    switch (node.kind) {
      case 'list':
        return `[${node.items.map((item) => write(item, key, depth + 1)).join(',')}]`
      case 'mapping': {
        const entries = [...node.entries].map(([name, item]) => {
          characters += name.length
          return `${JSON.stringify(name)}:${write(item, name, depth + 1)}`
        })
        return `{${entries.join(',')}}`
      }
      case 'scalar': {
        characters += node.text.length
        const json = node.plain ? plainToJson(node.text) : JSON.stringify(node.text)
        if (json !== undefined) return json
        throw problemAt(source, node.offset, key, node.text === '' ? NO_VALUE : QUOTE)
      }
    }
  }
  return write(root, undefined, 0)
}

const NO_VALUE = 'write a value: null, or "" for an empty text. After # comes a comment.'
const QUOTE =
  'write it in quotes if it is a text, or as JSON does: true, false and null in lower case, numbers with digits only, without leading zeros, sign + or exponent.'
