// Finds what restore-snapshot restores: one snapshot, the newest one, or the data of a moment.
import { isRecord } from '../../atlas/attributes.ts'
import { toDate } from '../../atlas/date-time.ts'
import { ApiError, InputError } from '../../atlas/errors.ts'
import { recordOf } from '../../atlas/required-fields.ts'
import { toDuration } from '../../gate/poll.ts'
import type { FoundCluster } from '../cluster/find-cluster.ts'
import type { OperationContext, Unmet } from '../definition.ts'
import type { RestoreOptions } from './restore-options.ts'
import {
  listSnapshots,
  placeParameters,
  stateOf,
  toSnapshot,
  type ClusterPlace,
  type Snapshot,
  type SnapshotKind
} from './snapshots.ts'

const DAY_MS = 24 * 3_600_000

/** What is restored. */
export type RestoreSource =
  { readonly kind: 'snapshot'; readonly snapshot: Snapshot } | { readonly kind: 'moment'; readonly seconds: number }

/**
 * Finds what to restore.
 *
 * @returns why there is nothing to restore, if so
 * @throws what the calls throw; InputError for a moment that Atlas cannot restore
 */
export async function findSource(
  context: OperationContext,
  {
    cluster,
    place,
    kind
  }: { readonly cluster: FoundCluster; readonly place: ClusterPlace; readonly kind: SnapshotKind },
  options: RestoreOptions
): Promise<RestoreSource | Unmet> {
  const { 'point-in-time': momentMs, 'snapshot-id': snapshotId } = options
  if (momentMs !== undefined) return findMoment(context, { cluster, place }, momentMs)
  if (snapshotId !== undefined) return readSnapshot(context, { place, kind }, snapshotId.toLowerCase())
  return findNewest(context, place, kind)
}

async function readSnapshot(
  { atlas }: OperationContext,
  { place, kind }: { readonly place: ClusterPlace; readonly kind: SnapshotKind },
  snapshotId: string
): Promise<RestoreSource | Unmet> {
  const parameters = { ...placeParameters(kind, place), snapshotId }
  const { data } = await atlas.call(kind.get, { parameters }).catch((error: unknown) => {
    if (error instanceof ApiError && error.errorCode === 'SNAPSHOT_NOT_FOUND') {
      error.hint =
        'A snapshot belongs to one cluster, and expires. Check snapshot-id, source-cluster and source-project.'
    }
    throw error
  })
  const record = recordOf(kind.get, data)
  if (stateOf({ ...kind, list: kind.get }, record) === 'completed') {
    return { kind: 'snapshot', snapshot: toSnapshot({ ...kind, list: kind.get }, record) }
  }
  return {
    message: `Snapshot ${snapshotId} of cluster ${place.clusterName} is ${String(record['status'])}, not completed.`,
    hint: 'Only a completed snapshot can be restored. Wait for it, or choose another one.'
  }
}

/** The newest completed snapshot. A fallback snapshot may be inconsistent: whoever wants one has to name it. */
async function findNewest(
  context: OperationContext,
  place: ClusterPlace,
  kind: SnapshotKind
): Promise<RestoreSource | Unmet> {
  const { records } = await listSnapshots(context, kind, place)
  const [snapshot] = records
    .filter((record) => stateOf(kind, record) === 'completed' && record['snapshotType'] !== 'fallback')
    .map((record) => toSnapshot(kind, record))
    .sort((one, other) => other.takenMs - one.takenMs)
  if (snapshot !== undefined) return { kind: 'snapshot', snapshot }
  return {
    message: `Cluster ${place.clusterName} has no completed snapshot to restore.`,
    hint: kind.flex
      ? 'Atlas takes a snapshot of a flex cluster once a day.'
      : 'Take one with the operation take-snapshot, and check the backup policy.'
  }
}

/** Checks that Atlas can restore the data of a moment. */
async function findMoment(
  { atlas, clock }: OperationContext,
  { cluster, place }: { readonly cluster: FoundCluster; readonly place: ClusterPlace },
  momentMs: number
): Promise<RestoreSource> {
  const { clusterName } = place
  if (cluster.flex || cluster.document['pitEnabled'] === false) {
    const why = cluster.flex ? 'is a flex cluster, which cannot have it' : 'does not have it'
    throw invalidMoment(`needs Continuous Cloud Backup. Cluster ${clusterName} ${why}. Restore a snapshot instead.`)
  }
  const { data } = await atlas.call('getGroupClusterBackupSchedule', { parameters: { ...place } })
  const days = isRecord(data) ? data['restoreWindowDays'] : undefined
  const ageMs = clock.nowMs() - momentMs
  if (typeof days === 'number' && ageMs > days * DAY_MS) {
    throw invalidMoment(`is ${toDuration(ageMs)} ago. Backup of cluster ${clusterName} reaches ${days} days back.`)
  }
  return { kind: 'moment', seconds: Math.floor(momentMs / 1000) }
}

/** @throws InputError for a moment in the future, before anything is sent */
export function checkMoment({ clock }: OperationContext, momentMs: number | undefined): void {
  if (momentMs === undefined || momentMs <= clock.nowMs()) return
  throw new InputError([{ input: 'point-in-time', message: 'is in the future.' }])
}

function invalidMoment(message: string): InputError {
  return new InputError([{ input: 'point-in-time', message }], { afterSending: true })
}

/** `Snapshot 64… of cluster prod, taken 7 h ago,`: the subject of a sentence, in the middle of one. Pure. */
export function nameSource(source: RestoreSource, { clusterName }: ClusterPlace, nowMs: number): string {
  if (source.kind === 'moment') return `the data of cluster ${clusterName} as of ${toDate(source.seconds * 1000)}`
  const { id, takenMs } = source.snapshot
  return `snapshot ${id} of cluster ${clusterName}, taken ${toDuration(Math.max(0, nowMs - takenMs))} ago,`
}

/** Rows of the summary that say what is restored. Pure. */
export function describeSource(source: RestoreSource, nowMs: number): readonly (readonly [string, string])[] {
  if (source.kind === 'moment') return [['Data as of', toDate(source.seconds * 1000)]]
  const { id, takenMs, type, description } = source.snapshot
  return [
    ['Snapshot', id],
    ['Taken', `${toDate(takenMs)} (${toDuration(Math.max(0, nowMs - takenMs))} ago)`],
    ['Type', type],
    ...(description === undefined ? [] : [['Description', description] as const])
  ]
}
