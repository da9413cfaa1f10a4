import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../local/emulator/emulator.ts'
import { describeScripts } from './has-commands.ts'
import { exitCodes, runExample } from './sample-job.ts'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startEmulator({ durations: { searchIndexMs: 1500 } })
})

afterEach(() => emulator.close())

const run = (job: string) => runExample('search-indexes-as-code.yml', emulator, { job })

const indexes = () =>
  [...emulator.world.searchIndexes.values()].map(
    ({ database, collectionName, name, type, status }) => `${database}.${collectionName}.${name} ${type} ${status}`
  )

describeScripts()('the example (needs bash)', () => {
  it('shows in a pull request what would change, and changes nothing', async () => {
    const outcomes = await run('plan')
    expect(exitCodes(outcomes)).toEqual([['Show what would change', 0]])
    expect(outcomes.at(-1)?.phase?.outputs).toMatchObject({ changed: 'false', changes: '2' })
    expect(indexes()).toEqual([])
  })

  it('changes it after a push to main, once', async () => {
    const changed: unknown[] = []
    for (let count = 0; count < 2; count++) {
      const outcomes = await run('apply')
      expect(exitCodes(outcomes)).toEqual([['Change the search indexes', 0]])
      changed.push(outcomes.at(-1)?.phase?.outputs['changed'])
      expect(indexes()).toEqual(['shop.products.default search READY', 'shop.products.similar vectorSearch READY'])
    }
    expect(changed).toEqual(['true', 'false'])
    expect(emulator.liveTokens()).toEqual([])
  })
})
