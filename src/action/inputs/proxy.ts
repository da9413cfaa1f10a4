// Checks the proxy of the environment: the HTTP client would silently bypass one that it cannot read.
import { checkBypass } from '@actions/http-client/lib/proxy'
import type { Problem } from '../../atlas/errors.ts'
import type { Host } from '../host.ts'

/**
 * Checks the proxy that requests to `baseUrl` use. The message never contains its address, which may contain
 * credentials.
 */
export function checkProxy(host: Pick<Host, 'env'>, baseUrl: string): Problem[] {
  const url = new URL(baseUrl)
  if (checkBypass(url)) return []
  const scheme = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  // In this order, as @actions/http-client does.
  const variable = [scheme, scheme.toUpperCase()].find((name) => host.env(name) !== undefined)
  if (variable === undefined || isUsable(host.env(variable) ?? '')) return []
  const message =
    'is not the URL of an HTTP proxy, so requests would bypass it. Write it as http://proxy.example.com:3128, with ' +
    'special characters of user and password percent-encoded; or unset it.'
  return [{ input: variable, message }]
}

/** Whether the HTTP client connects to it: a host or an address without a scheme is taken as http://. */
function isUsable(text: string): boolean {
  const address = URL.canParse(text) || /^https?:\/\//.test(text) ? text : `http://${text}`
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return false
  try {
    decodeURIComponent(url.username + url.password)
    return true
  } catch {
    return false
  }
}
