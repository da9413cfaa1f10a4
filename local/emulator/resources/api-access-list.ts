// The addresses from which a service account may use its tokens. The access list of a project is another one.
import { covers, isAddress, isCidr, toCidr } from '../addresses.ts'
import { atlasError } from '../atlas-error.ts'
import { atlasDate } from '../dates.ts'
import { pageOf, type Page } from '../paging.ts'
import { readObjects, stringOf, type JsonObject } from '../request-body.ts'
import type { Resource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { accountOf } from './service-account-document.ts'

const VERSIONS = [{ version: '2024-08-05' }]
const OF_ORG = '/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList'
const OF_PROJECT = '/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList'

export interface ApiAccessEntry {
  cidrBlock: string
  /** Only where the block is a single address. */
  ipAddress?: string
  createdAt: string
  lastUsedAddress?: string
  lastUsedAt?: string
  requestCount: number
}

const routes: readonly Route[] = [
  {
    operationId: 'listOrgServiceAccountAccessList',
    method: 'GET',
    path: OF_ORG,
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_READ_ONLY'],
    handle: (call) => ({ status: 200, body: pageOfEntries(call) })
  },
  {
    operationId: 'createOrgServiceAccountAccessList',
    method: 'POST',
    path: OF_ORG,
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_OWNER'],
    handle: add
  },
  {
    operationId: 'deleteOrgServiceAccountAccessListEntry',
    method: 'DELETE',
    path: `${OF_ORG}/{ipAddress}`,
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_OWNER'],
    handle: remove
  },
  {
    operationId: 'listGroupServiceAccountAccessList',
    method: 'GET',
    path: OF_PROJECT,
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({ status: 200, body: pageOfEntries(call) })
  },
  {
    operationId: 'createGroupServiceAccountAccessList',
    method: 'POST',
    path: OF_PROJECT,
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: ['GROUP_ACCESS_MANAGER'],
    handle: add
  },
  {
    operationId: 'deleteGroupServiceAccountAccessListEntry',
    method: 'DELETE',
    path: `${OF_PROJECT}/{ipAddress}`,
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: ['GROUP_ACCESS_MANAGER'],
    handle: remove
  }
]

export const apiAccessList: Resource = { routes }

/** Builds an entry for an address or a block. */
export function toApiAccessEntry(address: string, createdAt: string): ApiAccessEntry {
  const single = address.includes('/') ? {} : { ipAddress: address }
  return { cidrBlock: toCidr(address), ...single, createdAt, requestCount: 0 }
}

function pageOfEntries(call: Call): Page {
  return pageOf(call.request, accountOf(call).accessList, (entry) => entry)
}

function add(call: Call): Reply {
  const { accessList } = accountOf(call)
  const addresses = readObjects(call.request).map(addressOf)
  for (const address of addresses) {
    if (accessList.some(({ cidrBlock }) => cidrBlock === toCidr(address))) continue
    accessList.push(toApiAccessEntry(address, atlasDate(call.nowMs)))
  }
  return { status: 200, body: pageOfEntries(call) }
}

function addressOf(item: JsonObject): string {
  const address = stringOf(item, 'ipAddress') ?? stringOf(item, 'cidrBlock')
  if (address === undefined) throw atlasError('MISSING_ONE_OF_ATTRIBUTES', 'ipAddress', 'cidrBlock')
  if (!isAddress(address) && !isCidr(address)) throw atlasError('INVALID_IP_ADDRESS_OR_CIDR_NOTATION', address)
  return address
}

function remove(call: Call): Reply {
  const account = accountOf(call)
  const address = call.params.ipAddress ?? ''
  const index = account.accessList.findIndex(({ cidrBlock }) => cidrBlock === toCidr(address))
  const entry = account.accessList[index]
  if (!entry) throw atlasError('RESOURCE_NOT_FOUND', address)
  const isCaller = account.clientId === call.account.clientId && covers(entry.cidrBlock, call.callerIp)
  if (isCaller) throw atlasError('CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST', call.callerIp)
  account.accessList.splice(index, 1)
  return { status: 204 }
}
