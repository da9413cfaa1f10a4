import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { describeScripts } from './has-commands.ts'
import { exitCodes } from './sample-job.ts'
import { runWorkflow } from './run-workflow.ts'

const FILE = join('examples', 'try-without-account.yml')

describeScripts('node')('the example (needs bash, node)', () => {
  it('needs neither secrets nor variables, and leaves nothing in the emulated Atlas that it starts', async () => {
    let state = {}
    const outcomes = await runWorkflow(FILE, {
      values: {},
      inputs: { interval: '50ms' },
      replace: {},
      async beforePost([start]) {
        const response = await fetch(`${start?.phase?.outputs['base-url']}/emulator/state`)
        state = (await response.json()) as object
      }
    })
    expect(exitCodes(outcomes)).toEqual([
      ['Start an emulated Atlas', 0],
      ['Wait until the cluster is ready', 0],
      ['Create a user for this job', 0],
      ['Show what a program gets', 0]
    ])
    expect(outcomes.at(-1)?.phase?.stdout).toMatch(/^atlas-tasks-\w{8} at prod\./m)
    expect(state).toMatchObject({ liveTokens: 1, added: [{ username: expect.stringMatching(/^atlas-tasks-/) }] })
    // Post steps run in reverse order: the last one is that of the emulator.
    expect(outcomes[0]?.post?.log).toContain('No access token is valid, and everything is as it was at the start.')
  })
})
