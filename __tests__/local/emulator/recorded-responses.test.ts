import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { ROUTES } from '../../../local/emulator/resources/registry.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { send, signIn, type Api, type Received } from './client.ts'

/** One recorded answer of the real Atlas. */
interface Row {
  operationId: string
  method: string
  path: string
  status: number
  contentType: string
  deprecation: string
  sunset: string
  rateLimitLimit: string
  xErrorCode: string
  javaMethod: string
  /** The first 800 characters. */
  body: string
}

const file =
  process.env.ATLAS_RECORDED ??
  fileURLToPath(new URL('../../../../shared/atlas/recorded-responses.tsv', import.meta.url))

/** Rows of requests that were recorded under a hash instead of their path; the method that answered tells what they are. */
const BY_JAVA_METHOD: Record<string, string> = {
  'ApiAtlasGroupsResource::addGroup': 'createGroup',
  'ApiAtlasClusterDescriptionResource20240805::getCluster': 'getGroupCluster',
  'ApiAtlasClusterDescriptionV15Resource::getCluster': 'getGroupCluster',
  'ApiAtlasClusterDescriptionV15Resource::createCluster': 'createGroupCluster',
  'ApiPrivateIpInfoResource::getIpInfo': 'ipInfo'
}

/** Operations that the emulator models without a recorded answer to compare with, by where their behaviour comes from. */
const UNRECORDED: Record<string, string[]> = {
  'recorded elsewhere: status, headers and attributes were taken over by hand': ['listOrgs', 'deleteGroupCluster'],
  'one resource with a recorded operation': [
    'getGroup',
    'getGroupByName',
    'getOrgGroups',
    'listGroupClusters',
    'updateGroupCluster',
    'listGroupFlexClusters',
    'getGroupFlexCluster',
    'getGroupClusterBackupSnapshot',
    'deleteGroupClusterBackupSnapshot',
    'listGroupClusterSearchIndexes',
    'listGroupClusterSearchIndex',
    'getGroupClusterSearchIndex',
    'getGroupClusterSearchIndexByName',
    'deleteGroupClusterSearchIndexByName',
    'getGroupAlert',
    'updateGroupDatabaseUser',
    'updateGroupFlexCluster',
    'getGroupSampleDatasetLoad',
    'getGroupAlertConfig',
    'toggleGroupAlertConfig',
    'deleteGroupAlertConfig'
  ],
  'the specification alone': [
    'getOrg',
    'getOrgSettings',
    'getOrgMaintenanceSettings',
    'getOrgInvoiceCsv',
    'searchOrgInvoiceLineItems',
    'listControlPlaneIpAddresses',
    'getGroupClusterStatus',
    'getGroupAccessListStatus',
    'deleteGroupAccessListEntry',
    'listOrgServiceAccounts',
    'getOrgServiceAccount',
    'createOrgServiceAccountSecret',
    'deleteOrgServiceAccountSecret',
    'listOrgServiceAccountAccessList',
    'createOrgServiceAccountAccessList',
    'deleteOrgServiceAccountAccessListEntry',
    'listGroupServiceAccounts',
    'getGroupServiceAccount',
    'createOrgServiceAccount',
    'updateOrgServiceAccount',
    'deleteOrgServiceAccount',
    'getOrgServiceAccountGroups',
    'createGroupServiceAccount',
    'updateGroupServiceAccount',
    'deleteGroupServiceAccount',
    'inviteGroupServiceAccount',
    'createGroupServiceAccountSecret',
    'deleteGroupServiceAccountSecret',
    'listGroupServiceAccountAccessList',
    'createGroupServiceAccountAccessList',
    'deleteGroupServiceAccountAccessListEntry',
    'listGroupDatabaseUserCerts',
    'createGroupDatabaseUserCert'
  ]
}

const group = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
const prod = `${group}/clusters/prod`
const replicationSpecs = [{ regionConfigs: [{ electableSpecs: { instanceSize: 'M10' } }] }]
const roleActions = [{ action: 'UPDATE', resources: [{ collection: 'c', db: 'd' }] }]
let counter = 0
const fresh = (name: string) => `${name}-${(counter += 1)}`

