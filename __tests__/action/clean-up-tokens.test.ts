// The access tokens with which post cleans up, and what it revokes.
import { describe, expect, it } from '@jest/globals'
import type { VirtualClock } from '../support/virtual-clock.ts'
import { account, createFor, inOrganization, ourUser } from '../operations/temporary/temporary-things.ts'

const tokenRequests = ({ requests }: { readonly requests: readonly string[] }) =>
  requests.filter((line) => line.includes('/oauth/'))

describe('the cleanup uses', () => {
  it('the token of main while it is valid', async () => {
    const observed = await createFor({ operation: 'createOrgServiceAccount', body: account, with: inOrganization })
    expect(tokenRequests(observed)).toEqual(['POST /api/oauth/token 200', 'POST /api/oauth/revoke 200'])
    expect(observed.after).toEqual(observed.before)
    expect(observed.emulator.liveTokens()).toEqual([])
  })

  it('a new token if that of main has expired, and revokes it', async () => {
    let clock: VirtualClock | undefined
    const observed = await createFor({
      ...ourUser,
      emulator: { limits: { tokenLifetimeSeconds: 300 } },
      arrange: (_emulator, virtual) => void (clock = virtual),
      between: () => clock?.advance(301_000)
    })
    expect(observed.messages).toEqual([expect.stringMatching(/^notice: .*has expired/)])
    expect(observed.after).toEqual(observed.before)
    expect(tokenRequests(observed)).toEqual([
      'POST /api/oauth/token 200',
      'POST /api/oauth/token 200',
      'POST /api/oauth/revoke 200'
    ])
    expect(observed.emulator.liveTokens()).toEqual([])
  })

  it('a new token if Atlas rejects that of main, and revokes both', async () => {
    const observed = await createFor({
      ...ourUser,
      between: ({ script }) =>
        script({ on: { method: 'GET' }, effect: { kind: 'status', status: 401, body: { error: 401, detail: 'No.' } } })
    })
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
    expect(tokenRequests(observed).filter((line) => line.includes('/revoke'))).toHaveLength(2)
    expect(observed.emulator.liveTokens()).toEqual([])
  })
})
