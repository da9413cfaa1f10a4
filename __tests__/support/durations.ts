// How long changes take in emulators of tests.
import { DEFAULT_DURATIONS, type Durations } from '../../local/emulator/resources/registry.ts'

/** Every change takes as long, in milliseconds on the emulator's clock, whatever it takes in Atlas. */
export function allTake(ms: number): Durations {
  return Object.fromEntries(Object.keys(DEFAULT_DURATIONS).map((name) => [name, ms])) as Durations
}
