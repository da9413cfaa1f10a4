// Runs a subject, with a fault at one of its requests or without, and notes everything that a verdict is judged by.
import type { Network } from '../../src/action/http.ts'
import { allTake } from '../support/durations.ts'
import { runWithStock, SETTLED_MS, type Stocked } from '../support/run-with-stock.ts'
import type { FaultKind } from './faults.ts'
import type { Subject } from './subjects.ts'

/** A fault at one request of main or of post, which are counted from 0. */
export interface Faulty {
  readonly fault: FaultKind
  readonly request: number
}

/** A run of a subject. */
export interface Observation extends Stocked {
  /** How many of the requests main has sent. */
  readonly ofMain: number
  /** Of the body of each response, in bytes. */
  readonly lengths: readonly number[]
  /** Whether the operation is one that the catalogue does not know. */
  readonly isUndocumented: boolean
  readonly liveTokens: readonly string[]
}

/** Every change takes a few polls. */
const DURATIONS = allTake(22_000)

/** Runs a subject. */
export async function observe(subject: Subject, faulty?: Faulty): Promise<Observation> {
  const { title, arrange, between, ...step } = subject
  const lengths: number[] = []
  let ofMain = 0
  let sent = 0
  const stocked = await runWithStock(
    {
      ...step,
      emulator: { durations: DURATIONS, onResponse: (_request, { body }) => void lengths.push(body.length) },
      detour: (network) => leadAstray(network, faulty, () => sent++),
      arrange(emulator, clock) {
        arrange?.(emulator, clock)
        const { effect } = faulty?.fault ?? {}
        if (faulty !== undefined && effect !== undefined && typeof effect !== 'string') {
          emulator.script({ on: {}, skip: faulty.request, effect })
        }
      },
      async between(emulator, prepared) {
        ofMain = emulator.requests.length
        await between?.(emulator, prepared)
      }
    },
    SETTLED_MS
  )
  const liveTokens = stocked.emulator.liveTokens()
  return { ...stocked, ofMain, lengths, isUndocumented: title === 'request', liveTokens }
}

/** Sends one request, which `next` counts, to where nothing listens or to where nobody speaks TLS. */
function leadAstray(network: Network, faulty: Faulty | undefined, next: () => number): Network {
  return {
    ...network,
    sendOnce(request, signal) {
      const isHit = next() === faulty?.request
      const url = new URL(request.url)
      if (isHit && faulty.fault.effect === 'refused') url.port = '1'
      if (isHit && faulty.fault.effect === 'tls') url.protocol = 'https:'
      return network.sendOnce({ ...request, url: url.href }, signal)
    }
  }
}
