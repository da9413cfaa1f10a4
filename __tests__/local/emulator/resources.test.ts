import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { createTestClock, json, send, signIn, type Api, type TestClock } from './client.ts'

const DAY_MS = 86_400_000
const group = `/groups/${SAMPLE_PROJECT_ID}`

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({
    clock,
    durations: { snapshotMs: 400, searchIndexMs: 400 },
    limits: { tokenLifetimeSeconds: 8 * 86_400 }
  })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

async function codeOf(...call: Parameters<Api>): Promise<string> {
  const answer = await api(...call)
  return `${answer.status} ${String(json(answer).errorCode)}`
}

describe('organizations', () => {
  it('are found by the beginning of their name', async () => {
    expect(json(await api('GET', '/orgs?name=exam'))).toMatchObject({
      totalCount: 1,
      results: [{ name: 'Example Org' }]
    })
    expect(json(await api('GET', '/orgs?name=ample')).totalCount).toBe(0)
  })

  it('tell in their settings whether an access list is required', async () => {
    expect(json(await api('GET', `/orgs/${SAMPLE_ORG_ID}/settings`))).toMatchObject({ apiAccessListRequired: false })
  })
})

describe('projects', () => {
  it('are created, found by name, renamed and deleted', async () => {
    const tags = [{ key: 'env', value: 'test' }]
    const created = await api('POST', '/groups', { body: { name: 'My Project', orgId: SAMPLE_ORG_ID, tags } })
    expect(created.status).toBe(201)
    const { id } = json<{ id: string }>(created)
    expect(json(await api('GET', '/groups/byName/My%20Project'))).toMatchObject({ id, tags, clusterCount: 0 })
    expect(json(await api('PATCH', `/groups/${id}`, { body: { name: 'renamed' } }))).toMatchObject({
      name: 'renamed',
      tags
    })
    expect(json(await api('GET', `/orgs/${SAMPLE_ORG_ID}/groups?name=RENA`)).totalCount).toBe(1)
    expect(await api('DELETE', `/groups/${id}`)).toMatchObject({ status: 202, text: '{}' })
    expect(await codeOf('GET', '/groups/byName/renamed')).toBe('404 GROUP_NAME_NOT_FOUND')
  })

  it('need a name that is allowed and not taken', async () => {
    const name = (text: string) => ({ body: { name: text, orgId: SAMPLE_ORG_ID } })
    expect(await codeOf('POST', '/groups', name('shop'))).toBe('409 GROUP_ALREADY_EXISTS')
    expect(await codeOf('POST', '/groups', name('a/b'))).toBe('400 INVALID_GROUP_NAME')
  })
})

describe('the secrets of a service account', () => {
  const path = `/orgs/${SAMPLE_ORG_ID}/serviceAccounts/${SAMPLE_CLIENT_ID}`
  const body = { secretExpiresAfterHours: 24 }

  it('rotate: a new one is shown once, and leaves the old one a week', async () => {
    const created = await api('POST', `${path}/secrets`, { body })
    expect(created.status).toBe(201)
    const { secret, expiresAt } = json<{ secret: string; expiresAt: string }>(created)
    expect(Date.parse(expiresAt)).toBe(clock.nowMs() + DAY_MS)
    const account = json<{ secrets: { id: string; expiresAt: string }[] }>(await api('GET', path))
    expect(account.secrets.map((each) => Date.parse(each.expiresAt))).toEqual([
      clock.nowMs() + 7 * DAY_MS,
      clock.nowMs() + DAY_MS
    ])
    expect(JSON.stringify(account)).not.toContain(secret)
    expect((await api('DELETE', `${path}/secrets/${account.secrets[0]?.id}`)).status).toBe(204)
    const again = await signIn(emulator.url, SAMPLE_CLIENT_ID, secret)
    expect((await again('GET', '/orgs')).status).toBe(200)
    clock.advance(DAY_MS)
    await expect(
      signIn(emulator.url, SAMPLE_CLIENT_ID, secret).then((call) => call('GET', '/orgs'))
    ).resolves.toMatchObject({ status: 401 })
  })

  it('are two at most, and live eight hours at least', async () => {
    expect(await codeOf('POST', `${path}/secrets`, { body: { secretExpiresAfterHours: 7 } })).toBe(
      '400 INVALID_ATTRIBUTE'
    )
    expect((await api('POST', `${path}/secrets`, { body })).status).toBe(201)
    expect((await api('POST', `${path}/secrets`, { body })).status).toBe(400)
  })

  it('come with an account that lists, and shows its roles in a project', async () => {
    expect(json(await api('GET', `/orgs/${SAMPLE_ORG_ID}/serviceAccounts`))).toMatchObject({
      results: [{ clientId: SAMPLE_CLIENT_ID, roles: ['ORG_OWNER'] }]
    })
    expect((await api('GET', `${group}/serviceAccounts/${SAMPLE_CLIENT_ID}`)).status).toBe(404)
    const account = emulator.world.serviceAccounts.get(SAMPLE_CLIENT_ID)
    if (account) account.projectRoles[SAMPLE_PROJECT_ID] = ['GROUP_OWNER']
    expect(json(await api('GET', `${group}/serviceAccounts/${SAMPLE_CLIENT_ID}`))).toMatchObject({
      roles: ['GROUP_OWNER']
    })
  })
})

