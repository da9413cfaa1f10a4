// What every operation that changes Atlas must do, whatever fails: once, visibly, and right at the second run.
import { expect } from '@jest/globals'
import type { Habit } from '../under-habits/habits.ts'
import type { OperateCase } from './case.ts'
import type { Run, RunInTurn, RunOptions } from './run.ts'

/** Waits of at most 25 s: as much as habits of reads take. */
const QUICK = { interval: '5s' }
const TWICE = [QUICK, QUICK]
/** Less than any change takes that is waited for. */
const SHORT = { timeout: '3s', interval: '1s' }

const REFUSAL = {
  error: 403,
  errorCode: 'USER_UNAUTHORIZED',
  detail: 'Not allowed.',
  reason: 'Forbidden',
  parameters: []
}

interface Options {
  readonly it: (title: string, test: () => Promise<void>) => void
  readonly isChosen: () => boolean
  readonly writes?: number
}

/**
 * Declares the tests of a row.
 *
 * @param runInTurn runs its step, in this process or from the bundle
 * @param habits those of reads that it has to live with
 * @param options.it how jest runs them
 * @param options.isChosen asked of each test whether it is run
 * @param options.writes how many of its writes fail in turn; default: all
 */
export function itOperates(
  row: OperateCase,
  runInTurn: RunInTurn,
  habits: readonly Habit[],
  { it: run, isChosen, writes = row.writes }: Options
): void {
  const it: Options['it'] = (title, test) => {
    if (isChosen()) run(title, test)
  }
  const repeats = row.repeats === true
  const failing = Array.from({ length: Math.min(writes, row.writes) }, (_, index) => index + 1)
  const runTwice = async (options?: RunOptions) => (await runInTurn(row, TWICE, options)) as [Run, Run]

  it(`does it once; a second run ${repeats ? 'does it again' : 'changes nothing'}`, async () => {
    const [first, second] = await runTwice()
    expectGreen(first)
    expect(first).toMatchObject({ isDone: true, main: { outputs: { changed: 'true' } } })
    expect(first.writes).toHaveLength(row.writes)
    expectGreen(second)
    if (repeats) return
    expect(second).toMatchObject({ isDone: true, main: { outputs: { changed: 'false' } }, writes: [] })
  })

  it('only shows it in a dry run', async () => {
    const [dry] = (await runInTurn(row, [{ 'dry-run': 'true' }])) as [Run]
    expectGreen(dry)
    expect(dry).toMatchObject({ isDone: false, writes: [] })
    expect(dry.main.outputs['changed']).not.toBe('true')
    expect(dry.main.log).toMatch(/Dry run: /)
  })

  if (row.with['update'] === 'true') {
    it('fails without update, says what differs, and changes nothing', async () => {
      const [run] = (await runInTurn(row, [{ update: 'false' }])) as [Run]
      expectRed(run)
      expect(run).toMatchObject({ isDone: false, writes: [] })
      expect(run.main.annotations.map(({ message }) => message).join()).toContain('Set update to true to change it.')
    })
  }

  for (const { name, habits: behaviour } of habits) {
    it(`does it once while ${name}`, async () => {
      const [first, second] = await runTwice({ habits: behaviour })
      expectGreen(first)
      expect(first.isDone).toBe(true)
      expectGreen(second)
      if (!repeats) expect(second.isDone).toBe(true)
    })
  }

  it('fails if the time is up first, and a second run ends right', async () => {
    const [first, second] = (await runInTurn(row, [SHORT, QUICK])) as [Run, Run]
    if (row.takesNoTime === true) expectHonest(first)
    else expectRed(first)
    expectGreen(second)
    if (!repeats) expect(second.isDone).toBe(true)
  })

  for (const number of failing) {
    it(`ends right at the second run if the response to write ${number} is lost`, async () => {
      const [first, second] = await runTwice({ habits: { losesResponse: (write) => write.number === number } })
      expectHonest(first)
      expectGreen(second)
      if (!repeats) expect(second.isDone).toBe(true)
    })

    it(`is green only if it is done when Atlas refuses write ${number}; a second run ends right`, async () => {
      const [first, second] = await runTwice({
        arrange: ({ script }) =>
          script({
            on: { path: /^\/api\/atlas\//, writes: true },
            skip: number - 1,
            effect: { kind: 'status', status: 403, body: REFUSAL }
          })
      })
      expectHonest(first)
      expectGreen(second)
      expect(second.isDone).toBe(true)
    })
  }
}

function expectGreen({ main }: Run): void {
  expect(main.annotations.filter(({ level }) => level === 'error')).toEqual([])
  expect(main.exitCode).toBe(0)
}

/** A failed step says so, and what it says has a cause and a cure. */
function expectRed({ main }: Run): void {
  expect(main.exitCode).toBe(1)
  expect(main.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
}

/** Green only if it is done. */
function expectHonest(run: Run): void {
  if (run.main.exitCode === 0) expect(run.isDone).toBe(true)
  else expectRed(run)
}
