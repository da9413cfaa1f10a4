// Builds the HTTP request of an operation.
import type { Operation, Parameter, ResponseKind } from './catalog/catalog.ts'
import { chooseVersion } from './version.ts'

/** A scalar as the caller wrote it. The catalogue knows its type. */
export type Scalar = string | number | boolean
export type ParameterValue = Scalar | readonly Scalar[]

/** What a caller gives to an operation. */
export interface CallInput {
  readonly parameters?: Readonly<Record<string, ParameterValue | undefined>>
  /** The request body as JSON text. */
  readonly body?: string | undefined
  /** `YYYY-MM-DD`, `YYYY-MM-DD.upcoming` or `preview`; default: the operation's latest stable version. */
  readonly version?: string | undefined
}

/** A request as it will be sent, without host and token. */
export interface AtlasRequest {
  readonly operation: Operation
  /** The requested version. Atlas resolves it to the operation's newest version that is not later. */
  readonly version: string
  readonly kind: ResponseKind
  /** Path and query. */
  readonly target: string
  /** Accept, Content-Type if there is a body, and header parameters. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/**
 * Builds the request of an operation. Pure.
 *
 * @throws Error if {@link checkCall} finds problems with the same input
 */
export function buildRequest(operation: Operation, input: CallInput): AtlasRequest {
  const parameters = input.parameters ?? {}
  const chosen = chooseVersion(operation, input.version)
  if ('problem' in chosen) throw new Error(chosen.problem)

  const kind: ResponseKind = chosen.version.kinds.includes('json') ? 'json' : (chosen.version.kinds[0] ?? 'json')
  const headers: Record<string, string> = { accept: mediaType(chosen.asked, kind) }
  if (input.body !== undefined) {
    headers['content-type'] = mediaType(chosen.version.bodyVersion ?? chosen.asked, 'json')
  }

  let path = operation.path
  const query: string[] = []
  for (const parameter of operation.parameters) {
    const value = parameters[parameter.name]
    if (value === undefined) continue
    switch (parameter.place) {
      case 'path':
        path = path.replace(`{${parameter.name}}`, () => encodePathValue(parameter, String(value)))
        break
      case 'query':
        for (const item of asList(value)) query.push(`${parameter.name}=${percentEncode(String(item))}`)
        break
      case 'header':
        headers[parameter.name.toLowerCase()] = String(value)
        break
    }
  }
  const search = query.join('&')
  return {
    operation,
    version: chosen.asked,
    kind,
    target: search === '' ? path : `${path}?${search}`,
    headers,
    body: input.body
  }
}

/** The media type of a version: `application/vnd.atlas.2024-08-05+json`. */
function mediaType(version: string, kind: ResponseKind): string {
  return `application/vnd.atlas.${version}+${kind}`
}

/** Some patterns of the document expect `%2F`. Callers may write either form; neither is encoded twice. */
function encodePathValue(parameter: Parameter, value: string): string {
  const raw = parameter.pattern?.includes('%2') ? value.replace(/%2f/gi, '/') : value
  return percentEncode(raw)
}

/**
 * Encodes everything but the unreserved characters of RFC 3986. The runner encodes secrets like that to find them in an
 * address.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

/** The values of a parameter, as a list. */
export function asList(value: ParameterValue): readonly Scalar[] {
  return typeof value === 'object' ? value : [value]
}
