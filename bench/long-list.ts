// A long list behind a slow API, in a separate process, for pages.ts.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What pages.ts needs to know. */
export interface LongList {
  readonly url: string
  readonly pages: number
  readonly itemsPerPage: number
  readonly delayMs: number
}

const PAGES = 100
const ITEMS_PER_PAGE = 500
const DELAY_MS = 50
const MEDIA_TYPE = 'application/vnd.atlas.2023-01-01+json'

const pages = Array.from({ length: PAGES }, (_, index) => renderPage(index + 1, ITEMS_PER_PAGE))
const empty = renderPage(PAGES + 1, 0)
const server = createServer((request, response) => {
  const pageNum = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('pageNum'))
  setTimeout(() => response.setHeader('content-type', MEDIA_TYPE).end(pages[pageNum - 1] ?? empty), DELAY_MS)
})
await once(server.listen(0, '127.0.0.1'), 'listening')
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
process.send?.({ url, pages: PAGES, itemsPerPage: ITEMS_PER_PAGE, delayMs: DELAY_MS } satisfies LongList)
process.once('disconnect', () => process.exit())

function renderPage(pageNum: number, count: number): string {
  const results = Array.from({ length: count }, (_, index) => ({
    id: toId(`project ${pageNum} ${index}`),
    orgId: toId('org'),
    name: `project-${pageNum}-${index}`,
    clusterCount: index % 5,
    created: '2026-01-01T00:00:00Z',
    tags: [{ key: 'team', value: 'payments' }]
  }))
  return JSON.stringify({ results, totalCount: PAGES * ITEMS_PER_PAGE, links: [] })
}

/** 24 hexadecimal digits that look as random as those of Atlas. */
function toId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 24)
}
