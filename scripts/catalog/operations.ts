import type { Method, Operation, Parameter } from '../../src/atlas/catalog/catalog.ts'
import { apiRoot, pathNames } from '../../src/atlas/catalog/layout.ts'
import {
  expectKeys,
  flagAt,
  listAt,
  objectAt,
  refuse,
  textAt,
  textsAt,
  type JsonObject,
  type Resolve
} from './document.ts'
import { readParameter } from './parameters.ts'
import { readVersions } from './versions.ts'

/** Operation object keys of OpenAPI 3.0 that are understood; `servers` and `callbacks` would change what is sent. */
const operationKeys = [
  ...['operationId', 'parameters', 'requestBody', 'responses', 'security', 'deprecated'],
  ...['tags', 'summary', 'description', 'externalDocs']
]

/**
 * One operation of the document.
 *
 * @throws DocumentError for anything that is not understood, and for a path template that does not match its parameters.
 */
export function readOperation(
  path: string,
  method: Method,
  operation: JsonObject,
  shared: readonly unknown[],
  resolve: Resolve
): Operation {
  const id = textAt(operation.operationId, `${method} ${path}, operationId`)
  expectKeys(operation, operationKeys, id)
  const override = operation['x-xgen-operation-id-override'] ?? id
  const alias = textAt(override, `${id}, x-xgen-operation-id-override`)
  if (![id, alias].every((name) => /^\w+$/.test(name))) refuse(id, `the name ${id} or ${alias} is not understood`)
  const own = listAt(operation.parameters, `${id}, parameters`)
  const parameters = mergeParameters(shared, own, resolve, id)
  checkPath(path, parameters, id)
  const body = operation.requestBody === undefined ? {} : resolve(operation.requestBody, `${id}, requestBody`)
  const paged = ['pageNum', 'itemsPerPage'].every((name) =>
    parameters.some((parameter) => parameter.name === name && parameter.place === 'query')
  )
  return {
    id,
    ...(alias === id ? {} : { alias }),
    method,
    path,
    versions: readVersions(operation, resolve, id),
    parameters,
    bodyRequired: flagAt(body.required, `${id}, requestBody`),
    paged,
    roles: textsAt(operation['x-rolesRequirements'], `${id}, x-rolesRequirements`),
    deprecated: flagAt(operation.deprecated, `${id}, deprecated`),
    unauthenticated: isUnauthenticated(operation, id)
  }
}

/** An operation's own parameter takes the place of one that its path declares for all methods (OpenAPI 3.0). */
function mergeParameters(
  shared: readonly unknown[],
  own: readonly unknown[],
  resolve: Resolve,
  id: string
): readonly Parameter[] {
  const ownOnes = own.map((parameter) => readParameter(parameter, resolve, id))
  const sharedOnes = shared
    .map((parameter) => readParameter(parameter, resolve, id))
    .filter(({ name, place }) => !ownOnes.some((other) => other.name === name && other.place === place))
  const parameters = [...sharedOnes, ...ownOnes]
  const names = parameters.map(({ name }) => name)
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  if (twice.length > 0) refuse(id, `parameter ${twice.join(', ')} is there twice`)
  return parameters
}

function checkPath(path: string, parameters: readonly Parameter[], id: string): void {
  const rest = path.replace(/\{[^{}/]+\}/g, '')
  const understood = path === apiRoot || path.startsWith(`${apiRoot}/`)
  if (!understood || /[{}?#\s]/.test(rest)) refuse(id, `the path ${path} is not understood`)
  const declared = parameters.filter(({ place }) => place === 'path').map(({ name }) => name)
  const same = [...pathNames(path)].sort().join() === [...declared].sort().join()
  if (!same) refuse(id, `the path ${path} does not match its path parameters (${declared.join(', ') || 'none'})`)
}

/** `security: []` lifts the document's own requirement; an empty requirement among others would make it optional. */
function isUnauthenticated(operation: JsonObject, id: string): boolean {
  if (operation.security === undefined) return false
  const requirements = listAt(operation.security, `${id}, security`).map((item) => objectAt(item, `${id}, security`))
  if (requirements.some((requirement) => Object.keys(requirement).length === 0)) {
    refuse(id, 'optional security is not understood')
  }
  return requirements.length === 0
}