/** How to provoke each operation's recorded answer; paths are whole, since not all are below the API's root. */
const REQUESTS: Record<string, (row: Row) => Promise<{ method: string; path: string; body?: unknown }>> = {
  ipInfo: () => ask('GET', '/api/private/ipinfo'),
  listGroups: () => ask('GET', '/api/atlas/v2/groups'),
  createGroup: () => ask('POST', '/api/atlas/v2/groups', { name: fresh('project'), orgId: SAMPLE_ORG_ID }),
  updateGroup: () => ask('PATCH', group, { name: fresh('shop') }),
  deleteGroup: () => ask('DELETE', `/api/atlas/v2/groups/${emulator.world.addProject({ orgId: SAMPLE_ORG_ID }).id}`),
  getGroupCluster: (row) => {
    const name = row.body.includes('"connectionStrings":{}') ? newCluster() : 'prod'
    return ask('GET', `${group}/clusters/${name}`)
  },
  createGroupCluster: () => ask('POST', `${group}/clusters`, { name: fresh('cluster'), replicationSpecs }),
  downloadGroupClusterLog: () =>
    ask('GET', `${group}/clusters/prod-shard-00-00.${SAMPLE_PROJECT_ID.slice(-6)}.mongodb.net/logs/mongodb.gz`),
  createGroupFlexCluster: () =>
    ask('POST', `${group}/flexClusters`, {
      name: fresh('flex'),
      providerSettings: { backingProviderName: 'AWS', regionName: 'US_EAST_1' }
    }),
  deleteGroupFlexCluster: () => {
    const { name } = emulator.world.addFlexCluster({ projectId: SAMPLE_PROJECT_ID, name: fresh('flex') })
    return ask('DELETE', `${group}/flexClusters/${name}`)
  },
  listGroupFlexClusterBackupSnapshots: (row) => ask('GET', `${flexOrNot(row)}/backup/snapshots`),
  getGroupFlexClusterBackupSnapshot: (row) => {
    const flex = [...emulator.world.flexClusters.values()].find(({ name }) => name === 'playground')
    const { id } = emulator.world.addSnapshot({ clusterId: flex?.id ?? '' })
    return ask('GET', `${flexOrNot(row)}/backup/snapshots/${id}`)
  },
  takeGroupClusterBackupSnapshots: () => {
    const { name } = emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: fresh('cluster') })
    return ask('POST', `${group}/clusters/${name}/backup/snapshots`, { description: 'test', retentionInDays: 1 })
  },
  listGroupClusterBackupSnapshots: () => ask('GET', `${prod}/backup/snapshots`),
  createGroupClusterSearchIndex: () =>
    ask('POST', `${prod}/search/indexes`, { collectionName: 'c', database: 'd', name: fresh('index'), definition: {} }),
  deleteGroupClusterSearchIndex: () => {
    const cluster = [...emulator.world.clusters.values()].find(({ name }) => name === 'prod')
    const index = emulator.world.addSearchIndex({ clusterId: cluster?.id ?? '', name: fresh('index') })
    return ask('DELETE', `${prod}/search/indexes/${index.id}`)
  },
  listGroupAccessListEntries: () => ask('GET', `${group}/accessList`),
  getGroupAccessListEntry: () => ask('GET', `${group}/accessList/198.51.100.10`),
  createGroupAccessListEntry: () =>
    ask('POST', `${group}/accessList`, [{ ipAddress: '198.51.100.10', comment: 'again' }]),
  listGroupDatabaseUsers: () => ask('GET', `${group}/databaseUsers`),
  getGroupDatabaseUser: () => ask('GET', `${group}/databaseUsers/admin/app`),
  createGroupDatabaseUser: (row) =>
    ask('POST', `${row.status === 404 ? '/api/atlas/v2/groups/111111111111111111111111' : group}/databaseUsers`, {
      username: fresh('user'),
      password: 'long-enough',
      roles: [{ roleName: 'atlasAdmin', databaseName: 'admin' }]
    }),
  deleteGroupDatabaseUser: () => {
    const user = { projectId: SAMPLE_PROJECT_ID, databaseName: '$external', username: fresh('user') }
    emulator.world.addDatabaseUser(user)
    return ask('DELETE', `${group}/databaseUsers/$external/${user.username}`)
  },
  requestGroupSampleDatasetLoad: () => ask('POST', `${group}/sampleDatasetLoad/prod`),
  listGroupCustomDbRoleRoles: () => {
    newRole()
    return ask('GET', `${group}/customDBRoles/roles`)
  },
  getGroupCustomDbRoleRole: () => ask('GET', `${group}/customDBRoles/roles/${newRole()}`),
  createGroupCustomDbRoleRole: () =>
    ask('POST', `${group}/customDBRoles/roles`, { roleName: fresh('role'), actions: roleActions }),
  updateGroupCustomDbRoleRole: () =>
    ask('PATCH', `${group}/customDBRoles/roles/${newRole()}`, { inheritedRoles: [{ db: 'mydb', role: 'read' }] }),
  deleteGroupCustomDbRoleRole: () => ask('DELETE', `${group}/customDBRoles/roles/${newRole()}`),
  createGroupAlertConfig: () =>
    ask('POST', `${group}/alertConfigs`, {
      eventTypeName: 'NO_PRIMARY',
      enabled: true,
      notifications: [{ typeName: 'GROUP', intervalMin: 5, delayMin: 0, emailEnabled: true, smsEnabled: false }]
    }),
  listGroupAlerts: (row) => {
    if (row.body.includes('status=OPEN')) return ask('GET', `${group}/alerts?status=OPEN`)
    const { id } = emulator.world.addProject({ orgId: SAMPLE_ORG_ID })
    emulator.world.addAlert({ projectId: id, status: 'CLOSED', resolved: '2022-03-16T18:39:26Z' })
    return ask('GET', `/api/atlas/v2/groups/${id}/alerts`)
  },
  listGroupAlertConfigs: () => {
    for (let count = 0; count <= 100; count++) emulator.world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID })
    return ask('GET', `${group}/alertConfigs`)
  },
  acknowledgeGroupAlert: () => {
    const alert = emulator.world.addAlert({ projectId: SAMPLE_PROJECT_ID, status: 'CLOSED' })
    return ask('PATCH', `${group}/alerts/${alert.id}`, { acknowledgedUntil: '2026-08-10T03:04:02Z' })
  }
}

