// The proxy of the environment. The HTTP client would silently bypass one that it cannot read.
import { checkBypass } from '@actions/http-client/lib/proxy'
import type { Problem } from '../../atlas/errors.ts'
import type { Host } from '../host.ts'

interface Proxy {
  /** The variable that names it. */
  readonly variable: string
  /** Its address; undefined if the HTTP client cannot read it. */
  readonly url: URL | undefined
}

/**
 * Checks the proxy that requests to `baseUrl` use. The message never contains its address, which may contain
 * credentials.
 */
export function checkProxy(host: Pick<Host, 'env'>, baseUrl: string): Problem[] {
  const proxy = findProxy(host, baseUrl)
  if (proxy === undefined || proxy.url !== undefined) return []
  const message =
    'is not the URL of an HTTP proxy, so requests would bypass it. Write it as http://proxy.example.com:3128, with ' +
    'special characters of user and password percent-encoded; or unset it.'
  return [{ input: proxy.variable, message }]
}

/** Names the proxy that requests to `baseUrl` use: any earlier step can have set it. */
export function reportProxy(host: Pick<Host, 'env' | 'info'>, baseUrl: string): void {
  const { variable, url } = findProxy(host, baseUrl) ?? {}
  if (url !== undefined) host.info(`Requests go through the proxy ${url.host}, which ${variable} names.`)
}

function findProxy(host: Pick<Host, 'env'>, baseUrl: string): Proxy | undefined {
  // Without TLS, Atlas can only be on loopback, which no proxy is used for.
  if (checkBypass(new URL(baseUrl))) return undefined
  // In this order, as @actions/http-client does.
  for (const variable of ['https_proxy', 'HTTPS_PROXY']) {
    const address = host.env(variable)
    if (address !== undefined) return { variable, url: parseProxy(address) }
  }
  return undefined
}

/** The address as the HTTP client reads it: a host or an address without a scheme is taken as http://. */
function parseProxy(text: string): URL | undefined {
  const address = URL.canParse(text) || /^https?:\/\//.test(text) ? text : `http://${text}`
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return undefined
  try {
    decodeURIComponent(url.username + url.password)
    return url
  } catch {
    return undefined
  }
}
