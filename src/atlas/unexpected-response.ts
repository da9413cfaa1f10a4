// Describes a response that cannot be Atlas' own.
import type { HttpResponse } from './transport.ts'

/**
 * Says what the response is: a redirect with its target, an HTML page, an unexpected media type. Nothing of its body is
 * repeated, since it could contain anything.
 */
export function describeUnexpected({
  status,
  headers,
  body
}: Pick<HttpResponse, 'status' | 'headers' | 'body'>): string {
  if (status >= 300 && status < 400) {
    const target = redirectTarget(headers.location)
    return `got ${status}, a redirect to ${target}. Redirects are not followed: the credentials are for Atlas alone.`
  }
  const mediaType = headers['content-type']?.split(';')[0]?.trim()
  if (mediaType === 'text/html') return `got ${status} with an HTML page, which is not from Atlas.`
  if (body.length === 0) return `got ${status} with an empty body.`
  return `got ${status} with ${mediaType ?? 'no media type'}, which is not what was asked for.`
}

/** Origin and path of a redirect; its query may carry session data. */
function redirectTarget(location: string | undefined): string {
  if (location === undefined) return 'nowhere (no Location header)'
  if (!URL.canParse(location)) return location.split('?')[0]?.slice(0, 200) ?? ''
  const { protocol, host, pathname } = new URL(location)
  return `${protocol}//${host}${pathname}`
}
