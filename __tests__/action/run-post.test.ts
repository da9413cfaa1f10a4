// What post does with the tokens that main left.
import { describe, expect, it } from '@jest/globals'
import { HOUR_MS, SECOND_MS } from '../../local/emulator/dates.ts'
import { SAMPLE_CLIENT_SECRET } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { CancelledError } from '../../src/atlas/errors.ts'
import { withJobs } from '../support/jobs.ts'
import { findLeaks } from '../support/leaks.ts'
import { requestLines, runScenario, type Transcript } from '../support/scenario.ts'
import type { VirtualClock } from '../support/virtual-clock.ts'
import { requestTokenFrom } from './request-token.ts'

const inputs = { 'org-id': SAMPLE_ORG_ID }
const GET_ORG = `GET /api/atlas/v2/orgs/${SAMPLE_ORG_ID}`
const revocations = ({ requests }: Pick<Transcript, 'requests'>) =>
  requests.filter((line) => line.includes('/oauth/revoke'))
const messages = ({ post }: Pick<Transcript, 'post'>) =>
  post.annotations.map(({ level, message }) => `${level}: ${message}`)
/** The minute in which a token expires that is requested now, as post prints it. */
const minuteOfExpiry = (nowMs: number) => new Date(nowMs + HOUR_MS).toISOString().slice(0, 16).replace('T', ' ')

