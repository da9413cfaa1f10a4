import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { runScript, hasCommands } from './run-script.ts'
import type { Outcome } from './run-workflow.ts'
import { runExample, startSampleAtlas } from './sample-job.ts'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
})

afterEach(() => emulator.close())

;(hasCommands('bash', 'curl') ? it : it.skip)(
  'lets curl call Atlas until the job ends (needs bash, curl)',
  async () => {
    const list = (step: Outcome) => runScript(step, { 'https://cloud.mongodb.com': emulator.url })
    let listed = { code: null as number | null, printed: '' }
    const beforePost = async (outcomes: readonly Outcome[]) => {
      listed = await list(outcomes[1] ?? { name: '', env: {} })
    }
    const [, script] = await runExample('login-curl.yml', emulator, { beforePost })
    expect(listed.code).toBe(0)
    expect(JSON.parse(listed.printed)).toMatchObject({ results: [{ name: 'prod' }, { name: 'archive' }] })
    expect(emulator.liveTokens()).toEqual([])
    // The token is revoked when the job ends.
    expect(script && (await list(script)).code).toBe(22)
  }
)
