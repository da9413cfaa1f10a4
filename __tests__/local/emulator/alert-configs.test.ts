import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

const list = `/groups/${SAMPLE_PROJECT_ID}/alertConfigs`
const notifications = [{ typeName: 'EMAIL', emailAddress: 'ops@example.com', intervalMin: 5 }]
const body = { eventTypeName: 'NO_PRIMARY', enabled: true, severityOverride: 'CRITICAL', notifications }

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

it('a configuration is created, read, listed, toggled and deleted', async () => {
  const created = await api('POST', list, { body })
  expect(created.status).toBe(201)
  const { id } = json<{ id: string }>(created)
  const path = `${emulator.url}/api/atlas/v2${list}/${id}`
  expect(json(created)).toMatchObject({
    ...body,
    notifications: [{ ...notifications[0], delayMin: 0, notifierId: expect.stringMatching(/^[a-f0-9]{24}$/) }],
    links: [
      { href: path, rel: 'self' },
      { href: `${path}/alerts`, rel: `${emulator.url}/alerts` }
    ],
    matchers: [],
    created: '2026-08-10T03:00:00Z'
  })
  expect(json(await api('GET', `${list}/${id}`))).toEqual(json(created))
  expect(json(await api('GET', list))).toMatchObject({ totalCount: 1, results: [{ id, links: [{ rel: 'self' }] }] })
  clock.advance(60_000)
  const toggled = json(await api('PATCH', `${list}/${id}`, { body: { enabled: false } }))
  expect(toggled).toMatchObject({ enabled: false, updated: '2026-08-10T03:01:00Z', created: '2026-08-10T03:00:00Z' })
  expect((await api('DELETE', `${list}/${id}`)).status).toBe(204)
  expect(await codeOf(api('GET', `${list}/${id}`))).toBe('404 ALERT_CONFIG_NOT_FOUND')
  expect(await codeOf(api('DELETE', `${list}/nonsense`))).toBe('404 INVALID_ALERT_CONFIG_ID')
})

it.each([
  ['no event', { eventTypeName: undefined }, '400 MISSING_ATTRIBUTE'],
  ['no notifications', { notifications: [] }, '400 MISSING_NOTIFICATIONS'],
  ['a metric without a threshold', { eventTypeName: 'OUTSIDE_METRIC_THRESHOLD' }, '400 MISSING_METRIC_THRESHOLD'],
  ['an unknown severity', { severityOverride: 'LOUD' }, '400 INVALID_ENUM_VALUE']
])('a configuration is refused with %s', async (_, change, code) => {
  expect(await codeOf(api('POST', list, { body: { ...body, ...change } }))).toBe(code)
  expect(json(await api('GET', list)).totalCount).toBe(0)
})

it('a configuration is disabled by default, and keeps its threshold', async () => {
  const metricThreshold = { metricName: 'CONNECTIONS', operator: 'GREATER_THAN', threshold: 500 }
  const { enabled: _, ...silent } = { ...body, eventTypeName: 'OUTSIDE_METRIC_THRESHOLD', metricThreshold }
  expect(json(await api('POST', list, { body: silent }))).toMatchObject({ enabled: false, metricThreshold })
})
