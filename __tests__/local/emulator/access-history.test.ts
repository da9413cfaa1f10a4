import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { DAY_MS, HOUR_MS } from '../../../local/emulator/dates.ts'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api } from './client.ts'

const NOW_MS = Date.parse('2026-08-10T03:00:00Z')
const list = `/groups/${SAMPLE_PROJECT_ID}/dbAccessHistory/clusters`

let emulator: Emulator
let api: Api

beforeEach(async () => {
  emulator = await startEmulator({ clock: createTestClock(NOW_MS) })
  api = await signIn(emulator.url)
  const prod = [...emulator.world.clusters.values()].find(({ name }) => name === 'prod')
  const add = (username: string, agoMs: number, more = {}) =>
    emulator.world.addLogin({ clusterId: prod?.id ?? '', username, atMs: NOW_MS - agoMs, ...more })
  add('old', 8 * DAY_MS)
  add('first', 2 * DAY_MS)
  add('wrong', HOUR_MS, { authResult: false })
  add('last', 2 * HOUR_MS)
})

afterEach(() => emulator.close())

async function names(query = ''): Promise<string[]> {
  const { accessLogs } = json<{ accessLogs: { username: string }[] }>(await api('GET', `${list}/prod${query}`))
  return accessLogs.map(({ username }) => username)
}

it('lists the logins of 7 days, the newest first', async () => {
  expect(await names()).toEqual(['wrong', 'last', 'first'])
})

it.each([
  ['?authResult=true', ['last', 'first']],
  ['?nLogs=1', ['wrong']],
  [`?start=${NOW_MS - DAY_MS}`, ['wrong', 'last']],
  [`?start=${NOW_MS - 9 * DAY_MS}&end=${NOW_MS - DAY_MS}`, ['first']]
])('filters by %s', async (query, expected) => {
  expect(await names(query)).toEqual(expected)
})

it('shows dates as Java does', async () => {
  expect(json(await api('GET', `${list}/prod?nLogs=1`))).toMatchObject({
    accessLogs: [{ timestamp: 'Mon Aug 10 02:00:00 GMT 2026', authResult: false, authSource: 'admin' }]
  })
})

it.each([
  ['prod?start=1', '400 INVALID_QUERY_PARAMETER'],
  ['none', '404 CLUSTER_NOT_FOUND'],
  ['playground', '400 CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API']
])('refuses %s', async (path, code) => {
  expect(await codeOf(api('GET', `${list}/${path}`))).toBe(code)
})
