// Operations that change Atlas, each run as a runner runs it: the committed bundle, in processes of its own.
import { describe, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator } from '../../local/emulator/emulator.ts'
import { prepareStep } from '../../local/step-runner.ts'
import { requireFreshBuild } from '../../scripts/build/source-digest.ts'
import { itOperates } from '../operations/operate/behaviour.ts'
import { CASES } from '../operations/operate/cases.ts'
import { runStep, type Run, type RunInTurn } from '../operations/operate/run.ts'
import { ACTION } from '../support/play-step.ts'
import { LAGGING } from '../operations/under-habits/habits.ts'
import { createFastClock, FAST_NODE, QUICK } from './fast-clock.ts'

requireFreshBuild(ACTION)

const runInTurn: RunInTurn = async (row, inputs, { arrange, ...options } = {}) => {
  const clock = createFastClock()
  const emulator = await startEmulator({ clock, durations: QUICK, ...options })
  row.arrange?.(emulator)
  arrange?.(emulator)
  const account = { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET, 'base-url': emulator.url }
  const runs: Run[] = []
  try {
    for (const given of inputs) {
      const step = await prepareStep({
        action: ACTION,
        with: { ...account, ...row.with, ...given },
        nodeOptions: FAST_NODE
      })
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

describe.each(ROWS)('$title', (row) => itOperates(row, runInTurn, [LAGGING], { it: it.concurrent, writes: 1 }))
