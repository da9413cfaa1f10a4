// Reads what operation request takes: a route, which becomes the task of an API operation.
import { checkCall } from '../../atlas/check-call.ts'
import type { Route } from '../../atlas/route.ts'
import { toOperation, toParameters } from '../../atlas/route.ts'
import type { OperationDefinition } from '../../operations/definition.ts'
import { findUnknownKeys, nameAsGiven, readOptions } from './options.ts'
import { SUBJECTS } from './subject.ts'
import type { Task, TaskInputs } from './task.ts'

/** A date, which may not exist yet in this catalogue, or an unfinished version. */
const VERSION = /^(\d{4}-\d\d-\d\d(\.upcoming)?|preview)$/

/** Reads the task of a named operation whose options name a route. */
export function readRouteTask(
  definition: OperationDefinition,
  routeOf: NonNullable<OperationDefinition['routeOf']>,
  inputs: TaskInputs
): { task: Task | undefined; warnings: readonly string[] } {
  const { values, explicit, problems, body, nowMs } = inputs
  const { name } = definition
  for (const input of SUBJECTS) {
    if (explicit.has(input)) problems.push({ input, message: `${name} does not use it. Write it into route.` })
  }
  if (values.temporary === true) {
    problems.push({ input: 'temporary', message: `${name} cannot remove what it creates. Add a step that does.` })
  }
  const { values: options, inParameters, problems: found } = readOptions(definition, inputs)
  problems.push(...findUnknownKeys(definition, inputs), ...nameAsGiven(found, inParameters))
  const version = values['api-version']
  if (version === undefined || !VERSION.test(version)) {
    const what = version === undefined ? `required by ${name}` : 'is not a version'
    problems.push({ input: 'api-version', message: `${what}: a date as YYYY-MM-DD, or preview. See the route's page.` })
    return { task: undefined, warnings: [] }
  }
  const route: Route | undefined = routeOf(options)
  if (route === undefined) return { task: undefined, warnings: [] }
  const operation = toOperation(route, { version, body })
  const input = { parameters: toParameters(route), body, version }
  const check = checkCall(operation, input, new Date(nowMs).toISOString().slice(0, 10))
  const isUnread = problems.some((problem) => problem.input === 'body' || problem.input === 'body-file')
  const others = check.problems.filter((problem) => !(problem.input === 'body' && isUnread))
  problems.push(...nameAsGiven(others.map(toRouteProblem), inParameters))
  return {
    task: { kind: 'api', named: name, operation, input, paginate: values.paginate },
    warnings: check.warnings
  }
}

/** A problem with a parameter is one of the query in the route. */
function toRouteProblem({ input, message }: { readonly input: string; readonly message: string }) {
  const [, parameter] = /^parameters\.(.+)$/.exec(input) ?? []
  return parameter === undefined ? { input, message } : { input: 'route', message: `${parameter} ${message}` }
}
