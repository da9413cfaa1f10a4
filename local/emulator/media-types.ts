import { atlasError } from './answers.ts'
import { atlasHeaderDate } from './dates.ts'

/** One version of a resource: a date, or `preview`. */
export interface ResourceVersion {
  version: string
  /** The day from which the version answers 410, `YYYY-MM-DD`. */
  sunset?: string
  /** Suffixes it can be asked for; the default is JSON alone. */
  formats?: readonly Format[]
}

export type Format = 'json' | 'csv' | 'gzip'

/** What an `Accept` header comes down to. */
export interface Resolved {
  version: string
  format: Format
  contentType: string
  /** `Deprecation` and `Sunset`, where the version has a successor or an end. */
  headers: Record<string, string>
}

const VERSIONED = /application\/vnd\.atlas\.([^+;,\s]+)\+([a-z]+)/
const DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * Picks the version that answers a request: the newest that is not later than the date asked for. `preview` is chosen only
 * by name. (Facts: the versioned API's documentation, and official clients that send one date to every resource.)
 * @param options.path path of the request without its leading slash, as the 410 names it
 * @throws AtlasError 406 INVALID_VERSION_DATE, 410 VERSION_GONE
 */
export function resolveVersion(options: {
  accept: string | undefined
  versions: readonly ResourceVersion[]
  path: string
  nowMs: number
}): Resolved {
  const { versions, nowMs } = options
  const [, asked = '', format = ''] = VERSIONED.exec(options.accept ?? '') ?? []
  const found = asked === 'preview' ? versions.find((each) => each.version === 'preview') : newest(versions, asked)
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
 * Checks the version that a request body claims in its `Content-Type`; plain `application/json` is taken as well (fact).
 * @returns whether the media type is one that the API reads
 * @throws AtlasError 406 INVALID_VERSION_DATE
 */
export function isReadableBody(contentType: string | undefined): boolean {
  if (/^application\/json\b/.test(contentType ?? '')) return true
  const [, asked = '', format] = VERSIONED.exec(contentType ?? '') ?? []
  if (format !== 'json') return false
  if (asked !== 'preview' && !isDate(asked)) throw atlasError('INVALID_VERSION_DATE')
  return true
}

function newest(versions: readonly ResourceVersion[], asked: string): ResourceVersion | undefined {
  if (!isDate(asked)) return undefined
  return versions.filter(({ version }) => DATE.test(version) && version <= asked).at(-1)
}

function isDate(text: string): boolean {
  return DATE.test(text) && !Number.isNaN(Date.parse(text))
}

function isOffered(version: ResourceVersion, format: string): format is Format {
  return (version.formats ?? ['json']).some((offered) => offered === format)
}

/** A version is deprecated from the day its successor appeared (recorded answers). */
function endOfLifeHeaders(found: ResourceVersion, versions: readonly ResourceVersion[]): Record<string, string> {
  if (found.sunset === undefined) return {}
  const successor = versions[versions.indexOf(found) + 1]?.version
  return {
    ...(successor !== undefined && DATE.test(successor) ? { Deprecation: atlasHeaderDate(successor) } : {}),
    Sunset: atlasHeaderDate(found.sunset)
  }
}
