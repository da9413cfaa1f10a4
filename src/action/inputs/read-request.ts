// Turns the inputs into one request, or reports everything that is wrong with them.
import { readLimits, type ReadLimits } from '../../atlas/bounds.ts'
import { findOperation, nearestOperations } from '../../atlas/catalog/catalog.ts'
import { nearest } from '../../atlas/catalog/nearest.ts'
import type { Credentials } from '../../atlas/credentials.ts'
import { InputError, type Problem } from '../../atlas/errors.ts'
import { findWaitRule } from '../../atlas/wait-rules.ts'
import type { OperationContext } from '../../operations/definition.ts'
import { OPERATION_NAMES } from '../../operations/registry.ts'
import type { ApiWait } from '../../operations/api/run-api-operation.ts'
import type { Host } from '../host.ts'
import { readApiTask } from './api-task.ts'
import { DEFAULT_BASE_URL } from './base-url.ts'
import { readBodyFile } from './body-file.ts'
import { chooseCredentials } from './credentials.ts'
import type { InputValues } from './definitions.ts'
import { chooseWait, toGate, type Gate } from './gate.ts'
import { checkNeeds, checkTemporary, readNamedTask } from './named-task.ts'
import { checkProxy } from './proxy.ts'
import { isInvalid, readInputs, type ReadInputs } from './read-inputs.ts'
import { checkTempFolder } from './runner-files.ts'
import { readRouteTask } from './route-task.ts'
import { chooseSubject } from './subject.ts'
import type { Task, TaskInputs } from './task.ts'
import { checkTls } from './tls.ts'

/** Everything the inputs ask for. */
export interface StepRequest {
  readonly credentials: Credentials
  readonly baseUrl: string
  readonly task: Task
  readonly subject: OperationContext['subject']
  readonly gate: Gate
  /** How an API operation waits. */
  readonly apiWait: ApiWait | undefined
  readonly dryRun: boolean
  /** Whether the steps of a job share one token. */
  readonly shareToken: boolean
  readonly summary: boolean
  /** How much is read before it is an error. */
  readonly limits: ReadLimits
  readonly warnings: readonly string[]
}

/**
 * Reads the request of a step. Nothing is sent.
 *
 * @throws InputError with everything that is wrong
 */
export async function readRequest(host: Host, nowMs: number): Promise<StepRequest> {
  const inputs = await readInputs(host)
  const { values } = inputs
  const chosen = chooseCredentials(host, nowMs)
  const problems: Problem[] = [...chosen.problems, ...inputs.problems]
  const body = await readBody(host, inputs, problems)
  const { task, warnings } = readTask({ ...inputs, credentials: chosen.credentials, body, nowMs, problems })
  const gate = toGate(values)
  const apiWait = task && chooseWait(task, gate, { inputs, problems })
  const baseUrl = values['base-url'] ?? DEFAULT_BASE_URL
  problems.push(...checkTempFolder(host), ...checkTls(host), ...checkProxy(host, baseUrl))

  if (problems.length > 0 || task === undefined || chosen.credentials === undefined) throw new InputError(problems)
  const dryRun = values['dry-run']
  return {
    credentials: chosen.credentials,
    baseUrl,
    task,
    subject: subjectOf(inputs),
    gate,
    apiWait,
    dryRun,
    shareToken: values['share-token'],
    summary: values.summary,
    limits: readLimits(values['response-limit']),
    // The client warns about what it sends; a dry run sends nothing.
    warnings: [...chosen.warnings, ...(dryRun ? warnings : [])]
  }
}

function readTask(inputs: TaskInputs): { task: Task | undefined; warnings: readonly string[] } {
  const { definition, values, credentials, problems } = inputs
  const name = values.operation
  const operation = definition === undefined ? findOperation(name) : undefined
  const needing = definition ?? (operation && { name: operation.id })
  if (needing) problems.push(...checkNeeds(needing, { credentials, githubToken: values['github-token'] }))
  const subject = subjectOf(inputs)
  if (definition !== undefined) {
    const { routeOf } = definition
    if (routeOf !== undefined) return readRouteTask(definition, routeOf, inputs)
    if (values.temporary !== undefined) problems.push(...checkTemporary(definition, values.temporary))
    return { task: readNamedTask(definition, subject, inputs), warnings: [] }
  }
  if (operation !== undefined) {
    const waitRule = values.wait === true ? findWaitRule(operation.id) : undefined
    return readApiTask(operation, { ...inputs, subject, waitRule })
  }
  problems.push(unknownOperation(name))
  return { task: undefined, warnings: [] }
}

function subjectOf({ definition, values, explicit }: ReadInputs): OperationContext['subject'] {
  return chooseSubject(values, explicit, definition)
}

async function readBody(host: Host, inputs: ReadInputs, problems: Problem[]): Promise<string | undefined> {
  const { body, 'body-file': file }: InputValues = inputs.values
  if (file === undefined) return body
  if (body !== undefined || isInvalid(inputs, 'body')) {
    problems.push({ input: 'body-file', message: 'give either body or body-file, not both.' })
    return undefined
  }
  return readBodyFile(host.workspace, file, problems)
}

function unknownOperation(name: string): Problem {
  const named = nearest(name, OPERATION_NAMES, 1)
  const close = [...named, ...nearestOperations(name, 3)].slice(0, 3)
  const cure =
    close.length > 0
      ? `Did you mean ${close.join(' or ')}?`
      : 'Use a named operation, or an operationId of the Administration API such as getGroupCluster.'
  return { input: 'operation', message: `there is no such operation. ${cure}` }
}
