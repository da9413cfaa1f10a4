// Named operation delete-cluster: deletes a cluster, and waits until it is gone.
import { ApiError, InputError } from '../../atlas/errors.ts'
import type { PollResult } from '../../gate/poll.ts'
import { runAndWait } from '../api/run-and-wait.ts'
import { describeChanges } from '../changes.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { flagOption, withDefault } from '../options.ts'
import { createStages } from '../stages.ts'
import { toResultParts, waitFor, type Goal } from '../wait-for.ts'
import {
  clusterSubject,
  createClusterReader,
  findCluster,
  isClusterNotFound,
  type FoundCluster
} from './find-cluster.ts'

interface Settings {
  /** Whether to lift termination protection. */
  readonly force: boolean
  /** Undefined to leave it to Atlas. */
  readonly retainBackups: boolean | undefined
}

/** Deletes a dedicated, free or flex cluster. */
export const deleteCluster = defineOperation({
  name: 'delete-cluster',
  sentence: 'Deletes a cluster with all its data, and waits until it is gone. One that does not exist is done.',
  role: 'Project Owner',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {
    force: withDefault(
      'false',
      flagOption('Whether to delete the cluster even if it has termination protection, which is lifted first.')
    ),
    'retain-backups': flagOption(
      'Whether Atlas keeps the backup snapshots of a dedicated cluster. Default: what Atlas does without being told.'
    )
  },
  outputs: ['changed', 'state'],
  waits: 'after-write',

  async run(context, { force, 'retain-backups': retainBackups }) {
    const { clusterName } = clusterSubject(context.subject)
    const found = await findCluster(context)
    if (found === undefined) {
      const verdict = `Cluster ${clusterName} does not exist: nothing to delete.`
      return describe(context.dryRun ? `Dry run: ${verdict}` : verdict, { changed: false, state: 'DELETED' })
    }
    const { state } = found
    if (state === 'DELETING') {
      const verdict = `Dry run: cluster ${clusterName} is being deleted already.`
      return context.dryRun ? describe(verdict, { changed: false, state }) : waitUntilGone(context, false)
    }
    const settings = { force, retainBackups }
    checkDeletion(found, clusterName, settings)
    return context.dryRun ? describeDryRun(found, clusterName, settings) : remove(context, found, settings)
  }
})

/** @throws InputError for a cluster that is protected, or an option that its kind does not have */
function checkDeletion({ document, flex }: FoundCluster, name: string, { force, retainBackups }: Settings): void {
  const problems = []
  if (isProtected(document) && !force) {
    const message = `cluster ${name} has termination protection: Atlas refuses to delete it until that is turned off. Set force to true to turn it off and delete the cluster. Nothing was deleted.`
    problems.push({ input: 'force', message })
  }
  if (flex && retainBackups === true) {
    problems.push({ input: 'retain-backups', message: 'Atlas keeps no backups of a flex cluster. Leave it out.' })
  }
  if (problems.length > 0) throw new InputError(problems, { afterSending: true })
}

function isProtected(document: FoundCluster['document']): boolean {
  return document['terminationProtectionEnabled'] === true
}

/** Lifts the protection and deletes the cluster; both share one timeout. */
async function remove(context: OperationContext, found: FoundCluster, settings: Settings): Promise<Result> {
  const { groupId, clusterName } = clusterSubject(context.subject)
  const { follow, periods } = createStages(context)
  if (isProtected(found.document)) {
    const lifted = await follow('Termination protection', (stage) => liftProtection(stage, found))
    if (lifted.satisfied === false)
      return { ...lifted, outputs: { ...lifted.outputs, changed: 'true' }, stages: periods }
  }
  const { retainBackups } = settings
  const parameters = found.flex
    ? { groupId, name: clusterName }
    : { groupId, clusterName, ...(retainBackups === undefined ? {} : { retainBackups: String(retainBackups) }) }
  const operationId = found.flex ? 'deleteGroupFlexCluster' : 'deleteGroupCluster'
  try {
    const deleted = await follow('Deletion', (stage) => runAndWait(stage, operationId, { parameters }))
    const stages = periods.length > 1 ? { stages: periods } : {}
    return { ...describeDeletion(clusterName, deleted), ...stages }
  } catch (error) {
    if (!(error instanceof ApiError) || !isGoneOrGoing(error)) throw error
    return follow('Deletion', (stage) => waitUntilGone(stage, error.earlier !== 'none'))
  }
}

