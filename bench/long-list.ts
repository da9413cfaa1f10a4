// A list of projects behind a slow API, in a separate process. Arguments: how many, how many per page, and how long a page
// takes, in milliseconds.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveParent } from './serve-parent.ts'

const [items = 0, itemsPerPage = 1, delayMs = 0] = process.argv.slice(2).map(Number)
const MEDIA_TYPE = 'application/vnd.atlas.2023-01-01+json'

const pageCount = Math.ceil(items / itemsPerPage)
const pages = Array.from({ length: pageCount }, (_, index) => renderPage(index * itemsPerPage))
const empty = renderPage(items)
let requests = 0
const server = createServer((request, response) => {
  requests++
  const pageNum = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('pageNum'))
  setTimeout(() => response.setHeader('content-type', MEDIA_TYPE).end(pages[pageNum - 1] ?? empty), delayMs)
})
await once(server.listen(0, '127.0.0.1'), 'listening')
await serveParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => requests)

function renderPage(start: number): string {
  const results = Array.from({ length: Math.min(itemsPerPage, items - start) }, (_, index) => ({
    id: toId(`project ${start + index}`),
    orgId: toId('org'),
    name: `project-${start + index}`,
    clusterCount: index % 5,
    created: '2026-01-01T00:00:00Z',
    tags: [{ key: 'team', value: 'payments' }]
  }))
  return JSON.stringify({ results, totalCount: items, links: [] })
}

/** 24 hexadecimal digits that look as random as those of Atlas. */
function toId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 24)
}
