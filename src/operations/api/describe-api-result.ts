// Turns the response of any API operation into a result: verdict, outputs, and rows for the summary.
import { countOf } from '../../atlas/counts.ts'
import { isRecord, itemsOf } from '../../atlas/attributes.ts'
import { findIdentity } from '../../atlas/identity.ts'
import type { AtlasResponse } from '../../atlas/response.ts'
import { findUiPage } from '../../atlas/ui-pages.ts'
import { chooseConnection } from '../cluster/connection-string.ts'
import type { Result } from '../definition.ts'
import type { ApiTask } from './api-task.ts'
import { findRowPages } from './row-pages.ts'
import { showAttributes } from './show-attributes.ts'
import { stateOf } from './state-of.ts'

/** Describes the response of an API operation. Pure. */
export function describeApiResult(baseUrl: string, task: ApiTask, response: AtlasResponse): Result {
  const { operation } = task
  const { status, version, kind, data, bytes } = response
  const count = itemsOf(data)?.length
  const { facts, table } = showAttributes(operation.id, data)
  const items = count === undefined ? '' : ` with ${countOf(count, 'item', 'items')}`
  return {
    verdict: `${operation.id} returned ${status}${items}${describeState(data)}.`,
    data,
    file: kind === 'json' ? undefined : { bytes, extension: kind === 'gzip' ? 'gz' : 'csv' },
    status,
    apiVersion: version,
    outputs: findOutputs(baseUrl, task, data),
    facts,
    table: table && { ...table, links: findRowPages(baseUrl, task, data) }
  }
}

/** `: prod is IDLE`, for a cluster. */
function describeState(data: unknown): string {
  const { name, stateName } = isRecord(data) ? data : {}
  return typeof name === 'string' && typeof stateName === 'string' ? `: ${name} is ${stateOf(data)}` : ''
}

function findOutputs(
  baseUrl: string,
  { operation, input: { parameters = {} } }: ApiTask,
  data: unknown
): Result['outputs'] {
  const document = isRecord(data) ? data : {}
  const { name, username, stateName } = document
  const id = findIdentity(operation, data)
  const { text: connection } = chooseConnection({ document, state: stateOf(data) })
  const parameter = (key: string) => (typeof parameters[key] === 'string' ? parameters[key] : undefined)
  const url = findUiPage(baseUrl, {
    orgId: parameter('orgId'),
    groupId: parameter('groupId'),
    clusterName: parameter('clusterName')
  })
  return {
    ...(id === undefined ? {} : { id }),
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof username === 'string' ? { username } : {}),
    ...(url === undefined ? {} : { url }),
    ...(typeof stateName === 'string' ? { state: stateOf(data) } : {}),
    ...(connection === undefined ? {} : { 'connection-string': connection })
  }
}
