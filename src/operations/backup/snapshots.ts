// Reads the snapshots of a cluster: dedicated and flex clusters have operations and attributes of their own.
import type { AtlasResponse } from '../../atlas/response.ts'
import { dateOf } from '../../atlas/date-time.ts'
import { recordOf, textOf } from '../../atlas/required-fields.ts'
import type { CallOptions } from '../../atlas/client.ts'
import type { OperationContext } from '../definition.ts'

/** How the snapshots of one kind of cluster are read, and which attribute says when one was taken. */
export interface SnapshotKind {
  readonly list: string
  readonly get: string
  readonly cluster: 'clusterName' | 'name'
  readonly time: string
  readonly flex: boolean
}

export const DEDICATED: SnapshotKind = {
  list: 'listGroupClusterBackupSnapshots',
  get: 'getGroupClusterBackupSnapshot',
  cluster: 'clusterName',
  time: 'createdAt',
  flex: false
}
export const FLEX: SnapshotKind = {
  list: 'listGroupFlexClusterBackupSnapshots',
  get: 'getGroupFlexClusterBackupSnapshot',
  cluster: 'name',
  time: 'finishTime',
  flex: true
}

/** A snapshot as Atlas shows it. */
export type SnapshotRecord = Readonly<Record<string, unknown>>

/** A completed snapshot. */
export interface Snapshot {
  readonly id: string
  readonly takenMs: number
  /** `onDemand`, `scheduled` or `fallback`. */
  readonly type: string
  readonly description: string | undefined
  readonly record: SnapshotRecord
}

/** A cluster by project and name. */
export interface ClusterPlace {
  readonly groupId: string
  readonly clusterName: string
}

/** The path parameters of an operation on a cluster of this kind. Pure. */
export function placeParameters(
  { cluster }: Pick<SnapshotKind, 'cluster'>,
  { groupId, clusterName }: ClusterPlace
): Readonly<Record<string, string>> {
  return { groupId, [cluster]: clusterName }
}

/** Lists the snapshots of a cluster. @throws what the call throws; NetworkError for an item that is no object */
export async function listSnapshots(
  { atlas }: Pick<OperationContext, 'atlas'>,
  kind: SnapshotKind,
  place: ClusterPlace,
  options?: CallOptions
): Promise<Pick<AtlasResponse, 'status' | 'version'> & { readonly records: readonly SnapshotRecord[] }> {
  const { data, status, version } = await atlas.list(kind.list, { parameters: placeParameters(kind, place) }, options)
  return { records: data.results.map((item) => recordOf(kind.list, item)), status, version }
}

/** The state in lower case: dedicated clusters write `inProgress`, flex clusters `COMPLETED`. */
export function stateOf({ list }: SnapshotKind, record: SnapshotRecord): string {
  return textOf(list, record, 'status').toLowerCase()
}

/** Whether a snapshot is not finished yet, by its state in lower case. Pure. */
export function isUnfinished(state: string): boolean {
  return ['queued', 'inprogress', 'pending', 'running'].includes(state)
}

/** Reads what a completed snapshot shows. @throws NetworkError if it lacks its ID or date */
export function toSnapshot({ list, time, flex }: SnapshotKind, record: SnapshotRecord): Snapshot {
  const takenMs = dateOf(list, record, time)
  const { snapshotType, description } = record
  const type = typeof snapshotType === 'string' ? snapshotType : flex ? 'scheduled (flex)' : 'unknown'
  const text = typeof description === 'string' && description !== '' ? description : undefined
  return { id: textOf(list, record, 'id'), takenMs, type, description: text, record }
}
