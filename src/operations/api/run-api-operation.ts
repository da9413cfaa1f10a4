import { isRecord } from '../../atlas/attributes.ts'
import type { AtlasResponse } from '../../atlas/response.ts'
import type { Operation } from '../../atlas/catalog/catalog.ts'
import { buildRequest, type CallInput } from '../../atlas/request.ts'
import { findUiPage } from '../../atlas/ui-pages.ts'
import type { CallOptions } from '../../atlas/client.ts'
import type { UndoRule } from '../../atlas/undo-rules.ts'
import type { WaitRule } from '../../atlas/wait-rules.ts'
import { createTemporary } from '../temporary/create-temporary.ts'
import type { OperationContext, Result } from '../definition.ts'
import { stateOf } from './state-of.ts'
import { waitForFinish } from './wait-for-finish.ts'
import { waitUntil, type Conditions } from './wait-until.ts'

/** An operation of the Administration API with everything that was given to it. */
export interface ApiTask {
  readonly operation: Operation
  readonly input: CallInput
  /** Fetch every page of a GET list. */
  readonly paginate: boolean
  /** How post takes back what it creates, where that is wanted. */
  readonly undo?: UndoRule | undefined
}

/** What an API operation waits for, and by which rule. */
export type ApiWait =
  { readonly kind: 'finish'; readonly rule: WaitRule } | { readonly kind: 'until'; readonly conditions: Conditions }

/** Runs any operation of the catalogue, and waits where that is wanted. */
export async function runApiOperation(context: OperationContext, task: ApiTask, wait?: ApiWait): Promise<Result> {
  if (wait?.kind === 'until') return waitUntil(context, task, wait.conditions)
  const response = await runOnce(context, task)
  if (wait?.kind === 'finish') return waitForFinish(context, task, wait.rule, response)
  return describeApiResult(context.atlas.baseUrl, task, response)
}

async function runOnce(context: OperationContext, task: ApiTask): Promise<AtlasResponse> {
  const { operation, input, undo } = task
  if (undo === undefined) return readOnce(context, task)
  return createTemporary(context, { operationId: operation.id, rule: undo, input })
}

/** One answer of the operation: every page of a list, where that is wanted. */
export function readOnce({ atlas }: OperationContext, task: ApiTask, options?: CallOptions): Promise<AtlasResponse> {
  const { operation, input, paginate } = task
  const allPages = paginate && operation.paged && operation.method === 'GET' && !('pageNum' in (input.parameters ?? {}))
  return allPages ? atlas.list(operation.id, input, options) : atlas.call(operation.id, input, options)
}

/** The result of one answer; without one, of a wait that saw none. */
export function describeApiResult(
  baseUrl: string,
  { operation, input }: ApiTask,
  response: AtlasResponse | undefined
): Result {
  const count = countOf(response?.data)
  const items = count === undefined ? '' : ` with ${count} ${count === 1 ? 'item' : 'items'}`
  const kind = response?.kind ?? 'json'
  return {
    verdict:
      response === undefined
        ? `${operation.id} gave no answer.`
        : `${operation.id} answered ${response.status}${items}.`,
    data: response?.data,
    file:
      response === undefined || kind === 'json'
        ? undefined
        : { bytes: response.bytes, extension: kind === 'gzip' ? 'gz' : 'csv' },
    status: response?.status,
    apiVersion: response?.version,
    outputs: findOutputs(baseUrl, input, response?.data),
    facts: factsOf(response?.data)
  }
}

/** The request as it would be sent, for `dry-run`: nothing is sent. */
export function describeApiRequest(baseUrl: string, { operation, input, undo }: ApiTask): Result {
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
      ...(request.body === undefined ? [] : [['body', request.body] as const]),
      ...(undo === undefined ? [] : [['Taken back by', undo.undo] as const])
    ]
  }
}

function findOutputs(baseUrl: string, { parameters = {} }: CallInput, data: unknown): Result['outputs'] {
  const { id, name, stateName, connectionStrings } = isRecord(data) ? data : {}
  const connection = isRecord(connectionStrings) ? connectionStrings['standardSrv'] : undefined
  const given = (key: string) => (typeof parameters[key] === 'string' ? parameters[key] : undefined)
  const url = findUiPage(baseUrl, {
    orgId: given('orgId'),
    groupId: given('groupId'),
    clusterName: given('clusterName')
  })
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    ...(url === undefined ? {} : { url }),
    ...(typeof stateName === 'string' ? { state: stateOf(data) } : {}),
    ...(typeof connection === 'string' ? { 'connection-string': connection } : {})
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
