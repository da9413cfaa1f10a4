// Steps that die at random moments: post removes what they created, or says what is left.
// `KILLS=500 npm test -- __tests__/kills` runs as many as CI; `KILL_SEED=N` repeats a run.
import { expect, it } from '@jest/globals'
import { requireFreshBuild } from '../../scripts/build/source-digest.ts'
import { isComplete } from '../support/one-in.ts'
import { ACTION } from '../support/play-step.ts'
import { die } from './die.ts'
import { plansOf } from './plan.ts'

requireFreshBuild(ACTION)

const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 31))
const plans = plansOf(seed, Number(process.env.KILLS ?? (isComplete ? 500 : 20)))

it.concurrent.each(
  plans.map((plan, index) => [index, plan.row.title, plan.signal, plan.request, plan.moment, plan] as const)
)(`seed ${seed}, run %d: %s, %s at request %d (%s)`, async (_index, _title, _signal, _request, _moment, plan) => {
  const { problems } = await die(plan)
  expect(problems).toEqual([])
})
