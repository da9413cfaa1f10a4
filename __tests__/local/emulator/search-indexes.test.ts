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
  emulator = await startEmulator({ clock, durations: { searchIndexMs: 400, searchIndexDeleteMs: 100 } })
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
  const read = async (id: string) => json(await api('GET', `${path}/${id}`))
  const create = async (more = {}) => {
    const created = await api('POST', path, { body: { ...body, ...more } })
    expect(created.status).toBe(201)
    return json<{ indexID: string }>(created)
  }

  it('become READY and queryable after a while', async () => {
    const created = await create()
    const { indexID } = created
    expect(created).toMatchObject({ status: 'PENDING', queryable: false })
    expect(created).not.toHaveProperty('statusDetail')
    clock.advance(100)
    expect(await read(indexID)).toMatchObject({ status: 'BUILDING', queryable: false })
    clock.advance(300)
    expect(await read(indexID)).toMatchObject({ status: 'READY', queryable: true })
    expect(json(await api('GET', `${path}/shop/items/default`))).toMatchObject({ indexID })
    expect(await codeOf(api('POST', path, { body }))).toBe('400 ATLAS_FTS_DUPLICATE_INDEX')
    expect(json<unknown[]>(await api('GET', path))).toHaveLength(1)
    expect(json<unknown[]>(await api('GET', `${path}/shop/other`))).toEqual([])
  })

  it('show defaults in the definition', async () => {
    const { indexID } = await create({ definition: { mappings: { fields: { title: { type: 'string' } } } } })
    expect(await read(indexID)).toMatchObject({
      latestDefinition: {
        analyzer: 'lucene.standard',
        searchAnalyzer: 'lucene.standard',
        mappings: { dynamic: false, fields: { title: { type: 'string' } } }
      }
    })
  })

  it.each([
    ['an unknown type', { type: 'banana' }, '400 INVALID_ENUM_VALUE'],
    ['no mappings', { definition: {} }, '400 MISSING_ATTRIBUTE'],
    ['no fields', { type: 'vectorSearch', definition: {} }, '400 MISSING_ATTRIBUTE']
  ])('are refused with %s', async (_, more, code) => {
    expect(await codeOf(api('POST', path, { body: { ...body, ...more } }))).toBe(code)
  })

  it('serve the definition from before while an edited one is built', async () => {
    const { indexID } = await create()
    clock.advance(400)
    const definition = { mappings: { dynamic: false } }
    const edited = await api('PATCH', `${path}/${indexID}`, { body: { definition } })
    expect(edited.status).toBe(200)
    const latest = { latestDefinitionVersion: { version: 1 }, latestDefinition: definition }
    expect(json(edited)).toMatchObject({ status: 'PENDING', queryable: true, ...latest })
    clock.advance(200)
    const host = {
      mainIndex: { status: 'READY', queryable: true, definitionVersion: { version: 0 } },
      stagedIndex: { status: 'BUILDING', queryable: false, definitionVersion: { version: 1 } }
    }
    const shown = await read(indexID)
    expect(shown).toMatchObject({ status: 'BUILDING', queryable: true, ...latest, statusDetail: [host, host, host] })
    clock.advance(200)
    const ready = { mainIndex: { status: 'READY', definitionVersion: { version: 1 } } }
    expect(await read(indexID)).toMatchObject({ status: 'READY', statusDetail: [ready, ready, ready] })
    expect((await api('PATCH', `${path}/shop/items/default`, { body: { definition } })).status).toBe(200)
    expect(await read(indexID)).toMatchObject({ latestDefinitionVersion: { version: 2 } })
  })

  it('go on with the definition from before if an edited one fails', async () => {
    const { indexID } = await create()
    clock.advance(400)
    expect(await read(indexID)).toMatchObject({ status: 'READY' })
    emulator.world.searchIndexFault = 'Too many fields.'
    await api('PATCH', `${path}/${indexID}`, { body: { definition: { mappings: {} } } })
    clock.advance(400)
    const host = { mainIndex: { status: 'READY' }, stagedIndex: { status: 'FAILED', message: 'Too many fields.' } }
    expect(await read(indexID)).toMatchObject({ status: 'FAILED', queryable: true, statusDetail: [host, host, host] })
  })

  it('are DELETING until they are gone', async () => {
    const { indexID } = await create()
    expect((await api('DELETE', `${path}/${indexID}`)).status).toBe(204)
    expect(await read(indexID)).toMatchObject({ status: 'DELETING', queryable: false })
    const edit = { body: { definition: { mappings: {} } } }
    expect(await codeOf(api('PATCH', `${path}/${indexID}`, edit))).toBe('404 RESOURCE_NOT_FOUND')
    clock.advance(100)
    expect((await api('GET', `${path}/${indexID}`)).status).toBe(404)
  })

  it('exist in flex clusters, too', async () => {
    const flex = path.replace('prod', 'playground')
    expect((await api('POST', flex, { body })).status).toBe(201)
    expect(json<unknown[]>(await api('GET', flex))).toHaveLength(1)
    expect(json<unknown[]>(await api('GET', path))).toEqual([])
  })
})
