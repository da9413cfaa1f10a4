import { readFile, readdir } from 'node:fs/promises'
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

/** Runs main and then post of the committed bundle against an emulator, and checks that no secret shows anywhere. */
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
    await expectNothingSecret({ step, phases: [main, post], emulator, inputs })
    const requests = emulator.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)
    return { main, post, requests, emulator, tempFiles }
  } finally {
    await emulator.close()
    await step.remove()
  }
}

/**
 * Secret, tokens and Basic value stand nowhere but in the requests themselves and in the commands that hide them: not in
 * what was printed, nor in outputs, summary or state.
 */
async function expectNothingSecret(given: {
  step: Step
  phases: readonly Phase[]
  emulator: Emulator
  inputs: Readonly<Record<string, string>>
}): Promise<void> {
  const { step, phases, emulator, inputs } = given
  const headers = emulator.requests.map(({ headers }) => headers.authorization?.split(' ')[1] ?? '')
  const secrets = [inputs['client-secret'], inputs['access-token'], ...headers].filter(
    (value) => value && value.length >= 8
  )
  const folder = join(step.tempFolder, '_runner_file_commands')
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  const printed = phases.flatMap(({ stdout, stderr }) => [...stdout.split(/\r?\n/), stderr])
  const visible = [...printed.filter((line) => !line.startsWith('::add-mask::')), ...files]
  for (const secret of new Set(secrets)) {
    expect(visible.filter((text) => text.includes(secret ?? ''))).toEqual([])
  }
}

/** A text with everything that differs from run to run made the same: ports, durations, random names, dates. */
export function steady(text: string): string {
  return text
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replace(/\b\d+ ms\b/g, 'N ms')
    .replace(/\b\d+(\.\d+)? s\b/g, 'N s')
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, 'TIME UTC')
    .replace(/mongodb-atlas-result-[0-9a-f]{12}/g, 'mongodb-atlas-result-RANDOM')
    .replace(/[^\s"=]*[\\/](?=mongodb-atlas-result-)/g, 'TEMP/')
}

/** The transcript as a person would follow it, for a snapshot. */
export function render({ main, post, requests }: Transcript): string {
  const outputs = Object.entries(main.outputs).map(([name, value]) => `${name}=${value}`)
  const sections = [
    ['main', main.log.trimEnd()],
    ['exit code', String(main.exitCode)],
    ['outputs', outputs.join('\n')],
    ['summary', main.summary.trimEnd()],
    ['post', post.log.trimEnd()],
    ['exit code of post', String(post.exitCode)],
    ['requests', requests.join('\n')]
  ]
  return `\n${steady(sections.map(([title, text]) => `== ${title}\n${text}`).join('\n'))}\n`
}
