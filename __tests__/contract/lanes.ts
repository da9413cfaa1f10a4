import { openNetwork } from '../../src/action/http.ts'
import { createAtlasClient, type AtlasClient } from '../../src/atlas/client.ts'
import { systemClock } from '../../src/atlas/clock.ts'
import { createTokenSource } from '../../src/atlas/token.ts'
import { createTransport } from '../../src/atlas/transport.ts'
import type { RecordingServer } from './recording-server.ts'

/** A client of its own; its User-Agent tells its requests from those of other lanes. */
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

/** Opens a client as the action has it, network and all. */
export function openLane({ baseUrl }: RecordingServer, userAgent: string): Lane {
  const clock = systemClock
  const network = openNetwork(userAgent)
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
  return { userAgent, client, close: () => network.close() }
}

/** Runs `work` for each case, one case at a time in each lane, and gathers what it finds. */
export async function inLanes<Case>(
  lanes: readonly Lane[],
  cases: readonly Case[],
  work: (lane: Lane, one: Case) => Promise<readonly string[]>
): Promise<string[]> {
  const findings: string[][] = cases.map(() => [])
  let next = 0
  await Promise.all(
    lanes.map(async (lane) => {
      for (let at = next++; at < cases.length; at = next++) {
        findings[at] = [...(await work(lane, cases[at] as Case))]
      }
    })
  )
  return findings.flat()
}
