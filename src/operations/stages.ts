// Several waits of one operation, one after the other, within one timeout.
import type { StatePeriod } from '../gate/poll.ts'
import type { OperationContext } from './definition.ts'

/** The waits of an operation that waits for more than one thing. */
export interface Stages {
  /** The stages so far, for the result. */
  readonly periods: readonly StatePeriod[]
  /**
   * Runs a stage. Its waits have the time that is left.
   *
   * @param name what the summary calls it, such as `Search index default`
   * @throws what `run` throws
   */
  readonly follow: <Found>(name: string, run: (context: OperationContext) => Promise<Found>) => Promise<Found>
}

/** Starts the time that all stages together may take. */
export function createStages(context: OperationContext): Stages {
  const { clock, wait } = context
  const endMs = clock.nowMs() + wait.timeoutMs
  const periods: StatePeriod[] = []
  return {
    periods,
    async follow(name, run) {
      const fromMs = clock.nowMs()
      const timeoutMs = Math.max(0, endMs - fromMs)
      const outcome = await run({ ...context, wait: { ...wait, timeoutMs } })
      periods.push({ state: name, fromMs, untilMs: clock.nowMs() })
      return outcome
    }
  }
}

/** The stages for the result, if it was more than one. Pure. */
export function severalOf({ periods }: Stages): readonly StatePeriod[] | undefined {
  return periods.length > 1 ? periods : undefined
}