let emulator: Emulator
let api: Api
let authorization = ''

function ask(method: string, path: string, body?: unknown): Promise<{ method: string; path: string; body?: unknown }> {
  return Promise.resolve({ method, path, body })
}

function newCluster(): string {
  const name = fresh('cluster')
  emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name, stateName: 'CREATING' })
  return name
}

function newRole(): string {
  const roleName = fresh('role')
  emulator.world.addCustomRole({ projectId: SAMPLE_PROJECT_ID, roleName, actions: roleActions })
  return roleName
}

function flexOrNot(row: Row): string {
  return `${group}/flexClusters/${row.status === 400 ? 'prod' : 'playground'}`
}

function readRows(): Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([id = '', method = '', path = '', status, contentType = '', ...rest]) => {
      const [deprecation = '', sunset = '', rateLimitLimit = '', xErrorCode = '', javaMethod = '', body = ''] = rest
      const isIpInfo = path === 'api_private_ipinfo' ? 'ipInfo' : ''
      const operationId = id || isIpInfo || (BY_JAVA_METHOD[javaMethod] ?? '')
      const fields = { contentType, deprecation, sunset, rateLimitLimit, xErrorCode, javaMethod, body }
      return { operationId, method, path, status: Number(status), ...fields }
    })
}

/** Names of an object's attributes at its outermost level, as far as the text goes; it may be cut anywhere. */
function leadingKeys(text: string): string[] {
  const keys: string[] = []
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if ('{['.includes(char)) depth += 1
    if ('}]'.includes(char)) depth -= 1
    if (depth === 0) break
    if (char !== '"') continue
    const end = closingQuote(text, at)
    if (depth === 1 && /^\s*:/.test(text.slice(end + 1))) keys.push(text.slice(at + 1, end))
    at = end
  }
  return keys
}

