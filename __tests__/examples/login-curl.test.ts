import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { describeScripts } from './has-commands.ts'
import { exitCodes, runExample, startSampleAtlas } from './sample-job.ts'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
})

afterEach(() => emulator.close())

describeScripts('curl')('the example (needs bash, curl)', () => {
  it('lets curl call Atlas until the job ends', async () => {
    const outcomes = await runExample('login-curl.yml', emulator)
    expect(exitCodes(outcomes)).toEqual([
      ['Log in to Atlas', 0],
      ['List the clusters', 0]
    ])
    const listed = JSON.parse(outcomes.at(-1)?.phase?.stdout ?? '') as unknown
    expect(listed).toMatchObject({ results: [{ name: 'prod' }, { name: 'archive' }] })
    expect(emulator.liveTokens()).toEqual([])
  })

  it('does not call it when there is no token', async () => {
    emulator.world.serviceAccounts.clear()
    expect(exitCodes(await runExample('login-curl.yml', emulator))).toEqual([['Log in to Atlas', 1]])
  })
})
