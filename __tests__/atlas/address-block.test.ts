// Addresses and blocks: what is read, and which block covers which.
import { describe, expect, it } from '@jest/globals'
import { covers, normalizeBlock, parseAddress, parseBlock } from '../../src/atlas/address-block.ts'

describe('parseBlock', () => {
  it.each([
    ['203.0.113.7', 'ipv4', 32],
    ['203.0.113.0/28', 'ipv4', 28],
    ['0.0.0.0/0', 'ipv4', 0],
    ['2001:db8::1', 'ipv6', 128],
    ['2001:db8::/32', 'ipv6', 32],
    ['::ffff:203.0.113.7', 'ipv4', 32],
    ['::FFFF:cb00:7107', 'ipv4', 32],
    ['::ffff:203.0.113.0/120', 'ipv4', 24],
    ['::ffff:203.0.113.0/64', 'ipv6', 64]
  ] as const)('reads %s', (text, family, prefix) => {
    expect(parseBlock(text)).toMatchObject({ family, prefix })
  })

  it.each([
    '',
    '203.0.113',
    '203.0.113.256',
    ' 203.0.113.7',
    '203.0.113.0/',
    '203.0.113.0/33',
    '203.0.113.0/-1',
    '203.0.113.0/24/8',
    '2001:db8::/129',
    'fe80::1%eth0',
    'fe80::1%eth0/64'
  ])('refuses "%s"', (text) => {
    expect(parseBlock(text)).toBeUndefined()
  })

  it('differs from parseAddress, which takes no block', () => {
    expect(parseAddress('203.0.113.7')).toEqual(parseBlock('203.0.113.7'))
    expect(parseAddress('203.0.113.7/32')).toBeUndefined()
  })
})

describe('covers', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7/32', true],
    ['203.0.113.7/32', '203.0.113.7', true],
    ['203.0.113.0/24', '203.0.113.7', true],
    ['203.0.113.99/24', '203.0.113.7', true],
    ['203.0.113.0/24', '203.0.114.7', false],
    ['203.0.113.0/24', '203.0.113.0/23', false],
    ['203.0.113.0/24', '203.0.113.128/25', true],
    ['0.0.0.0/0', '203.0.113.7', true],
    ['2001:db8::/32', '2001:db8:1::/48', true],
    ['2001:db8::/127', '2001:db8::2', false],
    ['2001:DB8:0:0::1', '2001:db8::1', true],
    ['::/0', '203.0.113.7', false],
    ['203.0.113.0/24', '::ffff:203.0.113.7', true],
    ['::ffff:203.0.113.0/120', '203.0.113.7', true],
    ['::/0', '::ffff:203.0.113.7', false]
  ])('%s and %s: %s', (outer, inner, expected) => {
    const [one, two] = [parseBlock(outer), parseBlock(inner)]
    if (one === undefined || two === undefined) throw new Error('The case is not a block.')
    expect(covers(one, two)).toBe(expected)
  })
})

describe('normalizeBlock', () => {
  it.each([
    ['198.51.100.9', '198.51.100.9'],
    ['198.51.100.9/32', '198.51.100.9/32'],
    ['::ffff:198.51.100.9', '198.51.100.9'],
    ['::ffff:198.51.100.0/124', '198.51.100.0/28'],
    ['2001:DB8:0:0::1', '2001:db8::1']
  ])('%s: %s', (text, expected) => {
    expect(normalizeBlock(text)).toBe(expected)
  })

  it('leaves any other text as it is', () => {
    expect(['203.0.113.0/33', 'any'].map(normalizeBlock)).toEqual(['203.0.113.0/33', 'any'])
  })
})
