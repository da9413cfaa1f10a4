// Reads what the document says about the successful responses of an operation.
import type { Operation, ResponseType } from '../../src/atlas/catalog/operation.ts'
import { objectAt, refuse, type JsonObject, type Resolve } from './document.ts'
import { attributesOf, intersection, typeOf } from './schemas.ts'

/** The name of each supported JSON type. */
const responseTypes: Readonly<Record<string, ResponseType>> = {
  object: 'object',
  array: 'list',
  string: 'string',
  boolean: 'boolean',
  number: 'number',
  integer: 'number'
}

/**
 * Reads the statuses of the successful responses, the type of their JSON, and the attributes to recognize it by. The
 * versions of an operation may differ in whether there is JSON, but not in its type.
 *
 * @throws DocumentError if the JSON has several types, or one that is not supported
 */
export function readSuccess(
  operation: JsonObject,
  resolve: Resolve,
  where: string
): Pick<Operation, 'statuses' | 'responseType' | 'attributes'> {
  const responses = Object.entries(objectAt(operation.responses, `${where}, responses`)).filter(([status]) =>
    /^2\d\d$/.test(status)
  )
  const schemas = responses.flatMap(([status, value]) => readSchemas(value, resolve, `${where}, ${status}`))
  const types = new Set(schemas.map((schema) => readType(schema, resolve, where)))
  if (types.size > 1) refuse(where, `the JSON of its responses is ${[...types].sort().join(' and ')}`)
  const [responseType = 'none'] = types
  return {
    statuses: responses.map(([status]) => Number(status)).sort((a, b) => a - b),
    responseType,
    attributes: responseType === 'object' ? readAttributes(schemas, resolve, where) : []
  }
}

function readSchemas(value: unknown, resolve: Resolve, where: string): readonly JsonObject[] {
  const content = objectAt(resolve(value, where).content ?? {}, `${where}, content`)
  return Object.entries(content).flatMap(([mediaType, media]) => {
    const { schema } = objectAt(media, `${where}, ${mediaType}`)
    return schema === undefined || !mediaType.endsWith('+json') ? [] : [resolve(schema, where)]
  })
}

function readType(schema: JsonObject, resolve: Resolve, where: string): ResponseType {
  const type = typeOf(schema, resolve, where)
  return responseTypes[type] ?? refuse(where, `JSON of type ${type} is not supported`)
}

/**
 * The items of a page, the ID of a thing, or else what the document requires. It requires no ID anywhere that Atlas
 * always sends one, and much that Atlas leaves out, so one attribute is enough. Source: the recorded responses.
 */
function readAttributes(schemas: readonly JsonObject[], resolve: Resolve, where: string): readonly string[] {
  const versions = schemas.map((schema) => attributesOf(schema, resolve, where))
  const documented = intersection(versions.map((version) => version.documented))
  if (documented.includes('results')) return ['results']
  const ids = ['id', '_id'].filter((name) => documented.includes(name))
  return ids.length > 0 ? ids : [...intersection(versions.map((version) => version.required))].sort()
}
