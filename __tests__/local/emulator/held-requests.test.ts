import { request as httpRequest, type ClientRequest } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Effect, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { createTestClock, signIn, type Api, type TestClock } from './client.ts'

const group = `/groups/${SAMPLE_PROJECT_ID}`
const wirePath = `/api/atlas/v2${group}`

let clock: TestClock
let emulator: Emulator
let api: Api

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

function script(effect: Effect): void {
  emulator.script({ on: { path: wirePath }, effect })
}

/** Waits until the emulator holds exactly this many requests. */
async function holds(count: number): Promise<void> {
  while (emulator.heldRequests() !== count) await new Promise(setImmediate)
}

it('no request is held if each gets a response or an error at once', async () => {
  expect((await api('GET', group)).status).toBe(200)
  script({ kind: 'reset' })
  await expect(api('GET', group)).rejects.toThrow()
  expect(emulator.heldRequests()).toBe(0)
})

describe('a delayed request', () => {
  it("is held until the delay has passed on the emulator's clock", async () => {
    script({ kind: 'delay', ms: 60_000 })
    const response = api('GET', group)
    await holds(1)
    clock.advance(59_999)
    expect(emulator.heldRequests()).toBe(1)
    clock.advance(1)
    expect(emulator.heldRequests()).toBe(0)
    expect((await response).status).toBe(200)
  })

  it('is processed before the delay', async () => {
    script({ kind: 'delay', ms: 1_000 })
    const removal = api('DELETE', group)
    await holds(1)
    for (const deployments of [emulator.world.clusters, emulator.world.flexClusters]) deployments.clear()
    clock.advance(1_000)
    expect((await removal).status).toBe(409)
  })

  it('sees what the fault changes after the delay', async () => {
    script({ kind: 'then', ms: 1_000, run: (world) => void world.projects.delete(SAMPLE_PROJECT_ID) })
    const response = api('GET', group)
    await holds(1)
    expect(emulator.world.projects.has(SAMPLE_PROJECT_ID)).toBe(true)
    clock.advance(1_000)
    expect((await response).status).toBe(404)
    expect(emulator.heldRequests()).toBe(0)
  })

  it('is held independently of others', async () => {
    for (const ms of [2_000, 1_000]) script({ kind: 'delay', ms })
    const slow = api('GET', group)
    await holds(1)
    const fast = api('GET', group)
    await holds(2)
    clock.advance(1_000)
    expect((await fast).status).toBe(200)
    expect(emulator.heldRequests()).toBe(1)
    clock.advance(1_000)
    expect((await slow).status).toBe(200)
  })
})

describe.each<[what: string, effect: Effect]>([
  ['stalled', { kind: 'stall' }],
  ['stalled within its body', { kind: 'stall', afterBytes: 10 }],
  ['delayed', { kind: 'delay', ms: 60_000 }]
])('a request that is %s', (_, effect) => {
  it('is held no longer when its client gives up', async () => {
    script(effect)
    const request = await openRequest()
    await holds(1)
    request.destroy()
    await holds(0)
  })

  it('is held no longer when the emulator closes', async () => {
    script(effect)
    const request = await openRequest()
    const isClosed = new Promise((resolve) => request.once('close', resolve))
    await holds(1)
    await emulator.close()
    await isClosed
    expect(emulator.heldRequests()).toBe(0)
  })
})

/** Sends a request whose connection may break without failing the test. */
async function openRequest(): Promise<ClientRequest> {
  await api('GET', '/orgs')
  const { authorization = '' } = emulator.requests.at(-1)?.headers ?? {}
  const headers = { Authorization: authorization, Accept: 'application/vnd.atlas.2023-01-01+json' }
  const request = httpRequest(`${emulator.url}${wirePath}`, { headers, agent: false })
  request.on('error', () => undefined)
  request.on('response', (response) => response.on('error', () => undefined).resume())
  request.end()
  return request
}
