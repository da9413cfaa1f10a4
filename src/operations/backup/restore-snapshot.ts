// The operation restore-snapshot.
import { InputError } from '../../atlas/errors.ts'
import { valueAt } from '../../atlas/attributes.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { kindOf } from '../cluster/cluster-kind.ts'
import { createClusterReader, RESUME_HINT, type FoundCluster } from '../cluster/find-cluster.ts'
import { waitForCluster } from '../cluster/wait-for-cluster.ts'
import { defineOperation, type OperationContext, type Result, type Unmet } from '../definition.ts'
import { createStages, type Stages } from '../stages.ts'
import { capitalize } from '../wait-for.ts'
import {
  buildRestore,
  findOpenJob,
  isOpenJob,
  readJob,
  startRestore,
  stateOfJob,
  waitForJob,
  type RestorePlan
} from './restore-jobs.ts'
import { checkRestore, findPlaces, RESTORE_OPTIONS, type Places } from './restore-options.ts'
import { checkMoment, describeSource, findSource, nameSource } from './restore-source.ts'
import { DEDICATED, FLEX, type ClusterPlace } from './snapshots.ts'

/** Restores a snapshot, or the data of a moment, onto a cluster, whose data it deletes. */
export const restoreSnapshot = defineOperation({
  name: 'restore-snapshot',
  sentence:
    'Restores a snapshot of one cluster onto another, and waits until that is ready. It deletes all data there.',
  role: 'Project Backup Recovery Operator and Project Backup Manager, in the projects of both clusters',
  duration:
    'Recorded restores of little data took 4 minutes, and 1 minute between flex clusters. More data takes longer.',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: RESTORE_OPTIONS,
  outputs: ['id', 'state', 'changed', 'url'],
  waits: 'after-write',

  check: checkRestore,

  async run(context, options) {
    checkMoment(context, options['point-in-time'])
    const places = findPlaces(context.subject, options)
    const { source: from, target: to } = places
    const source = await readCluster(context, from)
    const target = await readCluster(context, to)
    checkKinds({ source, target }, places)
    checkDistinct({ source, target }, options['allow-overwrite'])
    const kind = source.flex ? FLEX : DEDICATED
    const found = await findSource(context, { cluster: source, place: from, kind }, options)
    if ('message' in found) return describeUnmet(context, places, found)
    const plan: RestorePlan = { flex: source.flex, from, to, source: found }
    if (target.state === 'PAUSED') {
      const message = `Cluster ${to.clusterName} is paused. Atlas does not restore onto a paused cluster.`
      return describeUnmet(context, places, { message, hint: RESUME_HINT })
    }
    return context.dryRun ? describeDryRun(context, plan) : restore(context, plan, target)
  }
})

function readCluster(context: OperationContext, { groupId, clusterName }: ClusterPlace): Promise<FoundCluster> {
  const subject = { 'project-id': groupId, 'cluster-name': clusterName }
  return createClusterReader({ atlas: context.atlas, subject })()
}

/** Checks by their IDs that source and target differ, however they were named. @throws InputError */
function checkDistinct(
  { source, target }: Readonly<Record<'source' | 'target', FoundCluster>>,
  overwrite: boolean
): void {
  if (overwrite || source.document['id'] !== target.document['id']) return
  const message =
    'is also the source, according to its ID in Atlas. To return it to an earlier state, set allow-overwrite: true.'
  throw new InputError([{ input: 'cluster-name', message }], { afterSending: true })
}

/** @throws InputError for clusters between which Atlas does not restore */
function checkKinds(
  { source, target }: Readonly<Record<'source' | 'target', FoundCluster>>,
  { source: from, target: to }: Places
): void {
  const problems = [
    ...(kindOf(source) === 'free'
      ? [{ input: 'source-cluster', message: `${from.clusterName} is a free cluster (M0), which has no snapshots.` }]
      : []),
    ...(kindOf(target) === 'free' || (target.flex && !source.flex)
      ? [
          {
            input: 'cluster-name',
            message: `${to.clusterName} is a ${target.flex ? 'flex' : 'free'} cluster. A snapshot of cluster ${from.clusterName} needs a dedicated one, M10 or larger.`
          }
        ]
      : [])
  ]
  if (problems.length > 0) throw new InputError(problems, { afterSending: true })
}

/**
 * Restores, unless the same restore is under way, as after a lost response: that is waited for. Any other one onto the
 * target is waited for before.
 */
