// Restore jobs of dedicated and flex clusters: how they are created, found and waited for.
import { getOperation } from '../../atlas/catalog/catalog.ts'
import type { AtlasResponse } from '../../atlas/response.ts'
import { recordOf, textOf } from '../../atlas/required-fields.ts'
import { judge } from '../../atlas/wait-rule.ts'
import { getWaitRule } from '../../atlas/wait-rules.ts'
import { runAndWait } from '../api/run-and-wait.ts'
import { stateIn, waitForFinish } from '../api/wait-for-finish.ts'
import type { OperationContext, Result } from '../definition.ts'
import type { RestoreSource } from './restore-source.ts'
import { placeParameters, type ClusterPlace, type SnapshotKind } from './snapshots.ts'

/** How the restore jobs of one kind of source are created and listed, and what they call their target. */
interface JobKind {
  readonly create: string
  readonly list: string
  readonly cluster: SnapshotKind['cluster']
  readonly targetProject: string
  readonly targetName: string
}

const DEDICATED_JOBS: JobKind = {
  create: 'createGroupClusterBackupRestoreJob',
  list: 'listGroupClusterBackupRestoreJobs',
  cluster: 'clusterName',
  targetProject: 'targetGroupId',
  targetName: 'targetClusterName'
}
const FLEX_JOBS: JobKind = {
  create: 'createGroupFlexClusterBackupRestoreJob',
  list: 'listGroupFlexClusterBackupRestoreJobs',
  cluster: 'name',
  targetProject: 'targetProjectId',
  targetName: 'targetDeploymentItemName'
}

/** What is to be restored where. */
export interface RestorePlan {
  readonly flex: boolean
  readonly from: ClusterPlace
  readonly to: ClusterPlace
  readonly source: RestoreSource
}

/** A restore job as Atlas shows it. */
type JobRecord = Readonly<Record<string, unknown>>

/** A job that is not finished. */
export interface OpenJob {
  readonly id: string
  /** Whether it restores what the plan says. */
  readonly isSame: boolean
}

/** The request that starts a restore. Pure. */
export function buildRestore({ flex, from, to, source }: RestorePlan) {
  const kind = kindOf(flex)
  const target = { [kind.targetProject]: to.groupId, [kind.targetName]: to.clusterName }
  const body = { ...buildSource(flex, source), ...target }
  return { operationId: kind.create, input: { parameters: placeParameters(kind, from), body: JSON.stringify(body) } }
}

function buildSource(flex: boolean, source: RestoreSource) {
  if (source.kind === 'moment') return { deliveryType: 'pointInTime', pointInTimeUTCSeconds: source.seconds }
  const { id: snapshotId } = source.snapshot
  return flex ? { snapshotId } : { deliveryType: 'automated', snapshotId }
}

/** Starts a restore, and waits until it is finished. */
export function startRestore(context: OperationContext, plan: RestorePlan): Promise<Result> {
  const { operationId, input } = buildRestore(plan)
  return runAndWait(context, operationId, input, `the restore onto cluster ${plan.to.clusterName}`)
}

/** Finds a job of the source that is still restoring the target. */
export async function findOpenJob({ atlas }: OperationContext, plan: RestorePlan): Promise<OpenJob | undefined> {
  const { from, to, source, flex } = plan
  const kind = kindOf(flex)
  const { data } = await atlas.list(kind.list, { parameters: placeParameters(kind, from) })
  const open = data.results
    .map((item) => recordOf(kind.list, item))
    .find(
      (job) => job[kind.targetProject] === to.groupId && job[kind.targetName] === to.clusterName && isOpenJob(plan, job)
    )
  return open && { id: textOf(kind.list, open, 'id'), isSame: restores(open, source) }
}

/** Whether a job is not finished, by the wait rule. Pure. */
export function isOpenJob({ flex }: Pick<RestorePlan, 'flex'>, job: unknown): boolean {
  return judge(ruleOf(kindOf(flex)), job) === 'pending'
}

function restores(job: JobRecord, source: RestoreSource): boolean {
  return source.kind === 'snapshot'
    ? job['snapshotId'] === source.snapshot.id
    : job['pointInTimeUTCSeconds'] === source.seconds
}

/** Reads a job. */
export function readJob({ atlas }: OperationContext, plan: RestorePlan, jobId: string): Promise<AtlasResponse> {
  const kind = kindOf(plan.flex)
  return atlas.call(ruleOf(kind).get, { parameters: { ...placeParameters(kind, plan.from), restoreJobId: jobId } })
}

/** Waits until a job that somebody has started is finished, by the wait rule. */
export async function waitForJob(context: OperationContext, plan: RestorePlan, jobId: string): Promise<Result> {
  const kind = kindOf(plan.flex)
  const rule = ruleOf(kind)
  const parameters = placeParameters(kind, plan.from)
  const response = await readJob(context, plan, jobId)
  const subject = `the restore onto cluster ${plan.to.clusterName} that is under way`
  const task = { operation: getOperation(kind.create), input: { parameters }, paginate: false, subject }
  return waitForFinish(context, task, rule, { response, written: false })
}

/** The state of a job in words: dedicated clusters show booleans and a date, flex clusters a status. Pure. */
export function stateOfJob({ flex }: Pick<RestorePlan, 'flex'>, job: unknown): string {
  return stateIn(ruleOf(kindOf(flex)), job)
}

function kindOf(flex: boolean): JobKind {
  return flex ? FLEX_JOBS : DEDICATED_JOBS
}

function ruleOf({ create }: JobKind) {
  return getWaitRule(create)
}
