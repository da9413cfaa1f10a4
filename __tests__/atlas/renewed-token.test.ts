// What a call remembers of its attempts with the first token when it is repeated with a new one.
import { describe, expect, it } from '@jest/globals'
import { createServer, request, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAtlasClient } from '../../src/atlas/client.ts'
import { systemClock } from '../../src/atlas/clock.ts'
import { ApiError } from '../../src/atlas/errors.ts'
import type { Earlier } from '../../src/atlas/retry.ts'
import type { AccessToken } from '../../src/atlas/token.ts'
import { createTransport, type SendOnce } from '../../src/atlas/transport.ts'

type Response = readonly [status: number, body: unknown]

const sendOnce: SendOnce = ({ method, url, headers }, signal) =>
  new Promise((resolve, reject) => {
    request(url, { method, headers: { ...headers }, signal, agent: false }, resolve)
      .on('error', reject)
      .end()
  })
const token = (value: string): AccessToken => ({ value, mintedAtMs: 0, expiresAtMs: Number.MAX_SAFE_INTEGER })

/** Deletes a database user with an old token. Atlas responds with these in turn. */
async function deleteUser(responses: readonly Response[]): Promise<unknown> {
  const queue = [...responses]
  const respond: RequestListener = (_, response) => {
    const [status, body] = queue.shift() ?? [418, '']
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  const server = createServer(respond)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const atlas = createAtlasClient({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    transport: createTransport({
      sendOnce,
      clock: systemClock,
      signal: new AbortController().signal,
      onRetry: () => {},
      random: () => 0
    }),
    tokens: { current: () => Promise.resolve(token('old')), replace: () => Promise.resolve(token('new')) },
    clock: systemClock,
    deadlineMs: Date.now() + 60_000,
    log: { request: () => {}, response: () => {}, warning: () => {} }
  })
  const parameters = { groupId: 'a'.repeat(24), databaseName: 'admin', username: 'app' }
  try {
    return await atlas.call('deleteGroupDatabaseUser', { parameters })
  } catch (error) {
    return error
  } finally {
    server.close()
  }
}

const error = (status: number, errorCode: string): Response => [status, { error: status, errorCode, detail: 'No.' }]
const expired = error(401, 'UNAUTHORIZED')
const missing = error(404, 'USERNAME_NOT_FOUND')

describe('a DELETE that is repeated with a new token and finds nothing', () => {
  it('has succeeded if an attempt with the old token may have been carried out', async () => {
    expect(await deleteUser([[502, 'a page'], expired, missing])).toMatchObject({ status: 404, data: undefined })
  })

  it.each<[what: string, responses: readonly Response[], earlier: Earlier]>([
    ['the old token was refused at once', [expired, missing], 'none'],
    ['Atlas refused the attempts with it', [error(503, 'SERVICE_UNAVAILABLE'), expired, missing], 'refused']
  ])('fails if %s', async (_, responses, earlier) => {
    const failure = await deleteUser(responses)
    expect(failure).toBeInstanceOf(ApiError)
    expect(failure).toMatchObject({ status: 404, errorCode: 'USERNAME_NOT_FOUND', earlier })
  })
})
