// Reads the versions of an operation from the media types of its responses and of its request body.
import type { OperationVersion, ResponseKind } from '../../src/atlas/catalog/operation.ts'
import { objectAt, refuse, stringAt, type JsonObject, type Resolve } from './document.ts'
import { typeOf } from './schemas.ts'

const mediaType = /^application\/vnd\.atlas\.(\d{4}-\d{2}-\d{2}(?:\.upcoming)?|preview)\+(json|csv|gzip)$/
const kindsInOrder: readonly ResponseKind[] = ['json', 'csv', 'gzip']

/** What the successful responses declare for one version. */
interface ResponseFacts {
  readonly kinds: Set<ResponseKind>
  sunset?: string
}

type Bodies = ReadonlyMap<string, 'object' | 'list'>

/**
 * Reads the versions of an operation, in order. The media types of the successful responses decide which versions
 * exist, those of the request body which of them take a body.
 *
 * @throws DocumentError if there is no version, a media type or body is not supported, a version has two sunset dates,
 * or no response matches a version of the request body
 */
export function readVersions(operation: JsonObject, resolve: Resolve, where: string): readonly OperationVersion[] {
  const responses = readResponses(operation, resolve, where)
  const bodies = readBodies(operation, resolve, where)
  const used = new Set<string>()
  const versions = [...responses].sort(byVersion).map(([version, { kinds, sunset }]): OperationVersion => {
    const [bodyVersion, body] = [...bodies].sort(byVersion).findLast((entry) => byVersion(entry, [version]) <= 0) ?? []
    if (bodyVersion !== undefined) used.add(bodyVersion)
    return {
      version,
      ...(sunset === undefined ? {} : { sunset }),
      kinds: kindsInOrder.filter((kind) => kinds.has(kind)),
      ...(body === undefined ? {} : { body }),
      ...(bodyVersion === undefined || bodyVersion === version ? {} : { bodyVersion })
    }
  })
  const unused = [...bodies.keys()].filter((version) => !used.has(version))
  if (unused.length > 0) refuse(where, `no response version matches the request version ${unused.sort().join(', ')}`)
  return versions
}

/** Orders stable versions by date, then upcoming ones by date, then preview. */
function byVersion([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return stageOf(a) - stageOf(b) || (a < b ? -1 : a > b ? 1 : 0)
}

function stageOf(version: string): number {
  return version === 'preview' ? 2 : version.endsWith('.upcoming') ? 1 : 0
}

function readResponses(operation: JsonObject, resolve: Resolve, where: string): ReadonlyMap<string, ResponseFacts> {
  const versions = new Map<string, ResponseFacts>()
  for (const [status, value] of Object.entries(objectAt(operation.responses, `${where}, responses`))) {
    if (!/^([1-5](\d\d|XX)|default)$/.test(status)) refuse(where, `response ${status}: not supported`)
    if (!status.startsWith('2')) continue
    const response = resolve(value, `${where}, response ${status}`)
    for (const [type, media] of mediaOf(response, `${where}, response ${status}`)) {
      const { version, kind } = splitMediaType(type, media, where)
      const facts: ResponseFacts = versions.get(version) ?? { kinds: new Set() }
      versions.set(version, facts)
      facts.kinds.add(kind)
      const sunset = readSunset(media, where)
      if (sunset === undefined) continue
      if (facts.sunset !== undefined && facts.sunset !== sunset) refuse(where, `two sunset dates for ${version}`)
      facts.sunset = sunset
    }
  }
  if (versions.size === 0) refuse(where, 'no successful response has a versioned media type')
  return versions
}

function readSunset(media: JsonObject, where: string): string | undefined {
  if (media['x-sunset'] === undefined) return undefined
  const sunset = stringAt(media['x-sunset'], `${where}, x-sunset`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(sunset)) refuse(where, `x-sunset ${sunset} is not a date`)
  return sunset
}

function readBodies(operation: JsonObject, resolve: Resolve, where: string): Bodies {
  const bodies = new Map<string, 'object' | 'list'>()
  if (operation.requestBody === undefined) return bodies
  const request = resolve(operation.requestBody, `${where}, requestBody`)
  for (const [type, media] of mediaOf(request, `${where}, requestBody`)) {
    const { version, kind } = splitMediaType(type, media, where)
    if (kind !== 'json') refuse(where, `a ${kind} request body is not supported`)
    const bodyType = typeOf(resolve(media.schema, `${where}, body ${version}`), resolve, `${where}, body ${version}`)
    if (bodyType !== 'object' && bodyType !== 'array') refuse(where, `a body of type ${bodyType} is not supported`)
    bodies.set(version, bodyType === 'array' ? 'list' : 'object')
  }
  if (bodies.size === 0) refuse(where, 'the request body has no media type')
  return bodies
}

function mediaOf(holder: JsonObject, where: string): readonly (readonly [string, JsonObject])[] {
  const content = objectAt(holder.content ?? {}, `${where}, content`)
  return Object.entries(content).map(([type, media]) => [type, objectAt(media, `${where}, ${type}`)])
}

function splitMediaType(type: string, media: JsonObject, where: string): { version: string; kind: ResponseKind } {
  const [, version, kind] = mediaType.exec(type) ?? []
  if (version === undefined || kind === undefined) return refuse(where, `media type ${type}: not supported`)
  const declared = media['x-xgen-version'] ?? version
  if (declared !== version && declared !== type) {
    refuse(where, `${type} declares x-xgen-version ${JSON.stringify(declared)}`)
  }
  return { version, kind: kind as ResponseKind }
}
