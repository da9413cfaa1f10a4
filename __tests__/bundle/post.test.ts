import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_SECRET } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Transcript } from './transcript.ts'
import { describeSignals } from './signals.ts'

const inputs = { 'org-id': SAMPLE_ORG_ID }
const revocations = ({ requests }: Transcript) => requests.filter((line) => line.includes('/oauth/revoke'))
const messages = ({ post }: Transcript) => post.annotations.map(({ level, message }) => `${level}: ${message}`)

describe('post', () => {
  it('revokes the token of main with the token itself, and the credentials of the inputs', async () => {
    const transcript = await runScenario({ with: inputs })
    expect(revocations(transcript)).toEqual(['POST /api/oauth/revoke 200'])
    const [token, call, revoke] = transcript.emulator.requests
    const value = call?.headers.authorization?.replace('Bearer ', '') ?? ''
    expect(new URLSearchParams(revoke?.body).get('token')).toBe(value)
    expect(new URLSearchParams(revoke?.body).get('token_type_hint')).toBe('access_token')
    expect(revoke?.headers.authorization).toBe(token?.headers.authorization)
  })

  it('keeps the token only sealed in the state', async () => {
    const { main, emulator } = await runScenario({ with: inputs })
    const token = emulator.requests[1]?.headers.authorization?.replace('Bearer ', '') ?? 'none'
    expect(token.length).toBeGreaterThan(100)
    expect(JSON.stringify(main.state)).not.toContain(token)
    expect(JSON.stringify(main.state)).not.toContain(token.split('.')[1])
    expect(Object.keys(main.state)).toEqual(['session'])
  })

  it('uses the host of main, whatever the input says by then', async () => {
    const transcript = await runScenario({ with: inputs, postWith: { 'base-url': 'https://cloud.mongodbgov.com' } })
    expect(revocations(transcript)).toEqual(['POST /api/oauth/revoke 200'])
  })

  it('does nothing where main got no token', async () => {
    const transcript = await runScenario({ with: { operation: 'listOrgs', 'dry-run': 'true' } })
    expect(transcript.requests).toEqual([])
    expect(transcript.post.log).toBe('')
  })

  it('leaves a token alone that was made elsewhere', async () => {
    let token = ''
    await runScenario({
      with: inputs,
      inspect: async (_, __) => Promise.resolve(),
      between: ({ requests }) => {
        token = requests[1]?.headers.authorization?.replace('Bearer ', '') ?? ''
      }
    })
    const transcript = await runScenario({
      with: { ...inputs, 'client-id': '', 'client-secret': '', 'access-token': token }
    })
    expect(transcript.requests).toEqual([`GET /api/atlas/v2/orgs/${SAMPLE_ORG_ID} 401`])
    expect(transcript.emulator.requests[0]?.headers.authorization).toBe(`Bearer ${token}`)
    expect(transcript.main.state).toEqual({})
  })

  it('warns when Atlas does not revoke, and says when the token ends', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: inputs,
      between: ({ script }) =>
        script({ on: { path: '/api/oauth/revoke' }, times: Infinity, effect: { kind: 'status', status: 500 } })
    })
    expect(transcript.post.exitCode).toBe(0)
    expect(messages(transcript)).toEqual([
      expect.stringMatching(
        /^warning: The access token of this step could not be revoked: .*500.*It ends by itself at 2/s
      )
    ])
    expect(revocations(transcript)).toHaveLength(5)
  })

  it('gives up after 90 seconds', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: inputs,
      between: ({ script }) => script({ on: { path: '/api/oauth/revoke' }, times: Infinity, effect: { kind: 'stall' } })
    })
    expect(transcript.post.exitCode).toBe(0)
    expect(messages(transcript)[0]).toContain('no answer within the time for this step')
  })

  it('warns when the secret is another one by then', async () => {
    const transcript = await runScenario({ with: inputs, postWith: { 'client-secret': `${SAMPLE_CLIENT_SECRET}-new` } })
    expect(transcript.post.exitCode).toBe(0)
    expect(messages(transcript)[0]).toContain('the client secret is not the one that this step used')
    expect(revocations(transcript)).toEqual([])
  })

  it('refuses another client ID', async () => {
    const transcript = await runScenario({ with: inputs, postWith: { 'client-id': `mdb_sa_id_${'f'.repeat(24)}` } })
    expect(messages(transcript)[0]).toContain(
      'the service account that this step used is not among the inputs any more'
    )
    expect(revocations(transcript)).toEqual([])
  })

  it('says that an expired token needs no revocation', async () => {
    const transcript = await runScenario({
      with: inputs,
      emulator: { limits: { tokenLifetimeSeconds: 1 } },
      between: () => new Promise((resolve) => setTimeout(resolve, 1100))
    })
    expect(messages(transcript)).toEqual([expect.stringMatching(/^notice: .*has expired/)])
    expect(revocations(transcript)).toEqual([])
  })

  it('ignores a state that it cannot read', async () => {
    for (const state of [
      '{',
      '{"version":99}',
      '[]',
      'null',
      '{"version":1,"baseUrl":"x","clientFingerprint":"y","tokens":[1]}'
    ]) {
      const transcript = await runScenario({
        with: { operation: 'listOrgs', 'dry-run': 'true' },
        env: { STATE_session: state }
      })
      expect(transcript.post.exitCode).toBe(0)
      expect(transcript.post.log).toBe('')
    }
  })
})

describeSignals('a step that is ended from outside (signals; not on Windows)', () => {
  const stall = { on: { path: /orgs/ }, effect: { kind: 'stall' } } as const

  it('ends within a second of SIGINT, red, and post revokes', async () => {
    let atMs = 0
    const transcript = await runScenario({
      with: inputs,
      arrange: ({ script }) => script(stall),
      onStart: (child, { requests }) => {
        const timer = setInterval(() => {
          if (requests.length < 2) return
          clearInterval(timer)
          atMs = performance.now()
          child.kill('SIGINT')
        }, 5)
        child.once('exit', () => (atMs = performance.now() - atMs))
      }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.annotations[0]).toMatchObject({ title: 'MongoDB Atlas: Cancelled' })
    expect(atMs).toBeLessThan(1000)
    expect(revocations(transcript)).toEqual(['POST /api/oauth/revoke 200'])
  })

  it('leaves no token behind when it is killed', async () => {
    const transcript = await runScenario({
      with: inputs,
      arrange: ({ script }) => script(stall),
      onStart: (child, { requests }) => {
        const timer = setInterval(() => {
          if (requests.length < 2) return
          clearInterval(timer)
          child.kill('SIGKILL')
        }, 5)
      }
    })
    expect(transcript.main.signal).toBe('SIGKILL')
    expect(revocations(transcript)).toEqual(['POST /api/oauth/revoke 200'])
  })
})
