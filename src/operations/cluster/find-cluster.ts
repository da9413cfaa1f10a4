import type { AtlasResponse } from '../../atlas/response.ts'
import type { CallOptions } from '../../atlas/client.ts'
import { ApiError } from '../../atlas/errors.ts'
import { findUiPage } from '../../atlas/ui-pages.ts'
import { OTHER_KIND } from '../../atlas/wait-rules.ts'
import type { OperationContext, Result } from '../definition.ts'
import { incompleteResponse, recordOf, textOf } from '../../atlas/required-fields.ts'

/** A cluster as one look saw it. */
export interface FoundCluster {
  readonly answer: AtlasResponse
  /** The operation that gave it. */
  readonly operationId: string
  readonly document: Readonly<Record<string, unknown>>
  readonly flex: boolean
  /** `stateName`, but `PAUSED` for a paused cluster, which Atlas shows as IDLE with `paused: true`. */
  readonly state: string
}

const FLEX = 'getGroupFlexCluster'

export const RESUME_HINT =
  'The cluster is paused. Resume it by the operation updateGroupCluster with the body "paused: false".'

/** The subjects of an operation that is about one cluster. */
export function clusterSubject(subject: OperationContext['subject']): { groupId: string; clusterName: string } {
  return { groupId: subject['project-id'] ?? '', clusterName: subject['cluster-name'] ?? '' }
}

/**
 * Creates a function that reads the cluster. Flex clusters have operations of their own; Atlas' error code tells the
 * two kinds apart, and later reads stay with the right one.
 *
 * @returns a function that throws ApiError, and NetworkError for an answer without a state
 */
export function createClusterReader({
  atlas,
  subject
}: Pick<OperationContext, 'atlas' | 'subject'>): (options?: CallOptions) => Promise<FoundCluster> {
  const { groupId, clusterName } = clusterSubject(subject)
  let kind = { get: 'getGroupCluster', version: '2024-08-05' }

  const ask = async (options?: CallOptions) => {
    const name = kind.get === FLEX ? { name: clusterName } : { clusterName }
    const input = { parameters: { groupId, ...name }, version: kind.version }
    return toCluster(kind.get, await atlas.call(kind.get, input, options))
  }
  const askEither = async (options?: CallOptions) => {
    try {
      return await ask(options)
    } catch (error) {
      const other = error instanceof ApiError ? OTHER_KIND[error.errorCode ?? ''] : undefined
      if (other === undefined || other.get === kind.get) throw error
      kind = other
      return ask(options)
    }
  }
  return async (options) => {
    try {
      return await askEither(options)
    } catch (error) {
      if (isNoCluster(error)) {
        error.hint =
          `No cluster of project ${groupId} is named ${clusterName}. Names are case-sensitive: ` +
          'check cluster-name and project-id.'
      }
      throw error
    }
  }
}

/** Whether Atlas says that the project has no cluster of this name; a missing project has a code of its own. */
export function isNoCluster(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404 && error.errorCode === 'CLUSTER_NOT_FOUND'
}

/** What a cluster gives to a result. */
export function describeCluster(
  baseUrl: string,
  subject: OperationContext['subject'],
  { answer, document, state }: FoundCluster
): Pick<Result, 'data' | 'status' | 'apiVersion' | 'outputs'> {
  const { id, name, connectionStrings } = document
  const { standardSrv } = (connectionStrings ?? {}) as { standardSrv?: unknown }
  const { groupId, clusterName } = clusterSubject(subject)
  return {
    data: answer.data,
    status: answer.status,
    apiVersion: answer.version,
    outputs: {
      ...(typeof id === 'string' ? { id } : {}),
      ...(typeof name === 'string' ? { name } : {}),
      state,
      ...(typeof standardSrv === 'string' ? { 'connection-string': standardSrv } : {}),
      url: findUiPage(baseUrl, { groupId, clusterName }) ?? ''
    }
  }
}

function toCluster(get: string, answer: AtlasResponse): FoundCluster {
  const document = recordOf(get, answer.data)
  const stateName = textOf(get, document, 'stateName')
  const { paused = false } = document
  if (typeof paused !== 'boolean') throw incompleteResponse(get, 'usable attribute paused')
  const state = paused && stateName === 'IDLE' ? 'PAUSED' : stateName
  return { answer, operationId: get, document, flex: get === FLEX, state }
}
