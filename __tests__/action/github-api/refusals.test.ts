// How a rotation ends when GitHub refuses a write, limits the rate or has a fault.
import { describe, expect, it } from '@jest/globals'
import { atlasDate, DAY_MS } from '../../../local/emulator/dates.ts'
import { SAMPLE_CLIENT_SECRET } from '../../../local/emulator/emulator.ts'
import type { Fault } from '../../../local/github-emulator/emulator.ts'
import {
  changes,
  errorOf,
  JOB_TOKEN,
  rotate,
  SECRET,
  SECRETS,
  secretsIn,
  valueIn,
  writes
} from '../../operations/client-secret/rotation.ts'

const scripted = (fault: Fault) => ({ arrangeGitHub: ({ script }: { script(fault: Fault): void }) => script(fault) })
const respond = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  ({ kind: 'respond', response: { status, headers, body } }) as const
const refuse = (status: number, message: string, headers: Record<string, string> = {}) =>
  respond(status, { message, status: String(status) }, headers)
const secondWrite = { on: { method: 'PUT' }, skip: 1 } as const

describe('if GitHub refuses the first write, nothing is changed in Atlas', () => {
  it.each<[what: string, token: string, words: string[]]>([
    [
      'because the token is wrong',
      'github_pat_wrong-one',
      ['401 Bad credentials', 'github-token is wrong, expired or revoked']
    ],
    [
      'because the token is GITHUB_TOKEN',
      JOB_TOKEN,
      ['403 Resource not accessible by integration', 'Secrets: write', 'This one looks like GITHUB_TOKEN']
    ]
  ])('%s', async (_, token, words) => {
    const rotation = await rotate({ 'github-token': token })
    expect(rotation.transcript.main.exitCode).toBe(1)
    for (const word of words) expect(errorOf(rotation)).toContain(word)
    expect(rotation.transcript.main.annotations[0]?.title).toBe('MongoDB Atlas: GitHub secret not written')
    expect([changes(rotation), writes(rotation)]).toEqual([[], []])
    expect(rotation.transcript.emulator.liveTokens()).toEqual([])
  })

  it.each<[what: string, fault: Fault, words: string]>([
    [
      'because of its value',
      { on: { method: 'PUT' }, effect: refuse(422, 'Validation Failed') },
      '422 Validation Failed'
    ],
    [
      'because of a rate limit whose end it does not say',
      { on: { method: 'PUT' }, effect: refuse(403, 'You have exceeded a secondary rate limit.') },
      'Run the job again in some minutes.'
    ],
    [
      'with a response that is not from its API',
      { on: { method: 'PUT' }, effect: respond(200, 'Sign in') },
      '200 is not a response of the GitHub API'
    ],
    [
      'with a redirect',
      { on: { path: /public-key/ }, effect: respond(301, undefined, { location: 'https://example.com/' }) },
      'GitHub redirects elsewhere'
    ],
    [
      'with a public key that is incomplete',
      { on: { path: /public-key/ }, effect: respond(200, { key_id: '1' }) },
      "GitHub's response lacks the public key"
    ]
  ])('%s', async (_, fault, words) => {
    const rotation = await rotate({}, scripted(fault))
    expect(rotation.transcript.main.exitCode).toBe(1)
    expect(errorOf(rotation)).toContain(words)
    expect(changes(rotation)).toEqual([])
    expect(valueIn(rotation.github)).toBe(SAMPLE_CLIENT_SECRET)
  })
})

describe('if GitHub has a fault', () => {
  it.each([
    ['5xx', refuse(502, 'Server Error')],
    ['a broken connection', { kind: 'reset', carriedOut: false } as const],
    ['a lost response', { kind: 'reset', carriedOut: true } as const]
  ])('%s is retried', async (_, effect) => {
    const rotation = await rotate({}, scripted({ on: { method: 'PUT' }, times: 3, effect }))
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(writes(rotation)).toHaveLength(5)
    expect(valueIn(rotation.github)).toBe(secretsIn(rotation.world)[1]?.secret)
  })

  it('that stays, the first write fails after five attempts, and nothing is changed in Atlas', async () => {
    const fault = { on: { method: 'PUT' }, times: Infinity, effect: refuse(503, 'Unavailable') }
    const rotation = await rotate({}, scripted(fault))
    expect(errorOf(rotation)).toMatch(/may not be written: 503 Unavailable[^]*GitHub has a fault/)
    expect(writes(rotation)).toHaveLength(5)
    expect(changes(rotation)).toEqual([])
  })
})

