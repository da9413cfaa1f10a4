import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { json, signIn, type Api } from './client.ts'

interface Tag {
  key: string
  value: string
}

const clusters = `/groups/${SAMPLE_EMPTY_PROJECT_ID}/clusters`
const flexClusters = `/groups/${SAMPLE_EMPTY_PROJECT_ID}/flexClusters`
const prod = `/groups/${SAMPLE_PROJECT_ID}/clusters/prod`
const playground = `/groups/${SAMPLE_PROJECT_ID}/flexClusters/playground`
const providerSettings = { backingProviderName: 'AWS', regionName: 'US_EAST_1' }
let count = 0
const name = () => `tagged-${(count += 1)}`

const WRITES: [string, (tags: unknown) => Parameters<Api>][] = [
  ['creating a project', (tags) => ['POST', '/groups', { body: { name: name(), orgId: SAMPLE_ORG_ID, tags } }]],
  ['changing a project', (tags) => ['PATCH', `/groups/${SAMPLE_PROJECT_ID}`, { body: { tags } }]],
  ['creating a cluster', (tags) => ['POST', clusters, { body: { name: name(), replicationSpecs: [{}], tags } }]],
  ['changing a cluster', (tags) => ['PATCH', prod, { body: { tags } }]],
  ['creating a flex cluster', (tags) => ['POST', flexClusters, { body: { name: name(), providerSettings, tags } }]],
  ['changing a flex cluster', (tags) => ['PATCH', playground, { body: { tags } }]]
]

const REFUSED: [string, unknown, string][] = [
  ['a colon in a value', [{ key: 'until', value: '12:00' }], '400 INVALID_ATTRIBUTE'],
  ['a slash in a key', [{ key: 'a/b', value: 'x' }], '400 INVALID_ATTRIBUTE'],
  ['an empty value', [{ key: 'env', value: '' }], '400 INVALID_ATTRIBUTE'],
  ['256 characters', [{ key: 'k'.repeat(256), value: 'x' }], '400 INVALID_ATTRIBUTE'],
  ['one key twice', [tag('env', 'a'), tag('env', 'b')], '400 INVALID_ATTRIBUTE'],
  ['51 tags', Array.from({ length: 51 }, (_, index) => tag(`k${index}`, 'v')), '400 INVALID_ATTRIBUTE'],
  ['no value', [{ key: 'env' }], '400 MISSING_ATTRIBUTE']
]

let emulator: Emulator
let api: Api

beforeAll(async () => {
  emulator = await startEmulator()
  api = await signIn(emulator.url)
})

afterAll(() => emulator.close())

function tag(key: string, value: string): Tag {
  return { key, value }
}

describe.each(WRITES)('tags on %s', (_, request) => {
  it('accept all valid characters, up to 255 of them', async () => {
    const tags = [tag('Owner ;@_-.+ 1', 'ü'), tag('k'.repeat(255), 'v'.repeat(255))]
    const response = await api(...request(tags))
    expect(response.status).toBeLessThan(300)
    expect(json(response).tags).toEqual(tags)
  })

  it.each(REFUSED)('refuse %s', async (__, tags, code) => {
    const response = await api(...request(tags))
    expect(`${response.status} ${String(json(response).errorCode)}`).toBe(code)
  })
})

it('refused tags change nothing', async () => {
  const tags = [tag('env', 'test')]
  await api('PATCH', prod, { body: { tags } })
  const body = { tags: [tag('until', '12:00')], terminationProtectionEnabled: true }
  expect((await api('PATCH', prod, { body })).status).toBe(400)
  expect(json(await api('GET', prod))).toMatchObject({ tags, terminationProtectionEnabled: false })
})
