import { describe, expect, it } from '@jest/globals'
import { addAttempt, decideRetry, parseRetryAfter, type Earlier, type Failure } from '../../src/atlas/retry.ts'

function response(status: number, more: Partial<Extract<Failure, { kind: 'response' }>> = {}): Failure {
  return {
    kind: 'response',
    status,
    errorCode: undefined,
    detail: undefined,
    retryAfterSeconds: undefined,
    parameters: [],
    fromAtlas: false,
    ...more
  }
}

const decide = (failure: Failure, repeatable: boolean, faults = 1, random = 0.5) =>
  decideRetry({ faults, repeatable, failure, random })

const tokenBucket = {
  errorCode: 'RATE_LIMITED_TOKEN_BUCKET',
  fromAtlas: true,
  parameters: ['api/atlas/v2/orgs', 55, 10, 5, 60]
}
const upgrade = { errorCode: 'WRITES_NOT_ALLOWED_DURING_APP_UPGRADES', fromAtlas: true }
const tokenLimit = { errorCode: 'access_denied', detail: 'Access Token limit reached.' }

describe('whether a failed attempt is repeated', () => {
  it.each<[what: string, failure: Failure, harmless: boolean, write: boolean]>([
    ['refused connection', { kind: 'unsent' }, true, true],
    ['broken connection', { kind: 'broken' }, true, false],
    ['400', response(400), false, false],
    ['401', response(401), false, false],
    ['403', response(403), false, false],
    ['403 for other reasons at the token endpoint', response(403, { errorCode: 'access_denied' }), false, false],
    ['403 for too many live tokens', response(403, tokenLimit), true, true],
    ['403 with these words and another code', response(403, { ...tokenLimit, errorCode: 'other' }), false, false],
    ['401 with these words and this code', response(401, tokenLimit), false, false],
    ['404', response(404), false, false],
    ['405', response(405), false, false],
    ['405 during upgrades', response(405, upgrade), true, true],
    ['405 of Atlas for other reasons', response(405, { fromAtlas: true }), false, false],
    ['400 with the code of upgrades', response(400, upgrade), false, false],
    ['405 of a proxy with the code', response(405, { ...upgrade, fromAtlas: false }), false, false],
    ['409', response(409), false, false],
    ['410', response(410), false, false],
    ['429 of Atlas with Retry-After', response(429, { retryAfterSeconds: 5, fromAtlas: true }), true, true],
    ['429 of a proxy with Retry-After', response(429, { retryAfterSeconds: 5 }), true, false],
    ['429 of a token bucket', response(429, tokenBucket), true, true],
    ['429 that says nothing', response(429), true, false],
    ['408', response(408), true, false],
    ['500', response(500), true, false],
    ['501', response(501), false, false],
    ['502', response(502), true, false],
    ['503 of a proxy', response(503), true, false],
    ['503 of Atlas', response(503, { fromAtlas: true }), true, true],
    ['503 of a proxy with Retry-After', response(503, { retryAfterSeconds: 1 }), true, false],
    ['504', response(504), true, false]
  ])('%s', (_, failure, harmless, write) => {
    expect(decide(failure, true) !== undefined).toBe(harmless)
    expect(decide(failure, false) !== undefined).toBe(write)
  })
})

describe('what failed attempts may have done', () => {
  it.each<[what: string, failure: Failure, earlier: Earlier]>([
    ['nothing after a refused connection', { kind: 'unsent' }, 'none'],
    ['nothing after a 429 of Atlas', response(429, tokenBucket), 'none'],
    ['nothing after a 403 for too many live tokens', response(403, tokenLimit), 'none'],
    ['nothing after a 405 during upgrades', response(405, upgrade), 'none'],
    ['nothing certain after a 429 of a proxy', response(429), 'refused'],
    ['nothing certain after a 503 of Atlas', response(503, { fromAtlas: true }), 'refused'],
    ['anything after a broken connection', { kind: 'broken' }, 'unknown'],
    ['anything after a 503 of a proxy', response(503), 'unknown'],
    ['anything after a 500', response(500, { fromAtlas: true }), 'unknown'],
    ['anything after a 502', response(502), 'unknown'],
    ['anything after a 504', response(504), 'unknown']
  ])('%s', (_, failure, earlier) => {
    expect(addAttempt('none', failure)).toBe(earlier)
  })

  it('is not forgotten after a later attempt that did nothing', () => {
    const later: readonly Failure[] = [{ kind: 'unsent' }, response(429, tokenBucket)]
    expect(later.reduce(addAttempt, 'unknown')).toBe('unknown')
    expect(later.reduce(addAttempt, 'refused')).toBe('refused')
    expect(addAttempt('unknown', response(503, { fromAtlas: true }))).toBe('unknown')
    expect(addAttempt('refused', { kind: 'broken' })).toBe('unknown')
  })
})

