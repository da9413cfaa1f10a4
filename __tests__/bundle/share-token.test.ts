import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_CLIENT_SECRET } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import type { Step } from '../../local/step-runner.ts'
import { withJobs, type Jobs } from './jobs.ts'

const verify = { operation: 'verify-org-access', 'org-id': SAMPLE_ORG_ID }

/** Prepares steps of one job: they share the runner's temporary folder. */
async function stepsOf({ job }: Jobs, inputs: readonly Readonly<Record<string, string>>[]): Promise<Step[]> {
  const steps: Step[] = []
  for (const each of inputs) {
    steps.push(await job(each, steps[0] === undefined ? {} : { RUNNER_TEMP: steps[0].tempFolder }))
  }
  return steps
}
const tokensGot = ({ requests }: Emulator) =>
  requests.filter(({ path, status }) => path === '/api/oauth/token' && status === 200).length
const revoked = ({ requests }: Emulator) => requests.filter(({ path }) => path === '/api/oauth/revoke').length
const shared = (step: Step | undefined) =>
  readdirSync(step?.tempFolder ?? '').filter((name) => name.startsWith('mongodb-atlas-token-'))
/** Main in order, post in reverse, as the runner does. */
async function play(steps: readonly Step[]) {
  const mains = []
  for (const step of steps) mains.push(await step.main())
  const posts = []
  for (const step of [...steps].reverse()) posts.push(await step.post())
  return { mains, posts: posts.reverse() }
}

