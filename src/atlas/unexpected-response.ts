// Describes a response that cannot be Atlas' own.
import type { HttpResponse } from './transport.ts'

/** What to do about a response that is not Atlas' own. */
export const NOT_ATLAS_HINT = 'Check base-url, and whether a proxy or a login page responds instead of Atlas.'

/** What was expected of the response. */
export interface Expectation {
  /** The documented statuses of a success. */
  readonly statuses?: readonly number[]
  /** What is wrong with the JSON of a success: the end of "got 200 with …". */
  readonly problem?: string | undefined
}

/**
 * Says what the response is: a redirect with its target, an HTML page, an unexpected media type, status or type of
 * JSON. Nothing of its body is repeated but the status and code of an Atlas error, since it could contain anything.
 */
export function describeUnexpected(
  { status, headers, body }: Pick<HttpResponse, 'status' | 'headers' | 'body'>,
  { statuses, problem }: Expectation = {}
): string {
  if (status >= 300 && status < 400) {
    const target = redirectTarget(headers.location)
    return `got ${status}, a redirect to ${target}. Redirects are not followed: the credentials are for Atlas alone.`
  }
  if (problem !== undefined) return `got ${status} with ${problem}.`
  const mediaType = headers['content-type']?.split(';')[0]?.trim()
  if (body.length === 0) return `got ${status} with an empty body${mediaType === undefined ? '' : ` (${mediaType})`}.`
  if (mediaType === 'text/html') return `got ${status} with an HTML page, which is not from Atlas.`
  if (status < 300 && statuses?.includes(status) === false) {
    return `got ${status}, but Atlas documents ${statuses.join(' or ')}.`
  }
  return `got ${status} with ${mediaType ?? 'no media type'}, which is not what was asked for.`
}

/** Origin and path of a redirect; its query may carry session data. */
function redirectTarget(location: string | undefined): string {
  if (location === undefined) return 'nowhere (no Location header)'
  if (!URL.canParse(location)) return 'another path of the same host'
  const { protocol, host, pathname } = new URL(location)
  return `${protocol}//${host}${pathname}`
}
