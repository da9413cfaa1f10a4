// Request bodies, checked as Atlas checks them.
import { atlasError, AtlasError } from './atlas-error.ts'
import type { IncomingRequest } from './incoming.ts'
import { isReadableBody } from './media-types.ts'

export type JsonObject = Record<string, unknown>

/**
 * Parses the body as JSON.
 * @throws AtlasError 415 for any other media type, 400 MALFORMED_JSON for a missing or broken body
 */
export function readJson(request: IncomingRequest): unknown {
  if (request.body.length === 0) throw atlasError('MALFORMED_JSON')
  if (!isReadableBody(request.headers['content-type'])) throw unsupportedMediaType()
  try {
    return JSON.parse(request.body.toString('utf8'))
  } catch {
    throw atlasError('MALFORMED_JSON')
  }
}

/**
 * Parses the body as an object and checks that it has the required attributes.
 * @throws AtlasError 400 INVALID_JSON, MISSING_ATTRIBUTE, and what {@link readJson} throws
 */
export function readObject(request: IncomingRequest, required: readonly string[] = []): JsonObject {
  return toObject(readJson(request), required)
}

/** Parses the body as an array of objects. @throws AtlasError like {@link readObject} */
export function readObjects(request: IncomingRequest): JsonObject[] {
  const body = readJson(request)
  if (!Array.isArray(body)) throw atlasError('INVALID_JSON')
  return body.map((item) => toObject(item))
}

/** Checks that a value is an object with the required attributes; null counts as missing. */
export function toObject(value: unknown, required: readonly string[] = []): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw atlasError('INVALID_JSON')
  const object = value as JsonObject
  for (const name of required) {
    if (object[name] === undefined || object[name] === null) throw atlasError('MISSING_ATTRIBUTE', name)
  }
  return object
}

/** An optional string attribute. @throws AtlasError 400 INVALID_JSON_ATTRIBUTE for anything else */
export function stringOf(body: JsonObject, name: string): string | undefined {
  return typed(body, name, 'string') as string | undefined
}

/** An optional number attribute. @throws AtlasError 400 INVALID_JSON_ATTRIBUTE for anything else */
export function numberOf(body: JsonObject, name: string): number | undefined {
  return typed(body, name, 'number') as number | undefined
}

/** An optional boolean attribute. @throws AtlasError 400 INVALID_JSON_ATTRIBUTE for anything else */
export function booleanOf(body: JsonObject, name: string): boolean | undefined {
  return typed(body, name, 'boolean') as boolean | undefined
}

/** The strings in a list; none if it is not there. */
export function stringsOf(body: JsonObject, name: string): string[] {
  const value = body[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** An optional list attribute. @throws AtlasError 400 INVALID_JSON_ATTRIBUTE for anything else */
export function listOf(body: JsonObject, name: string): unknown[] | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw atlasError('INVALID_JSON_ATTRIBUTE', name)
  return value as unknown[]
}

function typed(body: JsonObject, name: string, type: 'string' | 'number' | 'boolean'): unknown {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== type) throw atlasError('INVALID_JSON_ATTRIBUTE', name)
  return value
}

/** Errors of Atlas' web framework have the code UNEXPECTED_ERROR and null parameters (recorded for a 404). */
function unsupportedMediaType(): AtlasError {
  const detail = 'HTTP 415 Unsupported Media Type'
  return new AtlasError({ status: 415, code: 'UNEXPECTED_ERROR', detail, parameters: null })
}
