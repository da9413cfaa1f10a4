// The operation login: a token for the later steps of the job.
import { describe, expect, it } from '@jest/globals'
import { atlasDate, HOUR_MS } from '../../../local/emulator/dates.ts'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { countIssued, countRevocations, prepareSteps, runPosts, VERIFY } from '../../action/session/job-steps.ts'
import { withJobs } from '../../support/jobs.ts'

describe('login', () => {
  it('gives later steps a token that no other step uses, and revokes it', async () => {
    await withJobs({}, async (jobs) => {
      const { emulator, clock } = jobs
      const steps = await prepareSteps(jobs, [VERIFY, { operation: 'login' }, VERIFY])
      const [before, login, after] = steps
      await before.main()
      const main = await login.main()
      expect(main.exitCode).toBe(0)
      const [, token = ''] = emulator.liveTokens()
      expect(main.exported).toEqual({ MONGODB_ATLAS_ACCESS_TOKEN: token })
      expect(main.outputs).toMatchObject({
        'access-token': token,
        'expires-at': atlasDate(clock.nowMs() + HOUR_MS)
      })
      const lines = main.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
      const visible = [...lines, main.summary, JSON.stringify(main.state)]
      expect(visible.filter((text) => text.includes(token))).toEqual([])
      expect(main.outputs).not.toHaveProperty('result')
      // As curl in a later step would.
      const response = await fetch(`${emulator.url}/api/atlas/v2/orgs/${SAMPLE_ORG_ID}`, {
        headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.atlas.2023-01-01+json' }
      })
      expect(response.status).toBe(200)
      await after.main()
      expect(countIssued(emulator)).toBe(2)
      expect((await runPosts(steps)).flatMap(({ annotations }) => annotations)).toEqual([])
      expect(emulator.liveTokens()).toEqual([])
      expect(countRevocations(emulator)).toBe(2)
    })
  })

  it('serves later steps of this action that have no other credentials', async () => {
    await withJobs({}, async (jobs) => {
      const [login] = await prepareSteps(jobs, [{ operation: 'login' }])
      const { exported } = await login.main()
      const later = await jobs.job({ ...VERIFY, 'client-id': '', 'client-secret': '' }, exported)
      expect((await later.main()).exitCode).toBe(0)
      expect((await later.post()).log).toBe('')
      await login.post()
      expect(countIssued(jobs.emulator)).toBe(1)
      expect(jobs.emulator.liveTokens()).toEqual([])
    })
  })

  it('needs a service account, and takes no parameters', async () => {
    await withJobs({}, async ({ emulator, job }) => {
      const wrong = await job({
        operation: 'login',
        'client-id': '',
        'client-secret': '',
        'access-token': 'a-token-made-elsewhere',
        parameters: 'ttl: 1h'
      })
      const { annotations } = await wrong.main()
      expect(annotations[0]?.message).toContain('access-token: login needs client-id and client-secret')
      expect(annotations[0]?.message).toContain('parameters.ttl:')
      expect(emulator.requests).toEqual([])
    })
  })

  it('requests nothing in a dry run', async () => {
    await withJobs({}, async ({ emulator, job }) => {
      const { exitCode, exported } = await (await job({ operation: 'login', 'dry-run': 'true' })).main()
      expect(exitCode).toBe(0)
      expect(exported).toEqual({})
      expect(emulator.requests).toEqual([])
    })
  })
})
