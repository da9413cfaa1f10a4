// Operations that are killed at each of their writes: the next run ends right.
import { describe, expect, it } from '@jest/globals'
import { startEmulator, type World } from '../../local/emulator/emulator.ts'
import type { Phase } from '../../local/step-runner.ts'
import { requireFreshBuild } from '../../scripts/build/source-digest.ts'
import type { OperateCase } from '../operations/operate/case.ts'
import { CASES } from '../operations/operate/cases.ts'
import { runInTurn } from '../operations/operate/run-in-process.ts'
import { writeFiles } from '../operations/operate/run.ts'
import { oneIn } from '../support/one-in.ts'
import { ACTION } from '../support/play-step.ts'
import { createFastClock, prepareFastStep, QUICK } from './fast-clock.ts'
import { onceReached } from './kill-on.ts'

requireFreshBuild(ACTION)

interface Killed {
  readonly main: Phase
  readonly post: Phase
  readonly world: World
  readonly nowMs: number
}

/** Runs the bundle, and kills it when Atlas has carried out a certain write and has not responded yet. */
async function killAtWrite(row: OperateCase, number: number): Promise<Killed> {
  const clock = createFastClock()
  const emulator = await startEmulator({ clock, durations: QUICK })
  row.arrange?.(emulator)
  const on = { path: /^\/api\/atlas\//, writes: true } as const
  emulator.script({ on, skip: number - 1, effect: { kind: 'stall' } })
  const step = await prepareFastStep(emulator, row.with)
  try {
    await writeFiles(row, step)
    const main = await step.main((child) => {
      onceReached(
        child,
        () => emulator.heldRequests() > 0,
        () => child.kill('SIGKILL')
      )
    })
    return { main, post: await step.post(), world: emulator.world, nowMs: clock.nowMs() }
  } finally {
    await emulator.close()
    step.remove()
  }
}

const cells = CASES.flatMap((row) =>
  Array.from({ length: row.writes }, (_, index) => [row.title, index + 1, row] as const)
)

describe('killed', () => {
  it.each(cells.filter(oneIn(3)))('%s: at write %d, ends right at the next run', async (_, number, row) => {
    const { main, post, world, nowMs } = await killAtWrite(row, number)
    expect(main.signal).toBe('SIGKILL')
    expect(post).toMatchObject({ exitCode: 0, annotations: [] })
    const [next] = await runInTurn({ ...row, arrange: () => {} }, [{}], { world, startMs: nowMs })
    expect(next?.main.annotations.filter(({ level }) => level === 'error')).toEqual([])
    if (row.repeats !== true) expect(next?.isDone).toBe(true)
  })
})
