// Dates in responses: what is read, and what is an error.
import { describe, expect, it } from '@jest/globals'
import { dateOf, optionalDateOf, parseDateTime, toDate } from '../../src/atlas/date-time.ts'

describe('parseDateTime', () => {
  it.each([
    ['2026-03-04T05:06:07Z', Date.UTC(2026, 2, 4, 5, 6, 7)],
    ['2026-03-04t05:06:07z', Date.UTC(2026, 2, 4, 5, 6, 7)],
    ['2026-03-04T05:06:07.089Z', Date.UTC(2026, 2, 4, 5, 6, 7, 89)],
    ['2026-03-04T05:06:07.089123+02:30', Date.UTC(2026, 2, 4, 2, 36, 7, 89)],
    ['2028-02-29T00:00:00-01:00', Date.UTC(2028, 1, 29, 1)]
  ])('reads %s', (text, ms) => {
    expect(parseDateTime(text)).toBe(ms)
  })

  it.each([
    'tomorrow 2031',
    '7',
    '2026-03-04',
    '2026-03-04T05:06:07',
    '2026-03-04 05:06:07Z',
    '2026-03-04T05:06Z',
    '2026-03-04T05:06:07+0230',
    '2026-02-29T05:06:07Z',
    '2026-04-31T05:06:07Z',
    '2026-13-01T05:06:07Z',
    '2026-03-04T25:06:07Z',
    '2026-03-04T05:06:07Z and more',
    'since 2026-03-04T05:06:07Z',
    { toString: () => '2026-03-04T05:06:07Z' },
    '',
    1_772_600_767_000,
    null,
    undefined
  ])('does not read %p', (value) => {
    expect(parseDateTime(value)).toBeUndefined()
  })
})

describe('toDate', () => {
  it.each([
    [Date.UTC(2026, 2, 4, 5, 6, 7), '2026-03-04T05:06:07Z'],
    [Date.UTC(2026, 2, 4, 5, 6, 7, 999), '2026-03-04T05:06:07Z']
  ])('writes %i as %s', (ms, text) => {
    expect(toDate(ms)).toBe(text)
  })
})

describe('an attribute with a date', () => {
  it('is read', () => {
    const record = { finishTime: '2026-03-04T05:06:07Z' }
    for (const read of [dateOf, optionalDateOf]) {
      expect(read('listThings', record, 'finishTime')).toBe(Date.UTC(2026, 2, 4, 5, 6, 7))
    }
  })

  it('names operation and attribute in the error', () => {
    const record = { finishTime: '2026-03-04T05:06:07' }
    for (const read of [dateOf, optionalDateOf]) {
      expect(() => read('listThings', record, 'finishTime')).toThrow(
        'listThings: the response has no date in finishTime, so the result is unknown.'
      )
    }
  })

  it('may be missing only if it is optional', () => {
    expect(optionalDateOf('listThings', {}, 'until')).toBeUndefined()
    expect(optionalDateOf('listThings', { until: null }, 'until')).toBeUndefined()
    expect(() => dateOf('listThings', {}, 'until')).toThrow('listThings: the response has no until')
  })
})
