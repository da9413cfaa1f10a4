import { describe, expect, it } from '@jest/globals'
import { parseDuration } from '../../src/gate/duration.ts'

describe('parseDuration', () => {
  it.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['15m', 900_000],
    ['2h', 7_200_000],
    ['7d', 604_800_000],
    ['1h30m', 5_400_000],
    ['1d2h3m4s5ms', 93_784_005],
    ['1m500ms', 60_500],
    ['30m1h', 5_400_000],
    ['0s', 0],
    ['0', 0],
    ['0ms', 0],
    ['90', 90_000],
    ['007', 7000],
    ['100000d', 8_640_000_000_000]
  ])('reads %s as %d milliseconds', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  it.each([
    '',
    ' ',
    'h',
    'ms',
    'm5',
    '1.5h',
    '1,5h',
    '.5s',
    '-5s',
    '-5',
    '+5s',
    '5 m',
    ' 5m',
    '5m ',
    '5m\n',
    '1h 30m',
    '1h30',
    '30m1',
    '5M',
    '5S',
    '5min',
    '5sec',
    '1w',
    '1y',
    '1h-30m',
    '1e3',
    '0x10',
    '٣s',
    'PT5M',
    'Infinity',
    'forever',
    '99999999999999999999',
    '99999999999999999999ms',
    '9007199254740992ms',
    '9007199254741',
    '9007199254740991ms1ms',
    '9'.repeat(400)
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })

  it('reads up to the largest safe integer', () => {
    expect(parseDuration('9007199254740991ms')).toBe(Number.MAX_SAFE_INTEGER)
  })
})
