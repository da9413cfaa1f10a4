// Runs one step, main and post, against an emulator, and gives everything that it did as seen from outside.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  startEmulator,
  type Emulator,
  type EmulatorOptions
} from '../../local/emulator/emulator.ts'
import { prepareStep, type Phase, type Step } from '../../local/step-runner.ts'
import { inProcess } from './in-process.ts'
import { findLeaks } from './leaks.ts'
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts'

/** The repository. */
export const ACTION = join(import.meta.dirname, '..', '..')

export interface Scenario {
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly emulator?: Omit<EmulatorOptions, 'clock'>
  /** Called when the emulator listens, before main. */
  readonly arrange?: (emulator: Emulator, clock: VirtualClock) => void
  /** Called after main, before post. */
  readonly between?: (emulator: Emulator, step: Step) => void | Promise<void>
  /** The inputs as post sees them; default: those of main. */
  readonly postWith?: Readonly<Record<string, string>>
  /** Called while the files of the step still exist. */
  readonly inspect?: (step: Step, main: Phase) => Promise<void>
  /** Cancels main, as the runner's signal does. */
  readonly signal?: AbortSignal
}

/** Everything that one step did, seen from outside. */
export interface Transcript {
  readonly main: Phase
  readonly post: Phase
  /** `METHOD path status` of each request, token and revocation among them. */
  readonly requests: readonly string[]
  readonly emulator: Emulator
  readonly tempFiles: readonly string[]
  /** Milliseconds that main took, on the clock of the step. */
  readonly mainMs: number
}

/** Runs main and then post in this process against an emulator, and checks that no secret leaks. */
export async function runScenario(scenario: Scenario): Promise<Transcript> {
  const clock = createVirtualClock()
  const emulator = await startEmulator({ clock, ...scenario.emulator })
  clock.waiting(() => emulator.heldRequests())
  scenario.arrange?.(emulator, clock)
  const inputs = {
    'client-id': SAMPLE_CLIENT_ID,
    'client-secret': SAMPLE_CLIENT_SECRET,
    'base-url': emulator.url,
    ...scenario.with
  }
  const bodies: string[] = []
  const step = await prepareStep({
    action: ACTION,
    with: inputs,
    ...(scenario.env === undefined ? {} : { env: scenario.env }),
    runPhase: inProcess({
      clock,
      onBody: (body) => void bodies.push(body),
      ...(scenario.signal === undefined ? {} : { signal: scenario.signal })
    })
  })
  try {
    const startMs = clock.nowMs()
    const main = await step.main()
    const mainMs = clock.nowMs() - startMs
    await scenario.inspect?.(step, main)
    await scenario.between?.(emulator, step)
    const post = await step.post(scenario.postWith ? { ...inputs, ...scenario.postWith } : undefined)
    const tempFiles = await readdir(step.tempFolder)
    const authorizations = emulator.requests.map(({ headers }) => headers.authorization ?? '')
    const { masks } = step
    const env = scenario.env ?? {}
    expect(findLeaks({ inputs, env, authorizations, bodies, masks, phases: [main, post] })).toEqual([])
    return { main, post, requests: requestLines(emulator), emulator, tempFiles, mainMs }
  } finally {
    clock.stop()
    await emulator.close()
    await step.remove()
  }
}

/** `METHOD path status` of each request so far. */
export function requestLines({ requests }: Pick<Emulator, 'requests'>): string[] {
  return requests.map(({ method, path, status }) => `${method} ${path} ${status}`)
}
