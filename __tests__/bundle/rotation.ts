// Runs rotate-client-secret of the bundle, in processes of its own.
import {
  playRotation,
  type Rotation,
  type RotationSetting,
  type StepTranscript
} from '../operations/client-secret/rotation.ts'
import { runScenario, type Scenario } from './transcript.ts'

export { SECRET, secretsIn, valueIn, writes } from '../operations/client-secret/rotation.ts'

/** Runs main and post against both emulators, with the client secret that GitHub holds. */
export function rotate(
  inputs: Readonly<Record<string, string>>,
  { arrange, onStart, ...setting }: RotationSetting & Pick<Scenario, 'arrange' | 'onStart'> = {}
): Promise<Rotation<StepTranscript>> {
  return playRotation(inputs, setting, (step) =>
    runScenario({
      ...step,
      ...(onStart && { onStart }),
      arrange(emulator) {
        step.prepare(emulator, Date.now())
        arrange?.(emulator)
      }
    })
  )
}
