import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { ROUTES } from '../../../local/emulator/resources/registry.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { send, signIn, type Api, type Received } from './client.ts'
import { difference, firstResult, readRecordedRows, type RecordedRow } from './recorded-rows.ts'
import { UNRECORDED } from './unrecorded-operations.ts'

const file =
  process.env.ATLAS_RECORDED ??
  fileURLToPath(new URL('../../../../shared/atlas/recorded-responses.tsv', import.meta.url))

const group = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
const prod = `${group}/clusters/prod`
const replicationSpecs = [{ regionConfigs: [{ electableSpecs: { instanceSize: 'M10' } }] }]
const roleActions = [{ action: 'UPDATE', resources: [{ collection: 'c', db: 'd' }] }]
let counter = 0
const fresh = (name: string) => `${name}-${(counter += 1)}`

/** The requests that lead to the recorded responses. Paths are complete, because not all are below the API's root. */
const REQUESTS: Record<string, (row: RecordedRow) => Promise<{ method: string; path: string; body?: unknown }>> = {
  ipInfo: () => toRequest('GET', '/api/private/ipinfo'),
  listGroups: () => toRequest('GET', '/api/atlas/v2/groups'),
  createGroup: () => toRequest('POST', '/api/atlas/v2/groups', { name: fresh('project'), orgId: SAMPLE_ORG_ID }),
  updateGroup: () => toRequest('PATCH', group, { name: fresh('shop') }),
  deleteGroup: () =>
    toRequest('DELETE', `/api/atlas/v2/groups/${emulator.world.addProject({ orgId: SAMPLE_ORG_ID }).id}`),
  getGroupCluster: (row) => {
    const name = row.body.includes('"connectionStrings":{}') ? newCluster() : 'prod'
    return toRequest('GET', `${group}/clusters/${name}`)
  },
  createGroupCluster: () => toRequest('POST', `${group}/clusters`, { name: fresh('cluster'), replicationSpecs }),
  downloadGroupClusterLog: () =>
    toRequest('GET', `${group}/clusters/prod-shard-00-00.${SAMPLE_PROJECT_ID.slice(-6)}.mongodb.net/logs/mongodb.gz`),
  listGroupProcesses: () => toRequest('GET', `${group}/processes`),
  listGroupProcessDatabases: async () => {
    const { text } = await send(emulator.url, {
      method: 'GET',
      path: `${group}/processes`,
      headers: { Authorization: authorization, Accept: 'application/vnd.atlas.2023-01-01+json' }
    })
    const [process] = (JSON.parse(text) as { results: { id: string }[] }).results
    return toRequest('GET', `${group}/processes/${process?.id}/databases`)
  },
  createGroupFlexCluster: () =>
    toRequest('POST', `${group}/flexClusters`, {
      name: fresh('flex'),
      providerSettings: { backingProviderName: 'AWS', regionName: 'US_EAST_1' }
    }),
  deleteGroupFlexCluster: () => {
    const { name } = emulator.world.addFlexCluster({ projectId: SAMPLE_PROJECT_ID, name: fresh('flex') })
    return toRequest('DELETE', `${group}/flexClusters/${name}`)
  },
  listGroupFlexClusterBackupSnapshots: (row) => toRequest('GET', `${flexOrNot(row)}/backup/snapshots`),
  getGroupFlexClusterBackupSnapshot: (row) => {
    const flex = [...emulator.world.flexClusters.values()].find(({ name }) => name === 'playground')
    const { id } = emulator.world.addSnapshot({ clusterId: flex?.id ?? '' })
    return toRequest('GET', `${flexOrNot(row)}/backup/snapshots/${id}`)
  },
  takeGroupClusterBackupSnapshots: () => {
    const { name } = emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: fresh('cluster') })
    return toRequest('POST', `${group}/clusters/${name}/backup/snapshots`, { description: 'test', retentionInDays: 1 })
  },
  listGroupClusterBackupSnapshots: () => toRequest('GET', `${prod}/backup/snapshots`),
  listGroupClusterBackupRestoreJobs: () => {
    emulator.world.restoreJobs.clear()
    newRestoreJob('prod', { status: 'completed', finishedAt: '2026-08-10T03:40:10Z' })
    return toRequest('GET', `${prod}/backup/restoreJobs`)
  },
  getGroupClusterBackupRestoreJob: () =>
    toRequest('GET', `${prod}/backup/restoreJobs/${newRestoreJob('prod', { status: 'running' })}`),
  createGroupFlexClusterBackupRestoreJob: () =>
    toRequest('POST', `${group}/flexClusters/playground/backup/restoreJobs`, {
      snapshotId: newSnapshot('playground'),
      targetDeploymentItemName: emulator.world.addFlexCluster({ projectId: SAMPLE_PROJECT_ID, name: fresh('flex') })
        .name
    }),
  listGroupFlexClusterBackupRestoreJobs: (row) => {
    emulator.world.restoreJobs.clear()
    const ended = { status: 'completed', finishedAt: '2026-08-10T03:04:32Z' } as const
    for (let count = 0; count <= 100; count++) newRestoreJob('playground', ended)
    return toRequest('GET', `${flexOrNot(row)}/backup/restoreJobs`)
  },
  getGroupFlexClusterBackupRestoreJob: (row) => {
    const ended = { status: 'completed', finishedAt: '2026-08-10T03:04:32Z' } as const
    const id = newRestoreJob('playground', row.body.includes('COMPLETED') ? ended : { status: 'running' })
    return toRequest('GET', `${flexOrNot(row)}/backup/restoreJobs/${id}`)
  },
  createGroupClusterSearchIndex: () =>
    toRequest('POST', `${prod}/search/indexes`, {
      collectionName: 'c',
      database: 'd',
      name: fresh('index'),
      definition: { mappings: { dynamic: true } }
    }),
  deleteGroupClusterSearchIndex: () => {
    const cluster = [...emulator.world.clusters.values()].find(({ name }) => name === 'prod')
    const index = emulator.world.addSearchIndex({ clusterId: cluster?.id ?? '', name: fresh('index') })
    return toRequest('DELETE', `${prod}/search/indexes/${index.id}`)
  },
  listGroupAccessListEntries: () => toRequest('GET', `${group}/accessList`),
  getGroupAccessListEntry: () => toRequest('GET', `${group}/accessList/198.51.100.10`),
  createGroupAccessListEntry: () =>
    toRequest('POST', `${group}/accessList`, [{ ipAddress: '198.51.100.10', comment: 'again' }]),
  listGroupDatabaseUsers: () => toRequest('GET', `${group}/databaseUsers`),
  getGroupDatabaseUser: () => toRequest('GET', `${group}/databaseUsers/admin/app`),
  createGroupDatabaseUser: (row) =>
    toRequest('POST', `${row.status === 404 ? '/api/atlas/v2/groups/111111111111111111111111' : group}/databaseUsers`, {
      username: fresh('user'),
      databaseName: 'admin',
      password: 'long-enough',
      roles: [{ roleName: 'atlasAdmin', databaseName: 'admin' }]
    }),
  deleteGroupDatabaseUser: () => {
    const user = { projectId: SAMPLE_PROJECT_ID, databaseName: '$external', username: fresh('user') }
    emulator.world.addDatabaseUser(user)
    return toRequest('DELETE', `${group}/databaseUsers/$external/${user.username}`)
  },
  requestGroupSampleDatasetLoad: () => toRequest('POST', `${group}/sampleDatasetLoad/prod`),
  listGroupCustomDbRoleRoles: () => {
    newRole()
    return toRequest('GET', `${group}/customDBRoles/roles`)
  },
  getGroupCustomDbRoleRole: () => toRequest('GET', `${group}/customDBRoles/roles/${newRole()}`),
  createGroupCustomDbRoleRole: () =>
    toRequest('POST', `${group}/customDBRoles/roles`, { roleName: fresh('role'), actions: roleActions }),
  updateGroupCustomDbRoleRole: () =>
    toRequest('PATCH', `${group}/customDBRoles/roles/${newRole()}`, { inheritedRoles: [{ db: 'mydb', role: 'read' }] }),
  deleteGroupCustomDbRoleRole: () => toRequest('DELETE', `${group}/customDBRoles/roles/${newRole()}`),
  createGroupAlertConfig: () =>
    toRequest('POST', `${group}/alertConfigs`, {
      eventTypeName: 'NO_PRIMARY',
      enabled: true,
      notifications: [{ typeName: 'GROUP', intervalMin: 5, delayMin: 0, emailEnabled: true, smsEnabled: false }]
    }),
  listGroupAlerts: (row) => {
    if (row.body.includes('status=OPEN')) return toRequest('GET', `${group}/alerts?status=OPEN`)
    const { id } = emulator.world.addProject({ orgId: SAMPLE_ORG_ID })
    emulator.world.addAlert({ projectId: id, status: 'CLOSED', resolved: '2022-03-16T18:39:26Z' })
    return toRequest('GET', `/api/atlas/v2/groups/${id}/alerts`)
  },
  listGroupAlertConfigs: () => {
    for (let count = 0; count <= 100; count++) emulator.world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID })
    return toRequest('GET', `${group}/alertConfigs`)
  },
  acknowledgeGroupAlert: () => {
    const alert = emulator.world.addAlert({ projectId: SAMPLE_PROJECT_ID, status: 'CLOSED' })
    return toRequest('PATCH', `${group}/alerts/${alert.id}`, { acknowledgedUntil: '2026-08-10T03:04:02Z' })
  }
}

