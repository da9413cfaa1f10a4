// Runs a row of the tables in this folder in this process.
import { allTake } from '../../support/durations.ts'
import { withJobs } from '../../support/jobs.ts'
import type { OperateCase } from './case.ts'
import { runStep, type Run, type RunInTurn, type RunOptions } from './run.ts'

/** Long enough for several polls. */
const durations = allTake(22_000)

/** @param options.startMs when their time begins, in milliseconds since the epoch; default: now */
export async function runInTurn(
  row: OperateCase,
  inputs: Parameters<RunInTurn>[1],
  { arrange, ...options }: RunOptions & { readonly startMs?: number } = {}
): Promise<readonly Run[]> {
  const runs: Run[] = []
  await withJobs({ durations, ...options }, async ({ emulator, clock, job }) => {
    row.arrange?.(emulator)
    arrange?.(emulator)
    for (const given of inputs) {
      const step = await job({ ...row.with, ...given })
      runs.push(await runStep(row, step, { emulator, nowMs: clock.nowMs }))
    }
  })
  return runs
}
