import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

const group = `/groups/${SAMPLE_PROJECT_ID}`

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock, durations: { searchIndexMs: 400 } })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

describe('search indexes', () => {
  const path = `${group}/clusters/prod/search/indexes`
  const body = {
    collectionName: 'items',
    database: 'shop',
    name: 'default',
    definition: { mappings: { dynamic: true } }
  }

  it('become READY and queryable after a while', async () => {
    const created = await api('POST', path, { body })
    expect(created.status).toBe(201)
    const { indexID } = json<{ indexID: string }>(created)
    const read = async () => json(await api('GET', `${path}/${indexID}`))
    expect(json(created)).toMatchObject({ status: 'PENDING', queryable: false })
    clock.advance(100)
    expect(await read()).toMatchObject({ status: 'BUILDING', queryable: false })
    clock.advance(300)
    expect(await read()).toMatchObject({ status: 'READY', queryable: true })
    expect(json(await api('GET', `${path}/shop/items/default`))).toMatchObject({ indexID })
    expect(await codeOf(api('POST', path, { body }))).toBe('400 ATLAS_FTS_DUPLICATE_INDEX')
    expect(json<unknown[]>(await api('GET', path))).toHaveLength(1)
    expect(json<unknown[]>(await api('GET', `${path}/shop/other`))).toEqual([])
    expect((await api('DELETE', `${path}/${indexID}`)).status).toBe(204)
    expect((await api('GET', `${path}/${indexID}`)).status).toBe(404)
  })
})