async function restore(context: OperationContext, plan: RestorePlan, target: FoundCluster): Promise<Result> {
  const stages = createStages(context)
  const open = await findOpenJob(context, plan)
  if (open?.isSame === true) {
    context.report(`The same restore is under way already, as job ${open.id}.`)
    if (context.wait.wanted === false) {
      return describe(context, plan, { data: (await readJob(context, plan, open.id)).data }, false)
    }
    const joined = await stages.follow('Restore', (stage) => waitForJob(stage, plan, open.id))
    return finish(context, plan, { stages, job: joined, changed: false })
  }
  if (open !== undefined) {
    const earlier = await stages.follow('Earlier restore', (stage) => waitForJob(stage, plan, open.id))
    if (isOpenJob(plan, earlier.data)) return describe(context, plan, { ...earlier, data: undefined }, false)
  }
  if (open !== undefined || target.state !== 'IDLE') {
    const { satisfied, unmet } = await waitForTarget(stages, plan)
    if (satisfied === false) return describe(context, plan, { satisfied, unmet }, false)
  }
  const job = await stages.follow('Restore', (stage) => startRestore(stage, plan))
  return finish(context, plan, { stages, job, changed: true })
}

/** Waits until the target is ready once more, unless the restore was not met or input wait is false. */
async function finish(
  context: OperationContext,
  plan: RestorePlan,
  { stages, job, changed }: { readonly stages: Stages; readonly job: Result; readonly changed: boolean }
): Promise<Result> {
  if (job.satisfied !== true || context.wait.wanted === false) return describe(context, plan, job, changed)
  const { satisfied, unmet } = await waitForTarget(stages, plan)
  return describe(context, plan, { ...job, satisfied, unmet, stages: stages.periods }, changed)
}

function waitForTarget({ follow }: Stages, { to }: RestorePlan): Promise<Result> {
  const subject = { 'project-id': to.groupId, 'cluster-name': to.clusterName }
  const options = { state: 'IDLE', changes: undefined, connection: undefined }
  return follow(`Cluster ${to.clusterName}`, (stage) => waitForCluster.run({ ...stage, subject }, options))
}

/** Describes a restore; what is known about it is an output also when the wait for it was not met. */
function describe(
  context: OperationContext,
  plan: RestorePlan,
  { data, unmet, facts = [], ...outcome }: Partial<Result>,
  changed: boolean
): Result {
  const nowMs = context.clock.nowMs()
  const id = valueAt(data, 'id')
  const state = data === undefined ? undefined : stateOfJob(plan, data)
  const done = outcome.satisfied === true ? 'is restored' : 'is being restored'
  const verdict = `${capitalize(nameSource(plan.source, plan.from, nowMs))} ${done} onto cluster ${plan.to.clusterName}.`
  return {
    ...outcome,
    unmet,
    verdict: unmet?.message ?? verdict,
    data,
    outputs: {
      ...(typeof id === 'string' ? { id } : {}),
      ...(state === undefined ? {} : { state }),
      ...describeTarget(context, plan.to, changed)
    },
    facts: [...describePlan(plan, nowMs), ...facts.filter(([label]) => label === 'Time')]
  }
}

function describePlan(plan: RestorePlan, nowMs: number): Result['facts'] {
  const { from, to, source } = plan
  return [
    ...describeSource(source, nowMs),
    ['From', `cluster ${from.clusterName} of project ${from.groupId}`],
    ['Onto', `cluster ${to.clusterName} of project ${to.groupId}`]
  ]
}

function describeTarget({ atlas }: OperationContext, to: ClusterPlace, changed: boolean): Result['outputs'] {
  return { changed: String(changed), url: uiPageOutput(atlas.baseUrl, to) }
}

function describeUnmet(context: OperationContext, { target }: Places, unmet: Unmet): Result {
  const outputs = describeTarget(context, target, false)
  return { verdict: unmet.message, data: undefined, outputs, facts: [], satisfied: false, unmet }
}

function describeDryRun(context: OperationContext, plan: RestorePlan): Result {
  const { operationId, input } = buildRestore(plan)
  const nowMs = context.clock.nowMs()
  const { clusterName } = plan.to
  return {
    verdict: `Dry run: ${nameSource(plan.source, plan.from, nowMs)} would be restored onto cluster ${clusterName}, whose data would be deleted.`,
    data: { operationId, body: JSON.parse(input.body) as unknown },
    outputs: describeTarget(context, plan.to, false),
    facts: describePlan(plan, nowMs)
  }
}
