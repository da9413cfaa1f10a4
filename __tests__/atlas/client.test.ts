// What a client refuses to send.
import { expect, it } from '@jest/globals'
import { createAtlasClient } from '../../src/atlas/client.ts'
import { InputError } from '../../src/atlas/errors.ts'
import type { TokenSource } from '../../src/atlas/token.ts'
import type { Transport } from '../../src/atlas/transport.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const sent = () => Promise.reject(new Error('It was sent.'))
const transport: Transport = { send: sent }
const tokens: TokenSource = { current: sent, replace: sent }

it.each([
  ['createGroup', { body: '{"name":"shop","orgId":"5f0000000000000000000001"}' }],
  ['deleteGroup', { parameters: { groupId: '5f0000000000000000000002' } }],
  ['updateGroup', { parameters: { groupId: '5f0000000000000000000002' }, body: '{"name":"shop"}' }]
])('in a dry run no operation can send %s, whatever it tries', async (operationId, input) => {
  const clock = createVirtualClock()
  const atlas = createAtlasClient({
    baseUrl: 'https://cloud.mongodb.com',
    transport,
    tokens,
    clock,
    deadlineMs: clock.nowMs() + 60_000,
    readOnly: true,
    log: { request: () => {}, response: () => {}, warning: () => {} }
  })
  const error = await atlas.call(operationId, input).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InputError)
  expect(error).toMatchObject({ message: `dry-run: ${operationId} would change Atlas.` })
})
