// Stands in for undici in the bundle; see README.md beside this file.
import http from 'node:http'

/** Calls the global fetch. A dispatcher (undici's agent object) means nothing to it, so that option is dropped. */
export function fetch(input, init) {
  const { dispatcher: _dispatcher, ...rest } = init ?? {}
  return globalThis.fetch(input, rest)
}

/** Constructed by @actions/http-client when a proxy is set and the caller asks for a fetch dispatcher. */
export class ProxyAgent {
  constructor() {
    http.setGlobalProxyFromEnv?.()
  }
}
