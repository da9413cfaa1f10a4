// Reads what an API operation takes, and checks it against the catalogue.
import type { Operation } from '../../atlas/catalog/catalog.ts'
import { checkCall } from '../../atlas/check-call.ts'
import type { Problem } from '../../atlas/errors.ts'
import type { ParameterValue } from '../../atlas/request.ts'
import type { UndoRule } from '../../atlas/undo-rule.ts'
import { findUndoRule, UNDO_RULES } from '../../atlas/undo-rules.ts'
import type { WaitRule } from '../../atlas/wait-rule.ts'
import type { OperationContext } from '../../operations/definition.ts'
import { isInvalid } from './read-inputs.ts'
import { parameterFor, SUBJECTS } from './subject.ts'
import type { Task, TaskInputs } from './task.ts'

export interface ApiTaskInputs extends TaskInputs {
  readonly subject: OperationContext['subject']
  /** The rule for when the operation is finished, if that is waited for. */
  readonly waitRule: WaitRule | undefined
}

/** Reads the task of an API operation. */
export function readApiTask(operation: Operation, inputs: ApiTaskInputs): { task: Task; warnings: readonly string[] } {
  const { values, body, problems, nowMs } = inputs
  const undo = values.temporary === true ? chooseUndo(operation, problems) : undefined
  const input = { parameters: fillSubjects(operation, inputs), body, version: values['api-version'] }
  const check = checkCall(operation, input, new Date(nowMs).toISOString().slice(0, 10))
  // If parameters or body could not be parsed, a missing one is not worth reporting.
  const unread = (problem: Problem) =>
    (problem.input.startsWith('parameters.') && isInvalid(inputs, 'parameters')) ||
    (problem.input === 'body' && problems.some(({ input: name }) => name === 'body' || name === 'body-file'))
  const found = check.problems.filter((problem) => !unread(problem))
  problems.push(...found.map((problem) => renameSubject(operation, problem)))
  return {
    task: { kind: 'api', operation, input, paginate: values.paginate, undo },
    warnings: check.warnings
  }
}

/** How post removes what an operation creates; a problem if no operation can. */
function chooseUndo(operation: Operation, problems: Problem[]): UndoRule | undefined {
  const rule = findUndoRule(operation.id)
  if (rule === undefined) {
    const known = Object.keys(UNDO_RULES).join(', ')
    const message = `${operation.id} creates nothing that one operation could remove. These do: ${known}.`
    problems.push({ input: 'temporary', message })
  }
  return rule
}

/** Fills path parameters from the inputs; `projectId` is accepted for `groupId`. */
function fillSubjects(
  operation: Operation,
  { values, explicit, subject, waitRule, problems }: ApiTaskInputs
): Record<string, ParameterValue> {
  const { projectId, ...parameters } = values.parameters ?? {}
  if (projectId !== undefined) parameters['groupId'] = projectId
  for (const name of SUBJECTS) {
    const value = subject[name]
    if (value === undefined) continue
    const parameter = parameterFor(operation, name)
    if (parameter === undefined) {
      const waitsOnIt = name === 'cluster-name' && waitRule?.needsCluster === true
      if (explicit.has(name) && !waitsOnIt) {
        const message = `${operation.id} has no parameter for it. Leave it out, or use parameters.`
        problems.push({ input: name, message })
      }
      continue
    }
    const other = parameters[parameter]
    if (other !== undefined && String(other) !== value && explicit.has(name)) {
      problems.push({ input: name, message: `differs from parameters.${parameter}. Give only one of them.` })
    }
    parameters[parameter] ??= value
  }
  return parameters
}

/** A problem with a path parameter names the input that fills it. */
function renameSubject(operation: Operation, problem: Problem): Problem {
  const name = SUBJECTS.find((subject) => {
    const parameter = parameterFor(operation, subject)
    return parameter !== undefined && problem.input === `parameters.${parameter}`
  })
  return name === undefined ? problem : { ...problem, input: name }
}