/** Whether somebody else was faster than the step. */
function isGoneOrGoing({ fromAtlas, errorCode = '' }: ApiError): boolean {
  return fromAtlas && ['CLUSTER_NOT_FOUND', 'CLUSTER_ALREADY_REQUESTED_DELETION'].includes(errorCode)
}

function liftProtection(context: OperationContext, { flex }: FoundCluster): Promise<Result> {
  const { groupId, clusterName } = clusterSubject(context.subject)
  context.report(`Turning off the termination protection of cluster ${clusterName}.`)
  const body = JSON.stringify({ terminationProtectionEnabled: false })
  return flex
    ? runAndWait(context, 'updateGroupFlexCluster', { parameters: { groupId, name: clusterName }, body })
    : runAndWait(context, 'updateGroupCluster', { parameters: { groupId, clusterName }, body })
}

/** Waits for a deletion that is in progress. */
async function waitUntilGone(context: OperationContext, changed: boolean): Promise<Result> {
  const { clusterName } = clusterSubject(context.subject)
  const going = `Cluster ${clusterName} is being deleted.`
  if (context.wait.wanted === false) return describe(going, { changed, state: 'DELETING' })
  const read = createClusterReader(context)
  const goal: Goal = { subject: `cluster ${clusterName}`, wanted: 'gone' }
  const waited = await waitFor(context, {
    ...goal,
    async check(deadlineMs): Promise<PollResult<FoundCluster>> {
      try {
        const found = await read({ deadlineMs, quiet: true })
        return { found, verdict: 'pending', state: found.state }
      } catch (error) {
        if (!isClusterNotFound(error)) throw error
        return { found: undefined, verdict: 'success', state: 'DELETED' }
      }
    }
  })
  const parts = toResultParts(goal, waited)
  const verdict = parts.satisfied === true ? `Cluster ${clusterName} is gone.` : parts.verdict
  return { ...describe(verdict, { changed, state: waited.state }), ...parts, verdict }
}

/** What became of the deletion that the step requested. */
function describeDeletion(name: string, deleted: Result): Result {
  const { satisfied, verdict, outputs } = deleted
  const { table } = describeChanges([{ what: name, change: 'delete' }], { made: true })
  if (satisfied === undefined) {
    return { ...describe(`Cluster ${name} is being deleted.`, { changed: true, state: 'DELETING' }), table }
  }
  const state = satisfied ? 'DELETED' : (outputs.state ?? 'DELETING')
  const said = satisfied ? `Cluster ${name} was deleted.` : verdict
  return { ...deleted, ...describe(said, { changed: true, state }), facts: deleted.facts, table }
}

function describeDryRun({ document, state }: FoundCluster, name: string, { retainBackups }: Settings): Result {
  const changes = [
    ...(isProtected(document) ? [{ what: name, change: 'termination protection', from: 'on', to: 'off' }] : []),
    { what: name, change: 'delete' }
  ]
  const { table } = describeChanges(changes, { made: false })
  const backups = retainBackups === true ? ', and its backups kept' : ''
  return { ...describe(`Dry run: cluster ${name} would be deleted${backups}.`, { changed: false, state }), table }
}

function describe(verdict: string, { changed, state }: { readonly changed: boolean; readonly state: string }): Result {
  return { verdict, data: undefined, outputs: { changed: String(changed), state }, facts: [] }
}
