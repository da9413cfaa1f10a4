import type { Credentials } from '../../atlas/credentials.ts'
import type { Problem } from '../../atlas/errors.ts'
import type { OperationContext, OperationDefinition, SubjectInput } from '../../operations/definition.ts'
import type { Host } from '../host.ts'

/**
 * What a step says of its project is not widened by the organization that its environment names; nor, where one of the
 * two is wanted, what it says of its organization by a project.
 */
export function readSubject(
  host: Host,
  get: (name: SubjectInput) => string | undefined,
  definition: OperationDefinition | undefined
): OperationContext['subject'] {
  const [org, project] = [host.inputs.has('org-id'), host.inputs.has('project-id')]
  const names: SubjectInput[] = ['org-id', 'project-id', 'cluster-name']
  const left =
    definition === undefined
      ? undefined
      : project && !org
        ? 'org-id'
        : org && !project && definition.orgOrProject === true
          ? 'project-id'
          : undefined
  const given = names.filter((name) => name !== left).map((name) => [name, get(name)] as const)
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

/** Named operations do not leave it to this input whether they clean up. */
export function checkTemporary({ name, temporary }: OperationDefinition, wanted: boolean): Problem[] {
  const always = temporary === true
  if (always === wanted) return []
  const message = always
    ? `${name} always removes what it creates when the job ends. Leave this input out, or use an API operation to keep it.`
    : `${name} creates nothing. Leave the input out.`
  return [{ input: 'temporary', message }]
}

/** What an operation needs and was not given, or was given and has no use for. Those of the API need nothing. */
export function checkNeeds(
  { name, needs = [] }: Pick<OperationDefinition, 'name' | 'needs'>,
  given: { readonly credentials: Credentials | undefined; readonly githubToken: string | undefined }
): Problem[] {
  const { credentials, githubToken } = given
  const problems: Problem[] = []
  if (needs.includes('service-account') && credentials?.kind === 'access-token') {
    const message = `${name} needs client-id and client-secret: a token made elsewhere is not enough.`
    problems.push({ input: 'access-token', message })
  }
  const writes = needs.includes('github-token')
  if (writes && githubToken === undefined) {
    const message =
      `required by ${name}: the token of a GitHub App or a fine-grained personal access token that may write secrets. ` +
      'GITHUB_TOKEN cannot. A secret that is not defined under this name is an empty text.'
    problems.push({ input: 'github-token', message })
  }
  if (!writes && githubToken !== undefined) {
    problems.push({ input: 'github-token', message: `${name} does not use it.` })
  }
  if (writes && /\s/.test(githubToken ?? '')) {
    problems.push({ input: 'github-token', message: 'contains white space.' })
  }
  return problems
}
