// Calls operations of the emulator over HTTP with what the OpenAPI document says, and nothing else.
import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, type Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { versionToTest, type ApiDocument, type DocumentedOperation, type DocumentedVersion } from './document.ts'
import { BODIES, nameInWorld } from './emulator-inputs.ts'
import { sampleBody } from './sample-bodies.ts'
import { resolveSchema } from './schema-check.ts'
import { sampleParameters } from './sample-values.ts'

export interface Answer {
  readonly url: string
  readonly status: number
  readonly contentType: string
  readonly bytes: Buffer
  readonly text: string
  readonly sent: string | undefined
}

export type Params = Readonly<Record<string, string>>

export interface Driver {
  /** Calls an operation on things that exist. What it needs is created first. */
  succeed(operation: DocumentedOperation): Promise<Answer>
  /** Calls an operation in a project or an organization that does not exist, or else without a token. */
  fail(operation: DocumentedOperation): Promise<Answer>
}

/** Gets a token, and returns the driver. */
export async function createDriver(document: ApiDocument, emulator: Emulator): Promise<Driver> {
  const token = await signIn(emulator)
  const byPath = (method: string, path: string) =>
    document.operations.find((operation) => operation.method === method && operation.path === path)

  async function call(operation: DocumentedOperation, params: Params, sent = `Bearer ${token}`): Promise<Answer> {
    const version = versionToTest(operation)
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
    const url = `${emulator.url}${path}${queryOf(operation)}`
    const body = bodyOf(document, operation, version, params)
    const headers = {
      Accept: `application/vnd.atlas.${version.version}+${version.kinds[0] ?? 'json'}`,
      ...(!operation.unauthenticated && { Authorization: sent }),
      ...(body !== undefined && { 'Content-Type': `application/vnd.atlas.${version.version}+json` })
    }
    const options = { method: operation.method, headers, ...(body !== undefined && { body }) }
    const { status, contentType, bytes } = await (operation.method === 'GET' && body !== undefined ? getWithBody : get)(
      url,
      options
    )
    return { url: `${operation.method} ${url}`, status, contentType, bytes, text: bytes.toString('utf8'), sent: body }
  }

  /** Path parameters that name what exists: created through the API where it can be, or found in a list. */
  async function paramsFor(path: string): Promise<Params> {
    const params: Record<string, string> = { groupId: SAMPLE_PROJECT_ID, orgId: SAMPLE_ORG_ID }
    const parts = path.split('/')
    for (const [index, part] of parts.entries()) {
      const name = /\{(\w+)\}/.exec(part)?.[1]
      if (name === undefined || params[name] !== undefined) continue
      const collection = parts.slice(0, index).join('/')
      params[name] = nameInWorld(emulator, collection, part) ?? (await nameOf(collection, name, params))
    }
    return params
  }

  async function nameOf(collection: string, name: string, params: Params): Promise<string> {
    const post = byPath('POST', collection)
    const list = byPath('GET', collection)
    for (const operation of [post, list]) {
      if (operation === undefined) continue
      const answer = await call(operation, params)
      if (answer.status >= 300) throw new Error(`${answer.url} ${answer.sent}: ${answer.status} ${answer.text}`)
      const found = nameIn(JSON.parse(answer.text), name)
      if (found !== undefined) return found
    }
    const [member] = document.operations.filter((operation) => operation.path.startsWith(`${collection}/{${name}}`))
    return String(sampleParameters(member as DocumentedOperation, 0)[name])
  }

  return {
    async succeed(operation) {
      const params = await paramsFor(operation.path)
      const isProject = operation.id === 'deleteGroup'
      const groupId = isProject ? emulator.world.addProject({ orgId: SAMPLE_ORG_ID }).id : SAMPLE_PROJECT_ID
      if (operation.id === 'deleteOrg') emulator.world.projects.clear()
      else await prepare(operation, params)
      return call(operation, { ...params, groupId })
    },
    async fail(operation) {
      const params = await paramsFor(operation.path)
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
      const owner = names.find((name) => ['groupId', 'orgId'].includes(name))
      if (owner === undefined) return call(operation, params, 'no token')
      return call(operation, { ...params, [owner]: 'f'.repeat(24) })
    }
  }

  /** A single thing that an operation creates is created before the others. */
  async function prepare(operation: DocumentedOperation, params: Params): Promise<void> {
    const post = operation.method === 'POST' ? undefined : byPath('POST', operation.path)
    if (post !== undefined) await call(post, params)
  }
}

interface Received {
  readonly status: number
  readonly contentType: string
  readonly bytes: Buffer
}

interface Options {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

async function get(url: string, options: Options): Promise<Received> {
  const response = await fetch(url, options)
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, contentType: response.headers.get('content-type') ?? '', bytes }
}

/** `fetch` refuses a GET with a body. */
async function getWithBody(url: string, { body, ...options }: Options): Promise<Received> {
  const request = httpRequest(url, options)
  request.setHeader('Content-Length', Buffer.byteLength(body ?? ''))
  request.end(body)
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return {
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    bytes: await buffer(response)
  }
}

async function signIn({ url }: Emulator): Promise<string> {
  const credentials = Buffer.from(`${SAMPLE_CLIENT_ID}:${SAMPLE_CLIENT_SECRET}`).toString('base64')
  const response = await fetch(`${url}/api/oauth/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${credentials}`, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials'
  })
  return ((await response.json()) as { access_token: string }).access_token
}

function queryOf(operation: DocumentedOperation): string {
  const required = operation.parameters.filter(({ place, required }) => place === 'query' && required)
  const values = sampleParameters({ ...operation, parameters: required }, 0)
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    for (const each of [value].flat()) query.append(name, String(each))
  return query.size === 0 ? '' : `?${query.toString()}`
}

let counter = 0

function bodyOf(document: ApiDocument, { id }: DocumentedOperation, { body }: DocumentedVersion, params: Params) {
  if (body === undefined) return undefined
  if (BODIES[id] !== undefined) return JSON.stringify(BODIES[id](params, (counter += 1)))
  const sample: unknown = JSON.parse(sampleBody(document, body))
  const schema = resolveSchema(document.schemas, body)
  // Names are unique.
  if (isRecord(sample) && schema.properties?.name?.type === 'string' && !schema.properties.name.readOnly) {
    sample.name = `example-${(counter += 1)}`
  }
  return JSON.stringify(sample)
}

function nameIn(answer: unknown, name: string): string | undefined {
  if (Array.isArray(answer)) return nameIn(answer.at(-1), name)
  if (!isRecord(answer)) return undefined
  if (Array.isArray(answer.results)) return nameIn(answer.results.at(-1), name)
  const candidates = /name$/i.test(name) ? [name, 'name', 'username'] : [name, 'id', '_id']
  const entries = Object.entries(answer).map(([key, value]) => [key.toLowerCase(), value] as const)
  const values = new Map(entries)
  const value = candidates.map((each) => values.get(each.toLowerCase())).find((each) => each !== undefined)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
