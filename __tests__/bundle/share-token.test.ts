// The steps of one job as the runner starts them, each in processes of its own.
import { expect, it } from '@jest/globals'
import { countIssued, prepareSteps, runMains, runPosts, sharedFiles, VERIFY } from '../action/session/job-steps.ts'
import { withJobs } from './jobs.ts'

it('the steps of one job share one token, which post of the first step revokes', async () => {
  await withJobs({ clockRate: 1 }, async (jobs) => {
    const { emulator } = jobs
    const steps = await prepareSteps(jobs, [VERIFY, VERIFY])
    expect((await runMains(steps)).map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(countIssued(emulator)).toBe(1)
    expect((await runPosts(steps)).map(({ log }) => log.trim())).toEqual(['Revoked the access token.', ''])
    expect(emulator.liveTokens()).toEqual([])
    expect(sharedFiles(steps[0])).toEqual([])
    expect(emulator.requests).toHaveLength(4)
  })
})
