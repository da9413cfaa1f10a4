// The network as the runner is set up for it, through @actions/http-client.
import { HttpClient } from '@actions/http-client'
import type { RequestOptions } from 'node:http'
import type { SendOnce, HttpRequest } from '../atlas/transport.ts'

/** The network as the runner is set up for it: keep-alive, and the proxies of `https_proxy` and `no_proxy`. */
export interface Network {
  readonly sendOnce: SendOnce
  /** Ends all connections. */
  close(): void
}

const OPTIONS = {
  allowRedirects: false,
  allowRetries: false,
  keepAlive: true,
  // The transport watches for silence; this only has to be out of its way.
  socketTimeout: 24 * 60 * 60 * 1000
}

/**
 * Opens the network through @actions/http-client.
 *
 * Only `request()` of it is used. Its readers of bodies never settle when a connection drops, its redirects would carry
 * the token to another host, and its retries know neither 429 nor POST: the transport does all three itself.
 */
export function openNetwork(userAgent: string): Network {
  // Behind a proxy with credentials, a dependency of it uses `new Buffer`: nothing that a user could act on.
  process.noDeprecation = true
  let pending: AbortSignal | undefined
  const signalHandler = {
    // Called synchronously from within request(), with the options that go to node:http.
    prepareRequest(options: RequestOptions) {
      options.signal = pending
      // A host name of a URL keeps the brackets of an IPv6 address; node:net would look them up.
      if (options.host === '[::1]') options.host = '::1'
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('unused'))
  }
  // A client keeps one agent, which knows http or https.
  const clients = new Map<string, HttpClient>()
  const clientFor = ({ url }: HttpRequest): HttpClient => {
    const scheme = url.slice(0, url.indexOf(':'))
    const client = clients.get(scheme) ?? new HttpClient(userAgent, [signalHandler], OPTIONS)
    clients.set(scheme, client)
    return client
  }

  return {
    async sendOnce(request, signal) {
      pending = signal
      const sent = clientFor(request).request(request.method, request.url, request.body ?? null, {
        ...request.headers
      })
      pending = undefined
      return (await sent).message
    },
    close: () => clients.forEach((client) => client.dispose())
  }
}
