// Requests to IPv6 loopback, whose address a URL writes in brackets.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it } from '@jest/globals'
import { openNetwork } from '../../src/action/http.ts'

it('reaches a server at [::1]', async () => {
  const server = createServer((request, response) => void response.end(request.headers.host))
  await new Promise<void>((resolve) => server.listen(0, '::1', resolve))
  const host = `[::1]:${(server.address() as AddressInfo).port}`
  const network = openNetwork('test')
  try {
    const request = { method: 'GET', url: `http://${host}/`, headers: {} }
    const message = await network.sendOnce(request, new AbortController().signal)
    expect(await text(message)).toBe(host)
  } finally {
    network.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})
