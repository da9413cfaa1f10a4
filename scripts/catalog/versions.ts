import type { OperationVersion, ResponseKind } from '../../src/atlas/catalog/catalog.ts'
import { objectAt, refuse, textAt, type JsonObject, type Resolve } from './document.ts'
import { typeOf } from './schemas.ts'

const mediaType = /^application\/vnd\.atlas\.(\d{4}-\d{2}-\d{2}(?:\.upcoming)?|preview)\+(json|csv|gzip)$/
const kindsInOrder: readonly ResponseKind[] = ['json', 'csv', 'gzip']

interface Answer {
  readonly kinds: Set<ResponseKind>
  sunset?: string
}

type Bodies = ReadonlyMap<string, 'object' | 'list'>

/**
 * The versions of an operation, in order: the response media types decide which there are, the request's which of them
 * take a body.
 *
 * @throws DocumentError for a media type or body that is not understood, for two sunset dates of one version, for
 * versions of a body that no response has a use for, and when there is no version at all.
 */
export function readVersions(operation: JsonObject, resolve: Resolve, where: string): readonly OperationVersion[] {
  const answers = readAnswers(operation, resolve, where)
  const bodies = readBodies(operation, resolve, where)
  const used = new Set<string>()
  const versions = [...answers.keys()].sort(compareVersions).map((version): OperationVersion => {
    const { kinds, sunset } = answers.get(version) ?? { kinds: new Set() }
    const bodyVersion = [...bodies.keys()].sort(compareVersions).findLast((body) => compareVersions(body, version) <= 0)
    const body = bodyVersion === undefined ? undefined : bodies.get(bodyVersion)
    if (bodyVersion !== undefined) used.add(bodyVersion)
    return {
      version,
      kinds: kindsInOrder.filter((kind) => kinds.has(kind)),
      ...(sunset === undefined ? {} : { sunset }),
      ...(body === undefined ? {} : { body }),
      ...(bodyVersion === undefined || bodyVersion === version ? {} : { bodyVersion })
    }
  })
  const unused = [...bodies.keys()].filter((version) => !used.has(version))
  if (unused.length > 0) refuse(where, `no response version goes with the request version ${unused.sort().join(', ')}`)
  return versions
}

/** Stable versions by date, then upcoming ones by date, preview last. */
function compareVersions(a: string, b: string): number {
  return stability(a) - stability(b) || (a < b ? -1 : a > b ? 1 : 0)
}

function stability(version: string): number {
  return version === 'preview' ? 2 : version.endsWith('.upcoming') ? 1 : 0
}

function readAnswers(operation: JsonObject, resolve: Resolve, where: string): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>()
  for (const [status, value] of Object.entries(objectAt(operation.responses, `${where}, responses`))) {
    if (!/^([1-5](\d\d|XX)|default)$/.test(status)) refuse(where, `response ${status}: not understood`)
    if (!status.startsWith('2')) continue
    const response = resolve(value, `${where}, response ${status}`)
    for (const [type, media] of mediaOf(response, `${where}, response ${status}`)) {
      const { version, kind } = splitMediaType(type, media, where)
      const answer: Answer = answers.get(version) ?? { kinds: new Set() }
      answers.set(version, answer)
      answer.kinds.add(kind)
      if (media['x-sunset'] === undefined) continue
      const sunset = textAt(media['x-sunset'], `${where}, x-sunset`)
      if (!/^\d{4}-\d{2}-\d{2}$/.test(sunset)) refuse(where, `x-sunset ${sunset} is no date`)
      if (answer.sunset !== undefined && answer.sunset !== sunset) refuse(where, `two sunset dates for ${version}`)
      answer.sunset = sunset
    }
  }
  if (answers.size === 0) refuse(where, 'no successful response has a versioned media type')
  return answers
}

function readBodies(operation: JsonObject, resolve: Resolve, where: string): Bodies {
  const bodies = new Map<string, 'object' | 'list'>()
  if (operation.requestBody === undefined) return bodies
  const request = resolve(operation.requestBody, `${where}, requestBody`)
  for (const [type, media] of mediaOf(request, `${where}, requestBody`)) {
    const { version, kind } = splitMediaType(type, media, where)
    if (kind !== 'json') refuse(where, `a ${kind} request body is not understood`)
    const bodyType = typeOf(resolve(media.schema, `${where}, body ${version}`), resolve, `${where}, body ${version}`)
    if (bodyType !== 'object' && bodyType !== 'array') refuse(where, `a body of type ${bodyType} is not understood`)
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
  if (version === undefined || kind === undefined) return refuse(where, `media type ${type}: not understood`)
  const said = media['x-xgen-version'] ?? version
  if (said !== version && said !== type) refuse(where, `${type} says x-xgen-version ${JSON.stringify(said)}`)
  return { version, kind: kind as ResponseKind }
}
