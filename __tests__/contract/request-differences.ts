// Compares a recorded request with what the OpenAPI document asks for.
import type { ParameterValue } from '../../src/atlas/request.ts'
import type { DocumentedOperation, DocumentedParameter, DocumentedVersion } from './document.ts'
import { tokenOf, type RecordedRequest } from './recording-server.ts'

/** One call of the client. */
export interface Call {
  readonly operation: DocumentedOperation
  readonly version: DocumentedVersion
  readonly parameters: Readonly<Record<string, ParameterValue>>
  readonly body?: string | undefined
  /** JSON as the version returns it; undefined if it returns none. */
  readonly response: unknown
}

/** How a request differs from what the document asks for. Pure. */
export function findRequestDifferences(call: Call, request: RecordedRequest, userAgent: string): string[] {
  const { operation } = call
  const [path = '', search] = request.target.split(/\?(.*)/s)
  const sent = new Map(Object.entries(request.headers))
  const expected = { ...expectedHeaders(call, userAgent) }
  const authorization = operation.unauthenticated ? undefined : `Bearer ${tokenOf(userAgent)}`
  return [
    ...differ('method', request.method, operation.method),
    ...pathDifferences(call, path),
    ...differ('query', readQuery(search), expectedQuery(call)),
    ...Object.entries(expected).flatMap(([name, value]) => differ(`header ${name}`, sent.get(name), value)),
    ...differ('header authorization', sent.get('authorization'), authorization),
    ...differ('unexpected headers', unexpectedHeaders(call, request), []),
    ...(request.body.equals(Buffer.from(call.body ?? '', 'utf8')) ? [] : [`body: ${request.body.toString('utf8')}`])
  ]
}

/** The media type to ask for: JSON if the version has several. */
export function mediaTypeOf({ version, kinds }: DocumentedVersion): string {
  return `application/vnd.atlas.${version}+${kinds.includes('json') ? 'json' : kinds.join()}`
}

/** A value as the server decodes it. If the pattern is meant for the encoded value, both forms mean a slash. */
export function decodedValue({ item }: DocumentedParameter, value: unknown): string {
  return item.pattern?.includes('%2[fF]') ? String(value).replace(/%2f/gi, '/') : String(value)
}

function pathDifferences({ operation, parameters }: Call, path: string): string[] {
  const templates = operation.path.split('/')
  const segments = path.split('/')
  if (segments.length !== templates.length) {
    return [`path: ${path} has ${segments.length} segments, not ${templates.length}`]
  }
  return templates.flatMap((template, at) => {
    const segment = segments[at] ?? ''
    const [before = '', name, after = ''] = template.split(/\{(\w+)\}/)
    if (name === undefined) return differ('path segment', segment, template)
    const parameter = operation.parameters.find(({ place, name: known }) => place === 'path' && known === name)
    if (parameter === undefined) return [`the document does not describe {${name}}`]
    if (!segment.startsWith(before) || !segment.endsWith(after)) return [`path segment: ${segment}, not ${template}`]
    const value = segment.slice(before.length, segment.length - after.length)
    return differ(`path value ${name}`, decodeURIComponent(value), decodedValue(parameter, parameters[name]))
  })
}

/** Names and values, decoded like a form. */
function readQuery(search: string | undefined): string[] {
  if (search === undefined || search === '') return []
  const decode = (text = '') => decodeURIComponent(text.replaceAll('+', ' '))
  return search.split('&').map((pair) => {
    const [name, value] = pair.split(/=(.*)/s)
    return `${decode(name)} is ${decode(value)}`
  })
}

function expectedQuery({ operation, parameters }: Call): string[] {
  return operation.parameters
    .filter(({ place, name }) => place === 'query' && parameters[name] !== undefined)
    .flatMap(({ name, explode }) => {
      const items = [parameters[name]].flat().map(String)
      return (explode ? items : [items.join(',')]).map((item) => `${name} is ${item}`)
    })
}

function expectedHeaders(call: Call, userAgent: string): Record<string, string | undefined> {
  const { operation, version, parameters, body } = call
  const headers: Record<string, string | undefined> = {
    'user-agent': userAgent,
    accept: mediaTypeOf(version),
    'content-type': body === undefined ? undefined : `application/vnd.atlas.${version.version}+json`,
    'content-length': body === undefined ? undefined : String(Buffer.byteLength(body, 'utf8')),
    'transfer-encoding': undefined
  }
  // Without a body, a length of zero is as good as none.
  if (body === undefined && operation.method !== 'GET') delete headers['content-length']
  for (const { place, name } of operation.parameters) {
    if (place === 'header' && parameters[name] !== undefined) headers[name.toLowerCase()] = String(parameters[name])
  }
  return headers
}

/** Headers that neither the document nor HTTP asks for. */
function unexpectedHeaders({ operation }: Call, { headers }: RecordedRequest): string[] {
  const documented = operation.parameters
    .filter(({ place }) => place === 'header')
    .map(({ name }) => name.toLowerCase())
  const known = ['host', 'connection', 'user-agent', 'accept', 'authorization', 'content-type', 'content-length']
  return Object.keys(headers).filter((name) => !known.includes(name) && !documented.includes(name))
}

function differ(what: string, actual: unknown, expected: unknown): string[] {
  const [found, wanted] = [JSON.stringify(actual) ?? 'absent', JSON.stringify(expected) ?? 'absent']
  return found === wanted ? [] : [`${what}: ${found}, not ${wanted}`]
}
