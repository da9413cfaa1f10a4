// Extracts from the OpenAPI document what the emulator needs to know about every operation.
import type { Facts, OperationFacts, Shape, VersionFacts } from '../../local/emulator/generic/facts.ts'
import {
  createResolver,
  listAt,
  objectAt,
  refuse,
  stringAt,
  stringsAt,
  type JsonObject,
  type Resolve
} from '../catalog/document.ts'
import { namesIn, readShape } from './read-shape.ts'
import { readVersionFacts } from './read-version-facts.ts'

const METHODS = ['delete', 'get', 'patch', 'post', 'put']

/** Query parameters that every operation, or every list, has. */
const COMMON = ['envelope', 'pretty', 'pageNum', 'itemsPerPage', 'includeCount']

const ID_PATTERN = '^([a-f0-9]{24})$'

/** @throws DocumentError for what the document has that the extract cannot say */
export function extractFacts(value: unknown): Facts {
  const document = objectAt(value, 'the document')
  const resolve = createResolver(document)
  const all = objectAt(objectAt(document.components, 'components').schemas, 'schemas')
  const operations = Object.fromEntries(
    Object.entries(objectAt(document.paths, 'paths'))
      .flatMap(([path, item]) => readPath(path, objectAt(item, path), { resolve, schemas: all }))
      .sort(([a], [b]) => (a < b ? -1 : 1))
  )
  return {
    source: stringAt(objectAt(document.info, 'info')['x-xgen-sha'], 'x-xgen-sha'),
    operations,
    schemas: readUsed(Object.values(operations), all)
  }
}

interface Source {
  readonly resolve: Resolve
  readonly schemas: JsonObject
}

function readPath(path: string, item: JsonObject, source: Source): [string, OperationFacts][] {
  const shared = listAt(item.parameters, path)
  return METHODS.filter((method) => item[method] !== undefined).map((method) => {
    const operation = objectAt(item[method], `${method} ${path}`)
    const id = stringAt(operation.operationId, `${method} ${path}`)
    const parameters = [...shared, ...listAt(operation.parameters, id)].map((each) => source.resolve(each, id))
    const inQuery = parameters.filter((parameter) => parameter.in === 'query')
    const roles = stringsAt(operation['x-rolesRequirements'], id)
    const query = readQuery(inQuery, source, id)
    const params = readParams(parameters, source, id)
    const isPaged = ['pageNum', 'itemsPerPage'].every((name) => inQuery.some((parameter) => parameter.name === name))
    return [
      id,
      {
        method: method.toUpperCase() as OperationFacts['method'],
        path,
        versions: readVersionFacts(operation, source, id),
        ...(roles.length > 0 && { roles }),
        ...(Array.isArray(operation.security) && operation.security.length === 0 && { open: true }),
        ...(isPaged && { paged: true }),
        ...(Object.keys(params).length > 0 && { params }),
        ...(Object.keys(query).length > 0 && { query })
      }
    ]
  })
}

function readQuery(parameters: readonly JsonObject[], source: Source, id: string): OperationFacts['query'] & object {
  const entries = parameters
    .map((parameter) => {
      const name = stringAt(parameter.name, id)
      const shape = readShape(source.resolve(parameter.schema, name), source.schemas, `${id}, ${name}`)
      return [
        name,
        { ...inlined(shape, source, id), ...(parameter.required === true && { needed: true as const }) }
      ] as const
    })
    .filter(([name]) => !COMMON.includes(name))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The path parameters that are not just an ID of 24 digits, or any text. */
function readParams(parameters: readonly JsonObject[], source: Source, id: string): OperationFacts['params'] & object {
  const entries = parameters
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) => {
      const name = stringAt(parameter.name, id)
      const { enum: values, pattern } = readShape(source.resolve(parameter.schema, name), source.schemas, id)
      const shape: Shape = { ...(values !== undefined && { enum: values }), ...(pattern !== undefined && { pattern }) }
      return [name, shape] as const
    })
    .filter(([, shape]) => Object.keys(shape).length > 0 && shape.pattern !== ID_PATTERN)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Lists of a hundred values and more are left out: Atlas adds to them without a new version. */
function inlined(shape: Shape, source: Source, id: string): Shape {
  const { items, ...rest } = shape
  const short = (each: Shape): Shape => ((each.enum?.length ?? 0) > 100 ? { type: 'string' } : each)
  if (items === undefined) return short(rest)
  const item = items.ref === undefined ? items : readShape(source.schemas[items.ref], source.schemas, id)
  return { ...rest, items: short(item.oneOf === undefined ? item : { type: 'string' }) }
}

/** The schemas that operations use, and those that these use. */
function readUsed(operations: readonly OperationFacts[], all: JsonObject): Record<string, Shape> {
  const used = new Map<string, Shape>()
  const shapes = (version: VersionFacts) => [version.body, version.response].filter((shape) => shape !== undefined)
  const waiting = operations.flatMap(({ versions }) => versions.flatMap(shapes).flatMap(namesIn))
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue
    if (all[name] === undefined) refuse(name, 'there is no such schema')
    const shape = readShape(all[name], all, name)
    used.set(name, shape)
    waiting.push(...namesIn(shape))
  }
  return Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1)))
}
