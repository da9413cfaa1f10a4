// The steps of one job as the runner starts them, each in processes of its own.
import { expect, it } from '@jest/globals'
import { startEmulator } from '../../local/emulator/emulator.ts'
import { prepareStep } from '../../local/step-runner.ts'
import { countIssued, prepareSteps, runMains, runPosts, sharedFiles, VERIFY } from '../action/session/job-steps.ts'
import { accountAt } from '../support/sample-account.ts'
import { ACTION } from './transcript.ts'

it('the steps of one job share one token, which post of the first step revokes', async () => {
  const emulator = await startEmulator()
  const steps = await prepareSteps(
    { job: (inputs, env = {}) => prepareStep({ action: ACTION, with: { ...accountAt(emulator), ...inputs }, env }) },
    [VERIFY, VERIFY]
  )
  try {
    expect((await runMains(steps)).map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(countIssued(emulator)).toBe(1)
    expect((await runPosts(steps)).map(({ log }) => log.trim())).toEqual(['Revoked the access token.', ''])
    expect(emulator.liveTokens()).toEqual([])
    expect(sharedFiles(steps[0])).toEqual([])
    expect(emulator.requests).toHaveLength(4)
  } finally {
    await emulator.close()
    steps.forEach((step) => step.remove())
  }
})
