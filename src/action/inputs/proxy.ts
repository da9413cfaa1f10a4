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
  const url = new URL(baseUrl)
  if (checkBypass(url)) return undefined
  const scheme = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  // In this order, as @actions/http-client does.
  const variable = [scheme, scheme.toUpperCase()].find((name) => host.env(name) !== undefined)
  return variable === undefined ? undefined : { variable, url: parseProxy(host.env(variable) ?? '') }
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
