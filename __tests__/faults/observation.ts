// Runs a subject, with a fault at one of its requests or without, and notes everything that a verdict is judged by.
import { DEFAULT_DURATIONS, type Durations } from '../../local/emulator/resources/registry.ts'
import { advanceWorld } from '../../local/emulator/world.ts'
import type { Network } from '../../src/action/http.ts'
import { runScenario, type Transcript } from '../support/scenario.ts'
import { rowsOf, type Rows } from '../support/world-rows.ts'
import type { FaultKind } from './faults.ts'
import type { Subject } from './subjects.ts'

/** A fault at one request of main or of post, which are counted from 0. */
export interface Faulty {
  readonly fault: FaultKind
  readonly request: number
}

/** A run of a subject, and the true state of Atlas before it, when main has ended, and after post. */
export interface Observation extends Transcript {
  readonly before: Rows
  readonly between: Rows
  readonly after: Rows
  /** How many of the requests main has sent. */
  readonly ofMain: number
  /** When main ended, in milliseconds since the epoch. */
  readonly mainEndMs: number
  /** Of the body of each response, in bytes. */
  readonly lengths: readonly number[]
  /** Whether the operation is one that the catalogue does not know. */
  readonly isUndocumented: boolean
  readonly liveTokens: readonly string[]
}

/** Every change takes a few polls, whatever it takes in Atlas. */
const durations = Object.fromEntries(Object.keys(DEFAULT_DURATIONS).map((name) => [name, 22_000])) as Durations

/** After as long, whatever was under way in Atlas has ended, and nothing has expired. */
const SETTLED_MS = 60 * 60_000

/** Runs a subject. */
export async function observe(subject: Subject, faulty?: Faulty): Promise<Observation> {
  let take: (laterMs?: number) => Rows = () => new Map()
  let before: Rows = new Map()
  let between: Rows = new Map()
  const lengths: number[] = []
  let ofMain = 0
  let sent = 0
  let now = () => 0
  let mainEndMs = 0
  const { title: _, with: inputs, action, arrange } = subject
  const transcript = await runScenario({
    ...(action === undefined ? {} : { action }),
    with: inputs,
    emulator: { durations, onResponse: (_request, { body }) => void lengths.push(body.length) },
    detour: (network) => leadAstray(network, faulty, () => sent++),
    arrange(emulator, clock) {
      arrange?.(emulator, clock)
      now = clock.nowMs
      take = (laterMs = 0) => {
        advanceWorld(emulator.world, now() + laterMs)
        return rowsOf(emulator.world)
      }
      before = take()
      const { effect } = faulty?.fault ?? {}
      if (faulty !== undefined && effect !== undefined && typeof effect !== 'string') {
        emulator.script({ on: {}, skip: faulty.request, effect })
      }
    },
    async between(emulator, step) {
      mainEndMs = now()
      ofMain = emulator.requests.length
      between = take()
      await subject.between?.(emulator, step)
    }
  })
  return {
    ...transcript,
    before,
    between,
    after: take(SETTLED_MS),
    ofMain,
    mainEndMs,
    lengths,
    isUndocumented: subject.title === 'request',
    liveTokens: transcript.emulator.liveTokens()
  }
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
