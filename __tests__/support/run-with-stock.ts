// Runs one step in this process, and takes stock of the true world before, between and after main and post.
import { advanceWorld, type World } from '../../local/emulator/world.ts'
import { runScenario, type Scenario, type Transcript } from './scenario.ts'
import { rowsOf, type Rows } from './world-rows.ts'

export interface Stocked extends Transcript {
  readonly before: Rows
  /** When main has ended. */
  readonly between: Rows
  readonly after: Rows
  /** When main ended, in milliseconds since the epoch. */
  readonly mainEndMs: number
}

/** After as long, whatever was under way in Atlas has ended, and nothing has expired. */
export const SETTLED_MS = 60 * 60_000

/**
 * Runs a step.
 *
 * @param laterMs how long after post the last stock is taken
 */
export async function runWithStock(scenario: Scenario, laterMs = 0): Promise<Stocked> {
  const stock: Rows[] = []
  let now = () => 0
  let mainEndMs = 0
  const take = (world: World, ms = 0) => {
    advanceWorld(world, now() + ms)
    stock.push(rowsOf(world))
  }
  const transcript = await runScenario({
    ...scenario,
    arrange(emulator, clock) {
      now = clock.nowMs
      scenario.arrange?.(emulator, clock)
      take(emulator.world)
    },
    async between(emulator, step) {
      await scenario.between?.(emulator, step)
      mainEndMs = now()
      take(emulator.world)
    }
  })
  take(transcript.emulator.world, laterMs)
  const [before, between, after] = stock as [Rows, Rows, Rows]
  return { ...transcript, before, between, after, mainEndMs }
}
