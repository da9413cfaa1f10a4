import { readFileSync, realpathSync } from 'node:fs'
import { resolve, relative, isAbsolute } from 'node:path'
import { findOperation, nearestOperations } from '../../atlas/catalog/catalog.ts'
import { nearest } from '../../atlas/catalog/nearest.ts'
import type { Credentials } from '../../atlas/credentials.ts'
import { InputError, type Problem } from '../../atlas/errors.ts'
import type { SubjectInput } from '../../operations/definition.ts'
import { findNamedOperation, OPERATION_NAMES } from '../../operations/registry.ts'
import { findWaitRule } from '../../atlas/wait-rules.ts'
import { DEFAULT_BASE_URL, parseBaseUrl } from './base-url.ts'
import { chooseCredentials } from './credentials.ts'
import type { Host } from '../host.ts'
import { findMisspelt, INPUTS, type InputName } from './definitions.ts'
import type { ApiWait } from '../../operations/api/run-api-operation.ts'
import { chooseWait, readGate, type Gate } from './gate.ts'
import { checkNeeds, checkTemporary, readSubject } from './subject.ts'
import { findUndo, readApiTask, readNamedTask, type Task, type TaskInputs } from './task.ts'
import { parseBody, parseParameters, YamlProblem } from './yaml.ts'

/** Everything that the inputs come to. */
export interface StepRequest {
  readonly credentials: Credentials
  readonly baseUrl: string
  readonly task: Task
  readonly subject: Readonly<Partial<Record<SubjectInput, string>>>
  readonly gate: Gate
  /** How an API operation waits. */
  readonly apiWait: ApiWait | undefined
  readonly dryRun: boolean
  /** Whether the steps of a job use one token. */
  readonly shareToken: boolean
  readonly summary: boolean
  readonly warnings: readonly string[]
}

/**
 * Turns the inputs into one request. Nothing is sent meanwhile.
 *
 * @throws InputError with everything that is wrong
 */
export async function readRequest(host: Host, nowMs: number): Promise<StepRequest> {
  const problems: Problem[] = findMisspelt(host.inputs.keys())
  const get = (name: InputName) =>
    host.inputs.get(name) ?? (INPUTS[name] === undefined ? undefined : host.env(INPUTS[name]))

  const flag = (name: InputName, otherwise: boolean): boolean => {
    const text = get(name)?.toLowerCase()
    if (text === undefined) return otherwise
    if (text !== 'true' && text !== 'false')
      problems.push({ input: name, message: `takes true or false, not "${text}".` })
    return text === 'true'
  }

  const chosen = chooseCredentials(host, nowMs)
  problems.push(...chosen.problems)

  const from = host.inputs.has('base-url') ? 'input' : 'environment'
  const target = parseBaseUrl(get('base-url') ?? DEFAULT_BASE_URL, from)
  if ('problem' in target) problems.push({ input: 'base-url', message: target.problem })

  const collect = async <T>(input: InputName, read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof YamlProblem)) throw error
      problems.push({ input, message: error.message })
      return undefined
    }
  }
  const parametersText = get('parameters')
  const parameters =
    parametersText === undefined ? {} : await collect('parameters', () => parseParameters(parametersText))
  const body = await readBody(host, get, collect, problems)
  const gate = await readGate(get, problems)
  const dryRun = flag('dry-run', false)
  const temporary = flag('temporary', false)
  const summary = flag('summary', true)
  const shareToken = flag('share-token', true)
  const paginate = flag('paginate', true)

  const name = get('operation') ?? 'verify-org-access'
  const definition = findNamedOperation(name)
  const subject = readSubject(host, get, definition)
  const operation = definition === undefined ? findOperation(name) : undefined

  const waitRule = operation && gate.wait.wanted === true ? findWaitRule(operation.id) : undefined
  let task: Task | undefined
  let warnings: readonly string[] = []
  const given: TaskInputs = {
    explicit: new Set(host.inputs.keys()),
    subject,
    parameters,
    waitRule,
    problems
  }
  const credentials = chosen.credentials
  const needing = definition ?? (operation && { name: operation.id })
  if (needing) problems.push(...checkNeeds(needing, { credentials, githubToken: get('github-token') }))
  if (definition !== undefined) {
    task = readNamedTask(definition, given)
    if (given.explicit.has('temporary')) problems.push(...checkTemporary(definition, temporary))
  } else if (operation !== undefined) {
    const undo = temporary ? findUndo(operation, problems) : undefined
    const api = { body, version: get('api-version'), paginate, undo, nowMs }
    ;({ task, warnings } = readApiTask(operation, { ...given, ...api }))
  } else {
    problems.push(unknownOperation(name))
  }

  const clusterName = subject['cluster-name']
  const apiWait = task && chooseWait(task, gate, { explicit: given.explicit, clusterName, waitRule, problems })

  if (problems.length > 0 || task === undefined || chosen.credentials === undefined || 'problem' in target) {
    throw new InputError(problems)
  }
  return {
    credentials: chosen.credentials,
    baseUrl: target.baseUrl,
    task,
    subject,
    gate,
    apiWait,
    dryRun,
    shareToken,
    summary,
    // The client warns of what it sends; a dry run sends nothing.
    warnings: [...chosen.warnings, ...(dryRun ? warnings : [])]
  }
}

type Collect = <T>(input: InputName, read: () => Promise<T>) => Promise<T | undefined>

async function readBody(
  host: Host,
  get: (name: InputName) => string | undefined,
  collect: Collect,
  problems: Problem[]
): Promise<string | undefined> {
  const text = get('body')
  const file = get('body-file')
  if (text !== undefined && file !== undefined) {
    problems.push({ input: 'body-file', message: 'give either body or body-file, not both.' })
    return undefined
  }
  if (text !== undefined) return collect('body', () => parseBody(text))
  if (file === undefined) return undefined
  return collect('body-file', async () => parseBody(readWorkspaceFile(host.workspace, file)))
}

/** Reads a file of the workspace; what lies outside, by `..` or by a link, is none of the request's business. */
function readWorkspaceFile(workspace: string, file: string): string {
  let root: string
  let path: string
  try {
    root = realpathSync(workspace)
    path = realpathSync(resolve(root, file))
  } catch {
    throw new YamlProblem(
      `there is no file "${file}" in the workspace. Was the repository checked out before this step?`
    )
  }
  const inside = relative(root, path)
  if (inside.startsWith('..') || isAbsolute(inside)) throw new YamlProblem(`"${file}" lies outside the workspace.`)
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new YamlProblem(`"${file}" cannot be read: ${(error as Error).message}.`)
  }
}

function unknownOperation(name: string): Problem {
  const named = nearest(name, OPERATION_NAMES, 1)
  const close = [...named, ...nearestOperations(name, 3)].slice(0, 3)
  const cure =
    close.length > 0
      ? `Did you mean ${close.join(' or ')}?`
      : 'Use a named operation, or an operationId of the Administration API such as getGroupCluster.'
  return { input: 'operation', message: `there is no operation "${name}". ${cure}` }
}
