import type { PollResult, WaitResult } from '../../gate/poll.ts'
import { readChanges } from './cluster-changes.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { choiceOption } from '../options.ts'
import {
  clusterSubject,
  createClusterReader,
  describeCluster,
  isNoCluster,
  RESUME_HINT,
  type FoundCluster
} from './find-cluster.ts'
import { toResultParts, waitFor } from '../wait-for.ts'

const STATES = ['IDLE', 'PAUSED', 'DELETED'] as const

type Wanted = (typeof STATES)[number]

/** What the looks of a wait have come to know. */
interface Known {
  /** As the last look that was answered saw it. */
  seen?: FoundCluster
  gone: boolean
}

/** Waits until a cluster, dedicated, free or flex, has a state. */
export const waitForCluster = defineOperation({
  name: 'wait-for-cluster',
  sentence: 'Waits until a cluster is ready, paused or gone.',
  role: 'Project Read Only',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {
    state: choiceOption('What to wait for; IDLE, the default, means ready and not paused.', STATES),
    changes: choiceOption('With `applied`, changes of database users must have reached the cluster, too.', ['applied'])
  },
  outputs: ['state', 'connection-string', 'url', 'id', 'name'],

  check: (_subject, { state, changes }) =>
    changes !== undefined && state !== undefined && state !== 'IDLE'
      ? [{ input: 'parameters.changes', message: 'only goes with the state IDLE.' }]
      : [],

  async run(context, { state: wanted = 'IDLE', changes }) {
    const { clusterName } = clusterSubject(context.subject)
    const read = createClusterReader(context)
    const known: Known = { gone: false }

    const check = async (deadlineMs: number): Promise<PollResult<FoundCluster>> => {
      try {
        const cluster = await read({ deadlineMs, quiet: true })
        known.seen = cluster
        const verdict = judge(cluster, wanted)
        if (verdict !== 'success' || changes === undefined) return { found: cluster, verdict, state: cluster.state }
        const status = await readChanges(context.atlas, clusterSubject(context.subject), {
          deadlineMs,
          otherwise: 'Leave out the option changes.'
        })
        return status === 'APPLIED'
          ? { found: cluster, verdict, state: cluster.state }
          : { found: cluster, verdict: 'pending', state: `${cluster.state}, changes ${status}` }
      } catch (error) {
        if (!isNoCluster(error)) throw error
        if (wanted === 'DELETED') {
          known.gone = true
          return { found: undefined, verdict: 'success', state: 'DELETED' }
        }
        if (known.seen !== undefined) error.hint = 'It was there at an earlier look: somebody has deleted it meanwhile.'
        throw error
      }
    }
    const wait = {
      subject: `cluster ${clusterName}`,
      wanted: `state ${wanted}${changes === undefined ? '' : ' with all changes applied'}`,
      check
    }
    const waited = await waitFor(context, wait)
    return describe(context, known, { wait, waited, wanted })
  }
})

function judge({ state, flex }: FoundCluster, wanted: Wanted): PollResult<FoundCluster>['verdict'] {
  if (state === wanted) return 'success'
  if (wanted === 'DELETED') return 'pending'
  return state === 'DELETING' || (wanted === 'PAUSED' && flex) ? 'failure' : 'pending'
}

function describe(
  { atlas, subject }: OperationContext,
  { seen, gone }: Known,
  outcome: {
    readonly wait: { readonly subject: string; readonly wanted: string }
    readonly waited: WaitResult<FoundCluster>
    readonly wanted: Wanted
  }
): Result {
  const { wait, waited, wanted } = outcome
  const parts = toResultParts(wait, waited, hintFor(wanted, waited.end, seen))
  if (gone || seen === undefined) {
    const never = 'No look saw a cluster of this name.'
    return {
      ...parts,
      ...(seen === undefined ? { verdict: `${parts.verdict} ${never}`, facts: [...parts.facts, ['Note', never]] } : {}),
      data: undefined,
      outputs: { state: 'DELETED' }
    }
  }
  const cluster = describeCluster(atlas.baseUrl, subject, seen)
  return { ...parts, ...cluster, outputs: { ...cluster.outputs, state: waited.state } }
}

function hintFor(wanted: Wanted, end: WaitResult<unknown>['end'], seen: FoundCluster | undefined): string | undefined {
  if (seen === undefined || end === 'success') return undefined
  const { state, flex } = seen
  if (wanted === 'DELETED') {
    const remove = flex ? 'deleteGroupFlexCluster' : 'deleteGroupCluster'
    return state === 'DELETING' ? undefined : `It is not being deleted. Ask for that by the operation ${remove}.`
  }
  if (state === 'DELETING') return 'Somebody deletes the cluster: the activity feed of the project in Atlas says who.'
  if (wanted === 'PAUSED') {
    if (flex) return 'Flex clusters cannot be paused.'
    const pause = 'It is not being paused. Pause it by the operation updateGroupCluster with the body "paused: true".'
    return state === 'IDLE' ? pause : undefined
  }
  return state === 'PAUSED' ? RESUME_HINT : undefined
}
