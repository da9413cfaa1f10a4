import type { AtlasResponse } from '../atlas/answer.ts'
import type { Operation } from '../atlas/catalog/catalog.ts'
import { buildRequest, type CallInput } from '../atlas/request.ts'
import { findUiPage } from '../atlas/ui-pages.ts'
import type { OperationContext, Result } from './definition.ts'

/** An operation of the Administration API with everything that was given to it. */
export interface ApiTask {
  readonly operation: Operation
  readonly input: CallInput
  /** Fetch every page of a GET list. */
  readonly paginate: boolean
}

/** Runs any operation of the catalogue. */
export async function runApiOperation({ atlas }: OperationContext, task: ApiTask): Promise<Result> {
  const { operation, input } = task
  const allPages =
    task.paginate && operation.paged && operation.method === 'GET' && !('pageNum' in (input.parameters ?? {}))
  const response: AtlasResponse = allPages
    ? await atlas.list(operation.id, input)
    : await atlas.call(operation.id, input)

  const count = countOf(response.data)
  return {
    verdict: `${operation.id} answered ${response.status}${count === undefined ? '' : ` with ${count} ${count === 1 ? 'item' : 'items'}`}.`,
    data: response.data,
    file:
      response.kind === 'json'
        ? undefined
        : { bytes: response.bytes, extension: response.kind === 'gzip' ? 'gz' : 'csv' },
    status: response.status,
    apiVersion: response.version,
    outputs: findOutputs(atlas.baseUrl, input, response.data),
    facts: factsOf(response.data)
  }
}

/** The request as it would be sent, for `dry-run`: nothing is sent. */
export function describeApiRequest(baseUrl: string, { operation, input }: ApiTask): Result {
  const request = buildRequest(operation, input)
  const url = `${baseUrl}${request.target}`
  const body: unknown = request.body === undefined ? undefined : JSON.parse(request.body)
  return {
    verdict: `Dry run: ${operation.method} ${url} was not sent.`,
    data: { method: operation.method, url, headers: request.headers, ...(body === undefined ? {} : { body }) },
    outputs: {},
    facts: [
      ['Method', operation.method],
      ['URL', url],
      ...Object.entries(request.headers),
      ...(request.body === undefined ? [] : [['body', request.body] as const])
    ]
  }
}

function findOutputs(baseUrl: string, { parameters = {} }: CallInput, data: unknown): Result['outputs'] {
  const { id, name } = (isRecord(data) ? data : {}) as { id?: unknown; name?: unknown }
  const given = (key: string) => (typeof parameters[key] === 'string' ? parameters[key] : undefined)
  const url = findUiPage(baseUrl, {
    orgId: given('orgId'),
    groupId: given('groupId'),
    clusterName: given('clusterName')
  })
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    ...(url === undefined ? {} : { url })
  }
}

/** The scalar fields of an answer, as rows for the summary. */
function factsOf(data: unknown): Result['facts'] {
  if (!isRecord(data)) return []
  return Object.entries(data)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([key, value]) => [key, String(value)] as const)
}

function countOf(data: unknown): number | undefined {
  if (Array.isArray(data)) return data.length
  const results = isRecord(data) ? data['results'] : undefined
  return Array.isArray(results) ? results.length : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
