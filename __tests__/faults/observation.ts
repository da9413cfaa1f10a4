// Runs a subject, with a fault at one of its requests or without, and notes everything that a verdict is judged by.
import type { Network } from '../../src/action/http.ts'
import { allTake } from '../support/durations.ts'
import { runWithStock, SETTLED_MS, type Stocked } from '../support/run-with-stock.ts'
import type { Detour, FaultKind } from './faults.ts'
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
        if (faulty !== undefined && effect !== undefined && !isDetour(effect)) {
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

function isDetour(effect: FaultKind['effect']): effect is Detour {
  return typeof effect === 'string' || effect.kind === 'error'
}

/** Makes one request, which `next` counts, fail before it gets to the emulator. */
function leadAstray(network: Network, faulty: Faulty | undefined, next: () => number): Network {
  return {
    ...network,
    sendOnce(request, signal) {
      const effect = next() === faulty?.request ? faulty?.fault.effect : undefined
      const url = new URL(request.url)
      if (effect === 'refused') url.port = '1'
      if (effect === 'tls') url.protocol = 'https:'
      if (typeof effect === 'object' && effect.kind === 'error') return Promise.reject(effect.error)
      return network.sendOnce({ ...request, url: url.href }, signal)
    }
  }
}
