// How fast a long list is read, and with how much memory: pages at a time beside one after another.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openNetwork } from '../src/action/http.ts'
import { createAtlasClient } from '../src/atlas/client.ts'
import { systemClock } from '../src/atlas/clock.ts'
import { createFixedTokenSource } from '../src/atlas/token.ts'
import { createTransport } from '../src/atlas/transport.ts'

const PAGES = 100
const ITEMS_A_PAGE = 500
const DELAY_MS = 50
const MEDIA_TYPE = 'application/vnd.atlas.2023-01-01+json'

const server = createServer((request, response) => {
  const pageNum = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('pageNum'))
  const count = pageNum <= PAGES ? ITEMS_A_PAGE : 0
  const results = Array.from({ length: count }, (_, index) => ({
    id: String(pageNum * ITEMS_A_PAGE + index).padStart(24, '0'),
    orgId: 'a'.repeat(24),
    name: `project-${pageNum}-${index}`,
    clusterCount: index % 5,
    created: '2026-01-01T00:00:00Z',
    tags: [{ key: 'team', value: 'payments' }]
  }))
  setTimeout(() => {
    response.setHeader('content-type', MEDIA_TYPE)
    response.end(JSON.stringify({ results, totalCount: PAGES * ITEMS_A_PAGE, links: [] }))
  }, DELAY_MS)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

const network = openNetwork('bench')
const client = createAtlasClient({
  baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  transport: createTransport({
    sendOnce: network.sendOnce,
    clock: systemClock,
    signal: new AbortController().signal,
    onRetry: console.error
  }),
  tokens: createFixedTokenSource('token', systemClock),
  clock: systemClock,
  deadlineMs: Infinity,
  log: { request: () => {}, response: () => {}, warning: console.error }
})

const start = performance.now()
const { data } = await client.list('listGroups')
const parallelMs = performance.now() - start
const memoryMb = process.memoryUsage.rss() / 1024 / 1024

const startOneByOne = performance.now()
let items = 0
for (let pageNum = 1; ; pageNum++) {
  const page = await client.call('listGroups', { parameters: { pageNum, itemsPerPage: ITEMS_A_PAGE } })
  const { results } = page.data as { results: unknown[] }
  items += results.length
  if (results.length < ITEMS_A_PAGE) break
}
const oneByOneMs = performance.now() - startOneByOne
network.close()
server.close()
server.closeAllConnections()

if (data.totalCount !== items) throw new Error(`${data.totalCount} items at once, ${items} one by one`)
console.log(`Node ${process.version}: ${items} items in ${PAGES} pages, ${DELAY_MS} ms each`)
console.log(
  `  up to four at a time  ${Math.round(parallelMs)} ms, ${Math.round(memoryMb)} MB (client and server together; limit 200)`
)
console.log(`  one after another     ${Math.round(oneByOneMs)} ms`)
console.log(`  ratio                 ${(oneByOneMs / parallelMs).toFixed(1)} (at least 3)`)
