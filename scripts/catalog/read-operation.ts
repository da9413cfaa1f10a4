// Reads an operation object of the OpenAPI document.
import { pathNames, type Method, type Operation, type Parameter } from '../../src/atlas/catalog/operation.ts'
import { booleanAt, expectKeys, listAt, objectAt, refuse, stringAt, stringsAt } from './document.ts'
import type { JsonObject, Resolve } from './document.ts'
import { readParameter } from './read-parameter.ts'
import { readSuccess } from './read-success.ts'
import { readVersions } from './read-versions.ts'

const apiRoot = '/api/atlas/v2'

/** The keys of OpenAPI 3.0 that are supported. `servers` and `callbacks` are not: they would change what is sent. */
const operationKeys = [
  ...['operationId', 'parameters', 'requestBody', 'responses', 'security', 'deprecated'],
  ...['tags', 'summary', 'description', 'externalDocs']
]

/** An operation object, and where the document has it. */
export interface OperationEntry {
  readonly path: string
  readonly method: Method
  readonly operation: JsonObject
  /** Parameters that the path declares for all its methods. */
  readonly pathParameters: readonly unknown[]
}

/**
 * Reads one operation.
 *
 * @throws DocumentError for anything that is not supported, and if the path template does not match the parameters
 */
export function readOperation(
  { path, method, operation, pathParameters }: OperationEntry,
  resolve: Resolve
): Operation {
  const id = stringAt(operation.operationId, `${method} ${path}, operationId`)
  expectKeys(operation, operationKeys, id)
  const alias = stringAt(operation['x-xgen-operation-id-override'] ?? id, `${id}, x-xgen-operation-id-override`)
  if (![id, alias].every((name) => /^\w+$/.test(name))) refuse(id, `the name ${id} or ${alias} is not supported`)
  const readAll = (list: readonly unknown[]) => list.map((parameter) => readParameter(parameter, resolve, id))
  const parameters = mergeParameters(readAll(pathParameters), readAll(listAt(operation.parameters, id)), id)
  const body = operation.requestBody === undefined ? {} : resolve(operation.requestBody, `${id}, requestBody`)
  return {
    id,
    ...(alias === id ? {} : { alias }),
    method,
    path,
    versions: readVersions(operation, resolve, id),
    ...readSuccess(operation, resolve, id),
    parameters: orderByPath(path, parameters, id),
    roles: stringsAt(operation['x-rolesRequirements'], `${id}, x-rolesRequirements`),
    bodyRequired: booleanAt(body.required, `${id}, requestBody`),
    paged: isPaged(parameters),
    deprecated: booleanAt(operation.deprecated, `${id}, deprecated`),
    unauthenticated: isUnauthenticated(operation, id)
  }
}

/** An operation's own parameter replaces one that its path declares (OpenAPI 3.0). */
function mergeParameters(ofPath: readonly Parameter[], own: readonly Parameter[], id: string): readonly Parameter[] {
  const isReplaced = ({ name, place }: Parameter) => own.some((other) => other.name === name && other.place === place)
  const parameters = [...ofPath.filter((parameter) => !isReplaced(parameter)), ...own]
  const names = parameters.map(({ name }) => name)
  const repeated = names.filter((name, index) => names.indexOf(name) !== index)
  if (repeated.length > 0) refuse(id, `parameter ${repeated.join(', ')} is declared twice`)
  return parameters
}

/** Path parameters in the order of the path, then the others in the order of the document. */
function orderByPath(path: string, parameters: readonly Parameter[], id: string): readonly Parameter[] {
  const supported = path === apiRoot || path.startsWith(`${apiRoot}/`)
  const literal = path.replace(/\{[^{}/]+\}/g, '')
  if (!supported || /[{}?#\s]/.test(literal)) refuse(id, `the path ${path} is not supported`)
  const names = pathNames(path)
  const inPath = parameters.filter(({ place }) => place === 'path')
  const declared = inPath.map(({ name }) => name)
  if ([...names].sort().join() !== [...declared].sort().join()) {
    refuse(id, `the path ${path} does not match its path parameters (${declared.join(', ') || 'none'})`)
  }
  const ordered = [...inPath].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
  return [...ordered, ...parameters.filter(({ place }) => place !== 'path')]
}

function isPaged(parameters: readonly Parameter[]): boolean {
  return ['pageNum', 'itemsPerPage'].every((name) =>
    parameters.some((parameter) => parameter.name === name && parameter.place === 'query')
  )
}

/** `security: []` lifts the document's requirement; an empty requirement among others would make it optional. */
function isUnauthenticated(operation: JsonObject, id: string): boolean {
  if (operation.security === undefined) return false
  const requirements = listAt(operation.security, `${id}, security`).map((item) => objectAt(item, `${id}, security`))
  if (requirements.some((requirement) => Object.keys(requirement).length === 0)) {
    refuse(id, 'optional security is not supported')
  }
  return requirements.length === 0
}