describe('post', () => {
  it("revokes main's token with the credentials of the inputs", async () => {
    const transcript = await runScenario({ with: inputs })
    expect(revocations(transcript)).toEqual(['POST /api/oauth/revoke 200'])
    const [token, call, revoke] = transcript.emulator.requests
    const value = call?.headers.authorization?.replace('Bearer ', '') ?? ''
    expect(new URLSearchParams(revoke?.body).get('token')).toBe(value)
    expect(new URLSearchParams(revoke?.body).get('token_type_hint')).toBe('access_token')
    expect(revoke?.headers.authorization).toBe(token?.headers.authorization)
    expect(transcript.emulator.liveTokens()).toEqual([])
  })

  it('finds the token in the state, and only sealed', async () => {
    const { main, emulator } = await runScenario({ with: inputs })
    const token = emulator.requests[1]?.headers.authorization?.replace('Bearer ', '') ?? 'none'
    expect(token.length).toBeGreaterThan(100)
    expect(JSON.stringify(main.state)).not.toContain(token)
    expect(JSON.stringify(main.state)).not.toContain(token.split('.')[1])
    expect(Object.keys(main.state)).toEqual(['session'])
  })

  it('uses the host of main, even if the input differs', async () => {
    const transcript = await runScenario({ with: inputs, postWith: { 'base-url': 'https://cloud.mongodbgov.com' } })
    expect(revocations(transcript)).toEqual(['POST /api/oauth/revoke 200'])
  })

  it('does nothing if main requested no token', async () => {
    const transcript = await runScenario({ with: { operation: 'listOrgs', 'dry-run': 'true' } })
    expect(transcript.requests).toEqual([])
    expect(transcript.post.log).toBe('')
  })

  it('does nothing if main was ended before it could save anything', async () => {
    await withJobs({}, async ({ emulator, job }) => {
      const post = await (await job(inputs)).post()
      expect([post.exitCode, post.log, post.summary]).toEqual([0, '', ''])
      expect(emulator.requests).toEqual([])
    })
  })

  it('does not revoke a token that the caller gave', async () => {
    await withJobs({}, async ({ emulator, job }) => {
      const token = await requestTokenFrom(emulator)
      const given = { ...inputs, 'client-id': '', 'client-secret': '', 'access-token': token }
      const step = await job(given)
      const main = await step.main()
      const post = await step.post()
      expect(main.exitCode).toBe(0)
      expect(JSON.parse(main.state['session'] ?? '')).toMatchObject({ tokens: [], undo: [], ended: true })
      expect(post.log).toBe('')
      expect(emulator.liveTokens()).toEqual([token])
      expect(requestLines(emulator)).toEqual(['POST /api/oauth/token 200', `${GET_ORG} 200`])
      expect(emulator.requests[1]?.headers.authorization).toBe(`Bearer ${token}`)
      const evidence = {
        inputs: given,
        env: {},
        authorizations: [],
        bodies: [],
        masks: step.masks,
        phases: [main, post]
      }
      expect(findLeaks(evidence)).toEqual([])
    })
  })

  it('warns if Atlas does not revoke after five attempts, and says when the token expires', async () => {
    let nowMs = 0
    const transcript = await runScenario({
      with: inputs,
      arrange: (_, clock) => (nowMs = clock.nowMs()),
      between: ({ script }) =>
        script({ on: { path: '/api/oauth/revoke' }, times: Infinity, effect: { kind: 'status', status: 500 } })
    })
    expect(transcript.post.exitCode).toBe(0)
    expect(messages(transcript)).toEqual([
      expect.stringMatching(/^warning: Could not revoke the access token: Revoking the access token: .*500/)
    ])
    expect(messages(transcript)[0]).toContain(`The token expires at ${minuteOfExpiry(nowMs)} UTC.`)
    expect(revocations(transcript)).toHaveLength(5)
  })

  it('gives up after 90 seconds', async () => {
    let clock: VirtualClock | undefined
    let startMs = 0
    const transcript = await runScenario({
      with: inputs,
      arrange: (_, virtual) => void (clock = virtual),
      between: ({ script }) => {
        startMs = clock?.nowMs() ?? 0
        script({ on: { path: '/api/oauth/revoke' }, times: Infinity, effect: { kind: 'stall' } })
      }
    })
    expect(transcript.post.exitCode).toBe(0)
    expect((clock?.nowMs() ?? 0) - startMs).toBe(90 * SECOND_MS)
    expect(messages(transcript)).toEqual([expect.stringMatching(/^warning: Could not revoke the access token: /)])
  })

  it('keeps 20 of its 90 seconds for revoking, however long cleaning up takes', async () => {
    let clock: VirtualClock | undefined
    let startMs = 0
    const cidrs = ['203.0.113.0/28', '203.0.113.16/28', '203.0.113.32/28', '203.0.113.48/28']
    const transcript = await runScenario({
      with: {
        operation: 'createGroupAccessListEntry',
        'project-id': SAMPLE_PROJECT_ID,
        temporary: 'true',
        body: JSON.stringify(cidrs.map((cidrBlock) => ({ cidrBlock })))
      },
      arrange: (_, virtual) => void (clock = virtual),
      between: ({ script }) => {
        startMs = clock?.nowMs() ?? 0
        script({ on: { path: /accessList/ }, times: Infinity, effect: { kind: 'stall' } })
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.post.annotations.map(({ level }) => level)).toEqual(cidrs.map(() => 'warning'))
    expect((clock?.nowMs() ?? 0) - startMs).toBe(70 * SECOND_MS)
    expect(revocations(transcript)).toEqual(['POST /api/oauth/revoke 200'])
    expect(transcript.emulator.liveTokens()).toEqual([])
  })

  it('warns if the client secret differs, which cannot open the sealed token', async () => {
    const transcript = await runScenario({ with: inputs, postWith: { 'client-secret': `${SAMPLE_CLIENT_SECRET}-new` } })
    expect(transcript.post.exitCode).toBe(0)
    expect(messages(transcript)).toEqual([
      expect.stringContaining('the client secret is not the one that this step used')
    ])
    expect(revocations(transcript)).toEqual([])
  })

  it('warns if the client ID differs', async () => {
    const transcript = await runScenario({ with: inputs, postWith: { 'client-id': `mdb_sa_id_${'f'.repeat(24)}` } })
    expect(messages(transcript)).toEqual([
      expect.stringContaining('the inputs no longer name the service account that this step used')
    ])
    expect(revocations(transcript)).toEqual([])
  })

  it('says that an expired token needs no revocation', async () => {
    let clock: VirtualClock | undefined
    const transcript = await runScenario({
      with: inputs,
      arrange: (_, virtual) => void (clock = virtual),
      between: () => clock?.advance(HOUR_MS)
    })
    expect(messages(transcript)).toEqual([
      'notice: An access token of this step has expired, so there is nothing to revoke.'
    ])
    expect(revocations(transcript)).toEqual([])
  })

  it.each([
    ['{'],
    ['{"version":99}'],
    ['[]'],
    ['null'],
    ['{"version":1,"baseUrl":"x","clientFingerprint":"y","tokens":[1]}']
  ])('ignores a state that it cannot parse: %s', async (state) => {
    const transcript = await runScenario({
      with: { operation: 'listOrgs', 'dry-run': 'true' },
      env: { STATE_session: state }
    })
    expect(transcript.post.exitCode).toBe(0)
    expect(transcript.post.log).toBe('')
  })
})

describe('main, when it is cancelled during a request,', () => {
  it('ends at once and fails, and post revokes its token', async () => {
    const cancel = new AbortController()
    const run = () => cancel.abort(new CancelledError('The step was cancelled (SIGINT).'))
    const transcript = await runScenario({
      with: inputs,
      signal: cancel.signal,
      arrange: ({ script }) => script({ on: { path: /orgs/ }, effect: { kind: 'then', ms: 5 * SECOND_MS, run } })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.annotations[0]).toMatchObject({ title: 'MongoDB Atlas: Cancelled' })
    expect(transcript.mainMs).toBe(5 * SECOND_MS)
    expect(revocations(transcript)).toEqual(['POST /api/oauth/revoke 200'])
  })
})
