// How the steps of a job share one access token.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { MINUTE_MS } from '../../../local/emulator/dates.ts'
import { SAMPLE_CLIENT_SECRET } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { withJobs } from '../../support/jobs.ts'
import { countIssued, countRevocations, prepareSteps, runMains, runPosts, sharedFiles, VERIFY } from './job-steps.ts'

describe('the steps of one job', () => {
  it('share one token, which post of the first step revokes', async () => {
    await withJobs({}, async (jobs) => {
      const { emulator } = jobs
      const steps = await prepareSteps(jobs, [VERIFY, VERIFY, VERIFY, VERIFY, VERIFY])
      const mains = await runMains(steps)
      expect(mains.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0])
      expect(countIssued(emulator)).toBe(1)
      const [first, ...others] = steps
      expect((await runPosts(others)).map(({ log }) => log)).toEqual(['', '', '', ''])
      expect(emulator.liveTokens()).toHaveLength(1)
      expect((await first.post()).log.trim()).toBe('Revoked the access token.')
      expect(emulator.liveTokens()).toEqual([])
      expect(countRevocations(emulator)).toBe(1)
      expect(sharedFiles(first)).toEqual([])
      expect(emulator.requests).toHaveLength(7)
    })
  })

  it('keep it sealed in a private file, and mask it in each log', async () => {
    await withJobs({}, async (jobs) => {
      const [first, second] = await prepareSteps(jobs, [VERIFY, VERIFY])
      await first.main()
      const [name = ''] = sharedFiles(first)
      const file = join(first.tempFolder, name)
      const [token = 'none'] = jobs.emulator.liveTokens()
      expect(readFileSync(file, 'utf8')).not.toContain(token)
      expect(readFileSync(file, 'utf8')).not.toContain(token.split('.')[1])
      if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
      expect((await second.main()).stdout).toContain(`::add-mask::${token}`)
      expect(readdirSync(first.tempFolder).filter((each) => each.startsWith(name))).toEqual([name])
    })
  })

  it('do not share it with share-token: false', async () => {
    await withJobs({}, async (jobs) => {
      const alone = { ...VERIFY, 'share-token': 'false' }
      const steps = await prepareSteps(jobs, [alone, VERIFY, alone])
      await runMains(steps)
      const posts = await runPosts(steps)
      expect(countIssued(jobs.emulator)).toBe(3)
      expect(countRevocations(jobs.emulator)).toBe(3)
      expect(posts.flatMap(({ annotations }) => annotations)).toEqual([])
      expect(jobs.emulator.liveTokens()).toEqual([])
    })
  })

  it('renew it with less than ten minutes left, and each revokes what it requested', async () => {
    await withJobs({ limits: { tokenLifetimeSeconds: 15 * 60 } }, async (jobs) => {
      const { emulator, clock } = jobs
      const steps = await prepareSteps(jobs, [VERIFY, VERIFY, VERIFY, VERIFY])
      const [first, second, third, fourth] = steps
      await first.main()
      clock.advance(5 * MINUTE_MS)
      await second.main()
      expect(countIssued(emulator)).toBe(1)
      clock.advance(1)
      await third.main()
      expect(countIssued(emulator)).toBe(2)
      await fourth.main()
      expect(countIssued(emulator)).toBe(2)
      expect(emulator.liveTokens()).toHaveLength(2)
      expect((await runPosts(steps)).flatMap(({ annotations }) => annotations)).toEqual([])
      expect(emulator.liveTokens()).toEqual([])
      expect(sharedFiles(first)).toEqual([])
    })
  })

  it('replace it if it has expired', async () => {
    await withJobs({ limits: { tokenLifetimeSeconds: 15 * 60 } }, async (jobs) => {
      const { emulator, clock } = jobs
      const [first, second] = await prepareSteps(jobs, [VERIFY, VERIFY])
      await first.main()
      expect(sharedFiles(first)).toHaveLength(1)
      clock.advance(15 * MINUTE_MS)
      expect(emulator.liveTokens()).toEqual([])
      expect((await second.main()).exitCode).toBe(0)
      expect(countIssued(emulator)).toBe(2)
      expect((await second.post()).annotations).toEqual([])
      expect((await first.post()).annotations.map(({ level }) => level)).toEqual(['notice'])
      expect(emulator.liveTokens()).toEqual([])
      expect(countRevocations(emulator)).toBe(1)
      expect(sharedFiles(first)).toEqual([])
    })
  })

  it('replace it if somebody else has revoked it', async () => {
    await withJobs({}, async (jobs) => {
      const { emulator } = jobs
      const steps = await prepareSteps(jobs, [VERIFY, VERIFY])
      const [first, second] = steps
      await first.main()
      const [token = ''] = emulator.liveTokens()
      await fetch(`${emulator.url}/api/oauth/revoke`, {
        method: 'POST',
        headers: { authorization: emulator.requests[0]?.headers.authorization ?? '' },
        body: new URLSearchParams({ token })
      })
      expect(emulator.liveTokens()).toEqual([])
      expect((await second.main()).exitCode).toBe(0)
      expect(countIssued(emulator)).toBe(2)
      expect((await runPosts(steps)).flatMap(({ annotations }) => annotations)).toEqual([])
      expect(emulator.liveTokens()).toEqual([])
    })
  })

  it.each([
    ['something that is not JSON', 'not json'],
    ['an envelope that does not open', '{"envelope":"AQID","expiresAtMs":9999999999999}'],
    ['more than an envelope could be', `{"envelope":"${'A'.repeat(20_000)}","expiresAtMs":9999999999999}`]
  ])('ignore a file with %s', async (_, content) => {
    await withJobs({}, async (jobs) => {
      const steps = await prepareSteps(jobs, [VERIFY, VERIFY])
      const [first, second] = steps
      await first.main()
      const [name = ''] = sharedFiles(first)
      writeFileSync(join(first.tempFolder, name), content)
      expect((await second.main()).exitCode).toBe(0)
      expect(countIssued(jobs.emulator)).toBe(2)
      expect((await runPosts(steps)).flatMap(({ annotations }) => annotations)).toEqual([])
      expect(jobs.emulator.liveTokens()).toEqual([])
    })
  })

  it('do not share it with another client ID, nor after the secret has changed', async () => {
    await withJobs({}, async (jobs) => {
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
      const steps = await prepareSteps(jobs, [
        VERIFY,
        { ...VERIFY, 'client-id': other.clientId, 'client-secret': 'mdb_sa_sk_another' },
        { ...VERIFY, 'client-secret': `${SAMPLE_CLIENT_SECRET}-2` }
      ])
      const mains = await runMains(steps)
      expect(mains.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
      expect(countIssued(jobs.emulator)).toBe(3)
      await runPosts(steps)
      expect(jobs.emulator.liveTokens()).toEqual([])
    })
  })

  it('clean up with the shared token', async () => {
    await withJobs({}, async (jobs) => {
      const allow = { operation: 'allow-runner-ip', 'project-id': SAMPLE_PROJECT_ID }
      const steps = await prepareSteps(jobs, [VERIFY, allow])
      await runMains(steps)
      const posts = await runPosts(steps)
      expect(posts.flatMap(({ annotations }) => annotations)).toEqual([])
      expect(countIssued(jobs.emulator)).toBe(1)
      expect(posts[1]?.log).toContain('Removed access list entry')
      expect(jobs.emulator.liveTokens()).toEqual([])
    })
  })
})
