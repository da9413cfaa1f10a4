import type { Operation, ResponseKind } from './catalog/catalog.ts'
import { parseErrorBody } from './error-body.ts'
import { ApiError, NetworkError } from './errors.ts'
import { describeUnexpected } from './unexpected-response.ts'
import { hintForCall } from './hints.ts'
import type { AtlasRequest } from './request.ts'
import type { HttpResponse } from './transport.ts'

/** A successful answer. */
export interface AtlasResponse {
  readonly status: number
  /** The version that Atlas resolved, from the media type of the answer. */
  readonly version: string | undefined
  readonly kind: ResponseKind
  /** The parsed JSON; undefined where the body was empty, or is not JSON. */
  readonly data: unknown
  /** The body as it came: the one form of CSV and gzip answers. */
  readonly bytes: Buffer
}

/** A DELETE that had to be repeated and finds nothing has done its work the first time. */
export function isAlreadyRemoved(operation: Operation, answer: HttpResponse): boolean {
  if (operation.method !== 'DELETE' || answer.attempts === 1) return false
  return answer.status === 404 || parseErrorBody(answer.body).errorCode === 'CLUSTER_ALREADY_REQUESTED_DELETION'
}

/** The one operation whose answer is a text (XML), though the document calls it JSON. */
const TEXT_ANSWER = 'getFederationSettingIdentityProviderMetadata'

/**
 * Turns a complete answer into a response.
 *
 * @throws ApiError for an error of Atlas
 * @throws NetworkError for what cannot be an answer of Atlas: a redirect, a page, another media type, a cut body
 */
export function parseResponse(baseUrl: string, request: AtlasRequest, answer: HttpResponse): AtlasResponse {
  const { operation, kind } = request
  if (answer.status < 200 || answer.status >= 300) throw toError(baseUrl, request, answer)

  const [type = '', version, suffix] = parseMediaType(answer.headers['content-type'])
  const common = { status: answer.status, version, kind, bytes: answer.body }
  if (answer.body.length === 0) {
    if (operation.method !== 'GET' || answer.status === 202 || answer.status === 204)
      return { ...common, kind: 'json', data: undefined }
    throw unexpected(operation.id, answer)
  }
  if (operation.id === TEXT_ANSWER) return { ...common, data: answer.body.toString('utf8') }
  if (kind !== 'json') {
    const complete = answer.headers['content-length'] !== undefined || answer.headers['transfer-encoding'] !== undefined
    if (suffix !== kind || !complete) throw unexpected(operation.id, answer)
    return { ...common, data: undefined }
  }
  if (suffix !== 'json' && type !== 'application/json') throw unexpected(operation.id, answer)
  try {
    return { ...common, data: JSON.parse(answer.body.toString('utf8')) as unknown }
  } catch {
    throw new NetworkError(`${operation.id}: answered ${answer.status} with a body that is not complete JSON.`, {
      fault: 'unexpected',
      hint: 'The answer was damaged or cut on its way. Run the job again; if it stays, look at the proxy between.'
    })
  }
}

/** Type, version and suffix: `application/vnd.atlas.2024-08-05+json;charset=utf-8`. */
function parseMediaType(header: string | undefined): [type?: string, version?: string, suffix?: string] {
  const type = header?.split(';')[0]?.trim().toLowerCase()
  const match = /^application\/vnd\.atlas\.([^+]+)\+(\w+)$/.exec(type ?? '')
  return [type, match?.[1], match?.[2]]
}

function unexpected(operationId: string, answer: HttpResponse): NetworkError {
  const redirect = answer.status >= 300 && answer.status < 400
  return new NetworkError(`${operationId}: ${describeUnexpected(answer)}`, {
    fault: redirect ? 'redirect' : 'unexpected',
    status: answer.status,
    hint: 'Check base-url, and whether a proxy or a login page answers in place of Atlas.'
  })
}

function toError(baseUrl: string, request: AtlasRequest, answer: HttpResponse): ApiError | NetworkError {
  const { operation } = request
  const { errorCode, detail, parameters, fields, fromAtlas } = parseErrorBody(answer.body)
  if (answer.status < 400 || (!fromAtlas && errorCode === undefined && answer.status !== 401)) {
    return unexpected(operation.id, answer)
  }
  const reason = [answer.status, errorCode].filter((part) => part !== undefined).join(' ')
  const attributes = fields.map(({ field, description }) => `${field}: ${description}`).join('; ')
  const what = [detail, attributes].filter(Boolean).join(' ')
  return new ApiError({
    message: `${operation.id} failed: ${reason}${what === '' ? '' : `: ${what}`}`,
    status: answer.status,
    errorCode,
    detail,
    parameters,
    operationId: operation.id,
    method: operation.method,
    path: request.target.split('?')[0] ?? '',
    hint: hintForCall({
      status: answer.status,
      errorCode,
      detail,
      parameters,
      roles: operation.roles,
      baseUrl,
      versions: operation.versions.map(({ version }) => version),
      version: request.version
    })
  })
}
