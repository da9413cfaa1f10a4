// Lists the clusters of a project, or of all projects of an organization.
import { recordOf, textOf } from '../../atlas/required-fields.ts'
import { withPause } from '../api/state-of.ts'
import type { OperationContext } from '../definition.ts'

/** A cluster in a list. */
export interface ListedCluster {
  readonly name: string
  readonly projectId: string
  readonly flex: boolean
  readonly state: string
  readonly document: Readonly<Record<string, unknown>>
}

const PROJECTS = 'getOrgGroups'
const LISTS = [
  { operationId: 'listGroupClusters', version: '2024-08-05', flex: false },
  { operationId: 'listGroupFlexClusters', version: '2024-11-13', flex: true }
] as const
/** How many projects are read at the same time. */
const PARALLEL = 4

/**
 * Lists the clusters of the project or the organization that the step names, project by project.
 *
 * @throws what the calls throw: if any list is refused, the result would be incomplete
 */
export async function findClusters(context: OperationContext): Promise<readonly ListedCluster[]> {
  const { 'org-id': orgId, 'project-id': projectId } = context.subject
  const ids = projectId === undefined ? await findProjects(context, orgId ?? '') : [projectId]
  const found: ListedCluster[] = []
  for (let start = 0; start < ids.length; start += PARALLEL) {
    const inEach = ids.slice(start, start + PARALLEL).map((id) => findInProject(context, id))
    found.push(...(await Promise.all(inEach)).flat())
  }
  return found
}

async function findProjects({ atlas }: OperationContext, orgId: string): Promise<readonly string[]> {
  const { data } = await atlas.list(PROJECTS, { parameters: { orgId } })
  return data.results.map((project) => textOf(PROJECTS, recordOf(PROJECTS, project), 'id'))
}

async function findInProject({ atlas }: OperationContext, groupId: string): Promise<readonly ListedCluster[]> {
  const lists = LISTS.map(async ({ operationId, version, flex }) => {
    const { data } = await atlas.list(operationId, { parameters: { groupId }, version })
    return data.results.map((item): ListedCluster => {
      const document = recordOf(operationId, item)
      const state = withPause(textOf(operationId, document, 'stateName'), document)
      return { name: textOf(operationId, document, 'name'), projectId: groupId, flex, state, document }
    })
  })
  return (await Promise.all(lists)).flat()
}