let emulator: Emulator
let api: Api
let authorization = ''

function toRequest(
  method: string,
  path: string,
  body?: unknown
): Promise<{ method: string; path: string; body?: unknown }> {
  return Promise.resolve({ method, path, body })
}

function newCluster(): string {
  const name = fresh('cluster')
  emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name, stateName: 'CREATING' })
  return name
}

function deploymentId(name: string): string {
  const { clusters, flexClusters } = emulator.world
  return [...clusters.values(), ...flexClusters.values()].find((each) => each.name === name)?.id ?? ''
}

function newSnapshot(clusterName: string): string {
  return emulator.world.addSnapshot({ clusterId: deploymentId(clusterName) }).id
}

function newRestoreJob(clusterName: string, state: { status: 'completed' | 'running'; finishedAt?: string }): string {
  const to = { targetProjectId: SAMPLE_PROJECT_ID, targetClusterName: fresh('gone') }
  const from = { clusterId: deploymentId(clusterName), snapshotId: newSnapshot(clusterName) }
  return emulator.world.addRestoreJob({ ...from, ...to, ...state }).id
}

function newRole(): string {
  const roleName = fresh('role')
  emulator.world.addCustomRole({ projectId: SAMPLE_PROJECT_ID, roleName, actions: roleActions })
  return roleName
}

