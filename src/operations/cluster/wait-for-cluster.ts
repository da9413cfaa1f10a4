// The operation wait-for-cluster: polls until a cluster is IDLE, PAUSED or DELETED.
import { showAttributes } from '../api/show-attributes.ts'
import type { PollResult, WaitResult } from '../../gate/poll.ts'
import { readChanges } from './cluster-changes.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { choiceOption, withDefault } from '../options.ts'
import {
  clusterSubject,
  createClusterReader,
  DELETING_HINT,
  describeCluster,
  isClusterNotFound,
  RESUME_HINT,
  type FoundCluster
} from './find-cluster.ts'
import { connectionOption, type Connection } from './connection-string.ts'
import { toResultParts, waitFor, type Goal } from '../wait-for.ts'

const STATES = ['IDLE', 'PAUSED', 'DELETED'] as const

type Wanted = (typeof STATES)[number]

/** What the wait has found out so far. */
interface Known {
  /** The cluster as it was last read. */
  seen?: FoundCluster
  gone: boolean
}

/** Waits until a dedicated, free or flex cluster reaches a state. */
export const waitForCluster = defineOperation({
  name: 'wait-for-cluster',
  sentence: 'Waits until a cluster is ready, paused or deleted.',
  role: 'Project Read Only',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {
    state: withDefault('IDLE', choiceOption('The state to wait for. `IDLE` means ready and not paused.', STATES)),
    changes: choiceOption('`applied` also waits until changes of database users have reached the cluster.', [
      'applied'
    ]),
    connection: connectionOption
  },
  outputs: ['state', 'connection-string', 'url', 'id', 'name'],
  waits: 'for-state',

  check: (_subject, { state, changes }) =>
    changes !== undefined && state !== undefined && state !== 'IDLE'
      ? [{ input: 'changes', message: 'can only be used with the state IDLE.' }]
      : [],

  async run(context, { state: wanted, changes, connection }) {
    const { clusterName } = clusterSubject(context.subject)
    const known: Known = { gone: false }
    const goal: Goal = {
      subject: `cluster ${clusterName}`,
      wanted: changes === undefined ? wanted : `${wanted} with changes APPLIED`
    }
    const check = createCheck(context, known, { wanted, withChanges: changes !== undefined })
    const waited = await waitFor(context, { ...goal, check })
    return describe(context, known, { goal, waited, wanted, connection })
  }
})

/** Creates a function that reads the cluster, notes what it found, and judges it. */
function createCheck(
  context: OperationContext,
  known: Known,
  { wanted, withChanges }: { readonly wanted: Wanted; readonly withChanges: boolean }
) {
  const read = createClusterReader(context)
  return async (deadlineMs: number): Promise<PollResult<FoundCluster>> => {
    try {
      const found = await read({ deadlineMs, quiet: true })
      known.seen = found
      const verdict = judge(found, wanted)
      if (verdict !== 'success' || !withChanges) return { found, verdict, state: found.state }
      const status = await readChanges(context.atlas, clusterSubject(context.subject), {
        deadlineMs,
        otherwise: 'Leave out the option changes.'
      })
      return status === 'APPLIED'
        ? { found, verdict, state: found.state }
        : { found, verdict: 'pending', state: `${found.state} with changes ${status}` }
    } catch (error) {
      if (!isClusterNotFound(error)) throw error
      if (wanted === 'DELETED') {
        known.gone = true
        return { found: undefined, verdict: 'success', state: 'DELETED' }
      }
      if (known.seen !== undefined) error.hint = 'An earlier check found the cluster: it was deleted during the wait.'
      throw error
    }
  }
}

function judge({ state, flex }: FoundCluster, wanted: Wanted): PollResult<FoundCluster>['verdict'] {
  if (state === wanted) return 'success'
  if (wanted === 'DELETED') return 'pending'
  // A paused cluster stays paused until somebody resumes it.
  return state === 'DELETING' || state === 'PAUSED' || (wanted === 'PAUSED' && flex) ? 'failure' : 'pending'
}

function describe(
  { atlas, subject }: OperationContext,
  { seen, gone }: Known,
  outcome: {
    readonly goal: Goal
    readonly waited: WaitResult<FoundCluster>
    readonly wanted: Wanted
    readonly connection: Connection | undefined
  }
): Result {
  const { goal, waited, wanted, connection } = outcome
  const parts = toResultParts(goal, waited, hintFor(wanted, waited.end, seen))
  if (gone || seen === undefined) {
    const never = `No check found ${goal.subject} in project ${subject['project-id']}: if it was not deleted before this step, check cluster-name and project-id.`
    return {
      ...parts,
      warnings: seen === undefined ? [never] : [],
      data: undefined,
      outputs: { state: 'DELETED' }
    }
  }
  const cluster = describeCluster(atlas.baseUrl, subject, seen, connection)
  // The verdict names the cluster and its state.
  const attributes = showAttributes(seen.operationId, seen.document).facts.filter(
    ([label]) => label !== 'Name' && label !== 'State'
  )
  const facts = [...attributes, ...parts.facts]
  return { ...parts, ...cluster, facts, outputs: { ...cluster.outputs, state: waited.state } }
}

function hintFor(wanted: Wanted, end: WaitResult<unknown>['end'], seen: FoundCluster | undefined): string | undefined {
  if (seen === undefined || end === 'success') return undefined
  const { state, flex } = seen
  if (wanted === 'DELETED') {
    const remove = flex ? 'deleteGroupFlexCluster' : 'deleteGroupCluster'
    return state === 'DELETING'
      ? undefined
      : `The cluster is not being deleted. Delete it with the operation ${remove}.`
  }
  if (state === 'DELETING') return DELETING_HINT
  if (wanted === 'PAUSED') {
    if (flex) return 'Flex clusters cannot be paused.'
    const pause = 'The cluster is not being paused. Pause it with the operation pause-cluster.'
    return state === 'IDLE' ? pause : undefined
  }
  return state === 'PAUSED' ? RESUME_HINT : undefined
}
