import { HttpClient } from '@actions/http-client'
import type { RequestOptions } from 'node:http'
import type { Exchange } from '../atlas/transport.ts'

/** The network as the runner is set up for it: keep-alive, and the proxies of `https_proxy` and `no_proxy`. */
export interface Network {
  readonly exchange: Exchange
  /** Ends all connections. */
  close(): void
}

/**
 * Opens the network through @actions/http-client.
 *
 * Only `request()` of it is used. Its readers of bodies never settle when a connection drops, its redirects would carry
 * the token to another host, and its retries know neither 429 nor POST: the transport does all three itself.
 */
export function openNetwork(userAgent: string): Network {
  let pending: AbortSignal | undefined
  const signalHandler = {
    // Called synchronously from within request(), with the options that go to node:http.
    prepareRequest(options: RequestOptions) {
      if (pending) options.signal = pending
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('unused'))
  }
  const client = new HttpClient(userAgent, [signalHandler], {
    allowRedirects: false,
    allowRetries: false,
    keepAlive: true,
    // The transport watches for silence; this only has to be out of its way.
    socketTimeout: 24 * 60 * 60 * 1000
  })

  return {
    async exchange(request, signal) {
      pending = signal
      const answer = client.request(request.method, request.url, request.body ?? null, { ...request.headers })
      pending = undefined
      return (await answer).message
    },
    close: () => client.dispose()
  }
}
