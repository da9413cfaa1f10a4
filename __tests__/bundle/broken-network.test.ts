import { describe, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { render, runScenario } from './transcript.ts'

const ORG = `/api/atlas/v2/orgs/${SAMPLE_ORG_ID}`
const inputs = { 'org-id': SAMPLE_ORG_ID }
const always = (effect: Parameters<Emulator['script']>[0]['effect'], path: string = ORG) => {
  return ({ script }: Emulator) => script({ on: { path }, times: Infinity, effect })
}

describe('an answer that is cut short', () => {
  for (const framing of ['length', 'chunked'] as const) {
    it(`is read again, where that is harmless (${framing})`, async () => {
      const { main, requests } = await runScenario({
        clockRate: 200,
        with: inputs,
        arrange: ({ script }) =>
          script({ on: { path: ORG }, times: 2, effect: { kind: 'cut', afterBytes: 10, framing } })
      })
      expect(main.exitCode).toBe(0)
      expect(requests.filter((line) => line.startsWith('GET'))).toHaveLength(3)
    })

    it(`is an error when it stays so (${framing})`, async () => {
      const transcript = await runScenario({
        clockRate: 200,
        with: inputs,
        arrange: always({ kind: 'cut', afterBytes: 10, framing })
      })
      expect(transcript.main.exitCode).toBe(1)
      expect(transcript.main.outputs['result']).toBeUndefined()
      expect(transcript.main.annotations[0]?.title).toBe('MongoDB Atlas: No usable answer from Atlas')
      expect(transcript.requests.filter((line) => line.startsWith('GET'))).toHaveLength(5)
    })
  }

  it('is an error at the token endpoint, too', async () => {
    const { main, requests } = await runScenario({
      clockRate: 200,
      with: inputs,
      arrange: always({ kind: 'cut', afterBytes: 10 }, '/api/oauth/token')
    })
    expect(main.exitCode).toBe(1)
    expect(requests).toHaveLength(5)
  })

  it('is an error when it is complete for HTTP, but not for JSON', async () => {
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
    expect(main.annotations[0]?.message).toContain('a body that is not complete JSON')
  })

  it('is an error when a GET is answered with nothing', async () => {
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
    expect(main.annotations[0]?.message).toContain('answered 200 with an empty body')
  })
})

describe('silence', () => {
  it('ends an attempt after a minute, and the step after five', async () => {
    const { main, requests } = await runScenario({ clockRate: 200, with: inputs, arrange: always({ kind: 'stall' }) })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('no sign of life for 60 s')
    expect(requests.filter((line) => line.startsWith('GET'))).toHaveLength(5)
  })

  it('in the middle of a body ends it likewise', async () => {
    const { main } = await runScenario({
      clockRate: 200,
      with: inputs,
      arrange: always({ kind: 'stall', afterBytes: 5 })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('no sign of life')
  })
})

describe('an event loop that runs dry', () => {
  it('is a failure with a message', async () => {
    const { main } = await runScenario({
      with: inputs,
      preload: 'drained-loop.mjs',
      arrange: always({ kind: 'stall' })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations).toHaveLength(1)
    expect(main.annotations[0]?.message).toContain('ended before its result was known')
  })
})

describe('answers that are not of Atlas', () => {
  it('a redirect is not followed, and named without its query', async () => {
    const transcript = await runScenario({
      with: inputs,
      arrange: always({ kind: 'redirect', location: 'https://login.example.com/start?session=1' })
    })
    expect(render(transcript)).toMatchSnapshot()
    expect(transcript.main.annotations[0]?.message).toContain('a redirect to https://login.example.com/start.')
  })

  it('a redirect of the token endpoint is not followed either', async () => {
    const { main, requests } = await runScenario({
      with: inputs,
      arrange: always({ kind: 'redirect', location: 'https://login.example.com/' }, '/api/oauth/token')
    })
    expect(main.exitCode).toBe(1)
    expect(requests).toEqual(['POST /api/oauth/token 302'])
  })

  it('a page with status 200 is no result', async () => {
    const transcript = await runScenario({ with: inputs, arrange: always({ kind: 'html' }) })
    expect(render(transcript)).toMatchSnapshot()
    expect(transcript.main.exitCode).toBe(1)
  })

  it('a page in place of the token is no token', async () => {
    const { main } = await runScenario({ with: inputs, arrange: always({ kind: 'html' }, '/api/oauth/token') })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('HTML page')
  })

  for (const [what, body] of [
    ['no token', { token_type: 'Bearer', expires_in: 3600 }],
    ['an empty token', { access_token: '', token_type: 'Bearer', expires_in: 3600 }],
    ['another type', { access_token: 'abcdefgh12345678', token_type: 'mac', expires_in: 3600 }],
    ['no lifetime', { access_token: 'abcdefgh12345678', token_type: 'Bearer' }],
    ['a lifetime that is over', { access_token: 'abcdefgh12345678', token_type: 'Bearer', expires_in: 0 }]
  ] as const) {
    it(`a token answer with ${what} is refused`, async () => {
      const { main, requests } = await runScenario({
        with: inputs,
        arrange: always({ kind: 'status', status: 200, body }, '/api/oauth/token')
      })
      expect(main.exitCode).toBe(1)
      expect(requests).toEqual(['POST /api/oauth/token 200'])
    })
  }
})

describe('faults on the way', () => {
  it('a reset connection is tried again for a GET', async () => {
    const { main, requests } = await runScenario({
      clockRate: 200,
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

  it('a POST whose answer was lost is not repeated', async () => {
    const { main, requests } = await runScenario({
      clockRate: 200,
      with: create,
      arrange: ({ script }) => script({ on: { method: 'POST', path: ACCESS_LIST }, effect: { kind: 'drop-response' } })
    })
    expect(main.exitCode).toBe(1)
    expect(requests.filter((line) => line.includes('accessList'))).toHaveLength(1)
  })

  it('a 503 to a POST is repeated when Atlas sent it, and not when a proxy did', async () => {
    const scenario = (body: unknown) =>
      runScenario({
        clockRate: 200,
        with: create,
        arrange: ({ script }) =>
          script({ on: { method: 'POST', path: ACCESS_LIST }, effect: { kind: 'status', status: 503, body } })
      })
    const fromAtlas = await scenario({ error: 503, errorCode: 'SERVICE_UNAVAILABLE', detail: 'Later.' })
    expect(fromAtlas.main.exitCode).toBe(0)
    const fromProxy = await scenario('upstream connect error')
    expect(fromProxy.main.exitCode).toBe(1)
    expect(fromProxy.requests.filter((line) => line.includes('accessList'))).toHaveLength(1)
  })

  it('a DELETE that has to be repeated and finds nothing is done', async () => {
    const { main, requests } = await runScenario({
      clockRate: 200,
      with: {
        operation: 'deleteGroupAccessListEntry',
        'project-id': SAMPLE_PROJECT_ID,
        parameters: 'entryValue: 198.51.100.10'
      },
      arrange: ({ script }) => script({ on: { method: 'DELETE' }, effect: { kind: 'drop-response' } })
    })
    expect(main.log).toContain('gone already')
    expect(main.exitCode).toBe(0)
    expect(requests.filter((line) => line.startsWith('DELETE'))).toHaveLength(2)
  })

  it('a wait that Atlas asks for and that is longer than the time left ends the step at once', async () => {
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
    expect(main.annotations[0]).toMatchObject({ title: 'MongoDB Atlas: Out of time' })
    expect(requests.filter((line) => line.startsWith('GET'))).toHaveLength(1)
  })

  it('nobody listening is an error that names the address', async () => {
    const { main } = await runScenario({ clockRate: 200, with: { ...inputs, 'base-url': 'http://127.0.0.1:9' } })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toMatch(/no connection: .*ECONNREFUSED.*127\.0\.0\.1:9/)
  })
})
