// Lists of any length, over HTTP: a long one is whole, and one without an end is an error.
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from '@jest/globals'
import type { Network } from '../../src/action/http.ts'
import { runScenario } from '../support/scenario.ts'

let server: Server | undefined
afterEach(() => void server?.close())

/** Serves a list of so many items in the place of the projects, and counts its pages. */
async function serveProjects(count: number) {
  const served = { pages: 0 }
  server = createServer(({ url = '' }, response) => {
    served.pages++
    const query = new URL(url, 'http://list').searchParams
    const [pageNum, size] = [Number(query.get('pageNum')), Number(query.get('itemsPerPage'))]
    const start = (pageNum - 1) * size
    const length = Math.max(0, Math.min(size, count - start))
    const results = Array.from({ length }, (_, index) => ({ id: start + index, name: `project-${start + index}` }))
    const links = start + size < count ? [{ rel: 'next', href: 'http://list' }] : []
    response.setHeader('content-type', 'application/vnd.atlas.2023-01-01+json').end(JSON.stringify({ results, links }))
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const detour = ({ sendOnce, ...network }: Network): Network => ({
    ...network,
    sendOnce(request, signal) {
      const { pathname, search } = new URL(request.url)
      const isList = pathname === '/api/atlas/v2/groups'
      return sendOnce(isList ? { ...request, url: `${origin}${pathname}${search}` } : request, signal)
    }
  })
  return { served, detour }
}

it('a list of 50,000 items on 1,000 pages is whole and in order', async () => {
  const { served, detour } = await serveProjects(50_000)
  let text = ''
  const { main, post } = await runScenario({
    with: { operation: 'listGroups', parameters: 'itemsPerPage: 50' },
    detour,
    inspect: async (_, { outputs }) => void (text = await readFile(outputs['result-path'] ?? '', 'utf8'))
  })
  expect(main.exitCode).toBe(0)
  // A full last page is followed by one more request.
  expect(served.pages).toBe(1001)
  const { results, totalCount } = JSON.parse(text) as { results: { id: number }[]; totalCount: number }
  expect(totalCount).toBe(50_000)
  expect(results.every(({ id }, index) => id === index)).toBe(true)
  expect(post.annotations).toEqual([])
})

it('a list that never ends is an error after 100,000 items, and gives no result', async () => {
  const { served, detour } = await serveProjects(Infinity)
  const { main, post, tempFiles } = await runScenario({ with: { operation: 'listGroups' }, detour })
  expect(main.exitCode).toBe(1)
  expect(main.annotations[0]?.message).toMatch(/^The list has more than 100,000 items or 2,000 pages/)
  expect(served.pages).toBe(201)
  expect(main.outputs['result-path']).toBeUndefined()
  expect(tempFiles.filter((name) => name.endsWith('.json'))).toEqual([])
  expect(post.annotations).toEqual([])
})
