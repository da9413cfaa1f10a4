// What every operation that changes Atlas must do, whatever fails: once, visibly, and right at the second run.
import { describe, expect, it } from '@jest/globals'
import { READ_HABITS } from '../under-habits/habits.ts'
import { CASES } from './cases.ts'
import { runInTurn, type Run } from './runs.ts'

const TWICE = [{}, {}]

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

describe.each(CASES)('$title', (row) => {
  const again = row.repeats === true ? 'does it again' : 'changes nothing'

  it(`does it once; a second run ${again}`, async () => {
    const [first, second] = (await runInTurn(row, TWICE)) as [Run, Run]
    expectGreen(first)
    expect(first).toMatchObject({ isDone: true, main: { outputs: { changed: 'true' } } })
    expect(first.writes).toHaveLength(row.writes)
    expectGreen(second)
    if (row.repeats === true) return
    expect(second).toMatchObject({ isDone: true, main: { outputs: { changed: 'false' } }, writes: [] })
  })

  it('only shows it in a dry run', async () => {
    const [dry] = (await runInTurn(row, [{ 'dry-run': 'true' }])) as [Run]
    expectGreen(dry)
    expect(dry).toMatchObject({ isDone: false, writes: [] })
    expect(dry.main.outputs['changed']).not.toBe('true')
    expect(dry.main.log).toMatch(/Dry run: /)
  })

  it.each(READ_HABITS)('does it once while $name', async ({ habits }) => {
    const [first, second] = (await runInTurn(row, TWICE, { habits })) as [Run, Run]
    expectGreen(first)
    expect(first.isDone).toBe(true)
    expectGreen(second)
    if (row.repeats !== true) expect(second.isDone).toBe(true)
  })

  it('fails if the time is up first, and a second run ends right', async () => {
    const [first, second] = (await runInTurn(row, [{ timeout: '3s', interval: '1s' }, {}])) as [Run, Run]
    expectHonest(first)
    expectGreen(second)
    if (row.repeats !== true) expect(second.isDone).toBe(true)
  })

  const writes = Array.from({ length: row.writes }, (_, index) => index + 1)

  it.each(writes)('ends right at the second run if the response to write %d is lost', async (lost) => {
    const habits = { losesResponse: ({ number }: { number: number }) => number === lost }
    const [first, second] = (await runInTurn(row, TWICE, { habits })) as [Run, Run]
    expectHonest(first)
    expectGreen(second)
    if (row.repeats !== true) expect(second.isDone).toBe(true)
  })

  it.each(writes)(
    'is green only if it is done when Atlas refuses write %d, and ends right at the second run',
    async (refused) => {
      const body = {
        error: 403,
        errorCode: 'USER_UNAUTHORIZED',
        detail: 'Not allowed.',
        reason: 'Forbidden',
        parameters: []
      }
      const [first, second] = (await runInTurn(row, TWICE, {
        arrange: ({ script }) =>
          script({
            on: { path: /^\/api\/atlas\//, writes: true },
            skip: refused - 1,
            effect: { kind: 'status', status: 403, body }
          })
      })) as [Run, Run]
      expectHonest(first)
      expectGreen(second)
      expect(second.isDone).toBe(true)
    }
  )
})
