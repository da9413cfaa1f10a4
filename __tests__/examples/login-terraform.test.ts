import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { describeScripts } from './has-commands.ts'
import { exitCodes, runExample, startSampleAtlas } from './sample-job.ts'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
})

afterEach(() => emulator.close())

describeScripts()('the example (needs bash)', () => {
  it('plans with the token that the provider reads, and with no secret', async () => {
    const outcomes = await runExample('login-terraform.yml', emulator)
    expect(exitCodes(outcomes)).toEqual([
      ['Log in to Atlas', 0],
      ['Plan', 0]
    ])
    const [login, plan] = outcomes.slice(-2)
    expect(plan?.phase?.stdout).toContain('planned = true')
    expect(plan?.env['MONGODB_ATLAS_ACCESS_TOKEN']).toBe(login?.phase?.outputs['access-token'])
    expect(plan?.env['MONGODB_ATLAS_CLIENT_SECRET']).toBeUndefined()
    expect(emulator.liveTokens()).toEqual([])
  })
})