function closingQuote(text: string, open: number): number {
  let at = open + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

function firstResult(text: string): string {
  return /"results":\[(\{.*)/s.exec(text)?.[1] ?? ''
}

/** Attributes that one side lacks; where the recorded text is cut, only what the emulator lacks can be told. */
function difference(row: Row, theirs: string, ours: string): string[] {
  const isCut = row.body.length >= 800
  const [recorded, sent] = [leadingKeys(theirs), leadingKeys(ours)]
  const missing = recorded.filter((key) => !sent.includes(key)).map((key) => `lacks ${key}`)
  const extra = isCut ? [] : sent.filter((key) => !recorded.includes(key)).map((key) => `adds ${key}`)
  return [...missing, ...extra]
}

/** Sends what the row's request was in kind; a 401 is provoked by sending no token. */
async function repeat(row: Row): Promise<Received> {
  const { method, path, body } = (await REQUESTS[row.operationId]?.(row)) ?? { method: '', path: '' }
  if (/^[A-Z]+$/.test(row.method)) expect(method).toBe(row.method)
  const accept = row.contentType.startsWith('application/vnd') ? row.contentType.split(';')[0] : undefined
  return send(emulator.url, {
    method,
    path,
    headers: {
      Accept: accept ?? 'application/vnd.atlas.2025-03-12+json',
      ...(row.status === 401 ? {} : { Authorization: authorization }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' })
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
}

if (!existsSync(file)) {
  it.skip(`answers like the recorded Atlas: SKIPPED, no recorded answers at ${file}, nor in ATLAS_RECORDED`, () =>
    undefined)
} else {
  const modelled = new Set([...ROUTES.map(({ operationId }) => operationId), 'ipInfo'])
  const rows = readRows().filter(({ operationId }) => modelled.has(operationId))

  beforeAll(async () => {
    emulator = await startEmulator()
    api = await signIn(emulator.url)
    await api('GET', '/orgs')
    authorization = emulator.requests.at(-1)?.headers.authorization ?? ''
  })

  afterAll(() => emulator.close())

  it('every recorded operation that is modelled is compared, and the others are named', () => {
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.map(({ operationId }) => operationId).filter((id) => !(id in REQUESTS))).toEqual([])
    const recorded = new Set(rows.map(({ operationId }) => operationId))
    const unrecorded = ROUTES.map(({ operationId }) => operationId).filter((id) => !recorded.has(id))
    expect(Object.values(UNRECORDED).flat().sort()).toEqual(unrecorded.sort())
  })

  describe('answers like the recorded Atlas', () => {
    it.each(rows.map((row) => [`${row.operationId} ${row.status} ${row.contentType}`, row] as const))(
      '%s',
      async (_, row) => {
        const answer = await repeat(row)
        const header = (name: string) => answer.headers[name] ?? ''
        expect({
          status: answer.status,
          contentType: header('content-type'),
          deprecation: header('deprecation'),
          sunset: header('sunset'),
          rateLimitLimit: header('ratelimit-limit'),
          xErrorCode: header('x-error-code'),
          javaMethod: header('x-java-method')
        }).toEqual({
          status: row.status,
          contentType: row.contentType,
          deprecation: row.deprecation,
          sunset: row.sunset,
          rateLimitLimit: row.rateLimitLimit,
          xErrorCode: row.xErrorCode,
          javaMethod: row.javaMethod
        })
        expect(difference(row, row.body, answer.text)).toEqual([])
        expect(difference(row, firstResult(row.body), firstResult(answer.text))).toEqual([])
        if (row.status === 401) expect(answer.text.replace(/\s+/g, ' ')).toBe(row.body)
      }
    )
  })
}
