// Reads what a named operation takes: subjects and options.
import { notAnId } from '../../atlas/check-call.ts'
import type { Credentials } from '../../atlas/credentials.ts'
import type { Problem } from '../../atlas/errors.ts'
import type { OperationContext, OperationDefinition, SubjectInput } from '../../operations/definition.ts'
import { findHeaderProblem } from './credentials.ts'
import { findUnknownKeys, nameAsGiven, readOptions } from './options.ts'
import { isInvalid } from './read-inputs.ts'
import { SUBJECTS } from './subject.ts'
import type { Task, TaskInputs } from './task.ts'

/** Reads the task of a named operation. */
export function readNamedTask(
  definition: OperationDefinition,
  subject: OperationContext['subject'],
  inputs: TaskInputs
): Task {
  const { explicit, problems, body } = inputs
  const unused = definition.body === undefined ? (['body', 'body-file', 'api-version'] as const) : ['api-version']
  for (const name of unused) {
    if (explicit.has(name)) problems.push({ input: name, message: `${definition.name} does not use it.` })
  }
  if (definition.body?.required === true && !explicit.has('body') && !explicit.has('body-file')) {
    const message = `required by ${definition.name}, or body: ${definition.body.what}, as YAML or JSON.`
    problems.push({ input: 'body-file', message })
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
  const { values: options, given, inParameters, ...read } = readOptions(definition, inputs)
  const elsewhere = new Set([...inParameters, ...(explicit.has('body-file') ? ['body'] : [])])
  const found = [...read.problems, ...(definition.check?.(subject, options, given, body) ?? [])]
  // If parameters could not be parsed, an option that may be among them is not worth reporting.
  const mayBeUnread = (name: string) =>
    isInvalid(inputs, 'parameters') && Object.hasOwn(definition.options, name) && !given.has(name)
  const known = found.filter(({ input }) => !mayBeUnread(input))
  problems.push(...findUnknownKeys(definition, inputs), ...nameAsGiven(known, elsewhere))
  return { kind: 'named', definition, options, body, elsewhere }
}

/** Named operations decide themselves whether they clean up. */
export function checkTemporary({ name, temporary }: OperationDefinition, wanted: boolean): Problem[] {
  const always = temporary === true
  if (always === wanted) return []
  const message = always
    ? `${name} always removes what it creates when the job ends. Leave this input out, or use an API operation to keep it.`
    : `${name} creates nothing. Leave this input out.`
  return [{ input: 'temporary', message }]
}

/** What an operation needs and was not given, or was given and does not use. API operations need nothing. */
export function checkNeeds(
  { name, needs = [] }: Pick<OperationDefinition, 'name' | 'needs'>,
  {
    credentials,
    githubToken
  }: { readonly credentials: Credentials | undefined; readonly githubToken: string | undefined }
): Problem[] {
  const problems: Problem[] = []
  if (needs.includes('service-account') && credentials?.kind === 'access-token') {
    const message = `${name} needs client-id and client-secret; an access token is not enough.`
    problems.push({ input: 'access-token', message })
  }
  const writes = needs.includes('github-token')
  if (writes && githubToken === undefined) {
    const message =
      `required by ${name}: the token of a GitHub App, or a fine-grained personal access token, that may write secrets. ` +
      'GITHUB_TOKEN cannot. Note that a secret that is not defined is an empty string.'
    problems.push({ input: 'github-token', message })
  }
  if (!writes && githubToken !== undefined) {
    problems.push({ input: 'github-token', message: `${name} does not use it.` })
  }
  const problem = writes ? findHeaderProblem(githubToken ?? '') : undefined
  if (problem !== undefined) problems.push({ input: 'github-token', message: problem })
  return problems
}

function checkId(input: SubjectInput, value: string | undefined): Problem[] {
  if (value === undefined || /^[a-f0-9]{24}$/.test(value)) return []
  return [{ input, message: notAnId(input === 'project-id' ? 'groupId' : 'orgId') }]
}
