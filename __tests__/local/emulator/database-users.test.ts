import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

const DAY_MS = 86_400_000
const group = `/groups/${SAMPLE_PROJECT_ID}`

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock, limits: { tokenLifetimeSeconds: 2 * 86_400 } })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

describe('database users', () => {
  const path = `${group}/databaseUsers`
  const roles = [{ roleName: 'readWrite', databaseName: 'shop' }]
  const body = { username: 'ci', databaseName: 'admin', password: 'long-enough', roles }

  it('are created, read and deleted, and never show a password', async () => {
    const created = await api('POST', path, { body: { ...body, groupId: SAMPLE_PROJECT_ID } })
    expect(created.status).toBe(201)
    expect(json(created)).toMatchObject({ username: 'ci', roles, x509Type: 'NONE' })
    expect(created.text).not.toContain('long-enough')
    expect(await codeOf(api('POST', path, { body }))).toBe('409 USER_ALREADY_EXISTS')
    expect((await api('DELETE', `${path}/admin/ci`)).status).toBe(204)
    expect(await codeOf(api('DELETE', `${path}/admin/ci`))).toBe('404 USERNAME_NOT_FOUND')
  })

  it('with external authentication belong to $external, and may have slashes in their names', async () => {
    const workload = { username: 'idp/sub', databaseName: '$external', oidcAuthType: 'USER', roles }
    expect(await codeOf(api('POST', path, { body: { ...workload, databaseName: 'admin' } }))).toBe(
      '400 DATABASE_NAME_INVALID_EXTERNAL'
    )
    expect((await api('POST', path, { body: workload })).status).toBe(201)
    expect(json(await api('GET', `${path}/%24external/idp%2Fsub`))).toMatchObject({ username: 'idp/sub' })
  })

  it('are removed on their date', async () => {
    const deleteAfterDate = new Date(clock.nowMs() + DAY_MS).toISOString()
    await api('POST', path, { body: { ...body, deleteAfterDate } })
    expect((await api('GET', `${path}/admin/ci`)).status).toBe(200)
    clock.advance(DAY_MS)
    expect((await api('GET', `${path}/admin/ci`)).status).toBe(404)
  })

  it.each([
    ['no password', { password: undefined }, '400 MISSING_ATTRIBUTE'],
    ['a short password', { password: 'short' }, '400 WEAK_PASSWORD'],
    ['no roles', { roles: undefined }, '400 MISSING_ATTRIBUTE'],
    ['another project', { groupId: 'ffffffffffffffffffffffff' }, '400 GROUP_MISMATCH'],
    [
      'a temporary certificate user',
      { databaseName: '$external', x509Type: 'MANAGED', deleteAfterDate: '2026-08-11T00:00:00Z' },
      '400 ATLAS_X509_USER_CANNOT_BE_TEMPORARY'
    ]
  ])('are refused with %s', async (_, change, code) => {
    expect(await codeOf(api('POST', path, { body: { ...body, ...change } }))).toBe(code)
  })
})
