// Reads the OpenAPI document of the Atlas Administration API, independently of scripts/catalog.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RawContent, RawDocument, RawOperation, RawParameter, Referable, Schema } from './openapi.ts'

export interface DocumentedParameter {
  readonly name: string
  readonly place: string
  readonly required: boolean
  readonly style: string
  readonly explode: boolean
  readonly schema: Schema
  readonly array: boolean
  /** The schema of the value, or of each item of an array. */
  readonly item: Schema
}

export interface DocumentedVersion {
  readonly version: string
  readonly sunset: string | undefined
  readonly kinds: readonly string[]
  /** The lowest success status that declares this version. */
  readonly status: number
  readonly body: Schema | undefined
  /** The JSON of the response with that status; undefined if it is not JSON. */
  readonly response: Schema | undefined
}

export interface DocumentedOperation {
  readonly id: string
  readonly alias: string | undefined
  readonly tag: string
  readonly method: string
  readonly path: string
  readonly versions: readonly DocumentedVersion[]
  /** The 2xx statuses, ascending. */
  readonly statuses: readonly number[]
  readonly parameters: readonly DocumentedParameter[]
  readonly bodyRequired: boolean
  readonly roles: readonly string[]
  readonly deprecated: boolean
  readonly unauthenticated: boolean
}

export interface ApiDocument {
  /** `x-xgen-sha`. */
  readonly source: string
  readonly operations: readonly DocumentedOperation[]
  readonly schemas: Readonly<Record<string, Schema>>
}

/** The fields of a path item that are operations. Source: OpenAPI 3.0, Path Item Object. */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/**
 * Opens the OpenAPI document; undefined if there is none.
 *
 * @throws Error if ATLAS_OPENAPI names a file that cannot be read
 */
export function openDocument(): ApiDocument | undefined {
  const setPath = process.env['ATLAS_OPENAPI']
  const path = setPath || fileURLToPath(new URL('../../../shared/atlas/openapi.json', import.meta.url))
  if (!setPath && !existsSync(path)) return undefined
  return readDocument(JSON.parse(readFileSync(path, 'utf8')) as RawDocument)
}

/** The latest stable version, which is the default; undefined if all versions are previews. */
export function latestStable({ versions }: DocumentedOperation): DocumentedVersion | undefined {
  const stable = versions.filter(({ version }) => /^\d{4}-\d{2}-\d{2}$/.test(version))
  return stable.sort((a, b) => (a.version < b.version ? -1 : 1)).at(-1)
}

/** The version that tests use: the default, or else the first preview. */
export function versionToTest(operation: DocumentedOperation): DocumentedVersion {
  const version = latestStable(operation) ?? operation.versions[0]
  if (version === undefined) throw new Error(`${operation.id} has no version.`)
  return version
}

function readDocument(document: RawDocument): ApiDocument {
  const resolve = <T>(value: Referable<T>): T => follow(document, value)
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((key) => METHODS.includes(key))
      .map((key) => {
        const operation = item[key] as RawOperation
        const shared = (item['parameters'] ?? []) as readonly Referable<RawParameter>[]
        const parameters = new Map<string, RawParameter>()
        for (const parameter of [...shared, ...(operation.parameters ?? [])].map(resolve)) {
          parameters.set(`${parameter.in} ${parameter.name}`, parameter)
        }
        const body = operation.requestBody && resolve(operation.requestBody)
        const security = operation.security ?? document.security ?? []
        return {
          id: operation.operationId,
          alias: operation['x-xgen-operation-id-override'],
          tag: operation.tags[0] ?? '',
          method: key.toUpperCase(),
          path,
          versions: readVersions(operation.responses, body?.content ?? {}, resolve),
          statuses: Object.keys(operation.responses)
            .map(Number)
            .filter((status) => status >= 200 && status < 300)
            .sort((a, b) => a - b),
          parameters: [...parameters.values()].map((parameter) => readParameter(parameter, resolve)),
          bodyRequired: body?.required ?? false,
          roles: operation['x-rolesRequirements'] ?? [],
          deprecated: operation.deprecated ?? false,
          unauthenticated: security.length === 0 || security.some((choice) => Object.keys(choice).length === 0)
        }
      })
  )
  return { source: document.info['x-xgen-sha'], operations, schemas: document.components.schemas }
}

function follow<T>(document: RawDocument, value: Referable<T>): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value
  const steps = value.$ref.replace(/^#\//, '').split('/')
  const target = steps.reduce<unknown>(
    (at, step) => (at as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    document
  )
  return follow(document, target as Referable<T>)
}

function readParameter(raw: RawParameter, resolve: <T>(value: Referable<T>) => T): DocumentedParameter {
  const schema: Schema = resolve(raw.schema)
  const array = schema.type === 'array'
  const style = raw.style ?? (raw.in === 'query' || raw.in === 'cookie' ? 'form' : 'simple')
  return {
    name: raw.name,
    place: raw.in,
    required: raw.required ?? false,
    style,
    explode: raw.explode ?? style === 'form',
    schema,
    array,
    item: array ? resolve(schema.items ?? {}) : schema
  }
}

/** One version per date in the media types of responses, with the request body of the same media type. */
function readVersions(
  responses: RawOperation['responses'],
  bodies: RawContent,
  resolve: <T>(value: Referable<T>) => T
): DocumentedVersion[] {
  type Found = { sunset: string | undefined; kinds: Set<string>; status: number; response?: Schema | undefined }
  const found = new Map<string, Found>()
  for (const status of Object.keys(responses).sort()) {
    if (!/^2\d\d$/.test(status)) continue
    const { content = {} } = resolve(responses[status] as Referable<{ readonly content?: RawContent }>)
    for (const [mediaType, media] of Object.entries(content)) {
      const [version, kind] = parseMediaType(mediaType)
      const entry: Found = found.get(version) ?? { sunset: media['x-sunset'], kinds: new Set(), status: Number(status) }
      entry.kinds.add(kind)
      if (kind === 'json') entry.response ??= media.schema
      found.set(version, entry)
    }
  }
  const orphans = Object.keys(bodies).filter((mediaType) => !found.has(parseMediaType(mediaType)[0]))
  if (orphans.length > 0) throw new Error(`No response has the version of the request body ${orphans.join(', ')}.`)
  return [...found].map(([version, { sunset, kinds, status, response }]) => {
    const body = bodies[`application/vnd.atlas.${version}+json`]
    return { version, sunset, kinds: [...kinds], status, body: body && (body.schema ?? {}), response }
  })
}

function parseMediaType(text: string): [version: string, kind: string] {
  const [, version, kind] = /^application\/vnd\.atlas\.([^+;]+)\+([a-z]+)$/.exec(text) ?? []
  if (version === undefined || kind === undefined) throw new Error(`${text} is not a media type of Atlas.`)
  return [version, kind]
}
