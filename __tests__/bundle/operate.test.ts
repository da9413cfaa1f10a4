// Operations that change Atlas, each run as a runner runs it: the committed bundle, in processes of its own.
import { it } from '@jest/globals'
import { startEmulator } from '../../local/emulator/emulator.ts'
import { requireFreshBuild } from '../../scripts/build/source-digest.ts'
import { itOperates } from '../operations/operate/behaviour.ts'
import { CASES } from '../operations/operate/cases.ts'
import { runStep, type Run, type RunInTurn } from '../operations/operate/run.ts'
import { oneIn } from '../support/one-in.ts'
import { ACTION } from '../support/play-step.ts'
import { LAGGING } from '../operations/under-habits/habits.ts'
import { createFastClock, prepareFastStep, QUICK } from './fast-clock.ts'

requireFreshBuild(ACTION)

const runInTurn: RunInTurn = async (row, inputs, { arrange, ...options } = {}) => {
  const clock = createFastClock()
  const emulator = await startEmulator({ clock, durations: QUICK, ...options })
  row.arrange?.(emulator)
  arrange?.(emulator)
  const runs: Run[] = []
  try {
    for (const given of inputs) {
      const step = await prepareFastStep(emulator, { ...row.with, ...given })
      runs.push(await runStep(row, step, { emulator, nowMs: clock.nowMs }).finally(() => step.remove()))
    }
  } finally {
    await emulator.close()
  }
  return runs
}

/** One row of each operation, and those that differ from what is there. All rows, and all writes, run in process. */
const ROWS = CASES.filter(
  ({ with: { operation, update } }, index) =>
    update === 'true' || CASES.findIndex((each) => each.with['operation'] === operation) === index
)

const isChosen = oneIn(7)

// Side by side: most of the time they wait for a clock.
for (const row of ROWS) {
  const run = (title: string, test: () => Promise<void>) => it.concurrent(`${row.title}: ${title}`, test)
  itOperates(row, runInTurn, [LAGGING], { it: run, isChosen, writes: 1 })
}
