// allow-runner-ip when Atlas does not return the address of the runner, and with an address that cannot be one.
import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../../../local/emulator/emulator.ts'
import { allowRunner, messagesOf } from './allow-runner-ip.ts'

const onAddress: Fault['on'] = { path: '/api/private/ipinfo' }
const NOT_FOUND = { error: 404, errorCode: 'NOT_FOUND', detail: 'No such path.' }

describe('the address of the runner', () => {
  it('is not asked for if the secret is wrong: that is the error', async () => {
    const transcript = await allowRunner({ 'client-secret': 'mdb_sa_sk_wrong_wrong_wrong' })
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)).toEqual([expect.stringMatching(/invalid_client[^]*What to do: The secret is wrong/)])
    expect(messagesOf(transcript)[0]).not.toContain('parameters.ip')
    expect(transcript.main.outputs['status']).toBe('401')
  })

  it.each([
    [403, 'IP_ADDRESS_NOT_ON_ACCESS_LIST', 'API access list'],
    [401, 'USER_UNAUTHORIZED', 'a role is missing']
  ])('refused with %i %s is reported as that', async (status, errorCode, hint) => {
    const body = { error: status, errorCode, reason: 'refused', detail: 'No.', parameters: ['198.51.100.9'] }
    const transcript = await allowRunner(
      {},
      {
        arrange: ({ script }) => script({ on: onAddress, times: Infinity, effect: { kind: 'status', status, body } })
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)[0]).toMatch(`error: ipinfo failed: ${status} ${errorCode}: No.`)
    expect(messagesOf(transcript)[0]).toContain(hint)
    expect(transcript.main.outputs['status']).toBe(String(status))
  })

  it.each<[string, Fault['effect'], RegExp]>([
    ['no connection', { kind: 'reset' }, /ipinfo: the connection was lost/],
    ['a page of a proxy', { kind: 'html' }, /ipinfo: .*HTML/],
    ['no address', { kind: 'status', status: 200, body: {} }, /ipinfo: /],
    ['an IPv6 address', { kind: 'status', status: 200, body: { currentIpv4Address: '2001:db8::1' } }, /ipinfo: /],
    ['a path that Atlas does not know', { kind: 'status', status: 404, body: NOT_FOUND }, /ipinfo: 404 NOT_FOUND/],
    ['a redirect', { kind: 'redirect', location: 'https://login.example.com/' }, /ipinfo: got 302, a redirect/]
  ])('%s is not an invalid input', async (_title, effect, message) => {
    const transcript = await allowRunner(
      {},
      { arrange: ({ script }) => script({ on: onAddress, times: Infinity, effect }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)[0]).toMatch(message)
    expect(messagesOf(transcript)[0]).not.toContain('parameters.ip')
  })

  it.each(['ip: 0.0.0.0', 'ip: "::"', 'ip: 10.1.2.3', 'cidr: 192.168.0.0/24', 'ip: fe80::1', 'cidr: 127.0.0.0/8'])(
    'cannot be %s: nothing is sent',
    async (parameters) => {
      const transcript = await allowRunner({ parameters })
      expect(transcript.main.exitCode).toBe(1)
      expect(messagesOf(transcript)[0]).toMatch(/parameters\.(ip|cidr): is .*Leave (ip|cidr) out to allow the address/)
      expect(transcript.requests).toEqual([])
    }
  )
})