describe('if GitHub limits the rate', () => {
  it.each([
    ['403 with Retry-After', refuse(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '40' }), 40],
    ['429 with Retry-After', refuse(429, 'Too many requests', { 'retry-after': '40' }), 40],
    ['429 without it', refuse(429, 'Too many requests'), 60],
    [
      '429 that does not say when the limit ends',
      refuse(429, 'Too many requests', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' }),
      60
    ]
  ])('by %s, the write waits as long as it must, plus a tenth at most', async (_, effect, seconds) => {
    const rotation = await rotate({}, scripted({ on: { method: 'PUT' }, times: 2, effect }))
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(rotation.transcript.mainMs).toBeGreaterThanOrEqual(2 * seconds * 1000)
    expect(rotation.transcript.mainMs).toBeLessThanOrEqual(2 * seconds * 1100)
  })

  it.each([403, 429] as const)(
    'by %d for the rest of the hour, it gives up at once and says so',
    async (limitStatus) => {
      const rotation = await rotate({}, { github: { limit: 1, limitStatus } })
      expect(errorOf(rotation)).toMatch(
        /was not written.*: 429\. Giving up: the next retry, in \d+(\.\d+)? s, would be past the deadline/
      )
      expect(errorOf(rotation)).toContain('Run the job again later')
      expect(rotation.transcript.mainMs).toBe(0)
      expect(rotation.github.requests).toHaveLength(2)
      expect(changes(rotation)).toEqual([])
    }
  )
})

describe('if GitHub refuses the second write', () => {
  it('the new secret is deleted again, and the error says when the old one expires', async () => {
    let nowMs = 0
    const rotation = await rotate(
      {},
      {
        arrange: (_atlas, clock) => (nowMs = clock.nowMs()),
        ...scripted({ ...secondWrite, effect: refuse(403, 'Resource not accessible') })
      }
    )
    const { world, github, transcript } = rotation
    const [old, ...others] = secretsIn(world)
    expect(transcript.main.exitCode).toBe(1)
    expect(others).toEqual([])
    expect(old?.secret).toBe(SAMPLE_CLIENT_SECRET)
    expect(old?.expiresAt).toBe(atlasDate(nowMs + 7 * DAY_MS))
    expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
    expect(errorOf(rotation)).toContain(
      `The new secret was deleted again. The secret in use expires on ${old?.expiresAt}`
    )
    expect(changes(rotation)).toEqual([`POST ${SECRETS} 201`, expect.stringMatching(/^DELETE .* 204$/)])
    expect(transcript.post.annotations).toEqual([])
    expect(transcript.emulator.liveTokens()).toEqual([])
  })

  it('and deleting the new secret fails as well, post deletes it', async () => {
    const rotation = await rotate(
      {},
      {
        arrange: ({ script }) =>
          script({ on: { method: 'DELETE' }, times: 5, effect: { kind: 'status', status: 500, body: 'oops' } }),
        ...scripted({ ...secondWrite, effect: refuse(403, 'Resource not accessible') })
      }
    )
    expect(errorOf(rotation)).toContain('may still exist, because deleting it failed as well')
    expect(rotation.transcript.post.log).toContain('Removed new client secret.')
    expect(secretsIn(rotation.world)).toHaveLength(1)
  })

  it('or may have carried it out, both secrets stay', async () => {
    const effect = { kind: 'reset', carriedOut: true } as const
    const rotation = await rotate({}, scripted({ ...secondWrite, times: Infinity, effect }))
    const { world, github, transcript } = rotation
    const [old, created] = secretsIn(world)
    expect(transcript.main.exitCode).toBe(1)
    expect(valueIn(github)).toBe(created?.secret)
    expect(errorOf(rotation)).toContain(
      `It is unknown whether GitHub holds the new secret, so both stay: ${created?.id}, which is new, and ${old?.id}, ` +
        `which was in use and expires on ${old?.expiresAt}.`
    )
    expect(changes(rotation)).toEqual([`POST ${SECRETS} 201`])
    expect(transcript.post.annotations).toEqual([])
  })
})

describe('the name of a secret', () => {
  it('is compared as GitHub does, without case', async () => {
    const rotation = await rotate({ parameters: `secret-name: ${SECRET.toLowerCase()}` })
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(valueIn(rotation.github)).toBe(secretsIn(rotation.world)[1]?.secret)
  })
})
