// Operations whose effect or response does not follow from their paths: a row for each.
import { AtlasError, atlasError } from '../atlas-error.ts'
import { beginChange } from '../resources/clusters.ts'
import type { Reply } from '../routes.ts'
import { bodyOf, run } from './handlers.ts'
import { clusterIdOf, findMember, findSingle, membersOf } from './members.ts'
import { notFound } from './not-found.ts'
import { updateArchive } from './online-archives.ts'
import { readDocument } from './overlays.ts'
import { itemShape } from './places.ts'
import { listProviderRegions } from './provider-regions.ts'
import { hexId } from './sample-values.ts'
import { resolve, type JsonObject } from './shapes.ts'
import { note, set } from './singles.ts'
import { SWITCHES } from './switches.ts'
import { addMember, change, remove, replyEmpty, replyWith, replyWithAll, show, type Task } from './tasks.ts'

export type Action = (task: Task) => Reply

const GROUP = '/api/atlas/v2/groups/{groupId}'
const ORG = '/api/atlas/v2/orgs/{orgId}'
const LINK_TOKENS = `${ORG}/liveMigrations/linkTokens`

export const ACTIONS: Readonly<Record<string, Action>> = {
  ...SWITCHES,

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

  updateGroupClusterProcessArgs: (task) => {
    const reply = run(task)
    const cluster = task.call.world.clusters.get(clusterIdOf(task.call) ?? '')
    if (cluster) beginChange(task.call, cluster, task.call.durations.clusterSettingMs)
    return reply
  },
  listGroupClusterProviderRegions: listProviderRegions,
  updateGroupClusterOnlineArchive: updateArchive,
  createOrgLiveMigrationLinkToken: (task) => replyWith(task, set(task, LINK_TOKENS, {})),
  deleteOrgLiveMigrationLinkTokens: (task) => {
    const token = findSingle(task.call, LINK_TOKENS)
    if (!token) throw noLink()
    remove(task, token)
    return replyEmpty(task)
  },
  setGroupDataFederationLimit: (task) => {
    const { limitName = '' } = task.call.params
    const found = findMember(task.call, task.place.path, limitName)
    const body = bodyOf(task)
    return replyWith(task, found ? change(task, found, body) : addMember(task, task.place.path, body, limitName))
  },
  deleteGroupClusterBackupSchedule: (task) => {
    const path = `${GROUP}/clusters/{clusterName}/backup/schedule`
    const [policy] = (readDocument(task.call, path).policies ?? []) as JsonObject[]
    const emptied = { policies: [{ ...policy, policyItems: [] }], nextSnapshot: undefined }
    set(task, path, emptied)
    return replyWith(task, { ...note(task), body: { ...readDocument(task.call, path), ...emptied } })
  }
}

/** An error of Atlas' web framework (recorded response). */
function noLink(): AtlasError {
  const detail = 'Could not find the requested external organization link.'
  return new AtlasError({ status: 404, code: 'UNEXPECTED_ERROR', detail, parameters: null })
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