describe('database users', () => {
  const path = `${group}/databaseUsers`
  const roles = [{ roleName: 'readWrite', databaseName: 'shop' }]
  const body = { username: 'ci', databaseName: 'admin', password: 'long-enough', roles }

  it('are created, read and deleted, and never show a password', async () => {
    const created = await api('POST', path, { body: { ...body, groupId: SAMPLE_PROJECT_ID } })
    expect(created.status).toBe(201)
    expect(json(created)).toMatchObject({ username: 'ci', roles, x509Type: 'NONE' })
    expect(created.text).not.toContain('long-enough')
    expect(await codeOf('POST', path, { body })).toBe('409 USER_ALREADY_EXISTS')
    expect((await api('DELETE', `${path}/admin/ci`)).status).toBe(204)
    expect(await codeOf('DELETE', `${path}/admin/ci`)).toBe('404 USERNAME_NOT_FOUND')
  })

  it('of another authority live in $external, under names with slashes', async () => {
    const workload = { username: 'idp/sub', databaseName: '$external', oidcAuthType: 'USER', roles }
    expect(await codeOf('POST', path, { body: { ...workload, databaseName: 'admin' } })).toBe(
      '400 DATABASE_NAME_INVALID_EXTERNAL'
    )
    expect((await api('POST', path, { body: workload })).status).toBe(201)
    expect(json(await api('GET', `${path}/%24external/idp%2Fsub`))).toMatchObject({ username: 'idp/sub' })
  })

  it('vanish on their date', async () => {
    const deleteAfterDate = new Date(clock.nowMs() + DAY_MS).toISOString()
    await api('POST', path, { body: { ...body, deleteAfterDate } })
    expect((await api('GET', `${path}/admin/ci`)).status).toBe(200)
    clock.advance(DAY_MS)
    expect((await api('GET', `${path}/admin/ci`)).status).toBe(404)
  })

  it.each([
    ['no password', { password: undefined }, '400 MISSING_ATTRIBUTE'],
    ['a short one', { password: 'short' }, '400 WEAK_PASSWORD'],
    ['no roles', { roles: undefined }, '400 MISSING_ATTRIBUTE'],
    ['another project', { groupId: 'ffffffffffffffffffffffff' }, '400 GROUP_MISMATCH'],
    [
      'a temporary certificate user',
      { databaseName: '$external', x509Type: 'MANAGED', deleteAfterDate: '2026-08-11T00:00:00Z' },
      '400 ATLAS_X509_USER_CANNOT_BE_TEMPORARY'
    ]
  ])('are refused with %s', async (_, change, code) => {
    expect(await codeOf('POST', path, { body: { ...body, ...change } })).toBe(code)
  })
})

describe('snapshots', () => {
  const path = `${group}/clusters/prod/backup/snapshots`

  it('go from queued through inProgress to completed, one at a time', async () => {
    const taken = await api('POST', path, { body: { description: 'before release', retentionInDays: 2 } })
    expect(taken.status).toBe(200)
    const { id, ...rest } = json<{ id: string }>(taken)
    expect(rest).toMatchObject({ status: 'queued', snapshotType: 'onDemand', description: 'before release' })
    expect(await codeOf('POST', path, { body: {} })).toBe('400 UNFINISHED_ON_DEMAND_SNAPSHOT')
    clock.advance(100)
    expect(json(await api('GET', `${path}/${id}`))).toMatchObject({ status: 'inProgress' })
    expect(await codeOf('DELETE', `${path}/${id}`)).toBe('400 CANNOT_DELETE_IN_PROGRESS_SNAPSHOT')
    clock.advance(300)
    expect(json(await api('GET', `${path}/${id}`))).toMatchObject({ status: 'completed', cloudProvider: 'AWS' })
    expect((await api('DELETE', `${path}/${id}`)).status).toBe(204)
    expect(await codeOf('GET', `${path}/${id}`)).toBe('404 SNAPSHOT_NOT_FOUND')
  })

  it('need backup to be on, and a retention of a day', async () => {
    expect(await codeOf('POST', path, { body: { retentionInDays: 0 } })).toBe('400 INVALID_ATTRIBUTE')
    await api('PATCH', `${group}/clusters/prod`, { body: { backupEnabled: false } })
    expect(await codeOf('POST', path, { body: {} })).toBe('404 BACKUP_CONFIG_NOT_FOUND')
  })

  it('of a flex cluster shout their state', async () => {
    const flexPath = `${group}/flexClusters/playground/backup/snapshots`
    const { results } = json<{ results: { id: string; status: string }[] }>(await api('GET', flexPath))
    expect(results).toMatchObject([{ status: 'COMPLETED' }])
    expect((await api('GET', `${flexPath}/${results[0]?.id}`)).status).toBe(200)
  })
})

