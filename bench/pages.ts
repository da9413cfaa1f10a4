// `npm run bench:pages`: how fast a long list is read, and in how much memory.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { openNetwork } from '../src/action/http.ts'
import { createAtlasClient, type AtlasClient } from '../src/atlas/client.ts'
import { systemClock } from '../src/atlas/clock.ts'
import { createFixedTokenSource } from '../src/atlas/token.ts'
import { createTransport } from '../src/atlas/transport.ts'
import type { LongList } from './long-list.ts'

const MEMORY_LIMIT_MB = 200
const LEAST_RATIO = 3

const server = fork(fileURLToPath(new URL('long-list.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })
const network = openNetwork('bench')
try {
  const [list] = (await once(server, 'message')) as [LongList]
  const client = openClient(list.url)
  const together = await timed(async () => (await client.list('listGroups')).data.totalCount)
  const memoryMb = process.memoryUsage.rss() / 1024 / 1024
  const oneByOne = await timed(() => countOneByOne(client, list.itemsPerPage))

  if (together.items !== oneByOne.items)
    throw new Error(`${together.items} items at once, ${oneByOne.items} one by one`)
  const ratio = oneByOne.ms / together.ms
  console.log(`Node ${process.version}: ${together.items} items in ${list.pages} pages, ${list.delayMs} ms per page`)
  console.log(
    `  all pages         ${Math.round(together.ms)} ms, ${Math.round(memoryMb)} MB (limit ${MEMORY_LIMIT_MB})`
  )
  console.log(
    `  page after page   ${Math.round(oneByOne.ms)} ms, ${ratio.toFixed(1)} times as long (at least ${LEAST_RATIO})`
  )
} finally {
  network.close()
  if (server.connected) server.disconnect()
}

function openClient(baseUrl: string): AtlasClient {
  return createAtlasClient({
    baseUrl,
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
}

async function timed(work: () => Promise<number>): Promise<{ readonly items: number; readonly ms: number }> {
  const startMs = performance.now()
  const items = await work()
  return { items, ms: performance.now() - startMs }
}

async function countOneByOne(client: AtlasClient, itemsPerPage: number): Promise<number> {
  let items = 0
  for (let pageNum = 1; ; pageNum++) {
    const { data } = await client.call('listGroups', { parameters: { pageNum, itemsPerPage } })
    const { results } = data as { results: unknown[] }
    items += results.length
    if (results.length < itemsPerPage) return items
  }
}