describe('how long it waits', () => {
  it('grows with the faults, in full jitter, and stays under 30 seconds', () => {
    const delays = [1, 2, 3, 4].map((faults) => decide({ kind: 'broken' }, true, faults, 0.999)?.delayMs)
    expect(delays).toEqual([1998, 3996, 7992, 15984])
    expect(decide({ kind: 'broken' }, true, 4, 0)).toEqual({ delayMs: 0, asked: false })
  })

  it('ends with the fifth fault', () => {
    expect(decide({ kind: 'broken' }, true, 4)).toBeDefined()
    expect(decide({ kind: 'broken' }, true, 5)).toBeUndefined()
    expect(decide(response(503, { retryAfterSeconds: 1 }), true, 5)).toBeUndefined()
  })

  it('is what Atlas asks for, never less, with jitter on top, and does not count as a fault', () => {
    expect(decide(response(429, { retryAfterSeconds: 100 }), true, 5, 0)).toEqual({ delayMs: 100_000, asked: true })
    expect(decide(response(429, { retryAfterSeconds: 100 }), true, 5, 0.5)).toEqual({ delayMs: 105_000, asked: true })
    expect(decide(response(429, tokenBucket), false, 5, 0)).toEqual({ delayMs: 55_000, asked: true })
    expect(decide(response(429, { errorCode: 'RATE_LIMITED', fromAtlas: true }), false, 5, 0)).toEqual({
      delayMs: 60_000,
      asked: true
    })
    expect(decide(response(403, tokenLimit), true, 5, 0)?.asked).toBe(true)
  })

  it.each<[parameters: readonly unknown[], seconds: number]>([
    [['api/atlas/v2/orgs', 0], 0],
    [['api/atlas/v2/orgs', -1], 60],
    [['api/atlas/v2/orgs', 'soon'], 60],
    [[], 60]
  ])('is what a token bucket asks for in %j, or a minute', (parameters, seconds) => {
    const retry = decide(response(429, { ...tokenBucket, parameters }), true, 1, 0)
    expect(retry).toEqual({ delayMs: seconds * 1000, asked: true })
  })

  it('is a minute for the other rate limit, whatever its parameters are', () => {
    const failure = response(429, { errorCode: 'RATE_LIMITED', fromAtlas: true, parameters: ['other', 7] })
    expect(decide(failure, true, 1, 0)).toEqual({ delayMs: 60_000, asked: true })
  })

  it('is chosen here if a 429 says nothing, and then it counts as a fault', () => {
    expect(decide(response(429), true, 1, 0.999)).toEqual({ delayMs: 1998, asked: false })
    expect(decide(response(429), true, 5)).toBeUndefined()
  })

  it('is what a 503 asks for, but it counts as a fault', () => {
    expect(decide(response(503, { retryAfterSeconds: 100 }), true, 1, 0)).toEqual({ delayMs: 100_000, asked: false })
    expect(decide(response(503), true, 1, 0.999)).toEqual({ delayMs: 1998, asked: false })
  })
})

describe('Retry-After', () => {
  const nowMs = Date.parse('2026-01-01T00:00:00Z')
  it.each([
    ['5', 5],
    ['120', 120],
    [' 7 ', 7],
    ['Thu, 01 Jan 2026 00:01:30 GMT', 90],
    ['01 Jan 2026 00:01:30 GMT', 90],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined]
  ])('%s', (header, seconds) => expect(parseRetryAfter(header, nowMs)).toBe(seconds))

  it('may be a date that ends with its year', () => {
    expect(parseRetryAfter('Thu Jan  1 00:00:00 2099', nowMs)).toBeGreaterThan(0)
  })
})
