// Runs a step of the bundle against an emulator with the sample world, for the documentation.
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  sampleWorld,
  startEmulator,
  type World
} from '../../local/emulator/emulator.ts'
import { prepareStep, type Phase } from '../../local/step-runner.ts'

/** A step that the documentation shows. */
export interface ShownRun {
  readonly with: Readonly<Record<string, string>>
  readonly arrange?: (world: World) => void
}

/** What main did, and where the emulator was. */
export interface FinishedRun {
  readonly main: Phase
  readonly url: string
}

/**
 * Runs main and post of a step.
 *
 * @param action folder of action.yml and dist
 */
export async function runStep(action: string, run: ShownRun): Promise<FinishedRun> {
  const world = sampleWorld()
  run.arrange?.(world)
  const emulator = await startEmulator({ world })
  const credentials = { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET }
  const step = await prepareStep({ action, with: { ...credentials, 'base-url': emulator.url, ...run.with } })
  try {
    const main = await step.main()
    await step.post()
    return { main, url: emulator.url }
  } finally {
    step.remove()
    await emulator.close()
  }
}
