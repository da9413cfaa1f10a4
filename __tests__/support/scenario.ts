// Runs one step in this process, from src, on a virtual clock.
import { startEmulator, type Emulator, type EmulatorOptions } from '../../local/emulator/emulator.ts'
import type { Network } from '../../src/action/http.ts'
import { inProcess } from './in-process.ts'
import { playStep, type StepScenario, type StepTranscript } from './play-step.ts'
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts'

export { ACTION, requestLines } from './play-step.ts'

export interface Scenario extends StepScenario {
  readonly emulator?: Omit<EmulatorOptions, 'clock'>
  /** Called when the emulator listens, before main. */
  readonly arrange?: (emulator: Emulator, clock: VirtualClock) => void
  /** Cancels main, as the runner's signal does. */
  readonly signal?: AbortSignal
  /** What lies between the step and the real network. */
  readonly detour?: (network: Network) => Network
}

export interface Transcript extends StepTranscript {
  /** Milliseconds that main took, on the clock of the step. */
  readonly mainMs: number
}

/** Runs main and then post against an emulator. */
export async function runScenario(scenario: Scenario): Promise<Transcript> {
  const { signal, detour, inspect, ...rest } = scenario
  const clock = createVirtualClock()
  const emulator = await startEmulator({ clock, ...scenario.emulator })
  clock.waiting(() => emulator.heldRequests())
  scenario.arrange?.(emulator, clock)
  const bodies: string[] = []
  const runPhase = inProcess({
    clock,
    onBody: (body) => void bodies.push(body),
    ...(signal && { signal }),
    ...(detour && { detour })
  })
  const startMs = clock.nowMs()
  let mainMs = 0
  try {
    const transcript = await playStep(
      {
        ...rest,
        async inspect(step, main) {
          mainMs = clock.nowMs() - startMs
          await inspect?.(step, main)
        }
      },
      { emulator, step: { runPhase }, bodies }
    )
    return { ...transcript, mainMs }
  } finally {
    clock.stop()
  }
}