function flexOrNot(row: RecordedRow): string {
  return `${group}/flexClusters/${row.status === 400 ? 'prod' : 'playground'}`
}

/** Sends the request of a row; for a 401, without a token. */
async function sendLike(row: RecordedRow): Promise<Received> {
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
  it.skip(`responds like the recorded Atlas: SKIPPED, no recorded responses at ${file}, nor in ATLAS_RECORDED`, () =>
    undefined)
} else {
  const modelled = new Set([...ROUTES.map(({ operationId }) => operationId), 'ipInfo'])
  const rows = readRecordedRows(file).filter(({ operationId }) => modelled.has(operationId))

  beforeAll(async () => {
    emulator = await startEmulator()
    api = await signIn(emulator.url)
    await api('GET', '/orgs')
    authorization = emulator.requests.at(-1)?.headers.authorization ?? ''
  })

  afterAll(() => emulator.close())

  it('every modelled operation is compared with a recorded response, or listed without one', () => {
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.map(({ operationId }) => operationId).filter((id) => !(id in REQUESTS))).toEqual([])
    const recorded = new Set(rows.map(({ operationId }) => operationId))
    const unrecorded = ROUTES.map(({ operationId }) => operationId).filter((id) => !recorded.has(id))
    expect(Object.values(UNRECORDED).flat().sort()).toEqual(unrecorded.sort())
  })

  describe('responds like the recorded Atlas', () => {
    it.each(rows.map((row) => [`${row.operationId} ${row.status} ${row.contentType}`, row] as const))(
      '%s',
      async (_, row) => {
        const response = await sendLike(row)
        const header = (name: string) => response.headers[name] ?? ''
        expect({
          status: response.status,
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
        expect(difference(row, row.body, response.text)).toEqual([])
        expect(difference(row, firstResult(row.body), firstResult(response.text))).toEqual([])
        if (row.status === 401) expect(response.text.replace(/\s+/g, ' ')).toBe(row.body)
      }
    )
  })
}
