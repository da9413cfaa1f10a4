import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_SECRET } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { changes, DAY_MS, rotate, SECRET, SECRETS, secretsIn, valueIn, writes } from './rotation.ts'

describe('a rotation', () => {
  it('puts a new secret into GitHub, and leaves the old one for a week', async () => {
    let result = ''
    const rotation = await rotate(
      {},
      {
        inspect: async (_step, { outputs }) => void (result = await readFile(outputs['result-path'] ?? '', 'utf8'))
      }
    )
    const { transcript, github, world } = rotation
    const { main, post, emulator } = transcript
    expect([...main.annotations, ...post.annotations]).toEqual([])
    expect([main.exitCode, post.exitCode]).toEqual([0, 0])
    const [old, made] = secretsIn(world)
    expect(old?.secret).toBe(SAMPLE_CLIENT_SECRET)
    expect(valueIn(github)).toBe(made?.secret)
    expect(main.stdout.split(/\r?\n/)).toContain(`::add-mask::${made?.secret}`)
    expect(main.outputs).toMatchObject({ id: made?.id, 'expires-at': made?.expiresAt })
    const lifeMs = Date.parse(made?.expiresAt ?? '') - Date.now()
    expect(Math.abs(lifeMs - 90 * DAY_MS)).toBeLessThan(60_000)
    expect(main.log).toContain(`The old one ends on ${old?.expiresAt}.`)
    expect(JSON.parse(result)).toEqual({
      id: made?.id,
      expiresAt: made?.expiresAt,
      secretName: SECRET,
      scope: 'repository',
      old: { id: old?.id, deleted: false, expiresAt: old?.expiresAt }
    })
    expect(writes(rotation)).toEqual(Array(2).fill(`/repos/example/shop/actions/secrets/${SECRET} 204`))
    expect(changes(rotation)).toEqual([`POST ${SECRETS} 201`])
    expect(emulator.liveTokens()).toEqual([])
  })

  it('writes to GitHub before it changes Atlas, and proves the new secret before it writes that', async () => {
    const order: string[] = []
    const rotation = await rotate(
      {},
      {
        between: ({ requests }) => void order.push(...requests.map(({ method, path }) => `${method} ${path}`))
      }
    )
    const log = rotation.transcript.main.log.split('\n')
    const at = (text: string | RegExp) => log.findIndex((line) => line.search(text) >= 0)
    const put = log.flatMap((line, index) => (/^> GitHub PUT /.test(line) ? [index] : []))
    expect(put).toHaveLength(2)
    expect(at(/^> getOrgServiceAccount /)).toBeLessThan(put[0] ?? 0)
    expect(put[0]).toBeLessThan(at(/^> createOrgServiceAccountSecret/))
    expect(at(/^> createOrgServiceAccountSecret/)).toBeLessThan(at(/Getting an access token with the new secret/))
    expect(at(/Getting an access token with the new secret/)).toBeLessThan(put[1] ?? 0)
    expect(order.filter((line) => line.endsWith('/oauth/token'))).toHaveLength(2)
  })

  it('with delete-old ends the old secret and the tokens that it got', async () => {
    let live: readonly string[] = ['not looked at']
    const rotation = await rotate(
      { parameters: `secret-name: ${SECRET}\ndelete-old: true\nexpires-in: 8h59m` },
      { between: (emulator) => void (live = emulator.liveTokens()) }
    )
    const { transcript, github, world } = rotation
    expect([...transcript.main.annotations, ...transcript.post.annotations]).toEqual([])
    expect(transcript.main.exitCode).toBe(0)
    expect(secretsIn(world).map(({ secret }) => secret)).toEqual([valueIn(github)])
    expect(valueIn(github)).not.toBe(SAMPLE_CLIENT_SECRET)
    expect(live).toEqual([])
    expect(changes(rotation)).toEqual([
      `POST ${SECRETS} 201`,
      expect.stringMatching(new RegExp(`^DELETE ${SECRETS}/[0-9a-f]{24} 204$`))
    ])
    const body = transcript.emulator.requests.find(({ method, path }) => method === 'POST' && path === SECRETS)?.body
    expect(JSON.parse(body ?? '')).toEqual({ secretExpiresAfterHours: 8 })
    expect(transcript.main.log).toContain('The old one is deleted.')
    expect(transcript.tempFiles.filter((name) => name.startsWith('mongodb-atlas-token'))).toEqual([])
  })

  it('is done for a service account of one project by its project', async () => {
    const rotation = await rotate(
      { 'org-id': '', 'project-id': SAMPLE_PROJECT_ID },
      {
        onReady(_github, { serviceAccounts }) {
          for (const account of serviceAccounts.values()) {
            account.orgRoles = ['ORG_MEMBER']
            account.projectRoles = { [SAMPLE_PROJECT_ID]: ['GROUP_OWNER'] }
          }
        },
        env: { MONGODB_ATLAS_ORG_ID: '0123456789abcdef01234567' }
      }
    )
    expect(rotation.transcript.main.annotations).toEqual([])
    expect(changes(rotation)).toEqual([
      expect.stringContaining(`POST /api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/serviceAccounts/`)
    ])
    expect(valueIn(rotation.github)).toBe(secretsIn(rotation.world)[1]?.secret)
  })

  it('takes the organization that the step names, whatever project the environment names', async () => {
    const rotation = await rotate({}, { env: { MONGODB_ATLAS_PROJECT_ID: SAMPLE_PROJECT_ID } })
    expect(changes(rotation)).toEqual([`POST ${SECRETS} 201`])
  })

  it('runs again and again, with the secret that it stored before', async () => {
    const parameters = `secret-name: ${SECRET}\ndelete-old: true`
    const first = await rotate({ parameters })
    const second = await rotate({ parameters }, { after: first })
    expect([first, second].map(({ transcript }) => transcript.main.exitCode)).toEqual([0, 0])
    expect(secretsIn(second.world).map(({ secret }) => secret)).toEqual([valueIn(second.github)])
    expect(valueIn(second.github)).not.toBe(valueIn(first.github))
  })

  it('removes an expired secret first, since Atlas keeps two', async () => {
    const rotation = await rotate(
      {},
      {
        onReady(_github, world) {
          secretsIn(world).unshift({
            id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
            secret: 'mdb_sa_sk_the-one-of-last-year',
            createdAt: '2025-01-01T00:00:00Z',
            expiresAt: '2025-12-31T00:00:00Z'
          })
        }
      }
    )
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(changes(rotation)).toEqual([`DELETE ${SECRETS}/aaaaaaaaaaaaaaaaaaaaaaaa 204`, `POST ${SECRETS} 201`])
    expect(secretsIn(rotation.world).map(({ secret }) => secret)).toEqual([
      SAMPLE_CLIENT_SECRET,
      valueIn(rotation.github)
    ])
  })
})

describe('a dry run', () => {
  it('reads the record, and nothing of GitHub', async () => {
    const rotation = await rotate({ 'dry-run': 'true' })
    const { main, emulator } = rotation.transcript
    expect(main.exitCode).toBe(0)
    expect(main.log).toContain(`Dry run: GitHub secret ${SECRET} of repository example/shop would get`)
    expect(changes(rotation)).toEqual([])
    expect(rotation.github.requests).toEqual([])
    expect(emulator.liveTokens()).toEqual([])
  })
})
