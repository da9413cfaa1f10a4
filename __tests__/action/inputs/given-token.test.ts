// Which credentials a step uses when several are given and an access token is about to expire.
import { describe, expect, it } from '@jest/globals'
import { HOUR_MS, MINUTE_MS } from '../../../local/emulator/dates.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Phase } from '../../../local/step-runner.ts'
import { withJobs } from '../../support/jobs.ts'
import { requestTokenFrom } from '../request-token.ts'

const NO_INPUTS = { 'client-id': '', 'client-secret': '' }
const PAIR_INPUTS = { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET }
const PAIR_VARIABLES = {
  MONGODB_ATLAS_CLIENT_ID: SAMPLE_CLIENT_ID,
  MONGODB_ATLAS_CLIENT_SECRET: SAMPLE_CLIENT_SECRET
}

/** Runs a step that is given a token which expires in `leftMs`, in an input or in the environment. */
async function runWithToken(
  leftMs: number,
  given: (token: string) => { inputs: Record<string, string>; env?: Record<string, string> }
): Promise<{ main: Phase; usedGiven: boolean; issued: number }> {
  let outcome: { main: Phase; usedGiven: boolean; issued: number } | undefined
  await withJobs({}, async ({ emulator, clock, job }) => {
    const token = await requestTokenFrom(emulator)
    clock.advance(HOUR_MS - leftMs)
    const { inputs, env } = given(token)
    const step = await job({ 'org-id': SAMPLE_ORG_ID, ...NO_INPUTS, ...inputs }, env)
    const main = await step.main()
    const call = emulator.requests.find(({ path }) => path.includes('/orgs/'))
    const issued = emulator.requests.filter(({ path }) => path === '/api/oauth/token').length - 1
    outcome = { main, usedGiven: call?.headers.authorization === `Bearer ${token}`, issued }
  })
  if (outcome === undefined) throw new Error('The step did not run.')
  return outcome
}

const SOON_MS = 10 * MINUTE_MS - 1000
const token = (value: string) => ({ 'access-token': value })
const tokenVariable = (value: string) => ({ MONGODB_ATLAS_ACCESS_TOKEN: value })

describe('an access token with less than 10 minutes left', () => {
  it.each<[string, Parameters<typeof runWithToken>[1]]>([
    [
      'in an input is used if the pair is in the environment',
      (value) => ({ inputs: token(value), env: PAIR_VARIABLES })
    ],
    [
      'in an input is used if only half of the pair is in inputs',
      (value) => ({ inputs: { ...token(value), 'client-id': SAMPLE_CLIENT_ID }, env: PAIR_VARIABLES })
    ],
    ['in an input is used if there is nothing else', (value) => ({ inputs: token(value) })],
    ['in the environment is used if there is nothing else', (value) => ({ inputs: {}, env: tokenVariable(value) })]
  ])('%s', async (_, given) => {
    const { main, usedGiven, issued } = await runWithToken(SOON_MS, given)
    expect(main.exitCode).toBe(0)
    expect({ usedGiven, issued }).toEqual({ usedGiven: true, issued: 0 })
  })

  it.each<[string, Parameters<typeof runWithToken>[1]]>([
    ['inputs', (value) => ({ inputs: { ...token(value), ...PAIR_INPUTS } })],
    ['the environment', (value) => ({ inputs: {}, env: { ...tokenVariable(value), ...PAIR_VARIABLES } })]
  ])('is replaced by a pair that is in %s as well, and the log says so', async (_, given) => {
    const { main, usedGiven, issued } = await runWithToken(SOON_MS, given)
    expect(main.exitCode).toBe(0)
    expect({ usedGiven, issued }).toEqual({ usedGiven: false, issued: 1 })
    expect(main.log).toContain(
      'The given access token expires in less than 10 min: requesting another one with client-id and client-secret.'
    )
  })
})

describe('an access token with more than 10 minutes left', () => {
  it('is used even if there is a pair in the same place', async () => {
    const { main, usedGiven, issued } = await runWithToken(10 * MINUTE_MS + 1000, (value) => ({
      inputs: { ...token(value), ...PAIR_INPUTS }
    }))
    expect(main.exitCode).toBe(0)
    expect({ usedGiven, issued }).toEqual({ usedGiven: true, issued: 0 })
  })
})

describe('post', () => {
  it('uses the token that main used, even with less than 10 minutes left', async () => {
    await withJobs({}, async ({ emulator, clock, job }) => {
      const value = await requestTokenFrom(emulator)
      const inputs = { operation: 'allow-runner-ip', 'project-id': SAMPLE_PROJECT_ID, ...PAIR_INPUTS, ...token(value) }
      const step = await job(inputs)
      expect((await step.main()).exitCode).toBe(0)
      clock.advance(55 * MINUTE_MS)
      const before = emulator.requests.length
      const post = await step.post()
      expect(post.annotations).toEqual([])
      expect(post.log).toContain('Removed access list entry')
      const later = emulator.requests.slice(before)
      expect(later.length).toBeGreaterThan(0)
      expect(later.filter(({ headers }) => headers.authorization !== `Bearer ${value}`)).toEqual([])
      expect(emulator.liveTokens()).toEqual([value])
    })
  })

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['inputs', PAIR_INPUTS, {}],
    ['the environment', {}, PAIR_VARIABLES]
  ])('uses the pair in %s if the token that main used has expired', async (_, pair, variables) => {
    await withJobs({}, async ({ emulator, clock, job }) => {
      const value = await requestTokenFrom(emulator)
      const given = variables === PAIR_VARIABLES ? {} : token(value)
      const inputs = { operation: 'allow-runner-ip', 'project-id': SAMPLE_PROJECT_ID, ...NO_INPUTS, ...pair, ...given }
      const step = await job(inputs, { ...variables, ...(variables === PAIR_VARIABLES ? tokenVariable(value) : {}) })
      expect((await step.main()).exitCode).toBe(0)
      expect(emulator.requests.at(-1)?.headers.authorization).toBe(`Bearer ${value}`)
      clock.advance(2 * HOUR_MS)
      const post = await step.post()
      expect(post.annotations).toEqual([])
      expect(post.log).toContain('Removed access list entry')
      expect(emulator.liveTokens()).toEqual([])
    })
  })
})
