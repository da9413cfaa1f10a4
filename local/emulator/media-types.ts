// Versions of resources, as `Accept` and `Content-Type` name them.
import { atlasError } from './atlas-error.ts'
import { atlasHeaderDate } from './dates.ts'

/** One version of a resource: a date, or `preview`. */
export interface ResourceVersion {
  version: string
  /** `YYYY-MM-DD`; from this day on, a request for the version gets 410. */
  sunset?: string
  /** `YYYY-MM-DD`, if it is deprecated although it has no successor. */
  deprecated?: string
  /** The formats it is available in; by default only JSON. */
  formats?: readonly Format[]
}

export type Format = 'json' | 'csv' | 'gzip'

/** What an `Accept` header resolves to. */
export interface Resolved {
  version: string
  format: Format
  contentType: string
  /** `Deprecation` and `Sunset`, where the version has a successor or an end of life. */
  headers: Record<string, string>
}

const VERSIONED = /application\/vnd\.atlas\.([^+;,\s]+)\+([a-z]+)/
const DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * Picks the version of the response: the newest that is not later than the requested date. `preview` is chosen only by
 * name. (Sources: Atlas' documentation of the versioned API, and official clients, which send one date to every
 * resource.)
 * @param options.path path of the request without its leading slash, as a 410 names it
 * @throws AtlasError 406 INVALID_VERSION_DATE, 410 VERSION_GONE
 */
export function resolveVersion(options: {
  accept: string | undefined
  versions: readonly ResourceVersion[]
  path: string
  nowMs: number
}): Resolved {
  const { versions, nowMs } = options
  const [, requested = '', format = ''] = VERSIONED.exec(options.accept ?? '') ?? []
  const found =
    requested === 'preview' ? versions.find((each) => each.version === 'preview') : newest(versions, requested)
  if (!found || !isOffered(found, format)) throw atlasError('INVALID_VERSION_DATE')
  if (found.sunset !== undefined && Date.parse(found.sunset) <= nowMs) {
    throw atlasError('VERSION_GONE', found.version, options.path)
  }
  const charset = format === 'gzip' ? '' : ';charset=utf-8'
  return {
    version: found.version,
    format,
    contentType: `application/vnd.atlas.${found.version}+${format}${charset}`,
    headers: endOfLifeHeaders(found, versions)
  }
}

/**
 * Checks the version in a request's `Content-Type`; plain `application/json` is accepted too.
 * @returns whether the API accepts the media type
 * @throws AtlasError 406 INVALID_VERSION_DATE
 */
export function isReadableBody(contentType: string | undefined): boolean {
  if (/^application\/json\b/.test(contentType ?? '')) return true
  const [, requested = '', format] = VERSIONED.exec(contentType ?? '') ?? []
  if (format !== 'json') return false
  if (requested !== 'preview' && !isDate(requested)) throw atlasError('INVALID_VERSION_DATE')
  return true
}

function newest(versions: readonly ResourceVersion[], requested: string): ResourceVersion | undefined {
  if (!isDate(requested)) return undefined
  return versions.filter(({ version }) => DATE.test(version) && version <= requested).at(-1)
}

function isDate(value: string): boolean {
  return DATE.test(value) && !Number.isNaN(Date.parse(value))
}

function isOffered(version: ResourceVersion, format: string): format is Format {
  return (version.formats ?? ['json']).some((offered) => offered === format)
}

/** A version is deprecated from the day its successor appeared (recorded responses). */
function endOfLifeHeaders(found: ResourceVersion, versions: readonly ResourceVersion[]): Record<string, string> {
  if (found.sunset === undefined) return {}
  const successor = versions[versions.indexOf(found) + 1]?.version
  const deprecated = successor !== undefined && DATE.test(successor) ? successor : found.deprecated
  return {
    ...(deprecated !== undefined && { Deprecation: atlasHeaderDate(deprecated) }),
    Sunset: atlasHeaderDate(found.sunset)
  }
}
