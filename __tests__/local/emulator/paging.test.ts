import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { json, signIn, type Api } from './client.ts'

interface Page {
  links: { href: string; rel: string }[]
  results: { username: string }[]
  totalCount?: number
}

let emulator: Emulator
let api: Api
const path = `/groups/${SAMPLE_EMPTY_PROJECT_ID}/databaseUsers`

beforeAll(async () => {
  emulator = await startEmulator()
  for (let index = 0; index < 7; index += 1) {
    emulator.world.addDatabaseUser({ projectId: SAMPLE_EMPTY_PROJECT_ID, username: `user-${index}` })
  }
  api = await signIn(emulator.url)
})

afterAll(() => emulator.close())

async function page(query: string): Promise<Page> {
  return json<Page>(await api('GET', `${path}${query}`))
}

describe('a list', () => {
  it('is complete, counted and linked to itself by default', async () => {
    const { links, results, totalCount } = await page('')
    expect(results).toHaveLength(7)
    expect(totalCount).toBe(7)
    expect(links).toEqual([{ href: `${emulator.url}/api/atlas/v2${path}?pageNum=1&itemsPerPage=100`, rel: 'self' }])
  })

  it('links to the next page while there is one, keeping the query', async () => {
    const base = `${emulator.url}/api/atlas/v2${path}`
    const first = await page('?includeCount=true&itemsPerPage=3&pageNum=1')
    expect(first.links).toEqual([
      { href: `${base}?includeCount=true&pageNum=1&itemsPerPage=3`, rel: 'self' },
      { href: `${base}?includeCount=true&itemsPerPage=3&pageNum=2`, rel: 'next' }
    ])
    const last = await page('?includeCount=true&itemsPerPage=3&pageNum=3')
    expect(last.results.map(({ username }) => username)).toEqual(['user-6'])
    expect(last.links).toEqual([
      { href: `${base}?includeCount=true&pageNum=3&itemsPerPage=3`, rel: 'self' },
      { href: `${base}?includeCount=true&itemsPerPage=3&pageNum=2`, rel: 'previous' }
    ])
  })

  it('has no page after a full last one, and is empty beyond', async () => {
    expect((await page('?itemsPerPage=7')).links).toHaveLength(1)
    expect((await page('?itemsPerPage=7&pageNum=2')).results).toEqual([])
  })

  it('is not counted on request, and then nothing leads to the next page', async () => {
    const { links, results, totalCount } = await page('?includeCount=false&itemsPerPage=3')
    expect({ rels: links.map(({ rel }) => rel), length: results.length, totalCount }).toEqual({
      rels: ['self'],
      length: 3,
      totalCount: 0
    })
  })

  it('begins with its first page for the number 0 as well', async () => {
    expect((await page('?pageNum=0&itemsPerPage=3')).results).toEqual((await page('?itemsPerPage=3')).results)
  })

  it('builds its links from the host of the request', async () => {
    const response = await api('GET', path, { headers: { Host: 'atlas.example' } })
    expect(json<Page>(response).links[0]?.href).toMatch(/^http:\/\/atlas\.example\/api\/atlas\/v2\/groups\//)
  })

  it.each([
    ['itemsPerPage=0', 'itemsPerPage'],
    ['itemsPerPage=501', 'itemsPerPage'],
    ['itemsPerPage=many', 'itemsPerPage'],
    ['pageNum=-1', 'pageNum'],
    ['includeCount=maybe', 'includeCount']
  ])('refuses ?%s', async (query, parameter) => {
    const response = await api('GET', `${path}?${query}`)
    expect(response.status).toBe(400)
    expect(json(response)).toMatchObject({
      detail: `Invalid query parameter ${parameter} specified.`,
      errorCode: 'INVALID_QUERY_PARAMETER',
      parameters: [parameter]
    })
  })
})
