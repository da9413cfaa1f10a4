// A rotation as one of several steps of a job.
import { expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { withJobs } from '../../support/jobs.ts'
import { GITHUB_TOKEN, SECRET, startGitHub, valueIn } from './rotation.ts'

it('a rotation makes post of an earlier step a notice about its token, not a warning', async () => {
  const github = await startGitHub()
  await withJobs({}, async ({ emulator, job }) => {
    const env = { GITHUB_API_URL: github.url, GITHUB_RUN_ID: '1234567890' }
    const first = await job({ operation: 'verify-org-access' }, env)
    const inputs = {
      operation: 'rotate-client-secret',
      'org-id': SAMPLE_ORG_ID,
      'github-token': GITHUB_TOKEN,
      parameters: `secret-name: ${SECRET}\ndelete-old: true`
    }
    const rotation = await job(inputs, { ...env, RUNNER_TEMP: first.tempFolder })
    expect((await first.main()).exitCode).toBe(0)
    expect((await rotation.main()).exitCode).toBe(0)
    expect((await rotation.post()).annotations).toEqual([])
    const post = await first.post()
    expect(post.exitCode).toBe(0)
    expect(post.annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining('Atlas no longer accepts the client secret') }
    ])
    const secrets = emulator.world.serviceAccounts.get(SAMPLE_CLIENT_ID)?.secrets ?? []
    expect(secrets.map(({ secret }) => secret)).toEqual([valueIn(github)])
  }).finally(() => github.close())
})
