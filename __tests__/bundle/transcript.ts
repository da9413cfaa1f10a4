// Runs one step from dist, main and post each in a process of its own, in real time.
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startEmulator, type Emulator, type EmulatorOptions } from '../../local/emulator/emulator.ts'
import { requireFreshBuild } from '../../scripts/build/source-digest.ts'
import { ACTION, playStep, type StepScenario, type StepTranscript } from '../support/play-step.ts'

export { ACTION } from '../support/play-step.ts'
export { render, steady } from '../support/transcript-text.ts'
export type { StepTranscript as Transcript } from '../support/play-step.ts'

requireFreshBuild(ACTION)

export interface Scenario extends StepScenario {
  readonly emulator?: EmulatorOptions
  /** A script of the folder preload that runs before the bundle. */
  readonly preload?: string
  /** Called when the emulator listens, before main. */
  readonly arrange?: (emulator: Emulator) => void
  /** Called when main has started. */
  readonly onStart?: (child: ChildProcess, emulator: Emulator) => void
}

/** Runs main and then post against an emulator. */
export async function runScenario(scenario: Scenario): Promise<StepTranscript> {
  const { preload, onStart } = scenario
  const emulator = await startEmulator(scenario.emulator)
  scenario.arrange?.(emulator)
  const script = preload && pathToFileURL(join(import.meta.dirname, 'preload', preload)).href
  return playStep(scenario, {
    emulator,
    step: { nodeOptions: script === undefined ? [] : ['--import', script] },
    bodies: [],
    onStart: (child) => onStart?.(child, emulator)
  })
}
