// The operation check-backup.
import { ApiError } from '../../atlas/errors.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { toDuration } from '../../gate/poll.ts'
import { defineOperation, type OperationContext, type Unmet } from '../definition.ts'
import { durationOption, withDefault } from '../options.ts'
import { clusterSubject } from '../cluster/find-cluster.ts'
import {
  DEDICATED,
  FLEX,
  isUnfinished,
  listSnapshots,
  stateOf,
  toSnapshot,
  type Snapshot,
  type SnapshotKind
} from '../backup/snapshots.ts'

/** How far the clock of Atlas may be ahead of that of the runner, in milliseconds. */
const CLOCK_SKEW_MS = 5 * 60_000

/** Checks that a cluster has a recent backup. */
export const checkBackup = defineOperation({
  name: 'check-backup',
  sentence: 'Checks that the newest completed snapshot of a cluster is recent enough.',
  role: 'Project Read Only',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: { 'max-age': withDefault('24h', durationOption('The maximum age of the newest snapshot.')) },
  outputs: ['id', 'url'],

  async run(context, { 'max-age': maxAgeMs }) {
    const { groupId, clusterName } = clusterSubject(context.subject)
    const { kind, records, status, version } = await readSnapshots(context)
    const completed = records.filter((record) => stateOf(kind, record) === 'completed')
    const nowMs = context.clock.nowMs()
    const snapshots = completed.map((record) => toSnapshot(kind, record))
    // When a snapshot that is dated in the future was taken is unknown: it proves nothing.
    const isDated = ({ takenMs }: Snapshot) => takenMs <= nowMs + CLOCK_SKEW_MS
    const [newest] = snapshots.filter(isDated).sort((one, other) => other.takenMs - one.takenMs)
    const inFuture = snapshots.filter((snapshot) => !isDated(snapshot))
    const unfinished = records.filter((record) => isUnfinished(stateOf(kind, record)))
    const ageMs = newest === undefined ? undefined : Math.max(0, nowMs - newest.takenMs)
    const unmet = describeUnmet({
      clusterName,
      kind,
      ageMs,
      maxAgeMs,
      unfinished: unfinished.length > 0,
      inFuture: inFuture.length
    })
    return {
      verdict: unmet?.message ?? `The newest snapshot of cluster ${clusterName} is ${toDuration(ageMs ?? 0)} old.`,
      data: newest?.record,
      status,
      apiVersion: version,
      outputs: {
        ...(newest === undefined ? {} : { id: newest.id }),
        url: uiPageOutput(context.atlas.baseUrl, { groupId, clusterName })
      },
      satisfied: unmet === undefined,
      unmet,
      facts: [
        ...(newest === undefined || ageMs === undefined
          ? []
          : ([
              ['Snapshot', newest.id],
              ['Age', toDuration(ageMs)],
              ['Type', newest.type]
            ] as const)),
        ['Completed snapshots', String(completed.length)],
        ['In progress', String(unfinished.length)],
        ...(inFuture.length === 0 ? [] : [['Dated in the future', String(inFuture.length)] as const])
      ]
    }
  }
})

async function readSnapshots(context: OperationContext) {
  const place = clusterSubject(context.subject)
  try {
    return { kind: DEDICATED, ...(await listSnapshots(context, DEDICATED, place)) }
  } catch (error) {
    if (!(error instanceof ApiError) || error.errorCode !== 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API') throw error
    return { kind: FLEX, ...(await listSnapshots(context, FLEX, place)) }
  }
}

function describeUnmet(found: {
  readonly clusterName: string
  readonly kind: SnapshotKind
  readonly ageMs: number | undefined
  readonly maxAgeMs: number
  readonly unfinished: boolean
  /** How many completed snapshots are dated in the future. */
  readonly inFuture: number
}): Unmet | undefined {
  const { clusterName, kind, ageMs, maxAgeMs, unfinished, inFuture } = found
  if (ageMs !== undefined && ageMs <= maxAgeMs) return undefined
  const note = unfinished ? ', and one is still in progress' : ''
  const message =
    ageMs === undefined
      ? `Cluster ${clusterName} has no completed snapshot${note}.`
      : `The newest snapshot of cluster ${clusterName} is ${toDuration(ageMs)} old, more than ${toDuration(maxAgeMs)}${note}.`
  if (inFuture > 0) {
    const count = inFuture === 1 ? '1 more is' : `${inFuture} more are`
    return {
      message: `${message} ${count} dated in the future, so when they were taken is unknown.`,
      hint: 'Check the clock of the runner.'
    }
  }
  if (unfinished) return { message, hint: 'Run the step again when that snapshot is completed.' }
  return {
    message,
    hint: kind.flex
      ? 'Atlas takes a snapshot of a flex cluster once a day; it cannot be started by hand.'
      : 'Take one with the operation take-snapshot, and check the backup policy.'
  }
}
