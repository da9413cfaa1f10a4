// The members of collections: what was created, and what only Atlas makes.
import type { Call } from '../routes.ts'
import { facts } from './facts.ts'
import { concrete, isDataLimits, isMadeByAtlas, isUsers, memberParam, operationsAt } from './places.ts'
import { hexId } from './sample-values.ts'
import type { JsonObject } from './shapes.ts'
import type { Thing } from './things.ts'

/** The user that every organization and project has. */
const SAMPLE_USER = 'user@example.com'

/** What things are called that only Atlas makes, by the parameter in their path; others have an ID of 24 digits. */
const KEYS: Readonly<Record<string, string>> = {
  databaseName: 'sample_mflix',
  collectionName: 'movies',
  partitionName: 'data',
  indexName: 'default',
  userName: SAMPLE_USER,
  username: SAMPLE_USER,
  queryShapeHash: hexId('query shape', 64),
  identityProviderId: hexId('identity provider', 20),
  modelGroupName: 'embed_large',
  tenantName: 'example',
  name: 'example'
}

/** When things that only Atlas makes were made, unless their project says it. */
const LONG_AGO = '2026-01-01T00:00:00Z'

/** What is in a collection at this moment, oldest first. */
export function membersOf(call: Call, collection: string): Thing[] {
  const path = concrete(collection, call.params)
  const stored = [...call.world.things.values()].filter((thing) => thing.path === path && thing.key !== '')
  const made = isMadeByAtlas(collection) ? sampleMembers(call, collection, path) : []
  const isStored = ({ key }: Thing) => stored.some((thing) => thing.key === key)
  return [...made.filter((thing) => !isStored(thing)), ...stored].filter(({ gone }) => gone === undefined)
}

/** The member that a path names: by its key, its ID or its name. */
export function findMember(call: Call, collection: string, key: string): Thing | undefined {
  const names = ['id', '_id', 'name', memberParam(collection) ?? 'id']
  return membersOf(call, collection).find(
    (thing) => thing.key === key || thing.id === key || names.some((name) => thing.body[name] === key)
  )
}

/** The single thing at a path. */
export function findSingle(call: Call, template: string): Thing | undefined {
  const path = concrete(template, call.params)
  return [...call.world.things.values()].find((thing) => thing.path === path && thing.key === '')
}

/** The ID of the cluster that a path is below, so that the thing is removed with it. */
export function clusterIdOf(call: Call): string | undefined {
  const { groupId, clusterName, name } = call.params
  const all = [...call.world.clusters.values(), ...call.world.flexClusters.values()]
  return all.find((each) => each.projectId === groupId && each.name === (clusterName ?? name))?.id
}

function sampleMembers(call: Call, collection: string, path: string): Thing[] {
  const projectId = call.params.groupId
  const created = call.world.projects.get(projectId ?? '')?.created ?? LONG_AGO
  return sampleKeys(call, collection, path).map((key) => ({
    id: /^[0-9a-f]{24}$/.test(key) ? key : hexId(`${path}/${key}`),
    ...(projectId !== undefined && { projectId }),
    path,
    key,
    created,
    updated: created,
    body: bodyOf(path)
  }))
}

/** What is known of things that only Atlas makes (recorded responses). */
function bodyOf(path: string): JsonObject {
  if (isUsers(path)) return { emailAddress: SAMPLE_USER, orgMembershipStatus: 'ACTIVE', username: SAMPLE_USER }
  return isDataLimits(path) ? { overrunPolicy: 'BLOCK', value: 109951162777600 } : {}
}

function sampleKeys(call: Call, collection: string, path: string): string[] {
  const param = memberParam(collection) ?? 'id'
  if (param === 'orgId') return [call.account.orgId]
  if (collection.endsWith('/invoices')) return invoicesOf(call)
  if (isDataLimits(path)) return ['bytesProcessed.monthly']
  const [id = ''] = [...operationsAt(`${collection}/{${param}}`).values()]
  const values = facts().operations[id]?.params?.[param]?.enum
  if (values !== undefined) return values.map(String)
  if (isUsers(path)) return [hexId(SAMPLE_USER)]
  return [KEYS[param] ?? hexId(path)]
}

function invoicesOf({ world, params }: Call): string[] {
  return [...world.invoices.values()].filter(({ orgId }) => orgId === params.orgId).map(({ id }) => id)
}
