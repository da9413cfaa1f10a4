// Plays one step, main and post, against an emulator, and collects everything it did as seen from outside.
import type { ChildProcess } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { prepareStep, type Phase, type Step, type StepOptions } from '../../local/step-runner.ts'
import { findActive } from './active-text.ts'
import { findLeaks } from './leaks.ts'
import { accountAt } from './sample-account.ts'

/** The repository. */
export const ACTION = join(import.meta.dirname, '..', '..')

/** What a test says of a step, wherever it runs. */
export interface StepScenario {
  /** Folder of action.yml; default: the repository. */
  readonly action?: string
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Called after main, before post. */
  readonly between?: (emulator: Emulator, step: Step) => void | Promise<void>
  /** The inputs as post sees them; default: those of main. */
  readonly postWith?: Readonly<Record<string, string>>
  /** Called while the files of the step still exist. */
  readonly inspect?: (step: Step, main: Phase) => Promise<void>
}

/** Everything that one step did. */
export interface StepTranscript {
  readonly main: Phase
  readonly post: Phase
  /** `METHOD path status` of each request, token and revocation included. */
  readonly requests: readonly string[]
  readonly emulator: Emulator
  readonly tempFiles: readonly string[]
}

/** Where and how the step runs. */
export interface Stage {
  readonly emulator: Emulator
  readonly step: Pick<StepOptions, 'runPhase' | 'nodeOptions'>
  /** Response bodies, collected while the step runs; empty if it runs in another process. */
  readonly bodies: readonly string[]
  readonly onStart?: (child: ChildProcess) => void
}

/** Runs main and then post, and checks that no secret leaks and no summary acts. Closes the emulator. */
export async function playStep(scenario: StepScenario, { emulator, ...stage }: Stage): Promise<StepTranscript> {
  const { env = {} } = scenario
  const inputs = { ...accountAt(emulator), ...scenario.with }
  const step = await prepareStep({ action: scenario.action ?? ACTION, with: inputs, env, ...stage.step })
  try {
    const main = await step.main(stage.onStart)
    await scenario.inspect?.(step, main)
    await scenario.between?.(emulator, step)
    const post = await step.post(scenario.postWith ? { ...inputs, ...scenario.postWith } : undefined)
    const tempFiles = await readdir(step.tempFolder)
    const authorizations = emulator.requests.map(({ headers }) => headers.authorization ?? '')
    const evidence = { inputs, env, authorizations, bodies: stage.bodies, masks: step.masks, phases: [main, post] }
    expect(findLeaks(evidence)).toEqual([])
    expect([main, post].flatMap(({ summary }) => findActive(summary))).toEqual([])
    return { main, post, requests: requestLines(emulator), emulator, tempFiles }
  } finally {
    await emulator.close()
    step.remove()
  }
}

/** `METHOD path status` of each request so far. */
export function requestLines({ requests }: Pick<Emulator, 'requests'>): string[] {
  return requests.map(({ method, path, status }) => `${method} ${path} ${status}`)
}
