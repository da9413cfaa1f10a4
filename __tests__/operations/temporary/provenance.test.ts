// Markers, tags and comments: what they contain, and what can be read back from them.
import { describe, expect, it } from '@jest/globals'
import { buildProvenance, readText, SHARED } from '../../../src/operations/temporary/provenance.ts'

const run = {
  runId: '12345678901',
  attempt: '2',
  repository: 'example/shop',
  job: 'deploy',
  random: 'x7k2p9qa',
  startedAtMs: Date.parse('2026-11-23T23:10:59.999Z')
}
const SIGNED = 'atlas-tasks 12345678901-2-x7k2p9qa 20261123T2310'

describe('the marker of a step', () => {
  it('consists of run, attempt and random characters', () => {
    expect(buildProvenance(run).marker).toBe('12345678901-2-x7k2p9qa')
    expect(buildProvenance({ ...run, random: 'aaaaaaaa' }).marker).not.toBe(buildProvenance(run).marker)
  })

  it('starts with "local" outside of a run', () => {
    const local = { ...run, runId: undefined, attempt: undefined, repository: undefined, job: undefined }
    expect(buildProvenance(local).marker).toBe('local-1-x7k2p9qa')
    expect(buildProvenance(local).purpose).toBe('')
    expect(buildProvenance(local).tags).toEqual([{ key: 'atlas-tasks', value: 'local-1-x7k2p9qa' }])
    expect(buildProvenance(local).text(80)).toBe('atlas-tasks local-1-x7k2p9qa 20261123T2310')
  })

  it('comes with tags for owner and repository', () => {
    expect(buildProvenance(run).tags).toEqual([
      { key: 'atlas-tasks', value: '12345678901-2-x7k2p9qa' },
      { key: 'github-owner', value: 'example' },
      { key: 'github-repository', value: 'shop' }
    ])
  })

  it('comes in tags with the characters and the length that Atlas allows', () => {
    const { tags } = buildProvenance({ ...run, repository: `ex~ample/${'#(shop)'.repeat(60)}` })
    expect(tags[1]?.value).toBe('ex-ample')
    for (const { key, value } of tags) {
      expect(key).toMatch(/^[\p{L}\p{N} ;@_.+-]{1,255}$/u)
      expect(value).toMatch(/^[\p{L}\p{N} ;@_.+-]{1,255}$/u)
    }
  })
})

describe('the comment of a step', () => {
  it('names repository and job, or a purpose, after the marker', () => {
    expect(buildProvenance(run).text(250)).toBe(`${SIGNED} example/shop deploy`)
    expect(buildProvenance(run).about('nightly load test')(250)).toBe(`${SIGNED} nightly load test`)
  })

  it('cuts the purpose to fit, but never the marker', () => {
    expect(buildProvenance(run).text(80)).toBe(`${SIGNED} example/shop deploy`)
    expect(buildProvenance(run).text(SIGNED.length + 4)).toBe(`${SIGNED} exa`)
    expect(buildProvenance(run).text(SIGNED.length + 1)).toBe(SIGNED)
    expect(buildProvenance(run).text(SIGNED.length)).toBe(SIGNED)
    expect(buildProvenance(run).text(SIGNED.length - 1)).toBeUndefined()
  })

  it('fits into the 80 characters of an access list comment, even with the longest run IDs', () => {
    const text = buildProvenance({ ...run, runId: '9'.repeat(15), attempt: '100' }).text(80) ?? ''
    expect(text.length).toBeLessThanOrEqual(80)
    expect(readText(text)?.marker).toBe(`${'9'.repeat(15)}-100-x7k2p9qa`)
  })

  it('follows the full text that exists', () => {
    const before = 'for the load test'
    expect(buildProvenance(run).text(80, before)).toBe(`${before} ${SIGNED}`)
    const room = before.length + 1 + SIGNED.length
    expect(buildProvenance(run).text(room, before)).toBe(`${before} ${SIGNED}`)
    expect(buildProvenance(run).text(room - 1, before)).toBeUndefined()
  })

  it('never cuts a surrogate pair', () => {
    for (let length = SIGNED.length; length < SIGNED.length + 8; length++) {
      const text = buildProvenance(run).about('🍃🍃🍃')(length) ?? ''
      expect(text.length).toBeLessThanOrEqual(length)
      expect(text).not.toMatch(/\p{Surrogate}/u)
    }
  })
})

describe('the origin read from a comment', () => {
  it('is the marker and the minute', () => {
    const origin = { marker: '12345678901-2-x7k2p9qa', createdMs: Date.parse('2026-11-23T23:10:00Z') }
    expect(readText(buildProvenance(run).text(80))).toEqual(origin)
    expect(readText(buildProvenance(run).text(80, 'for the load test'))).toEqual(origin)
    expect(readText(buildProvenance(run).text(SIGNED.length))).toEqual(origin)
  })

  it('is "shared" for something that several runs use', () => {
    expect(readText(buildProvenance(run).shared)?.marker).toBe(SHARED)
    expect(buildProvenance({ ...run, repository: 'e'.repeat(100) }).shared.length).toBeLessThanOrEqual(80)
  })

  it.each([
    undefined,
    null,
    7,
    ['atlas-tasks 1-1-x 20261123T2310'],
    '',
    'office',
    'atlas-tasks',
    'atlas-tasks 12345678901-2-x7k2p9qa',
    'atlas-tasks 12345678901-2-x7k2p9qa 2026-11-23',
    'my-atlas-tasks 12345678901-2-x7k2p9qa 20261123T2310',
    'atlas-tasks 12345678901-2-x7k2p9qa 20261123T23105',
    'Atlas-Tasks 12345678901-2-x7k2p9qa 20261123T2310'
  ])('is undefined for a comment that is not ours: %j', (text) => {
    expect(readText(text)).toBeUndefined()
  })

  it('has no time if the minute is invalid', () => {
    expect(readText('atlas-tasks 1-1-x 99999999T9999')).toEqual({ marker: '1-1-x', createdMs: undefined })
  })
})
