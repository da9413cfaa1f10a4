// Reads what the document says about the successful responses of an operation.
import type { Operation, ResponseType } from '../../src/atlas/catalog/operation.ts'
import { objectAt, refuse, type JsonObject, type Resolve } from './document.ts'
import { typeOf } from './schemas.ts'

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
 * Reads the statuses of the successful responses, and the type of their JSON. The versions of an operation may differ
 * in whether there is JSON, but not in its type.
 *
 * @throws DocumentError if the JSON has several types, or one that is not supported
 */
export function readSuccess(
  operation: JsonObject,
  resolve: Resolve,
  where: string
): Pick<Operation, 'statuses' | 'responseType'> {
  const responses = Object.entries(objectAt(operation.responses, `${where}, responses`)).filter(([status]) =>
    /^2\d\d$/.test(status)
  )
  const types = new Set(responses.flatMap(([status, value]) => readTypes(value, resolve, `${where}, ${status}`)))
  if (types.size > 1) refuse(where, `the JSON of its responses is ${[...types].sort().join(' and ')}`)
  const [responseType = 'none'] = types
  return { statuses: responses.map(([status]) => Number(status)).sort((a, b) => a - b), responseType }
}

function readTypes(value: unknown, resolve: Resolve, where: string): readonly ResponseType[] {
  const content = objectAt(resolve(value, where).content ?? {}, `${where}, content`)
  return Object.entries(content).flatMap(([mediaType, media]) => {
    const { schema } = objectAt(media, `${where}, ${mediaType}`)
    if (schema === undefined || !mediaType.endsWith('+json')) return []
    const type = typeOf(resolve(schema, where), resolve, where)
    return [responseTypes[type] ?? refuse(where, `JSON of type ${type} is not supported`)]
  })
}
