// Turns a complete HTTP response into a result of the operation, or into an error.
import type { ResponseKind } from './catalog/catalog.ts'
import { parseErrorBody } from './error-body.ts'
import { ApiError, NetworkError } from './errors.ts'
import { hintForCall } from './hints.ts'
import { parseJson } from './json.ts'
import type { AtlasRequest } from './request.ts'
import type { HttpResponse } from './transport.ts'
import { describeUnexpected } from './unexpected-response.ts'

/** A successful response. */
export interface AtlasResponse {
  readonly status: number
  /** The version that Atlas resolved, from the media type of the response. */
  readonly version: string | undefined
  readonly kind: ResponseKind
  /** The parsed JSON; undefined if the body is empty or not JSON. Integers beyond 2^53 are bigints. */
  readonly data: unknown
  /** The body as received, the only form of CSV and gzip responses. */
  readonly bytes: Buffer
}

/** The one operation that returns text (XML), although the document says JSON. */
const TEXT_RESPONSE = 'getFederationSettingIdentityProviderMetadata'

/**
 * Parses a complete response.
 *
 * @throws ApiError for an error of Atlas
 * @throws NetworkError for anything that cannot be Atlas' response: a redirect, a page, another media type, cut JSON
 */
export function parseResponse(baseUrl: string, request: AtlasRequest, response: HttpResponse): AtlasResponse {
  const { operation, kind } = request
  const { status, headers, body } = response
  if (status < 200 || status >= 300) throw toError(baseUrl, request, response)

  const [type = '', version, suffix] = parseMediaType(headers['content-type'])
  const common = { status, version, kind, bytes: body }
  if (body.length === 0) {
    const mayBeEmpty = operation.method !== 'GET' || status === 202 || status === 204
    if (!mayBeEmpty) throw unexpected(operation.id, response)
    return { ...common, kind: 'json', data: undefined }
  }
  if (operation.id === TEXT_RESPONSE) return { ...common, data: body.toString('utf8') }
  if (kind !== 'json') {
    // Without either header, a cut body cannot be told from a whole one.
    const complete = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
    if (suffix !== kind || !complete) throw unexpected(operation.id, response)
    return { ...common, data: undefined }
  }
  if (suffix !== 'json' && type !== 'application/json') throw unexpected(operation.id, response)
  try {
    return { ...common, data: parseJson(body.toString('utf8')) }
  } catch {
    throw new NetworkError(`${operation.id}: got ${status} with incomplete JSON.`, {
      fault: 'unexpected',
      hint: 'The response was damaged or cut on its way. Run the job again; if it happens again, check the proxy.'
    })
  }
}

/** Type, version and suffix: `application/vnd.atlas.2024-08-05+json;charset=utf-8`. */
function parseMediaType(header: string | undefined): [type?: string, version?: string, suffix?: string] {
  const type = header?.split(';')[0]?.trim().toLowerCase()
  const match = /^application\/vnd\.atlas\.([^+]+)\+(\w+)$/.exec(type ?? '')
  return [type, match?.[1], match?.[2]]
}

function unexpected(operationId: string, response: HttpResponse): NetworkError {
  const redirect = response.status >= 300 && response.status < 400
  const error = new NetworkError(`${operationId}: ${describeUnexpected(response)}`, {
    fault: redirect ? 'redirect' : 'unexpected',
    status: response.status,
    hint: 'Check base-url, and whether a proxy or a login page responds instead of Atlas.'
  })
  error.earlier = response.earlier
  return error
}

function toError(baseUrl: string, request: AtlasRequest, response: HttpResponse): ApiError | NetworkError {
  const { operation, version } = request
  const { status } = response
  const { errorCode, detail, parameters, fields, fromAtlas } = parseErrorBody(response.body)
  if (status < 400 || (!fromAtlas && errorCode === undefined && status !== 401)) {
    return unexpected(operation.id, response)
  }
  const reason = [status, errorCode].filter((part) => part !== undefined).join(' ')
  const attributes = fields.map(({ field, description }) => `${field}: ${description}`).join('; ')
  const what = [detail, attributes].filter(Boolean).join(' ')
  return new ApiError({
    message: `${operation.id} failed: ${reason}${what === '' ? '' : `: ${what}`}`,
    status,
    errorCode,
    detail,
    parameters,
    operationId: operation.id,
    method: operation.method,
    path: request.target.split('?')[0] ?? '',
    fromAtlas,
    earlier: response.earlier,
    hint: hintForCall({
      status,
      errorCode,
      detail,
      parameters,
      roles: operation.roles,
      baseUrl,
      versions: operation.versions.map((each) => each.version),
      version
    })
  })
}
