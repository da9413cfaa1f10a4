// Parses the input parameters.
import type { ParameterValue } from '../../atlas/request.ts'
import { InputProblem } from './input-problem.ts'
import { problemAt } from './place.ts'
import type { YamlNode } from './yaml-node.ts'

/**
 * Parses the input `parameters`: a YAML or JSON mapping of scalars and lists of scalars. Scalars keep their source text:
 * `8.0` stays 8.0, and an ID of digits stays an ID.
 *
 * @throws InputProblem with line, column and key, and nothing of the values
 */
export async function parseParameters(text: string): Promise<Record<string, ParameterValue>> {
  // YAML is loaded on demand: most steps have none.
  const { readYaml } = await import('./yaml.ts')
  const { root } = readYaml(text)
  if (root.kind !== 'mapping') throw new InputProblem('takes a mapping, one "name: value" a line.')
  const parameters = [...root.entries].map(([name, node]) => {
    if (!/^[\w.-]{1,60}$/.test(name))
      throw problemAt(text, node.offset, undefined, 'write a name of letters, digits, - and _ before the colon.')
    if (node.kind === 'mapping') {
      throw problemAt(text, node.offset, name, 'write a value or a list of values, not a mapping.')
    }
    const value =
      node.kind === 'list' ? node.items.map((item) => toScalar(text, name, item)) : toScalar(text, name, node)
    return [name, value] as const
  })
  // Unlike an assignment, this keeps a key such as __proto__ an ordinary one.
  return Object.fromEntries(parameters)
}

function toScalar(source: string, name: string, node: YamlNode): string {
  if (node.kind !== 'scalar') throw problemAt(source, node.offset, name, 'write one value, not a list or a mapping.')
  if (node.text === '') throw problemAt(source, node.offset, name, 'has no value. Write one, or leave it out.')
  return node.text
}
