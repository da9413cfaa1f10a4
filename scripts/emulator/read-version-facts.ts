// Reads the versions of an operation: status, formats, and the shapes of the body and of the response.
import type { Shape, VersionFacts } from '../../local/emulator/generic/facts.ts'
import type { Format } from '../../local/emulator/media-types.ts'
import { objectAt, refuse, stringAt, type JsonObject, type Resolve } from '../catalog/document.ts'
import { readShape } from './read-shape.ts'

const MEDIA_TYPE = /^application\/vnd\.atlas\.(\d{4}-\d{2}-\d{2}|preview)\+(json|csv|gzip)$/

interface Found {
  readonly formats: Set<Format>
  readonly status: number
  sunset?: string
  response?: Shape
}

/** Oldest first; `preview` last, as its name is after any date. */
export function readVersionFacts(
  operation: JsonObject,
  source: { readonly resolve: Resolve; readonly schemas: JsonObject },
  id: string
): VersionFacts[] {
  const { resolve, schemas } = source
  const found = new Map<string, Found>()
  for (const [status, value] of Object.entries(objectAt(operation.responses, id)).sort(([a], [b]) =>
    a < b ? -1 : 1
  )) {
    if (!/^2\d\d$/.test(status)) continue
    for (const { version, format, media } of mediaOf(resolve(value, id), id)) {
      const facts: Found = found.get(version) ?? { formats: new Set(), status: Number(status) }
      found.set(version, facts)
      facts.formats.add(format)
      if (media['x-sunset'] !== undefined) facts.sunset = stringAt(media['x-sunset'], id)
      if (format === 'json' && media.schema !== undefined) facts.response ??= readShape(media.schema, schemas, id)
    }
  }
  const bodies = readBodies(operation, source, id)
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([version, { formats, status, sunset, response }]) => {
      const body = bodies.get(version)
      const isJson = formats.size === 1 && formats.has('json')
      return {
        version,
        ...(sunset !== undefined && { sunset }),
        ...(!isJson && { formats: [...formats].sort() }),
        status,
        ...(body !== undefined && { body }),
        ...(response !== undefined && { response })
      }
    })
}

function readBodies(
  operation: JsonObject,
  { resolve, schemas }: { readonly resolve: Resolve; readonly schemas: JsonObject },
  id: string
): ReadonlyMap<string, Shape> {
  if (operation.requestBody === undefined) return new Map()
  const entries = mediaOf(resolve(operation.requestBody, id), id).map(
    ({ version, media }) => [version, readShape(media.schema ?? {}, schemas, `${id}, body`)] as const
  )
  return new Map(entries)
}

function mediaOf(holder: JsonObject, id: string): { version: string; format: Format; media: JsonObject }[] {
  return Object.entries(objectAt(holder.content ?? {}, id)).map(([type, media]) => {
    const [, version, format] = MEDIA_TYPE.exec(type) ?? []
    if (version === undefined) return refuse(id, `${type} is not supported`)
    return { version, format: format as Format, media: objectAt(media, id) }
  })
}
