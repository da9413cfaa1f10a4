// The operation take-snapshot.
import { countOf } from '../../atlas/counts.ts'
import { valueAt } from '../../atlas/attributes.ts'
import { ApiError, InputError } from '../../atlas/errors.ts'
import { isRefusal } from '../../atlas/outcome.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { runAndWait } from '../api/run-and-wait.ts'
import { stateOf as stateIn } from '../api/state-of.ts'
import { kindOf } from '../cluster/cluster-kind.ts'
import { clusterSubject, createClusterReader, type FoundCluster } from '../cluster/find-cluster.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { singleOption, textOption, withDefault } from '../options.ts'
import { createStages, severalOf } from '../stages.ts'
import type { RunFacts } from '../temporary/provenance.ts'
import { toResultParts, waitFor, type Wait } from '../wait-for.ts'
import { findBackupOff } from './backup-clusters.ts'
import { DEDICATED, isUnfinished, listSnapshots, stateOf } from './snapshots.ts'

const TAKE = 'takeGroupClusterBackupSnapshots'

const retentionOption = singleOption({
  sentence: 'How many days Atlas keeps the snapshot.',
  form: 'a whole number of days, such as `7`',
  read(text) {
    const [, digits] = /^([1-9]\d{0,4})d?$/.exec(text) ?? []
    return digits === undefined ? undefined : Number(digits)
  }
})

/** Takes a snapshot on demand. Atlas takes one at a time, so one under way is waited for first. */
export const takeSnapshot = defineOperation({
  name: 'take-snapshot',
  sentence: 'Takes a snapshot of a dedicated cluster, and waits until it is completed.',
  role: 'Project Backup Creator and Project Read Only',
  duration: 'A recorded snapshot of a new cluster took less than 3 minutes. More data takes longer.',
  cost: 'Atlas bills what the snapshot stores until it expires.',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {
    description: textOption('Description of the snapshot. Default: repository, commit and run.'),
    retention: withDefault('1', retentionOption)
  },
  outputs: ['id', 'state', 'expires-at', 'changed', 'url'],
  waits: 'after-write',

  async run(context, { description = describeRun(context.run), retention }) {
    const cluster = await createClusterReader(context)()
    checkKind(cluster)
    const request: SnapshotRequest = { description, retentionInDays: retention }
    const backupOff = findBackupOff(cluster)
    if (backupOff !== undefined) return describe(context, request, { unmet: backupOff, satisfied: false })
    if (context.dryRun) return describeDryRun(context, request)
    return take(context, request)
  }
})

/** The body of the request. */
interface SnapshotRequest {
  readonly description: string
  readonly retentionInDays: number
}

/** `example/shop@9fceb02, run 1234567890, attempt 2`. Pure. */
export function describeRun({ repository, commit, runId, attempt }: RunFacts): string {
  const source = [repository, commit?.slice(0, 7)].filter((part) => part !== undefined).join('@')
  const run = runId === undefined ? '' : `run ${runId}`
  const again = attempt === undefined || attempt === '1' ? '' : `attempt ${attempt}`
  return [source, run, again].filter((part) => part !== '').join(', ') || 'on-demand snapshot'
}

/** @throws InputError for a cluster of which Atlas takes no snapshot on demand */
function checkKind(cluster: FoundCluster): void {
  const why = cluster.flex
    ? 'is a flex cluster. Atlas takes a snapshot of it once a day, and none on demand.'
    : kindOf(cluster) === 'free'
      ? 'is a free cluster (M0). Atlas takes no snapshots of it.'
      : undefined
  if (why === undefined) return
  const message = `${String(cluster.document['name'])} ${why} Name a dedicated cluster, M10 or larger.`
  throw new InputError([{ input: 'cluster-name', message }], { afterSending: true })
}

