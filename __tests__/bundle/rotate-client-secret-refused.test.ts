import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_SECRET } from '../../local/emulator/emulator.ts'
import type { Fault } from '../../local/github-emulator/emulator.ts'
import { changes, errorOf, JOB_TOKEN, rotate, SECRET, SECRETS, secretsIn, valueIn, writes } from './rotation.ts'

const scripted = (fault: Fault) => ({ arrangeGitHub: ({ script }: { script(fault: Fault): void }) => script(fault) })
const answer = (status: number, message: string, headers: Record<string, string> = {}) =>
  ({ kind: 'respond', response: { status, headers, body: { message, status: String(status) } } }) as const
const second = { on: { method: 'PUT' }, skip: 1 } as const

describe('GitHub refuses the first write, and nothing is changed in Atlas', () => {
  it.each<[what: string, token: string, words: string[]]>([
    [
      'the token is wrong',
      'github_pat_wrong-one',
      ['401 Bad credentials', 'github-token is wrong, expired or revoked']
    ],
    [
      'the token is GITHUB_TOKEN',
      JOB_TOKEN,
      ['403 Resource not accessible by integration', 'Secrets: write', 'This one looks like GITHUB_TOKEN']
    ]
  ])('because %s', async (_, token, words) => {
    const rotation = await rotate({ 'github-token': token })
    expect(rotation.transcript.main.exitCode).toBe(1)
    for (const word of words) expect(errorOf(rotation)).toContain(word)
    expect(rotation.transcript.main.annotations[0]?.title).toBe('MongoDB Atlas: GitHub did not take the secret')
    expect([changes(rotation), writes(rotation)]).toEqual([[], []])
    expect(rotation.transcript.emulator.liveTokens()).toEqual([])
  })

  it.each([
    [
      'a refusal',
      scripted({ on: { method: 'PUT' }, effect: answer(422, 'Validation Failed') }),
      '422 Validation Failed'
    ],
    [
      'a page of somebody else',
      scripted({ on: { method: 'PUT' }, effect: { kind: 'respond', response: { status: 200, body: 'Sign in' } } }),
      '200 is no answer of the API'
    ],
    [
      'a redirect',
      scripted({
        on: { path: /public-key/ },
        effect: { kind: 'respond', response: { status: 301, headers: { location: 'https://example.com/' } } }
      }),
      'GitHub points elsewhere'
    ],
    [
      'a key that is none',
      scripted({
        on: { path: /public-key/ },
        effect: { kind: 'respond', response: { status: 200, body: { key_id: '1' } } }
      }),
      'GitHub does not tell the public key'
    ]
  ])('because of %s', async (_, scenario, words) => {
    const rotation = await rotate({}, scenario)
    expect(rotation.transcript.main.exitCode).toBe(1)
    expect(errorOf(rotation)).toContain(words)
    expect(changes(rotation)).toEqual([])
    expect(valueIn(rotation.github)).toBe(SAMPLE_CLIENT_SECRET)
  })
})

describe('GitHub has a fault', () => {
  it.each([
    ['5xx', answer(502, 'Server Error')],
    ['a broken connection', { kind: 'reset', carriedOut: false } as const],
    ['a lost answer', { kind: 'reset', carriedOut: true } as const]
  ])('and %s is tried again', async (_, effect) => {
    const rotation = await rotate({}, { clockRate: 60, ...scripted({ on: { method: 'PUT' }, times: 3, effect }) })
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(writes(rotation)).toHaveLength(5)
    expect(valueIn(rotation.github)).toBe(secretsIn(rotation.world)[1]?.secret)
  })

  it('that stays, and the first write fails', async () => {
    const fault = { on: { method: 'PUT' }, times: Infinity, effect: answer(503, 'Unavailable') }
    const rotation = await rotate({}, { clockRate: 60, ...scripted(fault) })
    expect(errorOf(rotation)).toMatch(/may not be written: 503 Unavailable[^]*GitHub has a fault/)
    expect(writes(rotation)).toHaveLength(5)
    expect(changes(rotation)).toEqual([])
  })
})

