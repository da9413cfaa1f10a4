// The organization, project and cluster a step is about.
import type { Operation } from '../../atlas/catalog/catalog.ts'
import type { OperationContext, OperationDefinition, SubjectInput } from '../../operations/definition.ts'

export const SUBJECTS: readonly SubjectInput[] = ['org-id', 'project-id', 'cluster-name']

/**
 * Chooses between what the step names and what its environment names. A step that names a project is not widened to the
 * organization of the environment. For an operation on either of the two, neither is an organization narrowed to the
 * project of the environment.
 */
export function chooseSubject(
  values: OperationContext['subject'],
  explicit: ReadonlyMap<string, string>,
  definition: OperationDefinition | undefined
): OperationContext['subject'] {
  const [org, project] = [explicit.has('org-id'), explicit.has('project-id')]
  let ignored: SubjectInput | undefined
  if (definition !== undefined && project && !org) ignored = 'org-id'
  if (definition?.orgOrProject === true && org && !project) ignored = 'project-id'
  const named = SUBJECTS.filter((name) => name !== ignored && values[name] !== undefined)
  return Object.fromEntries(named.map((name) => [name, values[name]]))
}

/** The path parameter that an input fills; undefined if the operation has none. Users say project, the wire group. */
export function parameterFor(operation: Operation, name: SubjectInput): string | undefined {
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
