// Turns a complete HTTP response into a result of the operation, or into an error.
import { toApiError } from './api-error.ts'
import type { Operation, ResponseKind } from './catalog/catalog.ts'
import { findDataProblem, isDocumentedStatus, isPlainText, mayBeEmpty } from './documented-response.ts'
import { parseErrorBody } from './error-body.ts'
import { NetworkError, type ApiError } from './errors.ts'
import { parseJson } from './json.ts'
import type { AtlasRequest } from './request.ts'
import { ROUTE_HINT } from './route.ts'
import type { HttpResponse } from './transport.ts'
import { describeUnexpected, NOT_ATLAS_HINT } from './unexpected-response.ts'

/** A successful response. */
export interface AtlasResponse {
  readonly status: number
  /** The version that Atlas resolved, from the media type of the response. */
  readonly version: string | undefined
  readonly kind: ResponseKind
  /** The parsed JSON; undefined if the body is empty or not JSON. Integers beyond 2^53 are bigints. */
  readonly data: unknown
  /** The body as received, the only form of CSV and gzip responses; empty if it was saved elsewhere. */
  readonly bytes: Buffer
}

/** What is known of a response before its body. */
export type ResponseHead = Pick<HttpResponse, 'status' | 'headers'>

/**
 * Parses a complete response. A success is a result only if the document allows it for this operation.
 *
 * @throws ApiError for an error of Atlas
 * @throws NetworkError for anything that cannot be Atlas' response: a redirect, a page, another media type, an
 * undocumented status or type of JSON, cut JSON
 */
export function parseResponse(baseUrl: string, request: AtlasRequest, response: HttpResponse): AtlasResponse {
  const { operation, kind } = request
  const { status, headers, body } = response
  if (status < 200 || status >= 300) throw toError(baseUrl, request, response)

  const mediaType = parseMediaType(headers['content-type'])
  const common = { status, version: mediaType.version, kind, bytes: body }
  if (!isDocumentedStatus(operation, status)) throw unexpected(operation, response)
  if (kind === 'json') {
    if (body.length === 0) {
      const fits = mayBeEmpty(operation, status) && (mediaType.type === undefined || isJson(mediaType))
      if (!fits) throw unexpected(operation, response)
      return { ...common, data: undefined }
    }
    // Identity provider metadata is XML, although the document says JSON.
    const isText = operation.responseType === 'string' && /[/+]xml$/.test(mediaType.type ?? '')
    if (!isText && !isJson(mediaType)) throw unexpected(operation, response)
    return { ...common, data: parseData(operation, response) }
  }
  if (!isFile(request, response)) throw unexpected(operation, response)
  return { ...common, data: undefined }
}

/**
 * Whether the head is that of a success whose body is a file of the kind that was asked for: CSV or gzip. Without a length
 * or chunks, a cut body cannot be told from a whole one. A log of an idle hour is empty. Pure.
 */
export function isFile({ operation, kind }: AtlasRequest, { status, headers }: ResponseHead): boolean {
  if (kind === 'json' || !isDocumentedStatus(operation, status)) return false
  const complete = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
  return parseMediaType(headers['content-type']).suffix === kind && complete
}

/** The JSON of a body, or its text where Atlas sends no JSON. */
function parseData(operation: Operation, response: HttpResponse): unknown {
  const text = decode(operation, response)
  let data: unknown
  try {
    data = parseJson(text)
  } catch (error) {
    if (error instanceof RangeError) throw unexpected(operation, response, 'a number that is out of range')
    if (isPlainText(operation, text)) return text
    throw new NetworkError(`${operation.id}: got ${response.status} with incomplete JSON.`, {
      fault: 'unexpected',
      hint: 'The response was damaged or cut on its way. Run the job again; if it happens again, check the proxy.'
    })
  }
  const problem = findDataProblem(operation, data)
  if (problem !== undefined) throw unexpected(operation, response, problem)
  return data
}

/** JSON is UTF-8 (RFC 8259). A body that is not has been damaged, or is another text. */
function decode(operation: Operation, response: HttpResponse): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(response.body)
  } catch {
    throw unexpected(operation, response, 'text that is not UTF-8')
  }
}

interface MediaType {
  readonly type: string | undefined
  readonly version: string | undefined
  readonly suffix: string | undefined
}

/** Type, version and suffix: `application/vnd.atlas.2024-08-05+json;charset=utf-8`. */
function parseMediaType(header: string | undefined): MediaType {
  const type = header?.split(';')[0]?.trim().toLowerCase()
  const match = /^application\/vnd\.atlas\.([^+]+)\+(\w+)$/.exec(type ?? '')
  return { type, version: match?.[1], suffix: match?.[2] }
}

function isJson({ type, suffix }: MediaType): boolean {
  return suffix === 'json' || type === 'application/json'
}

function unexpected({ id, statuses }: Operation, response: HttpResponse, problem?: string): NetworkError {
  const redirect = response.status >= 300 && response.status < 400
  const error = new NetworkError(`${id}: ${describeUnexpected(response, { statuses, problem })}`, {
    fault: redirect ? 'redirect' : 'unexpected',
    status: response.status,
    hint: NOT_ATLAS_HINT
  })
  error.earlier = response.earlier
  return error
}

function toError(baseUrl: string, request: AtlasRequest, response: HttpResponse): ApiError | NetworkError {
  const { operation, version } = request
  const { status } = response
  const body = parseErrorBody(response.body)
  if (status < 400 || (!body.fromAtlas && body.errorCode === undefined && status !== 401)) {
    return unexpected(operation, response)
  }
  const call = {
    operationId: operation.id,
    method: operation.method,
    path: request.target.split('?')[0] ?? '',
    roles: operation.roles,
    baseUrl,
    versions: operation.versions.map((each) => each.version),
    version
  }
  const error = toApiError(call, response, body)
  if (operation.uncatalogued === true && isUnknownRoute(status, body.errorCode)) error.hint = ROUTE_HINT
  return error
}

/** Whether Atlas may not have a route at all, or not in the version that was asked for. */
function isUnknownRoute(status: number, errorCode: string | undefined): boolean {
  return [405, 406, 410].includes(status) || (status === 404 && [undefined, 'RESOURCE_NOT_FOUND'].includes(errorCode))
}
