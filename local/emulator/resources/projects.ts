import { atlasError } from '../answers.ts'
import { atlasDate } from '../dates.ts'
import { apiLink, pageOf } from '../paging.ts'
import { canRead, checkOrganization, findProject, hasOrgRole } from '../permissions.ts'
import type { ProjectRecord } from '../records.ts'
import { flagOf, readObject, textOf } from '../request-body.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { tagsOf } from '../tags.ts'

const V1 = [{ version: '2023-01-01' }]
const NAME = /^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u

/** Projects, `groups` on the wire. Creating one answers 201 and deleting one 202 with `{}` (recorded answers). */
export const projectRoutes: readonly Route[] = [
  {
    operationId: 'listGroups',
    method: 'GET',
    path: '/api/atlas/v2/groups',
    versions: V1,
    set: 'listProjects',
    roles: [],
    javaMethod: 'ApiAtlasGroupsResource::getAllGroups',
    handle: (call) => listReply(call, visible(call))
  },
  {
    operationId: 'getOrgGroups',
    method: 'GET',
    path: '/api/atlas/v2/orgs/{orgId}/groups',
    versions: V1,
    set: 'orgs',
    roles: ['ORG_MEMBER'],
    handle: (call) => {
      const wanted = (call.request.query.get('name') ?? '').toLowerCase()
      return listReply(
        call,
        visible(call).filter(({ name }) => name.toLowerCase().startsWith(wanted))
      )
    }
  },
  {
    operationId: 'getGroupByName',
    method: 'GET',
    path: '/api/atlas/v2/groups/byName/{groupName}',
    versions: V1,
    set: 'listProjects',
    roles: [],
    handle: getByName
  },
  {
    operationId: 'getGroup',
    method: 'GET',
    path: '/api/atlas/v2/groups/{groupId}',
    versions: V1,
    set: 'projects',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({ status: 200, body: showProject(call, projectOf(call)) })
  },
  {
    operationId: 'createGroup',
    method: 'POST',
    path: '/api/atlas/v2/groups',
    versions: V1,
    set: 'listProjects',
    roles: [],
    javaMethod: 'ApiAtlasGroupsResource::addGroup',
    handle: create
  },
  {
    operationId: 'updateGroup',
    method: 'PATCH',
    path: '/api/atlas/v2/groups/{groupId}',
    versions: V1,
    set: 'projects',
    roles: ['GROUP_OWNER'],
    javaMethod: 'ApiAtlasGroupsResource::patchGroup',
    handle: update
  },
  {
    operationId: 'deleteGroup',
    method: 'DELETE',
    path: '/api/atlas/v2/groups/{groupId}',
    versions: V1,
    set: 'projects',
    roles: ['GROUP_OWNER'],
    javaMethod: 'ApiAtlasGroupsResource::deleteGroup',
    handle: remove
  }
]

/** The project named in the path. @throws AtlasError 404 */
export function projectOf(call: Call): ProjectRecord {
  return findProject(call.world, call.params.groupId ?? '')
}

function visible(call: Call): ProjectRecord[] {
  return [...call.world.projects.values()].filter((project) => canRead(call.account, project))
}

function listReply(call: Call, projects: ProjectRecord[]): Reply {
  return { status: 200, body: pageOf(call.request, projects, (project) => listed(call, project)) }
}

function getByName(call: Call): Reply {
  const name = call.params.groupName ?? ''
  const named = [...call.world.projects.values()].filter((project) => project.name === name)
  if (named.length === 0) throw atlasError('GROUP_NAME_NOT_FOUND', name)
  const project = named.find((each) => canRead(call.account, each))
  if (!project) throw atlasError('NOT_IN_GROUP')
  return { status: 200, body: showProject(call, project) }
}

/** The service account that creates a project becomes its owner. */
function create(call: Call): Reply {
  const { world, account } = call
  const body = readObject(call.request, ['name', 'orgId'])
  const name = textOf(body, 'name') ?? ''
  const orgId = textOf(body, 'orgId') ?? ''
  checkOrganization(world, account, orgId)
  if (!hasOrgRole(account, ['ORG_GROUP_CREATOR'])) throw atlasError('NOT_ORG_GROUP_CREATOR', orgId)
  checkName(call, name, orgId)
  const project = world.addProject({
    orgId,
    name,
    created: atlasDate(call.nowMs),
    tags: tagsOf(body) ?? [],
    withDefaultAlertsSettings: flagOf(body, 'withDefaultAlertsSettings') ?? true
  })
  account.projectRoles[project.id] = ['GROUP_OWNER']
  return { status: 201, body: showProject(call, project) }
}

function update(call: Call): Reply {
  const project = projectOf(call)
  const body = readObject(call.request)
  const name = textOf(body, 'name')
  if (name !== undefined && name !== project.name) checkName(call, name, project.orgId)
  project.name = name ?? project.name
  project.tags = tagsOf(body) ?? project.tags
  project.withDefaultAlertsSettings = flagOf(body, 'withDefaultAlertsSettings') ?? project.withDefaultAlertsSettings
  return { status: 200, body: showProject(call, project) }
}

function remove(call: Call): Reply {
  const { world } = call
  const { id } = projectOf(call)
  if (clusterCount(call, id) > 0) throw atlasError('CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS')
  world.projects.delete(id)
  const belongings = [
    world.accessList,
    world.databaseUsers,
    world.userCerts,
    world.customRoles,
    world.sampleDatasets,
    world.alerts,
    world.alertConfigs
  ]
  for (const rows of belongings) {
    for (const [rowId, row] of rows) if (row.projectId === id) rows.delete(rowId)
  }
  for (const account of world.serviceAccounts.values()) delete account.projectRoles[id]
  return { status: 202, body: {} }
}

function checkName(call: Call, name: string, orgId: string): void {
  if (!NAME.test(name)) throw atlasError('INVALID_GROUP_NAME', name)
  const taken = [...call.world.projects.values()].some((each) => each.orgId === orgId && each.name === name)
  if (taken) throw atlasError('GROUP_ALREADY_EXISTS', name)
}

function clusterCount(call: Call, projectId: string): number {
  const deployments = [...call.world.clusters.values(), ...call.world.flexClusters.values()]
  return deployments.filter((each) => each.projectId === projectId).length
}

function listed(call: Call, project: ProjectRecord): Record<string, unknown> {
  return {
    clusterCount: clusterCount(call, project.id),
    created: project.created,
    id: project.id,
    links: [apiLink(call.request, `/groups/${project.id}`)],
    name: project.name,
    orgId: project.orgId,
    tags: project.tags,
    withDefaultAlertsSettings: project.withDefaultAlertsSettings
  }
}

/** A single project links to its parts, one in a list only to itself (recorded answers). */
function showProject(call: Call, project: ProjectRecord): Record<string, unknown> {
  const parts = ['containers', 'clusters', 'databaseUsers', 'peers', 'processes']
  const path = `/groups/${project.id}`
  const links = [
    apiLink(call.request, path),
    ...parts.map((part) => apiLink(call.request, `${path}/${part}`, `https://cloud.mongodb.com/${part}`))
  ]
  return { ...listed(call, project), links }
}
