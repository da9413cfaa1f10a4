import type { ParameterValue, Scalar } from '../atlas/request.ts'

/** A text that is not what its input takes. The message goes beside the input's name. */
export class YamlProblem extends Error {}

/**
 * Reads the input `parameters`: a YAML or JSON mapping of scalars and lists of scalars. Scalars keep their source text,
 * so that `8.0` stays 8.0 and an ID of digits stays an ID.
 *
 * @throws YamlProblem
 */
export async function parseParameters(text: string): Promise<Record<string, ParameterValue>> {
  const { isMap, isScalar, isSeq, parseDocument } = await import('yaml')
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true, prettyErrors: true })
  const [error] = document.errors
  if (error !== undefined) throw new YamlProblem(`is not valid YAML: ${error.message.trimEnd()}`)
  if (document.contents === null) return {}
  if (!isMap(document.contents)) throw new YamlProblem('takes a mapping, one "name: value" a line.')

  const toScalar = (name: string, node: unknown): Scalar => {
    const value = isScalar(node) ? node.value : undefined
    if (typeof value !== 'string' || value === '') throw new YamlProblem(`"${name}" has no value.`)
    return value
  }
  const parameters: [name: string, value: ParameterValue][] = []
  for (const { key, value } of document.contents.items) {
    const name = String(isScalar(key) ? key.value : key)
    if (isScalar(value)) parameters.push([name, toScalar(name, value)])
    else if (isSeq(value)) parameters.push([name, value.items.map((item) => toScalar(name, item))])
    else throw new YamlProblem(`"${name}" takes a value or a list of values, not a mapping.`)
  }
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
  const { parseDocument, Scalar, visit } = await import('yaml')
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true, merge: true })
  const [error] = document.errors
  if (error !== undefined) throw new YamlProblem(`is neither JSON nor YAML: ${error.message.trimEnd()}`)

  const sources = new Map<string, string>()
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value !== 'number' || key === 'key') return undefined
      if (!Number.isFinite(node.value)) throw new YamlProblem(`${node.source} is no number that JSON can hold.`)
      if (node.source === undefined || !isJson(node.source)) return undefined
      // JSON.stringify would drop the digits, so a mark stands in for the number until the text is made.
      const mark = `\uE000${sources.size}\uE001`
      sources.set(mark, node.source)
      const marked = new Scalar(mark)
      marked.anchor = node.anchor
      return marked
    }
  })
  const json = JSON.stringify(document.toJS({ maxAliasCount: 100 }))
  return json.replace(/"(\uE000\d+\uE001)"/g, (_, mark: string) => sources.get(mark) ?? 'null')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
