// Names and addresses in the notations in which Atlas stores them.
import { describe, expect, it } from '@jest/globals'
import { isSameName } from '../../src/atlas/same-name.ts'

describe('the same name', () => {
  it.each([
    ['prod', 'prod'],
    ['203.0.113.7', '203.0.113.7/32'],
    ['203.0.113.7/32', '::ffff:203.0.113.7'],
    ['203.0.113.7', '::FFFF:cb00:7107/128'],
    ['203.0.113.9/24', '203.0.113.0/24'],
    ['0.0.0.0', '0.0.0.0/0'],
    ['::', '::/0'],
    ['2001:db8::1', '2001:0DB8:0:0:0:0:0:1/128'],
    ['2001:db8::/32', '2001:db8:ffff::1/32']
  ])('%s and %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true)
    expect(isSameName(other, one)).toBe(true)
  })

  it.each([
    ['prod', 'Prod'],
    ['203.0.113.7', '203.0.113.8'],
    ['203.0.113.0/24', '203.0.113.0/25'],
    ['203.0.113.0', '203.0.113.0/24'],
    ['0.0.0.0/0', '::/0'],
    ['0.0.0.0/1', '0.0.0.0'],
    ['::', '0.0.0.0'],
    ['fe80::1%eth0', 'fe80::1'],
    ['1.2.3.4/33', '1.2.3.4/99'],
    ['1.2.3.4/', '1.2.3.4'],
    ['1.2.3.4/32/32', '1.2.3.4']
  ])('not %s and %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false)
    expect(isSameName(other, one)).toBe(false)
  })

  it('not a missing one', () => {
    expect(isSameName(undefined, 'undefined')).toBe(false)
  })
})