describe('GitHub limits the rate', () => {
  it.each([
    ['403 with Retry-After', answer(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '40' })],
    ['429 with Retry-After', answer(429, 'Too many requests', { 'retry-after': '40' })],
    ['429 without', answer(429, 'Too many requests')]
  ])('%s: it waits as long as it is asked to', async (_, effect) => {
    const rotation = await rotate({}, { clockRate: 100, ...scripted({ on: { method: 'PUT' }, times: 2, effect }) })
    expect(rotation.transcript.main.exitCode).toBe(0)
    const waits = [...rotation.transcript.main.log.matchAll(/trying again in ([\d.]+) s/g)].map((match) =>
      Number(match[1])
    )
    expect(waits).toHaveLength(2)
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(40)
    expect(Math.max(...waits)).toBeLessThanOrEqual(66)
  })

  it.each([403, 429] as const)(
    '%d for the rest of the hour: it does not wait so long, and says so',
    async (limitStatus) => {
      const rotation = await rotate({}, { github: { limit: 1, limitStatus } })
      expect(errorOf(rotation)).toMatch(/was not written.*: 429\. The next attempt would be in \d+(\.\d+)? s/)
      expect(errorOf(rotation)).toContain('Run the job again later')
      expect(rotation.github.requests).toHaveLength(2)
      expect(changes(rotation)).toEqual([])
    }
  )
})

describe('GitHub refuses the second write', () => {
  it('so the new secret is deleted again, and the day is named on which the old one ends', async () => {
    const rotation = await rotate({}, scripted({ ...second, effect: answer(403, 'Resource not accessible') }))
    const { world, github, transcript } = rotation
    const [old, ...others] = secretsIn(world)
    expect(transcript.main.exitCode).toBe(1)
    expect(others).toEqual([])
    expect(old?.secret).toBe(SAMPLE_CLIENT_SECRET)
    expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
    expect(Date.parse(old?.expiresAt ?? '') - Date.now()).toBeLessThanOrEqual(7 * 86_400_000)
    expect(errorOf(rotation)).toContain(`The new secret is deleted again. The secret in use ends on ${old?.expiresAt}`)
    expect(changes(rotation)).toEqual([`POST ${SECRETS} 201`, expect.stringMatching(/^DELETE .* 204$/)])
    expect(transcript.post.annotations).toEqual([])
    expect(transcript.emulator.liveTokens()).toEqual([])
  })

  it('and where deleting fails as well, post deletes it', async () => {
    const rotation = await rotate(
      {},
      {
        clockRate: 60,
        arrange: ({ script }) =>
          script({ on: { method: 'DELETE' }, times: 5, effect: { kind: 'status', status: 500, body: 'oops' } }),
        ...scripted({ ...second, effect: answer(403, 'Resource not accessible') })
      }
    )
    expect(errorOf(rotation)).toContain('may still be there, for deleting it failed as well')
    expect(rotation.transcript.post.log).toContain('Removed: the new client secret.')
    expect(secretsIn(rotation.world)).toHaveLength(1)
  })

  it('and where it is not known whether it was carried out, both secrets stay', async () => {
    const effect = { kind: 'reset', carriedOut: true } as const
    const rotation = await rotate({}, { clockRate: 60, ...scripted({ ...second, times: Infinity, effect }) })
    const { world, github, transcript } = rotation
    const [old, made] = secretsIn(world)
    expect(transcript.main.exitCode).toBe(1)
    expect(valueIn(github)).toBe(made?.secret)
    expect(errorOf(rotation)).toContain('Whether GitHub holds the new secret is not known, so that both stay')
    expect(errorOf(rotation)).toContain(`${old?.id}, which was in use and ends on ${old?.expiresAt}`)
    expect(changes(rotation)).toEqual([`POST ${SECRETS} 201`])
    expect(transcript.post.annotations).toEqual([])
  })
})

describe('names of secrets', () => {
  it('are compared as GitHub does, without case', async () => {
    const rotation = await rotate({ parameters: `secret-name: ${SECRET.toLowerCase()}` })
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(valueIn(rotation.github)).toBe(secretsIn(rotation.world)[1]?.secret)
  })
})
