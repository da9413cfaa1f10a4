// Responses as they go on the wire.
import { STATUS_CODES } from 'node:http'
import type { AtlasError } from './atlas-error.ts'

export interface WireResponse {
  status: number
  headers: Record<string, string>
  body: Buffer
  /** The connection breaks instead. */
  lost?: true
}

/** Headers that Atlas' own servers add to a response (recorded responses). */
export const SERVICE_HEADERS: Record<string, string> = {
  'X-Envoy-Upstream-Service-Time': '12',
  'X-Mongodb-Service-Version': 'gitHash=0000000000000000000000000000000000000000; versionString=emulator'
}

/** An error in the schema of the Admin API; `X-Error-Code` repeats its code (recorded responses). */
export function errorResponse(error: AtlasError, headers: Record<string, string> = {}): WireResponse {
  const body = {
    detail: error.message,
    error: error.status,
    errorCode: error.code,
    parameters: error.parameters,
    reason: STATUS_CODES[error.status] ?? ''
  }
  return jsonResponse({
    status: error.status,
    body,
    headers: { ...SERVICE_HEADERS, ...headers, ...error.headers, 'X-Error-Code': error.code }
  })
}

/** A JSON response; `application/json` unless the headers say otherwise. */
export function jsonResponse(options: {
  status: number
  body: unknown
  headers?: Record<string, string>
}): WireResponse {
  return {
    status: options.status,
    headers: { 'Content-Type': 'application/json', ...options.headers },
    body: Buffer.from(JSON.stringify(options.body))
  }
}

/**
 * The response of every protected resource to a request without a valid token. It carries a Digest challenge even where
 * a bearer token is expected, a body spread over lines, and no `X-Error-Code` (recorded responses).
 */
export function unauthorizedResponse(nonce: string): WireResponse {
  const body = [
    '{',
    '  "error" : 401,',
    '  "reason" : "Unauthorized",',
    '  "detail" : "You are not authorized for this resource.",',
    '  "errorCode" : "UNEXPECTED_ERROR"',
    '}'
  ].join('\n')
  return {
    status: 401,
    headers: {
      'Content-Type': 'application/json',
      'Www-Authenticate': `Digest realm="MMS Public API", domain="", nonce="${nonce}", algorithm=MD5, qop="auth", stale=false`,
      'X-Envoy-Upstream-Service-Time': '4'
    },
    body: Buffer.from(body)
  }
}
