import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

const clusters = `/groups/${SAMPLE_PROJECT_ID}/clusters`

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock, durations: { failoverMs: 400 } })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

it('a cluster is UPDATING during a failover, then IDLE', async () => {
  expect((await api('POST', `${clusters}/prod/restartPrimaries`)).status).toBe(200)
  clock.advance(399)
  expect(json(await api('GET', `${clusters}/prod`))).toMatchObject({ stateName: 'UPDATING' })
  clock.advance(1)
  expect(json(await api('GET', `${clusters}/prod`))).toMatchObject({ stateName: 'IDLE' })
  expect([...emulator.world.clusters.values()].map(({ name, failovers }) => [name, failovers])).toEqual([
    ['prod', 1],
    ['archive', 0]
  ])
})

it('a failover needs a running dedicated cluster', async () => {
  const regionConfigs = [{ providerName: 'TENANT', electableSpecs: { instanceSize: 'M0' } }]
  const attributes = { replicationSpecs: [{ regionConfigs }] }
  emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'tiny', attributes })
  const restart = (name: string) => codeOf(api('POST', `${clusters}/${name}/restartPrimaries`))
  expect(await restart('tiny')).toBe('400 TENANT_CLUSTER_TEST_FAILOVER_NOT_SUPPORTED')
  expect(await restart('playground')).toBe('400 CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API')
  expect(await restart('archive')).toBe('409 CANNOT_UPDATE_PAUSED_CLUSTER')
  expect(await restart('nowhere')).toBe('404 CLUSTER_NOT_FOUND')
})
