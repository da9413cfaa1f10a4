// Decides whether a successful response is one that the document allows for its operation.
import { isRecord } from './attributes.ts'
import type { Operation, ResponseType } from './catalog/catalog.ts'

/**
 * Success statuses of everything but a GET. Atlas often sends another of them than the document says: 201 for
 * createGroup (200), 202 for deleteGroup (204) and for updateGroupAwsCustomDns (200), 200 for
 * deleteGroupClusterOnlineArchive (204). Source: recorded responses.
 */
const WRITE_STATUSES: readonly number[] = [200, 201, 202, 204]

/**
 * Whether the status can be that of a success. A 204 counts only where the document has no body, or has the 204. Pure.
 */
export function isDocumentedStatus({ method, statuses, responseType }: Operation, status: number): boolean {
  if (statuses.includes(status)) return true
  return method !== 'GET' && WRITE_STATUSES.includes(status) && (status !== 204 || responseType === 'none')
}

/**
 * Text that Atlas sends without quotes where the document says a JSON string, from its beginning to its end, by operation.
 *
 * createGroupDatabaseUserCert: certificate and key in PEM, as `application/vnd.atlas.2023-01-01+json;charset=utf-8`
 * (recorded response; atlas-sdk-go reads it raw). The metadata of an identity provider are an XML document.
 */
const PLAIN_TEXTS: Readonly<Record<string, RegExp>> = {
  createGroupDatabaseUserCert: /^-----BEGIN CERTIFICATE-----\n[^]*\n-----END [A-Z ]+-----\s*$/,
  getFederationSettingIdentityProviderMetadata: /^\s*<[^]*>\s*$/
}

/** Whether a body that is not JSON is the whole text that Atlas sends for the operation. Pure. */
export function isPlainText({ id }: Operation, text: string): boolean {
  return PLAIN_TEXTS[id]?.test(text) ?? false
}

/** Whether a success with this status may have an empty body. Pure. */
export function mayBeEmpty({ method, statuses, responseType }: Operation, status: number): boolean {
  if (responseType === 'any' && method === 'DELETE') return true
  return responseType === 'none' || (status === 204 && statuses.includes(204))
}

/**
 * What is wrong with the JSON of a success, as the end of the sentence "got 200 with …"; undefined if it is as
 * documented. Pure.
 *
 * An envelope (`status` and `content`) is accepted around any documented value. Atlas sends one for `envelope=true`,
 * and always from the Performance Advisor of a cluster. Source: the OpenAPI document and recorded responses.
 */
export function findDataProblem(operation: Operation, data: unknown): string | undefined {
  const { responseType, attributes } = operation
  const enveloped = isEnvelope(data) ? data['content'] : undefined
  const error = [data, enveloped].find(isErrorBody)
  if (error !== undefined) {
    const { error: status, errorCode } = error
    return `an error in its body (${[status, errorCode].filter((part) => typeof part === 'number' || typeof part === 'string').join(' ')})`
  }
  // Where the document has no JSON, Atlas sends an empty object, if anything.
  const wanted = responseType === 'none' ? ['object' as const] : responseType === 'any' ? ANY : [responseType]
  const fits = [data, enveloped].filter((value) => value !== undefined && wanted.some((type) => typeOf(value) === type))
  if (fits.length === 0) return `${NAMES[typeOf(data)]}, not ${wanted.map((type) => NAMES[type]).join(' or ')}`
  if (attributes.length === 0) return saysNothing(operation, enveloped ?? data) ? 'an empty object' : undefined
  if (fits.some((value) => isRecord(value) && hasOneOf(value, attributes))) return undefined
  return `an object that has no ${attributes.join(' or ')}`
}

/**
 * Whether an object has nothing of what a read or a creation shows. An action may have nothing to show, and a removal
 * has not. Source: of the recorded responses, only those to a DELETE are empty objects.
 */
function saysNothing({ method, path, responseType }: Operation, data: unknown): boolean {
  const shows = method === 'GET' || (method === 'POST' && !path.includes(':'))
  return shows && responseType === 'object' && isRecord(data) && Object.keys(data).length === 0
}

function hasOneOf(record: Readonly<Record<string, unknown>>, attributes: readonly string[]): boolean {
  return attributes.some((name) => Object.hasOwn(record, name) && record[name] !== null)
}

type JsonType = Exclude<ResponseType, 'none' | 'any'> | 'null'

const ANY = ['object', 'list'] as const

const NAMES: Readonly<Record<JsonType, string>> = {
  object: 'an object',
  list: 'a list',
  string: 'a string',
  boolean: 'a boolean',
  number: 'a number',
  null: 'null'
}

function typeOf(data: unknown): JsonType {
  if (data === null || data === undefined) return 'null'
  if (Array.isArray(data)) return 'list'
  const type = typeof data
  return type === 'string' || type === 'boolean' || type === 'object' ? type : 'number'
}

function isEnvelope(data: unknown): data is Record<string, unknown> {
  return isRecord(data) && typeof data['status'] === 'number' && 'content' in data
}

/** The schema ApiError: `error` is the status. No documented success has a numeric `error`. */
function isErrorBody(data: unknown): data is Record<string, unknown> {
  return isRecord(data) && typeof data['error'] === 'number'
}