describe('steps of one job', () => {
  it('share one token, which the first one revokes last', async () => {
    await withJobs({ clockRate: 1 }, async (jobs) => {
      const { emulator } = jobs
      const steps = await stepsOf(jobs, [verify, verify, verify, verify, verify])
      for (const step of steps) expect((await step.main()).exitCode).toBe(0)
      expect(tokensGot(emulator)).toBe(1)
      const [first, ...others] = steps
      for (const step of others.reverse()) expect((await step.post()).log).toBe('')
      expect(emulator.liveTokens()).toHaveLength(1)
      expect((await first?.post())?.log.trim()).toBe('The access token of this step is revoked.')
      expect(emulator.liveTokens()).toEqual([])
      expect(revoked(emulator)).toBe(1)
      expect(shared(first)).toEqual([])
      expect(emulator.requests).toHaveLength(7)
    })
  })

  it('keep it in a private file, in its envelope, and hide it in each log', async () => {
    await withJobs({ clockRate: 1 }, async (jobs) => {
      const steps = await stepsOf(jobs, [verify, verify])
      await steps[0]?.main()
      const [name = ''] = shared(steps[0])
      const file = join(steps[0]?.tempFolder ?? '', name)
      const [token = 'none'] = jobs.emulator.liveTokens()
      expect(readFileSync(file, 'utf8')).not.toContain(token)
      expect(readFileSync(file, 'utf8')).not.toContain(token.split('.')[1])
      if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
      const second = await steps[1]?.main()
      expect(second?.stdout).toContain(`::add-mask::${token}`)
      expect(readdirSync(steps[0]?.tempFolder ?? '').filter((each) => each.startsWith(name))).toEqual([name])
    })
  })

  it('keep to themselves where share-token is false', async () => {
    await withJobs({ clockRate: 1 }, async (jobs) => {
      const own = { ...verify, 'share-token': 'false' }
      const steps = await stepsOf(jobs, [own, verify, own])
      const { posts } = await play(steps)
      expect(tokensGot(jobs.emulator)).toBe(3)
      expect(revoked(jobs.emulator)).toBe(3)
      expect(posts.every(({ annotations }) => annotations.length === 0)).toBe(true)
      expect(jobs.emulator.liveTokens()).toEqual([])
    })
  })

  it('renew a token with under ten minutes left, and each revokes its own', async () => {
    await withJobs({ clockRate: 1, limits: { tokenLifetimeSeconds: 15 * 60 } }, async (jobs) => {
      const steps = await stepsOf(jobs, [verify, verify, verify])
      await steps[0]?.main()
      const [name = ''] = shared(steps[0])
      const file = join(steps[0]?.tempFolder ?? '', name)
      const content = JSON.parse(readFileSync(file, 'utf8')) as { expiresAtMs: number }
      writeFileSync(file, JSON.stringify({ ...content, expiresAtMs: Date.now() + 9 * 60_000 }))
      await steps[1]?.main()
      expect(tokensGot(jobs.emulator)).toBe(2)
      await steps[2]?.main()
      expect(tokensGot(jobs.emulator)).toBe(2)
      for (const step of [...steps].reverse()) expect((await step.post()).annotations).toEqual([])
      expect(jobs.emulator.liveTokens()).toEqual([])
      expect(shared(steps[0])).toEqual([])
    })
  })

  it('get another one where the shared one has expired between two of them', async () => {
    await withJobs({ clockRate: 200, limits: { tokenLifetimeSeconds: 15 * 60 } }, async (jobs) => {
      const { emulator } = jobs
      const steps = await stepsOf(jobs, [verify, verify])
      await steps[0]?.main()
      expect(shared(steps[0])).toHaveLength(1)
      while (emulator.liveTokens().length > 0) await new Promise((resolve) => setTimeout(resolve, 50))
      expect((await steps[1]?.main())?.exitCode).toBe(0)
      expect(tokensGot(emulator)).toBe(2)
      expect((await steps[1]?.post())?.annotations).toEqual([])
      const first = await steps[0]?.post()
      expect(first?.annotations.map(({ level }) => level)).toEqual(['notice'])
      expect(emulator.liveTokens()).toEqual([])
      expect(revoked(emulator)).toBe(1)
      expect(shared(steps[0])).toEqual([])
    })
  })

  it('get another one where Atlas does not know the shared one any more', async () => {
    await withJobs({ clockRate: 1 }, async (jobs) => {
      const steps = await stepsOf(jobs, [verify, verify])
      await steps[0]?.main()
      const [token = ''] = jobs.emulator.liveTokens()
      await fetch(`${jobs.emulator.url}/api/oauth/revoke`, {
        method: 'POST',
        headers: { authorization: jobs.emulator.requests[0]?.headers.authorization ?? '' },
        body: new URLSearchParams({ token })
      })
      expect(jobs.emulator.liveTokens()).toEqual([])
      const second = await steps[1]?.main()
      expect(second?.exitCode).toBe(0)
      expect(tokensGot(jobs.emulator)).toBe(2)
      for (const step of [...steps].reverse()) expect((await step.post()).annotations).toEqual([])
      expect(jobs.emulator.liveTokens()).toEqual([])
    })
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another shape', '{"envelope":7}'],
    ['a forged envelope', '{"envelope":"AAAA","expiresAtMs":9999999999999}'],
    ['too much', `{"envelope":"${'A'.repeat(20_000)}","expiresAtMs":9999999999999}`]
  ])('ignore a file with %s', async (_, content) => {
    await withJobs({ clockRate: 1 }, async (jobs) => {
      const steps = await stepsOf(jobs, [verify, verify])
      await steps[0]?.main()
      const [name = ''] = shared(steps[0])
      writeFileSync(join(steps[0]?.tempFolder ?? '', name), content)
      expect((await steps[1]?.main())?.exitCode).toBe(0)
      expect(tokensGot(jobs.emulator)).toBe(2)
      for (const step of [...steps].reverse()) expect((await step.post()).annotations).toEqual([])
      expect(jobs.emulator.liveTokens()).toEqual([])
    })
  })

  it('do not share with another client ID, nor after the secret has changed', async () => {
    await withJobs({ clockRate: 1 }, async (jobs) => {
      const { world } = jobs.emulator
      const other = world.addServiceAccount({
        orgId: SAMPLE_ORG_ID,
        clientId: `mdb_sa_id_${'e'.repeat(24)}`,
        secret: 'mdb_sa_sk_another'
      })
      const account = [...world.serviceAccounts.values()].find(
        ({ secrets }) => secrets[0]?.secret === SAMPLE_CLIENT_SECRET
      )
      account?.secrets.push({ ...account.secrets[0]!, id: world.newId(), secret: `${SAMPLE_CLIENT_SECRET}-2` })
      const steps = await stepsOf(jobs, [
        verify,
        { ...verify, 'client-id': other.clientId, 'client-secret': 'mdb_sa_sk_another' },
        { ...verify, 'client-secret': `${SAMPLE_CLIENT_SECRET}-2` }
      ])
      const { mains } = await play(steps)
      expect(mains.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
      expect(tokensGot(jobs.emulator)).toBe(3)
      expect(jobs.emulator.liveTokens()).toEqual([])
    })
  })

  it('take back with the shared token what they made', async () => {
    await withJobs({ clockRate: 50 }, async (jobs) => {
      const allow = { operation: 'allow-runner-ip', 'project-id': SAMPLE_PROJECT_ID }
      const steps = await stepsOf(jobs, [verify, allow])
      const { posts } = await play(steps)
      expect(posts.flatMap(({ annotations }) => annotations)).toEqual([])
      expect(tokensGot(jobs.emulator)).toBe(1)
      expect(posts[1]?.log).toContain('Removed: the access list entry')
      expect(jobs.emulator.liveTokens()).toEqual([])
    })
  })
})

describe('login', () => {
  it('gives later steps a token of its own, and takes it back', async () => {
    await withJobs({ clockRate: 1 }, async (jobs) => {
      const { emulator } = jobs
      const steps = await stepsOf(jobs, [verify, { operation: 'login' }, verify])
      await steps[0]?.main()
      const login = await steps[1]?.main()
      expect(login?.exitCode).toBe(0)
      const [, token = ''] = emulator.liveTokens()
      expect(login?.exported).toEqual({ MONGODB_ATLAS_ACCESS_TOKEN: token })
      expect(login?.outputs).toMatchObject({ 'access-token': token })
      expect(Math.abs(Date.parse(login?.outputs['expires-at'] ?? '') - Date.now() - 3_600_000)).toBeLessThan(10_000)
      const open = (login?.stdout ?? '').split('\n').filter((line) => !line.startsWith('::add-mask::'))
      expect([...open, login?.summary, JSON.stringify(login?.state)].filter((text) => text?.includes(token))).toEqual(
        []
      )
      expect(login?.outputs['result']).not.toContain(token)
      // As curl in a later step would.
      const answer = await fetch(`${emulator.url}/api/atlas/v2/orgs/${SAMPLE_ORG_ID}`, {
        headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.atlas.2023-01-01+json' }
      })
      expect(answer.status).toBe(200)
      await steps[2]?.main()
      expect(tokensGot(emulator)).toBe(2)
      for (const step of [...steps].reverse()) expect((await step.post()).annotations).toEqual([])
      expect(emulator.liveTokens()).toEqual([])
      expect(revoked(emulator)).toBe(2)
    })
  })

  it('serves later steps of this action that have nothing else', async () => {
    await withJobs({ clockRate: 1 }, async (jobs) => {
      const [login] = await stepsOf(jobs, [{ operation: 'login' }])
      const { exported = {} } = (await login?.main()) ?? {}
      const later = await jobs.job({ ...verify, 'client-id': '', 'client-secret': '' }, exported)
      expect((await later.main()).exitCode).toBe(0)
      expect((await later.post()).log).toBe('')
      await login?.post()
      expect(tokensGot(jobs.emulator)).toBe(1)
      expect(jobs.emulator.liveTokens()).toEqual([])
    })
  })

  it('needs a service account, takes no parameters, and gets nothing in a dry run', async () => {
    await withJobs({ clockRate: 1 }, async (jobs) => {
      const wrong = await jobs.job({
        operation: 'login',
        'client-id': '',
        'client-secret': '',
        'access-token': 'a-token-made-elsewhere',
        parameters: 'ttl: 1h'
      })
      const { annotations } = await wrong.main()
      expect(annotations[0]?.message).toContain('access-token: login needs client-id and client-secret')
      expect(annotations[0]?.message).toContain('parameters.ttl:')
      expect(jobs.emulator.requests).toEqual([])
      const dry = await (await jobs.job({ operation: 'login', 'dry-run': 'true' })).main()
      expect(dry.exitCode).toBe(0)
      expect(dry.exported).toEqual({})
    })
  })
})
