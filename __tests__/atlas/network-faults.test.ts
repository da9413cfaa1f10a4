import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario } from '../support/scenario.ts'
import { render } from '../support/transcript-text.ts'

const ORG = `/api/atlas/v2/orgs/${SAMPLE_ORG_ID}`
const inputs = { 'org-id': SAMPLE_ORG_ID }
/** A certificate that nothing here trusts. */
const fixture = (name: string) => readFileSync(join('__tests__', 'bundle', 'fixtures', name), 'utf8')
const tls = { key: fixture('loopback-key.pem'), cert: fixture('loopback-cert.pem') }

const always = (effect: Parameters<Emulator['script']>[0]['effect'], path: string = ORG) => {
  return ({ script }: Emulator) => script({ on: { path }, times: Infinity, effect })
}

describe('a response that is cut short', () => {
  for (const framing of ['length', 'chunked'] as const) {
    it(`is requested again for a GET (${framing})`, async () => {
      const { main, requests } = await runScenario({
        with: inputs,
        arrange: ({ script }) =>
          script({ on: { path: ORG }, times: 2, effect: { kind: 'cut', afterBytes: 10, framing } })
      })
      expect(main.exitCode).toBe(0)
      expect(requests.filter((line) => line.startsWith('GET'))).toHaveLength(3)
    })

    it(`is an error if every attempt is cut (${framing})`, async () => {
      const transcript = await runScenario({
        with: inputs,
        arrange: always({ kind: 'cut', afterBytes: 10, framing })
      })
      expect(transcript.main.exitCode).toBe(1)
      expect(transcript.main.outputs['result']).toBeUndefined()
      expect(transcript.main.annotations[0]?.title).toBe('MongoDB Atlas: No valid response')
      expect(transcript.requests.filter((line) => line.startsWith('GET'))).toHaveLength(5)
    })
  }

  it('is an error at the token endpoint as well', async () => {
    const { main, requests } = await runScenario({
      with: inputs,
      arrange: always({ kind: 'cut', afterBytes: 10 }, '/api/oauth/token')
    })
    expect(main.exitCode).toBe(1)
    expect(requests).toHaveLength(5)
  })

  it('is an error if it is complete HTTP but incomplete JSON', async () => {
    const { main } = await runScenario({
      with: inputs,
      arrange: always({
        kind: 'status',
        status: 200,
        headers: { 'content-type': 'application/vnd.atlas.2023-01-01+json;charset=utf-8' },
        body: '{"id":"5f00000000000'
      })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('got 200 with incomplete JSON')
  })

  it('is an error if a GET gets an empty body', async () => {
    const { main } = await runScenario({
      with: inputs,
      arrange: always({
        kind: 'status',
        status: 200,
        headers: { 'content-type': 'application/vnd.atlas.2023-01-01+json;charset=utf-8' },
        body: ''
      })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('got 200 with an empty body')
  })
})

describe('a connection that goes silent', () => {
  it('ends an attempt after a minute, and the step after five attempts', async () => {
    const { main, requests } = await runScenario({ with: inputs, arrange: always({ kind: 'stall' }) })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('no data for 60 s')
    expect(requests.filter((line) => line.startsWith('GET'))).toHaveLength(5)
  })

  it('in the middle of a body does the same', async () => {
    const { main } = await runScenario({
      with: inputs,
      arrange: always({ kind: 'stall', afterBytes: 5 })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('no data for')
  })
})

describe('responses that are not from Atlas', () => {
  it('a redirect is not followed, and is named without its query', async () => {
    const transcript = await runScenario({
      with: inputs,
      arrange: always({ kind: 'redirect', location: 'https://login.example.com/start?session=1' })
    })
    expect(render(transcript)).toMatchSnapshot()
    expect(transcript.main.annotations[0]?.message).toContain('a redirect to https://login.example.com/start.')
  })

  it.each([
    ['nowhere (no Location header)', {}],
    ['another path of the same host', { location: '/start' }]
  ])('a redirect to %s is not followed', async (target, headers) => {
    const { main } = await runScenario({ with: inputs, arrange: always({ kind: 'status', status: 307, headers }) })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain(`a redirect to ${target}`)
  })

  it('a redirect of the token endpoint is not followed', async () => {
    const { main, requests } = await runScenario({
      with: inputs,
      arrange: always({ kind: 'redirect', location: 'https://login.example.com/' }, '/api/oauth/token')
    })
    expect(main.exitCode).toBe(1)
    expect(requests).toEqual(['POST /api/oauth/token 302'])
  })

  it('an HTML page with status 200 is an error', async () => {
    const transcript = await runScenario({ with: inputs, arrange: always({ kind: 'html' }) })
    expect(render(transcript)).toMatchSnapshot()
    expect(transcript.main.exitCode).toBe(1)
  })

  it('an HTML page instead of a token is an error', async () => {
    const { main } = await runScenario({ with: inputs, arrange: always({ kind: 'html' }, '/api/oauth/token') })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('HTML page')
  })

  for (const [what, body] of [
    ['no token', { token_type: 'Bearer', expires_in: 3600 }],
    ['an empty token', { access_token: '', token_type: 'Bearer', expires_in: 3600 }],
    ['another type', { access_token: 'abcdefgh12345678', token_type: 'mac', expires_in: 3600 }],
    ['no lifetime', { access_token: 'abcdefgh12345678', token_type: 'Bearer' }],
    ['no lifetime left', { access_token: 'abcdefgh12345678', token_type: 'Bearer', expires_in: 0 }]
  ] as const) {
    it(`a token response with ${what} is refused`, async () => {
      const { main, requests } = await runScenario({
        with: inputs,
        arrange: always({ kind: 'status', status: 200, body }, '/api/oauth/token')
      })
      expect(main.exitCode).toBe(1)
      expect(requests).toEqual(['POST /api/oauth/token 200'])
    })
  }
})

describe('faults of the connection', () => {
  it('a GET is retried after a connection reset', async () => {
    const { main, requests } = await runScenario({
      with: inputs,
      arrange: ({ script }) => script({ on: { path: ORG }, times: 2, effect: { kind: 'reset' } })
    })
    expect(main.exitCode).toBe(0)
    expect(requests.filter((line) => line.startsWith('GET'))).toHaveLength(3)
  })

  const create = {
    operation: 'createGroupAccessListEntry',
    'project-id': SAMPLE_PROJECT_ID,
    body: '- { ipAddress: 192.0.2.9, comment: test }'
  }
  const ACCESS_LIST = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/accessList`

  it('a POST whose response was lost is not retried', async () => {
    const { main, requests } = await runScenario({
      with: create,
      arrange: ({ script }) => script({ on: { method: 'POST', path: ACCESS_LIST }, effect: { kind: 'drop-response' } })
    })
    expect(main.exitCode).toBe(1)
    expect(requests.filter((line) => line.includes('accessList'))).toHaveLength(1)
  })

  it('a POST is retried after a 503 from Atlas, not after one from a proxy', async () => {
    const scenario = (body: unknown, headers: Record<string, string> = {}) =>
      runScenario({
        with: create,
        arrange: ({ script }) =>
          script({ on: { method: 'POST', path: ACCESS_LIST }, effect: { kind: 'status', status: 503, headers, body } })
      })
    const fromAtlas = await scenario({ error: 503, errorCode: 'SERVICE_UNAVAILABLE', detail: 'Later.' })
    expect(fromAtlas.main.exitCode).toBe(0)
    for (const headers of [{}, { 'retry-after': '1' }] as Record<string, string>[]) {
      const fromProxy = await scenario('upstream connect error', headers)
      expect(fromProxy.main.exitCode).toBe(1)
      expect(fromProxy.requests.filter((line) => line.includes('accessList'))).toHaveLength(1)
    }
  })

  it('a DELETE that is retried and finds nothing has succeeded', async () => {
    const { main, requests } = await runScenario({
      with: {
        operation: 'deleteGroupAccessListEntry',
        'project-id': SAMPLE_PROJECT_ID,
        parameters: 'entryValue: 198.51.100.10'
      },
      arrange: ({ script }) => script({ on: { method: 'DELETE' }, effect: { kind: 'drop-response' } })
    })
    expect(main.log).toContain('already removed by an earlier attempt')
    expect(main.exitCode).toBe(0)
    expect(requests.filter((line) => line.startsWith('DELETE'))).toHaveLength(2)
  })

  it('a Retry-After beyond the deadline ends the step at once', async () => {
    const { main, requests } = await runScenario({
      with: inputs,
      arrange: always({
        kind: 'status',
        status: 429,
        headers: { 'retry-after': '3600' },
        body: { error: 429, errorCode: 'RATE_LIMITED' }
      })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]).toMatchObject({ title: 'MongoDB Atlas: Timed out' })
    expect(requests.filter((line) => line.startsWith('GET'))).toHaveLength(1)
  })

  it('a certificate that is not trusted is named as the cause', async () => {
    const { main, requests } = await runScenario({ with: inputs, emulator: { tls } })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('set NODE_EXTRA_CA_CERTS')
    expect(requests).toEqual([])
  })

  it.each(['1s', '10m'])(
    'a certificate that is not trusted ends the step at the first attempt, with timeout %s',
    async (timeout) => {
      const { main, mainMs } = await runScenario({ with: { ...inputs, timeout }, emulator: { tls } })
      expect(main.annotations).toMatchObject([
        {
          title: 'MongoDB Atlas: No valid response',
          message: expect.stringMatching(/^Getting an access token: could not connect: [^]*set NODE_EXTRA_CA_CERTS/)
        }
      ])
      expect(main.log).not.toContain('Retrying')
      expect(mainMs).toBe(0)
    }
  )

  it.each([
    [503, { kind: 'status', status: 503, body: { error: 503, errorCode: 'SERVICE_UNAVAILABLE', detail: 'Later.' } }],
    [429, { kind: 'status', status: 429, body: { error: 429, errorCode: 'RATE_LIMITED', detail: 'Later.' } }]
  ] as const)(
    'the error of a token request that gives up after a %i names the request once',
    async (status, effect) => {
      const headers = { 'retry-after': '60' }
      const { main } = await runScenario({
        with: { ...inputs, timeout: '20s' },
        arrange: always({ ...effect, headers }, '/api/oauth/token')
      })
      const message = main.annotations[0]?.message ?? ''
      expect(message.match(/Getting an access token/g)).toHaveLength(1)
      expect(message).toContain(`${status} `)
      expect(/spread the jobs/.test(message)).toBe(status === 429)
      expect(/Atlas is not available/.test(message)).toBe(status === 503)
    }
  )

  it('a refused connection is an error that names the address', async () => {
    const { main } = await runScenario({ with: { ...inputs, 'base-url': 'http://127.0.0.1:9' } })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toMatch(/could not connect: .*ECONNREFUSED.*127\.0\.0\.1:9/)
  })
})
