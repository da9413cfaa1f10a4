// Projects; on the wire, groups.
import { atlasError } from '../atlas-error.ts'
import { atlasDate } from '../dates.ts'
import { apiLink, pageOf } from '../paging.ts'
import { canRead, checkOrganization, findProject, hasOrgRole } from '../permissions.ts'
import { booleanOf, readObject, stringOf } from '../request-body.ts'
import { insert, type Resource, type Seed } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { readTags, type Tag } from '../tags.ts'
import { deploymentsOf } from './deployments.ts'

const V1 = [{ version: '2023-01-01' }]
const NAME = /^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u

export interface ProjectRecord {
  id: string
  orgId: string
  name: string
  created: string
  tags: Tag[]
  withDefaultAlertsSettings: boolean
  /** When the last change of a database user has reached the clusters. */
  databaseChangesUntilMs?: number
  /** Number of POST requests to the access list that still wait for their response. */
  accessListWrites: number
}

interface ProjectStore {
  readonly projects: Map<string, ProjectRecord>
  addProject(seed: Seed<ProjectRecord, 'orgId'>): ProjectRecord
}

const routes: readonly Route[] = [
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
      const prefix = (call.request.query.get('name') ?? '').toLowerCase()
      const found = visible(call).filter(({ name }) => name.toLowerCase().startsWith(prefix))
      return listReply(call, found)
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

export const projects: Resource<ProjectStore> = {
  routes,
  createStore({ createTable, newId, nowMs }) {
    const projects = createTable<ProjectRecord>()
    return {
      projects,
      addProject(seed) {
        const id = newId()
        return insert(projects, {
          id,
          name: `project-${id.slice(-4)}`,
          created: atlasDate(nowMs()),
          tags: [],
          withDefaultAlertsSettings: true,
          accessListWrites: 0,
          ...seed
        })
      }
    }
  }
}

/** The project in the path. @throws AtlasError 404 */
export function projectOf(call: Call): ProjectRecord {
  return findProject(call.world, call.params.groupId ?? '')
}

function visible(call: Call): ProjectRecord[] {
  return [...call.world.projects.values()].filter((project) => canRead(call.account, project))
}

function listReply(call: Call, projects: ProjectRecord[]): Reply {
  return { status: 200, body: pageOf(call.request, projects, (project) => showInList(call, project)) }
}

function getByName(call: Call): Reply {
  const name = call.params.groupName ?? ''
  const named = [...call.world.projects.values()].filter((project) => project.name === name)
  if (named.length === 0) throw atlasError('GROUP_NAME_NOT_FOUND', name)
  const project = named.find((each) => canRead(call.account, each))
  if (!project) throw atlasError('NOT_IN_GROUP')
  return { status: 200, body: showProject(call, project) }
}

/**
 * The service account that creates a project becomes its owner. Responds with 201, shows tags only if some were given,
 * and has a `Location` that leads nowhere (recorded response).
 */
function create(call: Call): Reply {
  const { world, account } = call
  const body = readObject(call.request, ['name', 'orgId'])
  const name = stringOf(body, 'name') ?? ''
  const orgId = stringOf(body, 'orgId') ?? ''
  checkOrganization(world, account, orgId)
  if (!hasOrgRole(account, ['ORG_GROUP_CREATOR'])) throw atlasError('NOT_ORG_GROUP_CREATOR', orgId)
  checkName(call, name, orgId)
  const project = world.addProject({
    orgId,
    name,
    created: atlasDate(call.nowMs),
    tags: readTags(body) ?? [],
    withDefaultAlertsSettings: booleanOf(body, 'withDefaultAlertsSettings') ?? true
  })
  account.projectRoles[project.id] = ['GROUP_OWNER']
  const { tags, ...shown } = showProject(call, project)
  const created = project.tags.length === 0 ? shown : { ...shown, tags }
  return { status: 201, body: created, headers: { Location: `${call.request.baseUrl}//api/atlas/v1.0` } }
}

function update(call: Call): Reply {
  const project = projectOf(call)
  const body = readObject(call.request)
  const name = stringOf(body, 'name')
  if (name !== undefined && name !== project.name) checkName(call, name, project.orgId)
  project.name = name ?? project.name
  project.tags = readTags(body) ?? project.tags
  project.withDefaultAlertsSettings = booleanOf(body, 'withDefaultAlertsSettings') ?? project.withDefaultAlertsSettings
  return { status: 200, body: showProject(call, project) }
}

/** Responds with 202 and `{}` (recorded response). */
function remove(call: Call): Reply {
  const { world } = call
  const { id } = projectOf(call)
  if (deploymentsOf(world, id).length > 0) throw atlasError('CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS')
  world.projects.delete(id)
  world.removeBelongings(id)
  for (const account of world.serviceAccounts.values()) delete account.projectRoles[id]
  return { status: 202, body: {} }
}

function checkName(call: Call, name: string, orgId: string): void {
  if (!NAME.test(name)) throw atlasError('INVALID_GROUP_NAME', name)
  const taken = [...call.world.projects.values()].some((each) => each.orgId === orgId && each.name === name)
  if (taken) throw atlasError('GROUP_ALREADY_EXISTS', name)
}

function showInList(call: Call, project: ProjectRecord): Record<string, unknown> {
  return {
    clusterCount: deploymentsOf(call.world, project.id).length,
    created: project.created,
    id: project.id,
    links: [apiLink(call.request, `/groups/${project.id}`)],
    name: project.name,
    orgId: project.orgId,
    tags: project.tags,
    withDefaultAlertsSettings: project.withDefaultAlertsSettings
  }
}

/** Outside a list, a project also links to its parts (recorded responses). */
function showProject(call: Call, project: ProjectRecord): Record<string, unknown> {
  const parts = ['containers', 'clusters', 'databaseUsers', 'peers', 'processes', 'whitelist']
  const path = `/groups/${project.id}`
  const links = [
    apiLink(call.request, path),
    ...parts.map((part) => apiLink(call.request, `${path}/${part}`, `https://cloud.mongodb.com/${part}`))
  ]
  return { ...showInList(call, project), links }
}
