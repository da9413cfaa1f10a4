// Reads one cluster, dedicated, free or flex, and describes it.
import type { AtlasResponse } from '../../atlas/response.ts'
import type { CallOptions } from '../../atlas/client.ts'
import { ApiError } from '../../atlas/errors.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { findOtherKind } from '../../atlas/wait-rule.ts'
import { withPause } from '../api/state-of.ts'
import type { OperationContext, Result } from '../definition.ts'
import { chooseConnection, type Connection } from './connection-string.ts'
import { incompleteResponse, recordOf, textOf } from '../../atlas/required-fields.ts'
import { projectOf } from '../subject.ts'

/** A cluster as it was read. */
export interface FoundCluster {
  readonly response: AtlasResponse
  /** The operation that read it. */
  readonly operationId: string
  readonly document: Readonly<Record<string, unknown>>
  readonly flex: boolean
  /** `stateName`; `PAUSED` for a paused cluster, which Atlas shows as IDLE with `paused: true`. */
  readonly state: string
}

/** What a read or a write shows of a cluster. */
export interface ShownCluster extends Pick<FoundCluster, 'document' | 'state'> {
  readonly response: Pick<AtlasResponse, 'data' | 'status' | 'version'>
}

const FLEX = 'getGroupFlexCluster'

export const RESUME_HINT = 'The cluster is paused. Resume it with the operation resume-cluster.'

export const DELETING_HINT = "Somebody is deleting the cluster: the project's activity feed in Atlas shows who."

/** The project and the cluster that a step is about, as path parameters. */
export function clusterSubject(subject: OperationContext['subject']): { groupId: string; clusterName: string } {
  return { groupId: projectOf(subject), clusterName: subject['cluster-name'] ?? '' }
}

/**
 * Creates a function that reads the cluster. Flex clusters have their own operations: if Atlas responds with the error
 * code for the other kind, this and all later reads use the other operation.
 *
 * @returns a function that throws what the call throws, and NetworkError for a response without a state
 */
export function createClusterReader({
  atlas,
  subject
}: Pick<OperationContext, 'atlas' | 'subject'>): (options?: CallOptions) => Promise<FoundCluster> {
  const { groupId, clusterName } = clusterSubject(subject)
  let kind = { get: 'getGroupCluster', version: '2024-08-05' }

  const read = async (options?: CallOptions) => {
    const name = kind.get === FLEX ? { name: clusterName } : { clusterName }
    const input = { parameters: { groupId, ...name }, version: kind.version }
    return toCluster(kind.get, await atlas.call(kind.get, input, options))
  }
  return async (options) => {
    try {
      return await read(options)
    } catch (error) {
      const other = error instanceof ApiError ? findOtherKind(error.errorCode) : undefined
      if (other === undefined || other.get === kind.get) throw error
      kind = other
      return read(options)
    }
  }
}

/** Reads the cluster of a step. @returns undefined if there is none; throws what the call throws otherwise */
export async function findCluster(
  context: Pick<OperationContext, 'atlas' | 'subject'>
): Promise<FoundCluster | undefined> {
  try {
    return await createClusterReader(context)()
  } catch (error) {
    if (isClusterNotFound(error)) return undefined
    throw error
  }
}

/** Whether the project has no cluster of this name. A missing project has another error code. */
export function isClusterNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404 && error.errorCode === 'CLUSTER_NOT_FOUND'
}

/** Describes a cluster, as parts of a result; a connection string that was asked for and is missing is a warning. Pure. */
export function describeCluster(
  baseUrl: string,
  subject: OperationContext['subject'],
  { response, document, state }: ShownCluster,
  connection: Connection | undefined
): Pick<Result, 'data' | 'status' | 'apiVersion' | 'outputs' | 'warnings'> {
  const { id, name } = document
  const { text, warning } = chooseConnection({ document, state }, connection)
  const { groupId, clusterName } = clusterSubject(subject)
  return {
    data: response.data,
    status: response.status,
    apiVersion: response.version,
    outputs: {
      ...(typeof id === 'string' ? { id } : {}),
      ...(typeof name === 'string' ? { name } : {}),
      state,
      ...(text === undefined ? {} : { 'connection-string': text }),
      url: uiPageOutput(baseUrl, { groupId, clusterName })
    },
    warnings: connection === undefined || warning === undefined ? [] : [warning]
  }
}

function toCluster(get: string, response: AtlasResponse): FoundCluster {
  const document = recordOf(get, response.data)
  const stateName = textOf(get, document, 'stateName')
  const { paused = false } = document
  if (typeof paused !== 'boolean') throw incompleteResponse(get, 'usable attribute paused')
  return { response, operationId: get, document, flex: get === FLEX, state: withPause(stateName, document) }
}
