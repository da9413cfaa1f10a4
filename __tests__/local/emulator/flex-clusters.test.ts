import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

const list = `/groups/${SAMPLE_PROJECT_ID}/clusters`
const flexList = `/groups/${SAMPLE_PROJECT_ID}/flexClusters`
const dedicated = { replicationSpecs: [{}] }

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock, durations: { flexCreateMs: 60, flexDeleteMs: 30 } })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

async function read(name: string, path = list): Promise<Record<string, unknown>> {
  return json(await api('GET', `${path}/${name}`))
}

describe('flex clusters', () => {
  const flex = { name: 'small', providerSettings: { backingProviderName: 'AWS', regionName: 'US_EAST_1' } }

  it('take a while to be created and deleted', async () => {
    const created = await api('POST', flexList, { body: flex })
    expect(created.status).toBe(201)
    expect(json(created)).toMatchObject({ stateName: 'CREATING', providerSettings: { providerName: 'FLEX' } })
    clock.advance(60)
    expect(await read('small', flexList)).toMatchObject({ stateName: 'IDLE' })
    expect((await api('DELETE', `${flexList}/small`)).status).toBe(204)
    expect(await read('small', flexList)).toMatchObject({ stateName: 'DELETING' })
    clock.advance(30)
    expect((await api('GET', `${flexList}/small`)).status).toBe(404)
  })

  it('stay IDLE while tags and protection change', async () => {
    const tags = [{ key: 'env', value: 'test' }]
    const response = await api('PATCH', `${flexList}/playground`, { body: { tags } })
    expect(response.status).toBe(200)
    expect(json(response)).toMatchObject({ stateName: 'IDLE', tags, terminationProtectionEnabled: false })
    await api('PATCH', `${flexList}/playground`, { body: { terminationProtectionEnabled: true } })
    expect(await read('playground', flexList)).toMatchObject({ tags, terminationProtectionEnabled: true })
    expect(await codeOf(api('DELETE', `${flexList}/playground`))).toBe(
      '400 CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED'
    )
    await api('PATCH', `${flexList}/playground`, { body: { terminationProtectionEnabled: false } })
    expect((await api('DELETE', `${flexList}/playground`)).status).toBe(204)
    expect(await codeOf(api('PATCH', `${flexList}/playground`, { body: { tags: [] } }))).toBe(
      '400 CLUSTER_ALREADY_REQUESTED_DELETION'
    )
  })

  it('share one namespace with dedicated clusters', async () => {
    expect(await codeOf(api('POST', flexList, { body: { ...flex, name: 'prod' } }))).toBe('400 DUPLICATE_CLUSTER_NAME')
    const prefix = 'b'.repeat(23)
    expect((await api('POST', list, { body: { ...dedicated, name: `${prefix}-one` } })).status).toBe(201)
    expect(await codeOf(api('POST', flexList, { body: { ...flex, name: `${prefix}-two` } }))).toBe(
      '400 DUPLICATE_CLUSTER_NAME_PREFIX'
    )
    expect((await api('POST', flexList, { body: { ...flex, name: 'b'.repeat(22) } })).status).toBe(201)
  })

  it('cannot be used in the cluster API, nor dedicated clusters in theirs', async () => {
    expect(json(await api('GET', `${list}/playground`))).toMatchObject({
      detail: 'Flex cluster playground cannot be used in the Cluster API.',
      errorCode: 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API'
    })
    expect(json(await api('GET', `${flexList}/prod`))).toMatchObject({
      detail: 'Cannot use non-flex cluster prod in the flex API.',
      errorCode: 'CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API',
      parameters: ['prod']
    })
  })
})
