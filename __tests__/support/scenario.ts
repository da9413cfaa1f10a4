// Runs one step, main and post, against an emulator, and gives everything that it did as seen from outside.
import { readdir, readFile } from 'node:fs/promises'
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

/** Runs main and then post in this process against an emulator, and checks that no secret shows anywhere. */
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
  const step = await prepareStep({
    action: ACTION,
    with: inputs,
    ...(scenario.env === undefined ? {} : { env: scenario.env }),
    runPhase: inProcess({ clock, ...(scenario.signal === undefined ? {} : { signal: scenario.signal }) })
  })
  try {
    const startMs = clock.nowMs()
    const main = await step.main()
    const mainMs = clock.nowMs() - startMs
    await scenario.inspect?.(step, main)
    await scenario.between?.(emulator, step)
    const post = await step.post(scenario.postWith ? { ...inputs, ...scenario.postWith } : undefined)
    const tempFiles = await readdir(step.tempFolder)
    await expectNothingSecret({ step, phases: [main, post], emulator, inputs })
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

/**
 * Secrets, tokens and Basic values appear nowhere except in the requests themselves and in the commands that mask them:
 * not in what was printed, and not in outputs, summary or state.
 */
export async function expectNothingSecret(given: {
  step: Step
  phases: readonly Phase[]
  emulator: Emulator
  inputs: Readonly<Record<string, string>>
}): Promise<void> {
  const { step, phases, emulator, inputs } = given
  const headers = emulator.requests.map(({ headers }) => headers.authorization?.split(' ')[1] ?? '')
  const secrets = [inputs['client-secret'], inputs['access-token'], inputs['github-token'], ...headers].filter(
    (value) => value !== undefined && value.length >= 8
  )
  const folder = join(step.tempFolder, '_runner_file_commands')
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  const printed = phases.flatMap(({ stdout, stderr }) => [...stdout.split(/\r?\n/), stderr])
  const visible = [...printed.filter((line) => !line.startsWith('::add-mask::')), ...files]
  for (const secret of new Set(secrets)) {
    expect(visible.filter((text) => text.includes(secret ?? ''))).toEqual([])
  }
}
