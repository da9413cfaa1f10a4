import type { HttpResponse } from './transport.ts'

/**
 * Says what an answer is that cannot be one of Atlas: a redirect with its target, a page, an unexpected media type.
 * Nothing of the body is repeated, since nobody knows what it holds.
 */
export function describeUnexpected(answer: Pick<HttpResponse, 'status' | 'headers' | 'body'>): string {
  const { status, headers, body } = answer
  if (status >= 300 && status < 400) {
    const target = redirectTarget(headers.location)
    return `answered ${status}, a redirect to ${target}. Redirects are not followed: the credentials are for Atlas alone.`
  }
  const mediaType = headers['content-type']?.split(';')[0]?.trim()
  if (mediaType === 'text/html') return `answered ${status} with an HTML page, which is not an answer of Atlas.`
  if (body.length === 0) return `answered ${status} with an empty body.`
  return `answered ${status} with ${mediaType ?? 'no media type'}, which is not the answer that was asked for.`
}

/** Origin and path of a redirect; its query may carry session data. */
function redirectTarget(location: string | undefined): string {
  if (location === undefined) return 'nowhere (no Location header)'
  try {
    const { protocol, host, pathname } = new URL(location)
    return `${protocol}//${host}${pathname}`
  } catch {
    return location.split('?')[0]?.slice(0, 200) ?? ''
  }
}
