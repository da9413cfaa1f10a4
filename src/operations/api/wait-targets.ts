// Finds what a wait reads: the path parameters of the read operation, from inputs, response and body of the write.
import { valueAt } from '../../atlas/attributes.ts'
import { getOperation, pathNames } from '../../atlas/catalog/catalog.ts'
import { NetworkError } from '../../atlas/errors.ts'
import { parseJson } from '../../atlas/json.ts'
import type { ParameterValue } from '../../atlas/request.ts'
import type { WaitRule } from '../../atlas/wait-rule.ts'
import type { OperationContext } from '../definition.ts'
import type { ApiTask } from './api-task.ts'

/** The path parameters of one read. */
export type Target = Readonly<Record<string, ParameterValue>>

/** Where the values of the parameters come from. */
interface Sources {
  readonly rule: WaitRule
  readonly subject: OperationContext['subject']
  readonly input: Readonly<Record<string, ParameterValue | undefined>>
  /** The response of the write. */
  readonly response: unknown
  readonly body: unknown
  readonly entry: unknown
}

/**
 * Finds what to read: one target, or one for each entry of the request body. Pure.
 *
 * @throws NetworkError if the response lacks a parameter
 */
export function findTargets(
  { operation, input }: ApiTask,
  given: Pick<Sources, 'rule' | 'subject' | 'response'>
): readonly Target[] {
  const { rule } = given
  const body: unknown = input.body === undefined ? undefined : parseJson(input.body)
  const entries: readonly unknown[] = rule.eachEntry === true && Array.isArray(body) ? body : [undefined]
  return entries.map((entry) => {
    const sources = { ...given, input: input.parameters ?? {}, body, entry }
    const target: Record<string, ParameterValue> = {}
    for (const name of pathNames(getOperation(rule.get).path)) {
      const value = findValue(name, sources)
      if (value === undefined) {
        throw new NetworkError(`Cannot wait for ${operation.id}: ${name} is missing from the response.`, {
          fault: 'unexpected'
        })
      }
      target[name] = value
    }
    return target
  })
}

function findValue(name: string, { rule, subject, input, response, body, entry }: Sources): ParameterValue | undefined {
  if (name === 'clusterName' && rule.needsCluster === true) return subject['cluster-name']
  const sources = rule.from?.[name]?.split('|')
  if (sources === undefined) return input[name]
  for (const source of sources) {
    const [root, ...rest] = source.split('.')
    const path = rest.join('.')
    const value = root === 'entry' ? valueAt(entry, path) : (valueAt(response, path) ?? valueAt(body, path))
    if (typeof value === 'string' && value !== '') return value
  }
  return undefined
}

/** The target for the other kind of cluster, which names the same path parameter differently. Pure. */
export function renameCluster(get: string, target: Target): Target {
  const { clusterName, name, ...rest } = target
  const cluster = clusterName ?? name
  if (cluster === undefined || (clusterName !== undefined && name !== undefined)) return target
  const parameter = pathNames(getOperation(get).path).includes('clusterName') ? 'clusterName' : 'name'
  return { ...rest, [parameter]: cluster }
}
