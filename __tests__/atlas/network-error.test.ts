import { describe, expect, it } from '@jest/globals'
import { toNetworkError } from '../../src/atlas/network-error.ts'

const failed = (properties: object, message = 'it failed') => Object.assign(new Error(message), properties)

describe('a failed connection', () => {
  it.each([
    ['ECONNREFUSED', failed({ code: 'ECONNREFUSED', syscall: 'connect' })],
    ['ENOTFOUND', failed({ code: 'ENOTFOUND', syscall: 'getaddrinfo' })],
    ['a timeout while connecting', failed({ code: 'ETIMEDOUT', syscall: 'connect' })],
    [
      'a proxy that refuses',
      failed({ code: 'ECONNRESET' }, 'tunneling socket could not be established, statusCode=407')
    ]
  ])('by %s has sent nothing', (_, error) => {
    expect(toNetworkError('getOrg', error)).toMatchObject({
      fault: 'unsent',
      message: expect.stringMatching(/^getOrg: could not connect: /)
    })
  })

  it.each([
    ['a reset', failed({ code: 'ECONNRESET', syscall: 'read' })],
    ['a timeout while reading', failed({ code: 'ETIMEDOUT', syscall: 'read' })]
  ])('by %s may have sent the request', (_, error) => {
    expect(toNetworkError('getOrg', error)).toMatchObject({
      fault: 'broken',
      message: expect.stringMatching(/^getOrg: the connection was lost: it failed \(E\w+\)\.$/)
    })
  })

  it('says what to do about proxies and certificates', () => {
    const hintOf = (error: Error) => toNetworkError('getOrg', error).hint
    expect(hintOf(failed({}, 'tunneling socket could not be established, cause=x'))).toContain('proxy refused')
    expect(hintOf(failed({ code: 'SELF_SIGNED_CERT_IN_CHAIN' }))).toContain('NODE_EXTRA_CA_CERTS')
    expect(hintOf(failed({ code: 'ECONNRESET' }))).toContain('base-url')
  })
})