describe('alerts', () => {
  const path = `${group}/alerts`

  it('are listed by status, acknowledged and taken up again', async () => {
    const { results } = json<{ results: { id: string }[] }>(await api('GET', `${path}?status=OPEN`))
    expect(results).toHaveLength(1)
    expect(json(await api('GET', `${path}?status=CLOSED`)).totalCount).toBe(0)
    expect(await codeOf('GET', `${path}?status=LOUD`)).toBe('400 INVALID_ALERT_STATUS')
    const one = `${path}/${results[0]?.id}`
    const body = { acknowledgedUntil: '2026-08-11T00:00:00Z', acknowledgementComment: 'known' }
    expect(json(await api('PATCH', one, { body }))).toMatchObject({ ...body, acknowledgingUsername: SAMPLE_CLIENT_ID })
    expect(json(await api('GET', one))).toMatchObject(body)
    const back = json(await api('PATCH', one, { body: { unacknowledgeAlert: true } }))
    expect(back).not.toHaveProperty('acknowledgedUntil')
    expect(await codeOf('GET', `${path}/ffffffffffffffffffffffff`)).toBe('404 ALERT_NOT_FOUND')
  })
})

describe('search indexes', () => {
  const path = `${group}/clusters/prod/search/indexes`
  const body = {
    collectionName: 'items',
    database: 'shop',
    name: 'default',
    definition: { mappings: { dynamic: true } }
  }

  it('become ready and queryable with time', async () => {
    const created = await api('POST', path, { body })
    expect(created.status).toBe(201)
    const { indexID } = json<{ indexID: string }>(created)
    const look = async () => json(await api('GET', `${path}/${indexID}`))
    expect(json(created)).toMatchObject({ status: 'PENDING', queryable: false })
    clock.advance(100)
    expect(await look()).toMatchObject({ status: 'BUILDING', queryable: false })
    clock.advance(300)
    expect(await look()).toMatchObject({ status: 'READY', queryable: true })
    expect(json(await api('GET', `${path}/shop/items/default`))).toMatchObject({ indexID })
    expect(await codeOf('POST', path, { body })).toBe('400 ATLAS_FTS_DUPLICATE_INDEX')
    expect(json<unknown[]>(await api('GET', path))).toHaveLength(1)
    expect(json<unknown[]>(await api('GET', `${path}/shop/other`))).toEqual([])
    expect((await api('DELETE', `${path}/${indexID}`)).status).toBe(204)
    expect((await api('GET', `${path}/${indexID}`)).status).toBe(404)
  })
})

describe('answers that are not JSON', () => {
  it('logs come compressed, as the media type says', async () => {
    const cluster = json<{ connectionStrings: { standard: string } }>(await api('GET', `${group}/clusters/prod`))
    const host = /\/\/([^:]+):/.exec(cluster.connectionStrings.standard)?.[1] ?? ''
    const path = `${group}/clusters/${host}/logs/mongodb.gz`
    const answer = await api('GET', path, { headers: { Accept: 'application/vnd.atlas.2023-02-01+gzip' } })
    expect(answer.headers).toMatchObject({
      'content-type': 'application/vnd.atlas.2023-02-01+gzip',
      'content-disposition': `attachment; filename=${host}_mongodb.log.gz`
    })
    expect(answer.headers).not.toHaveProperty('content-encoding')
    const text = gunzipSync(answer.bytes).toString()
    expect(text.split('\n')[0]).toContain('Connection accepted')
    expect(answer.headers['x-uncompressed-content-length']).toBe(String(text.length))
    expect(await codeOf('GET', path)).toBe('406 INVALID_VERSION_DATE')
  })

  it('an invoice comes as CSV', async () => {
    const invoice = [...emulator.world.invoices.keys()][0] ?? ''
    const path = `/orgs/${SAMPLE_ORG_ID}/invoices/${invoice}/csv`
    const answer = await api('GET', path, { headers: { Accept: 'application/vnd.atlas.2023-01-01+csv' } })
    expect(answer.headers['content-type']).toMatch(/^application\/vnd\.atlas\.2023-01-01\+csv/)
    expect(
      answer.text
        .trim()
        .split('\n')
        .map((line) => line.split(',').length)
    ).toEqual([7, 7])
  })
})

it('the search of line items is a GET that needs its body', async () => {
  const invoice = [...emulator.world.invoices.keys()][0] ?? ''
  const path = `/orgs/${SAMPLE_ORG_ID}/invoices/${invoice}/lineItems:search`
  expect((await api('GET', path)).status).toBe(400)
  expect(json(await api('GET', path, { body: {} }))).toMatchObject({
    totalCount: 1,
    results: [{ totalPriceCents: 192 }]
  })
  const filters = { groupIds: ['ffffffffffffffffffffffff'] }
  expect(json(await api('GET', path, { body: { filters } })).totalCount).toBe(0)
})

it('what lies outside the API is not there', async () => {
  expect((await send(emulator.url, { path: '/' })).status).toBe(404)
})
