// Clients that send requests side by side, each with a virtual clock.
import { openNetwork } from '../../src/action/http.ts'
import { createAtlasClient, type AtlasClient } from '../../src/atlas/client.ts'
import { createTokenSource } from '../../src/atlas/token.ts'
import { createTransport } from '../../src/atlas/transport.ts'
import { countRequests } from '../support/count-requests.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'
import type { RecordingServer } from './recording-server.ts'

/** One client. Its User-Agent distinguishes its requests from those of other lanes. */
export interface Lane {
  readonly userAgent: string
  readonly client: AtlasClient
  close(): void
}

export const account = {
  kind: 'service-account',
  clientId: 'mdb_sa_id_64b0c7f2a1d3e4f5a6b7c8d9',
  clientSecret: 'mdb_sa_sk_contract-tests_only'
} as const

/** Opens a client as the action does, on the real network. */
export function openLane({ baseUrl }: RecordingServer, userAgent: string): Lane {
  const clock = createVirtualClock()
  const network = countRequests(openNetwork(userAgent), clock)
  const transport = createTransport({
    sendOnce: network.sendOnce,
    clock,
    signal: new AbortController().signal,
    onRetry: () => {}
  })
  const client = createAtlasClient({
    baseUrl,
    transport,
    tokens: createTokenSource({ transport, clock, baseUrl, account, onMinted: () => {} }),
    clock,
    deadlineMs: clock.nowMs() + 10 * 60_000,
    log: { request: () => {}, response: () => {}, warning: () => {} }
  })
  return {
    userAgent,
    client,
    close() {
      clock.stop()
      network.close()
    }
  }
}

/** Runs `work` for each case, one case at a time in each lane, and collects its findings in the order of the cases. */
export async function inLanes<Case>(
  lanes: readonly Lane[],
  cases: readonly Case[],
  work: (lane: Lane, one: Case) => Promise<readonly string[]>
): Promise<string[]> {
  const findings: string[][] = cases.map(() => [])
  const queue = cases.entries()
  await Promise.all(
    lanes.map(async (lane) => {
      // All lanes take their cases from the same iterator.
      for (const [at, one] of queue) findings[at] = [...(await work(lane, one))]
    })
  )
  return findings.flat()
}
