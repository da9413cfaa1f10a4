// What rotate-client-secret does when nothing goes wrong.
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { atlasDate, DAY_MS } from '../../../local/emulator/dates.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { ACCOUNT, changes, rotate, SECRET, SECRETS, secretsIn, valueIn, writes } from './rotation.ts'

describe('rotate-client-secret', () => {
  it('stores a new secret in GitHub, and leaves the old one for a week', async () => {
    let result = ''
    let nowMs = 0
    const rotation = await rotate(
      {},
      {
        arrange: (_emulator, clock) => (nowMs = clock.nowMs()),
        inspect: async (_step, { outputs }) => void (result = await readFile(outputs['result-path'] ?? '', 'utf8'))
      }
    )
    const { transcript, github, world } = rotation
    const { main, post, emulator } = transcript
    expect([...main.annotations, ...post.annotations]).toEqual([])
    expect([main.exitCode, post.exitCode]).toEqual([0, 0])
    const [old, created] = secretsIn(world)
    expect(old?.secret).toBe(SAMPLE_CLIENT_SECRET)
    expect(old?.expiresAt).toBe(atlasDate(nowMs + 7 * DAY_MS))
    expect(created?.expiresAt).toBe(atlasDate(nowMs + 90 * DAY_MS))
    expect(valueIn(github)).toBe(created?.secret)
    expect(main.stdout.split(/\r?\n/)).toContain(`::add-mask::${created?.secret}`)
    expect(main.outputs).toMatchObject({ id: created?.id, 'expires-at': created?.expiresAt })
    expect(main.log).toContain(
      `GitHub secret ${SECRET} of repository example/shop holds a new client secret, which expires on ` +
        `${created?.expiresAt}. The old one expires on ${old?.expiresAt}.`
    )
    expect(JSON.parse(result)).toEqual({
      id: created?.id,
      expiresAt: created?.expiresAt,
      secretName: SECRET,
      scope: 'repository',
      repository: 'example/shop',
      old: { id: old?.id, deleted: false, expiresAt: old?.expiresAt }
    })
    expect(writes(rotation)).toEqual(Array(2).fill(`/repos/example/shop/actions/secrets/${SECRET} 204`))
    expect(changes(rotation)).toEqual([`POST ${SECRETS} 201`])
    expect(emulator.liveTokens()).toEqual([])
  })

  it('writes to GitHub before it changes Atlas, and verifies the new secret before it writes it', async () => {
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
    const steps = [
      at(/^> getOrgServiceAccount /),
      put[0],
      at(/^> createOrgServiceAccountSecret/),
      at(/Requesting an access token with the new secret/),
      put[1]
    ]
    expect(put).toHaveLength(2)
    expect(steps).not.toContain(-1)
    expect(steps).toEqual([...steps].sort((one = 0, other = 0) => one - other))
    expect(order.filter((line) => line.endsWith('/oauth/token'))).toHaveLength(2)
  })

  it('deletes the old secret and revokes its tokens with delete-old', async () => {
    let live: readonly string[] = ['not read']
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
    expect(transcript.main.log).toContain('The old one was deleted.')
    expect(transcript.tempFiles.filter((name) => name.startsWith('mongodb-atlas-token'))).toEqual([])
  })

  it('manages the service account of a project in that project', async () => {
    const rotation = await rotate(
      { 'org-id': '', 'project-id': SAMPLE_PROJECT_ID },
      {
        arrangeWorld({ serviceAccounts }) {
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

  it('uses the organization that the step names, whatever project the environment names', async () => {
    const rotation = await rotate({}, { env: { MONGODB_ATLAS_PROJECT_ID: SAMPLE_PROJECT_ID } })
    expect(changes(rotation)).toEqual([`POST ${SECRETS} 201`])
  })

  it('runs repeatedly, with the secret that it stored before', async () => {
    const parameters = `secret-name: ${SECRET}\ndelete-old: true`
    const first = await rotate({ parameters })
    const second = await rotate({ parameters }, { after: first })
    expect([first, second].map(({ transcript }) => transcript.main.exitCode)).toEqual([0, 0])
    expect(secretsIn(second.world).map(({ secret }) => secret)).toEqual([valueIn(second.github)])
    expect(valueIn(second.github)).not.toBe(valueIn(first.github))
  })

  it('deletes an expired secret first, because Atlas keeps two', async () => {
    const rotation = await rotate(
      {},
      {
        arrangeWorld(world, nowMs) {
          secretsIn(world).unshift({
            id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
            secret: 'mdb_sa_sk_the-one-of-last-year',
            createdAt: atlasDate(nowMs - 366 * DAY_MS),
            expiresAt: atlasDate(nowMs - DAY_MS)
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

  it('touches no service account except the one in use', async () => {
    const rotation = await rotate()
    const paths = rotation.transcript.emulator.requests.map(({ path }) => path)
    const ofOrganization = paths.filter((path) => path.includes('/orgs/'))
    expect(ACCOUNT).toContain(SAMPLE_CLIENT_ID)
    expect(ofOrganization.length).toBeGreaterThan(1)
    expect(ofOrganization.filter((path) => !path.startsWith(ACCOUNT))).toEqual([])
  })

  it('only reads the record in a dry run, and sends nothing to GitHub', async () => {
    const rotation = await rotate({ 'dry-run': 'true' })
    const { main, emulator } = rotation.transcript
    const [current] = secretsIn(rotation.world)
    expect(main.exitCode).toBe(0)
    expect(main.log).toContain(
      `Dry run: GitHub secret ${SECRET} of repository example/shop would get a new client secret for 2160 hours. ` +
        `The one in use, ${current?.id}, would expire within 7 days.`
    )
    expect(changes(rotation)).toEqual([])
    expect(rotation.github.requests).toEqual([])
    expect(emulator.liveTokens()).toEqual([])
  })
})
