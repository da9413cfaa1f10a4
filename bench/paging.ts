// How fast main reads a long list, in how much memory and how many requests.
import type { Execute, Sample } from './execute.ts'
import type { NodeVersion } from './program.ts'
import { startServer } from './server.ts'
import { runStep } from './step.ts'

/** How a list of some length was read. */
export interface PagingResult {
  readonly node: NodeVersion
  readonly items: number
  readonly runs: readonly Sample[]
}

/** How long the server takes for a page. */
export const PAGE_DELAY_MS = 50

const LENGTHS = [1000, 50_000]
const ITEMS_PER_PAGE = 500
const RUNS = 3

/**
 * Reads lists of each length with main of a checkout.
 *
 * @throws Error if a step fails, or has not read all items
 */
export async function measurePaging(options: {
  readonly nodes: readonly NodeVersion[]
  readonly action: string
  readonly costs: Execute
}): Promise<readonly PagingResult[]> {
  const results: PagingResult[] = []
  for (const items of LENGTHS) {
    const server = await startServer('long-list.ts', [items, ITEMS_PER_PAGE, PAGE_DELAY_MS].map(String))
    try {
      for (const node of options.nodes) {
        const execute = server.counting(options.costs)
        const runs: Sample[] = []
        for (let run = 0; run < RUNS; run++) {
          runs.push(await readList({ ...options, node, items, url: server.countedUrl, execute }))
        }
        results.push({ node, items, runs })
      }
    } finally {
      server.stop()
    }
  }
  return results
}

async function readList(options: {
  readonly node: NodeVersion
  readonly action: string
  readonly items: number
  readonly url: string
  readonly execute: Execute
}): Promise<Sample> {
  const { node, action, items, url, execute } = options
  const inputs = { operation: 'listGroups', query: 'length(results)', 'access-token': 'token', 'base-url': url }
  const { main, outputs } = await runStep({ action, node: node.path, with: inputs }, execute)
  if (outputs['value'] !== String(items)) throw new Error(`Main read ${outputs['value']} of ${items} items.`)
  return main
}
