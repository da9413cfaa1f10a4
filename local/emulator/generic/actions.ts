// Operations whose effect or response does not follow from their paths: a row for each.
import { atlasError } from '../atlas-error.ts'
import type { Reply } from '../routes.ts'
import { bodyOf, memberOf, run } from './handlers.ts'
import { findMember, findSingle, membersOf } from './members.ts'
import { notFound } from './not-found.ts'
import { readDocument } from './overlays.ts'
import { itemShape } from './places.ts'
import { hexId } from './sample-values.ts'
import { resolve, type JsonObject } from './shapes.ts'
import { addMember, addSingle, change, replyEmpty, replyWith, replyWithAll, show, type Task } from './tasks.ts'

export type Action = (task: Task) => Reply

const GROUP = '/api/atlas/v2/groups/{groupId}'
const ORG = '/api/atlas/v2/orgs/{orgId}'
const PROCESSOR = `${GROUP}/streams/{tenantName}/processor`

export const ACTIONS: Readonly<Record<string, Action>> = {
  // Organizations
  createOrg: (task) => {
    const { name = '' } = bodyOf(task) as { name?: string }
    const { id } = task.call.world.addOrganization({ name })
    return replyWith(task, { ...note(task), id, body: { organization: { id, name } } })
  },
  updateOrg: (task) => {
    const organization = task.call.world.organizations.get(task.call.params.orgId ?? '')
    const { name } = bodyOf(task)
    if (organization && typeof name === 'string') organization.name = name
    return replyWith(task, { ...note(task), id: organization?.id ?? '', body: { name: organization?.name } })
  },
  deleteOrg: (task) => {
    const { orgId = '' } = task.call.params
    const isUsed = [...task.call.world.projects.values()].some((project) => project.orgId === orgId)
    if (isUsed) throw atlasError('CANNOT_DELETE_ORG_ACTIVE_GROUPS')
    task.call.world.organizations.delete(orgId)
    return replyEmpty(task)
  },
  updateOrgSettings: (task) => {
    const organization = task.call.world.organizations.get(task.call.params.orgId ?? '')
    const { apiAccessListRequired, maxServiceAccountSecretValidityInHours: hours } = bodyOf(task)
    if (organization && typeof apiAccessListRequired === 'boolean') {
      organization.apiAccessListRequired = apiAccessListRequired
    }
    if (organization && typeof hours === 'number') organization.maxServiceAccountSecretValidityInHours = hours
    return run(task)
  },
  getOrgFederationSettings: (task) => {
    const id = hexId(`federation of ${task.call.params.orgId}`)
    return replyWith(task, { ...note(task), id, body: { id } })
  },
  getFederationSettingIdentityProviderMetadata: () => ({
    status: 200,
    body: '<?xml version="1.0" encoding="UTF-8"?><EntityDescriptor entityID="https://cloud.mongodb.test"/>'
  }),

  // Things that other paths find
  getOrgTeamByName: (task) => byName(task, `${ORG}/teams`, 'teamName'),
  getUserByName: (task) => byName(task, '/api/atlas/v2/users', 'userName'),
  listGroupContainers: (task) => {
    const provider = task.call.request.query.get('providerName')
    return listWhere(task, `${GROUP}/containers`, ({ providerName }) => (providerName ?? 'AWS') === provider)
  },
  listGroupContainerAll: (task) => listWhere(task, `${GROUP}/containers`, () => true),
  listGroupClusterFtsIndex: (task) => {
    const { databaseName, collectionName } = task.call.params
    const indexes = `${GROUP}/clusters/{clusterName}/fts/indexes`
    const isThere = (body: JsonObject) => body.database === databaseName && body.collectionName === collectionName
    return listWhere(task, indexes, isThere)
  },
  listGroupCloudProviderAccess: (task) => {
    const { attributes = {} } = resolve(task.version.response ?? {})
    const all = membersOf(task.call, `${GROUP}/cloudProviderAccess`)
    const lists = { awsIamRoles: 'AWS', azureServicePrincipals: 'AZURE', gcpServiceAccounts: 'GCP' }
    const entries = Object.entries(lists).map(([name, provider]) => {
      const shape = attributes[name]?.items ?? {}
      const members = all.filter(({ body }) => body.providerName === provider)
      return [name, members.map((member) => show(task, member, shape))] as const
    })
    return { status: 200, body: Object.fromEntries(entries) }
  },
  createGroupPrivateEndpointEndpointService: (task) => {
    const { providerName, region } = bodyOf(task)
    const params = { ...task.call.params, cloudProvider: String(providerName) }
    const inProvider = { ...task, call: { ...task.call, params } }
    const body = { cloudProvider: providerName, regionName: region }
    const added = addMember(inProvider, `${GROUP}/privateEndpoint/{cloudProvider}/endpointService`, body)
    return replyWith(task, added)
  },
  updateGroupPrivateEndpointEndpointService: (task) => {
    const { endpointServiceId = '' } = task.call.params
    const collections = ['AWS', 'AZURE', 'GCP'].map((cloud) => `${GROUP}/privateEndpoint/${cloud}/endpointService`)
    const found = collections.map((path) => findMember(task.call, path, endpointServiceId)).find((each) => each)
    if (!found) throw notFound(`${GROUP}/privateEndpoint/endpointService`, task.call.params, endpointServiceId)
    return replyWith(task, change(task, found, bodyOf(task)))
  },
  updateGroupInvites: (task) => byUsername(task, `${GROUP}/invites`),
  updateOrgInvites: (task) => byUsername(task, `${ORG}/invites`),

  // Switches
  toggleGroupMaintenanceWindowAutoDefer: (task) => {
    const path = `${GROUP}/maintenanceWindow`
    set(task, path, { autoDeferOnceEnabled: findSingle(task.call, path)?.body.autoDeferOnceEnabled !== true })
    return replyEmpty(task)
  },
  getGroupManagedSlowMs: (task) => ({ status: 200, body: isOn(task, `${GROUP}/managedSlowMs`) }),
  enableGroupManagedSlowMs: (task) => switchTo(task, `${GROUP}/managedSlowMs`, true),
  disableGroupManagedSlowMs: (task) => switchTo(task, `${GROUP}/managedSlowMs`, false),
  getGroupServerlessPerformanceAdvisorAutoIndexing: (task) => ({
    status: 200,
    body: isOn(task, task.operation.path)
  }),
  setGroupServerlessPerformanceAdvisorAutoIndexing: (task) =>
    switchTo(task, task.operation.path, task.call.request.query.get('enable') === 'true'),
  startGroupStreamProcessor: (task) => setState(task, 'STARTED'),
  startGroupStreamProcessorWith: (task) => setState(task, 'STARTED'),
  stopGroupStreamProcessor: (task) => setState(task, 'STOPPED'),
  unpinGroupClusterCollStatUnpinNamespaces: (task) => {
    const path = `${GROUP}/clusters/{clusterName}/collStats/pinned`
    const { namespaces = [] } = bodyOf(task) as { namespaces?: unknown[] }
    const pinned = (findSingle(task.call, path)?.body.namespaces ?? []) as unknown[]
    const left = pinned.filter((namespace) => !namespaces.includes(namespace))
    return replyWith(task, set(task, path, { namespaces: left }))
  },
  deleteGroupUserSecurityLdapUserToDnMapping: (task) => {
    const security = findSingle(task.call, `${GROUP}/userSecurity`)?.body
    const ldap = { ...(security?.ldap as JsonObject | undefined), userToDNMapping: [] }
    return replyWith(task, set(task, `${GROUP}/userSecurity`, { ldap }))
  },
  disableGroupUserSecurityCustomerX509: (task) =>
    replyWith(task, set(task, `${GROUP}/userSecurity`, { customerX509: {} })),
  resetOrgMaintenanceSettings: (task) => {
    const path = `${ORG}/maintenanceSettings`
    const found = findSingle(task.call, path)
    if (found) task.call.world.things.delete(found.id)
    return replyWith(task, { ...note(task), body: readDocument(task.call, path) })
  },
  migrateGroup: (task) => {
    const project = task.call.world.projects.get(task.call.params.groupId ?? '')
    const { destinationOrgId } = bodyOf(task)
    if (project && typeof destinationOrgId === 'string') project.orgId = destinationOrgId
    return replyWith(task, { ...note(task), id: project?.id ?? '', body: { ...project } })
  }
}

