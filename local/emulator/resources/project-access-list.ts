// The addresses from which clients may connect to the clusters of a project.
import { isAddress, isCidr, singleAddress, toCidr } from '../addresses.ts'
import { atlasError } from '../atlas-error.ts'
import { isDue, isExpired, SECOND_MS } from '../dates.ts'
import { readExpiration } from '../expiration.ts'
import { apiLink, pageOf, type Page } from '../paging.ts'
import { readObjects, stringOf, type JsonObject } from '../request-body.ts'
import { insert, type Seed, type TimedResource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { projectOf } from './projects.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/accessList'
const ONE = `${LIST}/{entryValue}`
const MAX_ENTRIES = 200
const MAX_COMMENT_LENGTH = 80

export interface AccessListRecord {
  id: string
  projectId: string
  cidrBlock?: string
  ipAddress?: string
  awsSecurityGroup?: string
  comment?: string
  deleteAfterDate?: string
  status: 'PENDING' | 'ACTIVE' | 'FAILED'
  settlesAtMs?: number
}

interface AccessListStore {
  readonly accessList: Map<string, AccessListRecord>
  /** Whether adding an address again replaces its entry or fails with 409. It is not known which one Atlas does. */
  accessListConflict: 'replace' | 'conflict'
  addAccessListEntry(seed: Seed<AccessListRecord, 'projectId'>): AccessListRecord
}

const routes: readonly Route[] = [
  {
    operationId: 'listGroupAccessListEntries',
    method: 'GET',
    path: LIST,
    versions: V1,
    set: 'accessList',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasNetworkAccessListResource::getAtlasWhitelist',
    handle: (call) => ({ status: 200, body: pageOfEntries(call) })
  },
  {
    operationId: 'createGroupAccessListEntry',
    method: 'POST',
    path: LIST,
    versions: V1,
    set: 'accessList',
    roles: ['GROUP_NETWORK_ACCESS_MANAGER'],
    javaMethod: 'ApiAtlasNetworkAccessListResource::addAtlasWhitelist',
    handle: add
  },
  {
    operationId: 'getGroupAccessListEntry',
    method: 'GET',
    path: ONE,
    versions: V1,
    set: 'accessList',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasNetworkAccessListResource::getAtlasNetworkPermissionEntry',
    handle: (call) => ({ status: 200, body: show(call, findEntry(call)) })
  },
  {
    operationId: 'deleteGroupAccessListEntry',
    method: 'DELETE',
    path: ONE,
    versions: V1,
    set: 'accessList',
    roles: ['GROUP_NETWORK_ACCESS_MANAGER'],
    handle: (call) => {
      call.world.accessList.delete(findEntry(call).id)
      return { status: 204 }
    }
  },
  {
    operationId: 'getGroupAccessListStatus',
    method: 'GET',
    path: `${ONE}/status`,
    versions: V1,
    set: 'accessList',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({ status: 200, body: { STATUS: findEntry(call).status } })
  }
]

export const projectAccessList: TimedResource<AccessListStore, 'accessListMs'> = {
  routes,
  createStore({ createTable, newId }) {
    const accessList = createTable<AccessListRecord>()
    return {
      accessList,
      accessListConflict: 'replace',
      addAccessListEntry: (seed) => insert(accessList, { id: newId(), status: 'ACTIVE', ...withBlock(seed) })
    }
  },
  durations: { accessListMs: 15 * SECOND_MS },
  advance(world, nowMs) {
    for (const [id, entry] of world.accessList) {
      if (entry.status === 'PENDING' && isDue(entry.settlesAtMs, nowMs)) entry.status = 'ACTIVE'
      if (isExpired(entry.deleteAfterDate, nowMs)) world.accessList.delete(id)
    }
  }
}

function entriesOf(call: Call): AccessListRecord[] {
  return [...call.world.accessList.values()].filter(({ projectId }) => projectId === call.params.groupId)
}

function pageOfEntries(call: Call): Page {
  return pageOf(call.request, entriesOf(call), (entry) => show(call, entry))
}

/** Atlas stores a single address both as it is and as a block (recorded responses). */
function withBlock<Entry extends Partial<AccessListRecord>>(entry: Entry): Entry {
  return entry.ipAddress === undefined ? entry : { cidrBlock: toCidr(entry.ipAddress), ...entry }
}

function keyOf(entry: Pick<AccessListRecord, 'cidrBlock' | 'awsSecurityGroup'>): string {
  return entry.cidrBlock ?? entry.awsSecurityGroup ?? ''
}

/** Finds the entry by its address or by its block (recorded responses). */
function findEntry(call: Call): AccessListRecord {
  const { groupId = '', entryValue = '' } = call.params
  const key = isAddress(entryValue) ? toCidr(entryValue) : entryValue
  const entry = entriesOf(call).find((each) => keyOf(each) === key)
  if (!entry) throw atlasError('ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND', entryValue, groupId)
  return entry
}

/**
 * Adds all entries of a request or none, and responds with 201 and a page (recorded response). The list does not
 * support concurrent POST requests (specification): one that arrives before the response to another gets 409.
 */
function add(call: Call): Reply {
  const project = projectOf(call)
  if (project.accessListWrites > 0) throw atlasError('AUTOMATION_CONFIG_CONCURRENT_MODIFICATION')
  const entries = readObjects(call.request).map((item) => parse(call, item))
  const present = new Map(entriesOf(call).map((entry) => [keyOf(entry), entry]))
  const keys = new Set(entries.map(keyOf))
  if (keys.size < entries.length) throw atlasError('DUPLICATE_ADDRESSES_IN_INPUT')
  const added = entries.filter((entry) => !present.has(keyOf(entry)))
  if (present.size + added.length > MAX_ENTRIES) {
    throw atlasError('ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED', MAX_ENTRIES)
  }
  for (const entry of entries) checkReplaceable(call, entry, present.get(keyOf(entry)))

  project.accessListWrites += 1
  call.request.onClose(() => (project.accessListWrites -= 1))
  for (const entry of entries) {
    const old = present.get(keyOf(entry))
    if (old) replace(old, entry)
    else call.world.addAccessListEntry({ ...entry, settlesAtMs: call.nowMs + call.durations.accessListMs })
  }
  return { status: 201, body: pageOfEntries(call) }
}

type NewEntry = Omit<AccessListRecord, 'id'>

function parse(call: Call, item: JsonObject): NewEntry {
  const ipAddress = stringOf(item, 'ipAddress')
  const cidrBlock = stringOf(item, 'cidrBlock')
  if (stringOf(item, 'awsSecurityGroup') !== undefined) {
    if (item.deleteAfterDate !== undefined) throw atlasError('NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED')
    throw atlasError('CANNOT_USE_AWS_SECURITY_GROUP_WITHOUT_VPC_PEERING_CONNECTION')
  }
  if (ipAddress !== undefined && cidrBlock !== undefined && cidrBlock !== toCidr(ipAddress)) {
    throw atlasError('MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY')
  }
  const address = ipAddress ?? cidrBlock
  if (address === undefined) {
    throw atlasError('MISSING_ONE_OF_THREE_ATTRIBUTES', 'ipAddress', 'cidrBlock', 'awsSecurityGroup')
  }
  if (!isAddress(address) && !isCidr(address)) throw atlasError('INVALID_IP_ADDRESS_OR_CIDR_NOTATION', address)
  const comment = stringOf(item, 'comment')
  if ((comment?.length ?? 0) > MAX_COMMENT_LENGTH) throw atlasError('INVALID_NETWORK_PERMISSION_COMMENT', comment ?? '')
  const single = singleAddress(toCidr(address))
  const deleteAfterDate = readExpiration(item, call.nowMs)
  return {
    projectId: call.params.groupId ?? '',
    cidrBlock: toCidr(address),
    ...(single === undefined ? {} : { ipAddress: single }),
    ...(comment === undefined ? {} : { comment }),
    ...(deleteAfterDate === undefined ? {} : { deleteAfterDate }),
    status: 'PENDING'
  }
}

function checkReplaceable(call: Call, entry: NewEntry, old: AccessListRecord | undefined): void {
  if (!old) return
  const address = entry.ipAddress ?? keyOf(entry)
  if (call.world.accessListConflict === 'conflict') throw atlasError('ADDRESS_ALREADY_IN_ACCESS_LIST', address)
  if (entry.deleteAfterDate !== undefined && old.deleteAfterDate === undefined) {
    throw atlasError('PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY')
  }
}

function replace(old: AccessListRecord, entry: NewEntry): void {
  const { status: _, ...changes } = entry
  if (entry.deleteAfterDate === undefined) delete old.deleteAfterDate
  Object.assign(old, changes)
}

function show(call: Call, entry: AccessListRecord): Record<string, unknown> {
  const { cidrBlock, ipAddress, awsSecurityGroup, comment, deleteAfterDate } = entry
  const value = encodeURIComponent(keyOf(entry))
  return {
    ...(awsSecurityGroup === undefined ? {} : { awsSecurityGroup }),
    ...(cidrBlock === undefined ? {} : { cidrBlock }),
    ...(comment === undefined ? {} : { comment }),
    ...(deleteAfterDate === undefined ? {} : { deleteAfterDate }),
    groupId: entry.projectId,
    ...(ipAddress === undefined ? {} : { ipAddress }),
    links: [apiLink(call.request, `/groups/${entry.projectId}/accessList/${value}`)]
  }
}