/** Waits for a snapshot under way, then takes one. If somebody else starts one in between, it waits for that as well. */
async function take(context: OperationContext, request: SnapshotRequest): Promise<Result> {
  const { groupId, clusterName } = clusterSubject(context.subject)
  const stages = createStages(context)
  const input = { parameters: { groupId, clusterName }, body: JSON.stringify(request) }
  for (let refused = false; ; refused = true) {
    if (refused || (await findUnderWay(context)) !== undefined) {
      const earlier = await stages.follow('Earlier snapshot', (stage) => waitForEarlier(stage, refused))
      if (earlier.satisfied === false) return describe(context, request, earlier)
    }
    try {
      const subject = `the snapshot of cluster ${clusterName}`
      const taken = await stages.follow('Snapshot', (stage) => runAndWait(stage, TAKE, input, subject))
      return describe(context, request, { ...taken, stages: severalOf(stages) })
    } catch (error) {
      if (!isRefusedAsUnfinished(error)) throw error
      context.report('Atlas has already begun another on-demand snapshot.')
    }
  }
}

/** Whether Atlas refused the snapshot because another one on demand is unfinished. */
function isRefusedAsUnfinished(error: unknown): boolean {
  return error instanceof ApiError && error.errorCode === 'UNFINISHED_ON_DEMAND_SNAPSHOT' && isRefusal(error)
}

/** The state of an unfinished on-demand snapshot. */
async function findUnderWay(
  context: OperationContext,
  options?: Parameters<typeof listSnapshots>[3]
): Promise<string | undefined> {
  const { records } = await listSnapshots(context, DEDICATED, clusterSubject(context.subject), options)
  const found = records.find(
    (record) => record['snapshotType'] === 'onDemand' && isUnfinished(stateOf(DEDICATED, record))
  )
  return found && String(found['status'])
}

/** Waits until no on-demand snapshot is under way. After a refusal it first sleeps: reads may not show that one yet. */
async function waitForEarlier(context: OperationContext, refused: boolean): Promise<Partial<Result>> {
  const { clusterName } = clusterSubject(context.subject)
  const wait: Wait<string> = {
    subject: `the earlier on-demand snapshot of cluster ${clusterName}`,
    wanted: 'finished',
    first: refused ? { found: undefined, verdict: 'unknown', state: 'in progress' } : undefined,
    settleMs: 0,
    async check(deadlineMs) {
      const state = await findUnderWay(context, { deadlineMs, quiet: true })
      return { found: state, verdict: state === undefined ? 'success' : 'pending', state: state ?? 'finished' }
    }
  }
  const hint =
    'Atlas takes one on-demand snapshot of a cluster at a time. Increase timeout, or run the step again later.'
  return toResultParts(wait, await waitFor(context, wait), hint)
}

/** Describes the snapshot; what is known about it is an output also when the wait for it was not met. */
function describe(
  { atlas, subject }: OperationContext,
  { description, retentionInDays }: SnapshotRequest,
  { data, facts = [], unmet, ...outcome }: Partial<Result>
): Result {
  const { groupId, clusterName } = clusterSubject(subject)
  const text = (attribute: string) => {
    const value = valueAt(data, attribute)
    return typeof value === 'string' ? value : undefined
  }
  const id = text('id')
  const state = id === undefined ? undefined : stateIn(data)
  const expiresAt = text('expiresAt')
  const kept = expiresAt === undefined ? '' : ` Atlas keeps it until ${expiresAt}.`
  return {
    ...outcome,
    unmet,
    verdict: unmet?.message ?? `Snapshot ${id} of cluster ${clusterName} is ${state}.${kept}`,
    data,
    outputs: {
      ...(id === undefined ? {} : { id }),
      ...(state === undefined ? {} : { state }),
      ...(expiresAt === undefined ? {} : { 'expires-at': expiresAt }),
      changed: String(id !== undefined),
      url: uiPageOutput(atlas.baseUrl, { groupId, clusterName })
    },
    facts: [
      ...(id === undefined ? [] : ([['Snapshot', id]] as const)),
      ['Description', description],
      ['Kept for', countOf(retentionInDays, 'day', 'days')],
      ...facts.filter(([label]) => label === 'Time')
    ]
  }
}

function describeDryRun(context: OperationContext, request: SnapshotRequest): Result {
  const { clusterName } = clusterSubject(context.subject)
  const { facts, outputs } = describe(context, request, {})
  const verdict = `Dry run: an on-demand snapshot of cluster ${clusterName} would be taken.`
  return { verdict, data: { operationId: TAKE, body: request }, outputs, facts }
}
