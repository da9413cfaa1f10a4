// Addresses that a runner on the internet cannot have.
import { describe, expect, it } from '@jest/globals'
import { checkPublicAddress } from '../../../src/operations/access-list/address-options.ts'

describe('checkPublicAddress', () => {
  it.each([
    ['0.0.0.0', 'unspecified'],
    ['::', 'unspecified'],
    ['127.8.0.1', 'loopback'],
    ['::1', 'loopback'],
    ['169.254.7.1', 'link-local'],
    ['fe80::7', 'link-local'],
    ['10.20.30.40', 'private'],
    ['172.31.0.9', 'private'],
    ['fd12::1', 'private'],
    ['::ffff:192.168.7.7', 'private']
  ])('%s is %s', (ip, kind) => {
    expect(checkPublicAddress({ ip, cidr: undefined })).toEqual([
      { input: 'ip', message: expect.stringMatching(`^is ${kind}: .* Leave ip out`) }
    ])
    expect(
      checkPublicAddress({ ip: undefined, cidr: `${ip}/${ip.includes('.') && !ip.includes(':') ? 32 : 128}` })
    ).toEqual([{ input: 'cidr', message: expect.stringContaining(`is ${kind}: `) }])
  })

  it.each(['203.0.113.7', '172.32.0.1', '0.0.0.0/0', '192.0.0.0/8', '::/0', '2001:db8::1', 'no address'])(
    '%s is accepted',
    (text) => {
      expect(checkPublicAddress({ ip: text, cidr: text })).toEqual([])
    }
  )
})
