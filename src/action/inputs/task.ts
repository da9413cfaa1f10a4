import type { Operation } from '../../atlas/catalog/catalog.ts'
import { nearest } from '../../atlas/catalog/nearest.ts'
import type { Problem } from '../../atlas/errors.ts'
import { findUndoRule, UNDO_RULES, type UndoRule } from '../../atlas/undo-rules.ts'
import type { WaitRule } from '../../atlas/wait-rules.ts'
import { checkCall } from '../../atlas/check-call.ts'
import type { ParameterValue } from '../../atlas/request.ts'
import type {
  OperationContext,
  OperationDefinition,
  OptionDefinitions,
  OptionValues,
  SubjectInput
} from '../../operations/definition.ts'
import type { ApiTask } from '../../operations/api/run-api-operation.ts'

/** What the step is to do. */
export type Task =
  | ({ readonly kind: 'api' } & ApiTask)
  | {
      readonly kind: 'named'
      readonly definition: OperationDefinition
      readonly options: OptionValues<OptionDefinitions>
    }

/** What was read so far. Problems are added to the list, so that all of them are reported together. */
export interface TaskInputs {
  /** Names of the inputs that the step itself sets; the others may come from the environment. */
  readonly explicit: ReadonlySet<string>
  readonly subject: OperationContext['subject']
  /** Undefined where the input could not be read, which is a problem already. */
  readonly parameters: Parameters | undefined
  /** For when the operation is finished, where that is waited for. */
  readonly waitRule: WaitRule | undefined
  readonly problems: Problem[]
}

type Parameters = Record<string, ParameterValue>

const SUBJECTS: readonly SubjectInput[] = ['org-id', 'project-id', 'cluster-name']

/** Reads what a named operation takes: subjects, and its options among the parameters. */
export function readNamedTask(definition: OperationDefinition, inputs: TaskInputs): Task {
  const { explicit, subject, parameters = {}, problems } = inputs
  for (const name of ['body', 'body-file', 'api-version'] as const) {
    if (explicit.has(name)) problems.push({ input: name, message: `${definition.name} does not use it.` })
  }
  for (const name of SUBJECTS) {
    const use = definition.subjects[name]
    if (use === undefined && explicit.has(name)) {
      problems.push({ input: name, message: `${definition.name} does not use it.` })
    } else if (use === 'required' && subject[name] === undefined) {
      problems.push({ input: name, message: `required by ${definition.name}.` })
    }
    if (use !== undefined && name !== 'cluster-name') problems.push(...checkId(name, subject[name]))
  }
  const options: Record<string, unknown> = {}
  for (const [name, raw] of Object.entries(parameters)) {
    const option = definition.options[name]
    if (option === undefined) {
      const [close] = nearest(name, Object.keys(definition.options), 1)
      const known = Object.keys(definition.options).join(', ') || 'none'
      const cure = close === undefined ? `It has: ${known}.` : `Did you mean ${close}?`
      problems.push({ input: `parameters.${name}`, message: `${definition.name} has no option of this name. ${cure}` })
      continue
    }
    const value = option.parse(typeof raw === 'object' ? raw.map(String) : String(raw))
    if (value === undefined) problems.push({ input: `parameters.${name}`, message: `takes ${option.form}.` })
    options[name] = value
  }
  // Where the options could not be read, that one is missing is no news.
  const unread = inputs.parameters === undefined
  const found = definition.check?.(subject, options) ?? []
  problems.push(...found.filter(({ input }) => !(unread && input.startsWith('parameters'))))
  return { kind: 'named', definition, options }
}

/** Reads what an API operation takes, and checks it against the catalogue. */
export function readApiTask(
  operation: Operation,
  inputs: TaskInputs & {
    readonly body: string | undefined
    readonly version: string | undefined
    readonly paginate: boolean
    readonly undo: UndoRule | undefined
    readonly nowMs: number
  }
): { task: Task; warnings: readonly string[] } {
  const { parameters, body, version, paginate, undo, problems } = inputs
  const filled = fillSubjects(operation, inputs)
  const input = { parameters: filled, body, version }
  const check = checkCall(operation, input, new Date(inputs.nowMs).toISOString().slice(0, 10))
  // Where the parameters, or the body, could not be read, that they are missing is no news.
  const known = new Set(problems.map((problem) => problem.input))
  const hidden = (problem: Problem) =>
    (parameters === undefined && problem.input.startsWith('parameters.')) ||
    (problem.input === 'body' && (known.has('body') || known.has('body-file')))
  problems.push(
    ...check.problems.filter((problem) => !hidden(problem)).map((problem) => renameSubject(operation, problem))
  )
  return { task: { kind: 'api', operation, input, paginate, undo }, warnings: check.warnings }
}

/** How to remove what an operation creates; adds a problem if no single operation can. */
export function findUndo(operation: Operation, problems: Problem[]): UndoRule | undefined {
  const rule = findUndoRule(operation.id)
  if (rule !== undefined) return rule
  const known = Object.keys(UNDO_RULES).join(', ')
  problems.push({
    input: 'temporary',
    message: `${operation.id} creates nothing that one operation can remove. These do: ${known}.`
  })
  return undefined
}

/** The parameter that an input fills in an operation; undefined where the operation has no place for it. */
function parameterFor(operation: Operation, name: SubjectInput): string | undefined {
  const has = (parameter: string) => operation.path.includes(`{${parameter}}`)
  switch (name) {
    case 'org-id':
      return has('orgId') ? 'orgId' : undefined
    case 'project-id':
      return has('groupId') ? 'groupId' : undefined
    case 'cluster-name':
      if (has('clusterName')) return 'clusterName'
      return /(lusters|sampleDatasetLoad)\/\{name\}/.test(operation.path) ? 'name' : undefined
  }
}

/** Fills path parameters from the inputs; users say project where the wire says group. */
function fillSubjects(
  operation: Operation,
  { explicit, subject, parameters: given = {}, waitRule, problems }: TaskInputs
): Parameters {
  const { projectId, ...parameters } = given
  const hasOwnProjectId = operation.parameters.some((parameter) => parameter.name === 'projectId')
  if (projectId !== undefined) parameters[hasOwnProjectId ? 'projectId' : 'groupId'] = projectId
  for (const name of SUBJECTS) {
    const value = subject[name]
    if (value === undefined) continue
    const parameter = parameterFor(operation, name)
    if (parameter === undefined) {
      const waitsOnIt = name === 'cluster-name' && waitRule?.needsCluster === true
      if (explicit.has(name) && !waitsOnIt)
        problems.push({ input: name, message: `${operation.id} has no place for it. Leave it out, or use parameters.` })
      continue
    }
    const other = parameters[parameter]
    if (other !== undefined && String(other) !== value && explicit.has(name)) {
      problems.push({ input: name, message: `differs from parameters.${parameter}. Give one of them.` })
    }
    parameters[parameter] ??= value
  }
  return parameters
}

/** A problem with a path parameter that an input can fill names that input. */
function renameSubject(operation: Operation, problem: Problem): Problem {
  for (const name of SUBJECTS) {
    const parameter = parameterFor(operation, name)
    if (parameter !== undefined && problem.input === `parameters.${parameter}`) return { ...problem, input: name }
  }
  return problem
}

function checkId(input: SubjectInput, value: string | undefined): Problem[] {
  if (value === undefined || /^[a-f0-9]{24}$/.test(value)) return []
  return [
    { input, message: `"${value}" is not an ID: 24 hexadecimal digits, lower case. Names are not accepted here.` }
  ]
}
