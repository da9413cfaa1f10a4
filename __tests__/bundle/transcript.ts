// Runs one step, main and post, from dist in processes of their own, and gives everything that it did as seen from outside.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ChildProcess } from 'node:child_process'
import { expect } from '@jest/globals'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  machineClock,
  startEmulator,
  type Emulator,
  type EmulatorOptions
} from '../../local/emulator/emulator.ts'
import { prepareStep, type Phase, type Step } from '../../local/step-runner.ts'
import { findLeaks } from '../support/leaks.ts'

export { render, steady } from '../support/transcript-text.ts'

/** The repository: the committed bundle is what is tested. */
export const ACTION = join(import.meta.dirname, '..', '..')
const PRELOAD = join(import.meta.dirname, 'preload')

export interface Scenario {
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Time for the bundle and the emulator passes this many times as fast. */
  readonly clockRate?: number
  /** A script of the folder preload that runs before the bundle. */
  readonly preload?: string
  readonly emulator?: EmulatorOptions
  /** Called when the emulator listens, before main. */
  readonly arrange?: (emulator: Emulator) => void
  readonly onStart?: (child: ChildProcess, emulator: Emulator) => void
  /** Called after main, before post. */
  readonly between?: (emulator: Emulator, step: Step) => void | Promise<void>
  /** The inputs as post sees them; default: those of main. */
  readonly postWith?: Readonly<Record<string, string>>
  /** Called while the files of the step still exist. */
  readonly inspect?: (step: Step, main: Phase) => Promise<void>
}

/** Everything that one step did, seen from outside. */
export interface Transcript {
  readonly main: Phase
  readonly post: Phase
  /** `METHOD path status` of each request, token and revocation among them. */
  readonly requests: readonly string[]
  readonly emulator: Emulator
  readonly tempFiles: readonly string[]
}

/** Runs main and then post of the committed bundle against an emulator, and checks that no secret leaks. */
export async function runScenario(scenario: Scenario): Promise<Transcript> {
  const rate = scenario.clockRate ?? 1
  const start = Date.now()
  const clock = { ...machineClock, nowMs: () => start + (Date.now() - start) * rate }
  const emulator = await startEmulator({ clock, ...scenario.emulator })
  scenario.arrange?.(emulator)
  const inputs = {
    'client-id': SAMPLE_CLIENT_ID,
    'client-secret': SAMPLE_CLIENT_SECRET,
    'base-url': emulator.url,
    ...scenario.with
  }
  const preloads = [...(rate === 1 ? [] : ['fast-clock.mjs']), ...(scenario.preload ? [scenario.preload] : [])]
  const step = await prepareStep({
    action: ACTION,
    with: inputs,
    env: { ...scenario.env, FAST_CLOCK_RATE: String(rate), FAST_CLOCK_START: String(start) },
    nodeOptions: preloads.flatMap((file) => ['--import', pathToFileURL(join(PRELOAD, file)).href])
  })
  try {
    const main = await step.main((child) => scenario.onStart?.(child, emulator))
    await scenario.inspect?.(step, main)
    await scenario.between?.(emulator, step)
    const post = await step.post(scenario.postWith ? { ...inputs, ...scenario.postWith } : undefined)
    const tempFiles = await readdir(step.tempFolder)
    const authorizations = emulator.requests.map(({ headers }) => headers.authorization ?? '')
    const { masks } = step
    const env = scenario.env ?? {}
    expect(findLeaks({ inputs, env, authorizations, bodies: [], masks, phases: [main, post] })).toEqual([])
    const requests = emulator.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)
    return { main, post, requests, emulator, tempFiles }
  } finally {
    await emulator.close()
    await step.remove()
  }
}