/** What an operation responds about that is not stored. */
function note(task: Task) {
  const created = task.call.world.projects.get(task.call.params.groupId ?? '')?.created ?? '2026-01-01T00:00:00Z'
  return { id: hexId(task.operation.path), path: task.operation.path, key: '', created, updated: created, body: {} }
}

function byName(task: Task, collection: string, param: string): Reply {
  const key = task.call.params[param] ?? ''
  const names = ['name', 'username', 'emailAddress']
  const found = membersOf(task.call, collection).find(({ body }) => names.some((name) => body[name] === key))
  if (!found) throw notFound(collection, task.call.params, key)
  return replyWith(task, found)
}

function byUsername(task: Task, collection: string): Reply {
  const body = bodyOf(task)
  const found = membersOf(task.call, collection).find((member) => member.body.username === body.username)
  if (!found) throw notFound(collection, task.call.params, String(body.username))
  return replyWith(task, change(task, found, body))
}

function listWhere(task: Task, collection: string, test: (body: JsonObject) => boolean): Reply {
  const members = membersOf(task.call, collection).filter(({ body }) => test(body))
  return itemShape(task.version.response) === undefined ? replyEmpty(task) : replyWithAll(task, members)
}

function set(task: Task, path: string, body: JsonObject) {
  const found = findSingle(task.call, path)
  return found ? change(task, found, body) : addSingle(task, path, body)
}

function isOn(task: Task, path: string): boolean {
  return findSingle(task.call, path)?.body.enabled === true
}

function switchTo(task: Task, path: string, enabled: boolean): Reply {
  set(task, path, { enabled })
  return replyEmpty(task)
}

function setState(task: Task, state: string): Reply {
  const { processorName = '' } = task.call.params
  const processor = findMember(task.call, PROCESSOR, processorName) ?? memberOf(task, PROCESSOR, processorName)
  change(task, processor, { state })
  return replyEmpty(task)
}
