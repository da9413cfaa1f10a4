import { describe, expect, it } from '@jest/globals'
import { markOf, readText, SHARED } from '../../src/operations/temporary/provenance.ts'

const run = {
  runId: '12345678901',
  attempt: '2',
  repository: 'example/shop',
  job: 'deploy',
  random: 'x7k2p9qa',
  startedAtMs: Date.parse('2026-11-23T23:10:59.999Z')
}
const SIGNED = 'atlas-tasks 12345678901-2-x7k2p9qa 20261123T2310'

describe('the mark of a step', () => {
  it('has run, attempt and random letters', () => {
    expect(markOf(run).marker).toBe('12345678901-2-x7k2p9qa')
    expect(markOf({ ...run, random: 'aaaaaaaa' }).marker).not.toBe(markOf(run).marker)
  })

  it('says so where there is no run', () => {
    const local = { ...run, runId: undefined, attempt: undefined, repository: undefined, job: undefined }
    expect(markOf(local).marker).toBe('local-1-x7k2p9qa')
    expect(markOf(local).purpose).toBe('')
    expect(markOf(local).tags).toEqual([{ key: 'atlas-tasks', value: 'local-1-x7k2p9qa' }])
    expect(markOf(local).text(80)).toBe('atlas-tasks local-1-x7k2p9qa 20261123T2310')
  })

  it('has tags for marker, owner and repository', () => {
    expect(markOf(run).tags).toEqual([
      { key: 'atlas-tasks', value: '12345678901-2-x7k2p9qa' },
      { key: 'github-owner', value: 'example' },
      { key: 'github-repository', value: 'shop' }
    ])
  })

  it('has tags of the letters and the length that Atlas takes', () => {
    const { tags } = markOf({ ...run, repository: `ex~ample/${'#(shop)'.repeat(60)}` })
    expect(tags[1]?.value).toBe('ex-ample')
    for (const { key, value } of tags) {
      expect(key).toMatch(/^[\p{L}\p{N} ;@_.+-]{1,255}$/u)
      expect(value).toMatch(/^[\p{L}\p{N} ;@_.+-]{1,255}$/u)
    }
  })
})

describe('the text of a mark', () => {
  it('is followed by where it comes from', () => {
    expect(markOf(run).text(250)).toBe(`${SIGNED} example/shop deploy`)
    expect(markOf(run).about('nightly load test')(250)).toBe(`${SIGNED} nightly load test`)
  })

  it('cuts where it comes from, and never itself', () => {
    expect(markOf(run).text(80)).toBe(`${SIGNED} example/shop deploy`)
    expect(markOf(run).text(SIGNED.length + 4)).toBe(`${SIGNED} exa`)
    expect(markOf(run).text(SIGNED.length + 1)).toBe(SIGNED)
    expect(markOf(run).text(SIGNED.length)).toBe(SIGNED)
    expect(markOf(run).text(SIGNED.length - 1)).toBeUndefined()
  })

  it('fits into the 80 letters of an access list entry with the longest IDs of runs', () => {
    const text = markOf({ ...run, runId: '9'.repeat(15), attempt: '100' }).text(80) ?? ''
    expect(text.length).toBeLessThanOrEqual(80)
    expect(readText(text)?.marker).toBe(`${'9'.repeat(15)}-100-x7k2p9qa`)
  })

  it('comes after the whole of a text that is there already', () => {
    const before = 'for the load test'
    expect(markOf(run).text(80, before)).toBe(`${before} ${SIGNED}`)
    const room = before.length + 1 + SIGNED.length
    expect(markOf(run).text(room, before)).toBe(`${before} ${SIGNED}`)
    expect(markOf(run).text(room - 1, before)).toBeUndefined()
  })

  it('cuts no letter in half', () => {
    for (let length = SIGNED.length; length < SIGNED.length + 8; length++) {
      const text = markOf(run).about('🍃🍃🍃')(length) ?? ''
      expect(text.length).toBeLessThanOrEqual(length)
      expect(text).not.toMatch(/\p{Surrogate}/u)
    }
  })
})

describe('what a text says of where it comes from', () => {
  it('is its marker and the minute', () => {
    const origin = { marker: '12345678901-2-x7k2p9qa', createdMs: Date.parse('2026-11-23T23:10:00Z') }
    expect(readText(markOf(run).text(80))).toEqual(origin)
    expect(readText(markOf(run).text(80, 'for the load test'))).toEqual(origin)
    expect(readText(markOf(run).text(SIGNED.length))).toEqual(origin)
  })

  it('is that it is shared, where several runs use the thing', () => {
    expect(readText(markOf(run).shared)?.marker).toBe(SHARED)
    expect(markOf({ ...run, repository: 'e'.repeat(100) }).shared.length).toBeLessThanOrEqual(80)
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
  ])('is nothing where it is of somebody else: %j', (text) => {
    expect(readText(text)).toBeUndefined()
  })

  it('is no time where the minute is none', () => {
    expect(readText('atlas-tasks 1-1-x 99999999T9999')).toEqual({ marker: '1-1-x', createdMs: undefined })
  })
})
