// The operation pause-idle-clusters: pauses the clusters of a project or an organization that nobody uses.
import { ApiError, assertFailure, type Problem } from '../../atlas/errors.ts'
import { setPaused } from '../cluster-changes/set-paused.ts'
import { defineOperation, type OperationContext } from '../definition.ts'
import { durationOption, listOption } from '../options.ts'
import { parseTag } from '../tags.ts'
import { findReasonToSkip, isMeant, type Criteria } from './choose-clusters.ts'
import { describeOutcomes, type Outcome } from './describe-outcomes.ts'
import { findClusters, type ListedCluster } from './find-clusters.ts'
import { findUse } from './last-login.ts'

const HOUR_MS = 3_600_000
/** Atlas keeps the database access history this long (Atlas documentation: database access history). */
const HISTORY_MS = 7 * 24 * HOUR_MS
const ANY_OF = ['tag', 'name', 'idle-for']

/** Reasons of Atlas not to pause a cluster now, in words. */
const NOT_NOW: ReadonlyMap<string | undefined, string> = new Map([
  ['CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER', 'resumed less than an hour ago'],
  ['CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES', 'Atlas is working on it']
])

/** Pauses the clusters of a project or an organization that have a tag or a name, or that nobody uses. */
export const pauseIdleClusters = defineOperation({
  name: 'pause-idle-clusters',
  sentence: 'Pauses the clusters of a project or an organization that have a tag or a name, or that nobody uses.',
  role: 'Project Cluster Manager, and with idle-for Project Cluster Log Viewer; with org-id in every project',
  cost: 'Atlas charges a paused cluster for its storage only, and resumes it after 30 days.',
  subjects: { 'org-id': 'optional', 'project-id': 'optional' },
  options: {
    tag: listOption('Tags that the cluster has, all of them, each as `key=value`.'),
    name: listOption('Names, of which it has one. `*` stands for any characters, as in `dev-*`.'),
    'idle-for': durationOption(
      'How long no database user has logged in: 1h to 7d, because Atlas keeps logins for 7 days.'
    )
  },
  outputs: ['changed', 'changes'],
  orgOrProject: true,
  result: 'own',
  waits: 'after-write',

  check: (subject, { tag = [], 'idle-for': idleForMs }, given) => [
    ...checkPlace(subject),
    ...(ANY_OF.some((name) => given.has(name))
      ? []
      : [
          { input: 'tag', message: 'pause-idle-clusters needs tag, name or idle-for: it does not pause all clusters.' }
        ]),
    ...(tag.every((each) => parseTag(each) !== undefined)
      ? []
      : [{ input: 'tag', message: 'has an entry that is not a tag. Write tags like env=dev.' }]),
    ...(idleForMs === undefined || (idleForMs >= HOUR_MS && idleForMs <= HISTORY_MS)
      ? []
      : [{ input: 'idle-for', message: 'must be between 1h and 7d.' }])
  ],

  async run(context, { tag = [], name: names = [], 'idle-for': idleForMs }) {
    const tags = tag.map(parseTag).filter((each) => each !== undefined)
    const criteria: Criteria = { tags, names, idleForMs }
    const meant = (await findClusters(context)).filter((cluster) => isMeant(cluster, criteria))
    const outcomes = await Promise.all(meant.map((cluster) => pauseIfIdle(context, cluster, idleForMs)))
    return describeOutcomes(context, outcomes)
  }
})

function checkPlace(subject: OperationContext['subject']): readonly Problem[] {
  const given = (['org-id', 'project-id'] as const).filter((name) => subject[name] !== undefined)
  if (given.length === 1) return []
  const [input, message] =
    given.length === 0
      ? (['project-id', 'pause-idle-clusters needs project-id or org-id.'] as const)
      : (['org-id', 'cannot be used with project-id.'] as const)
  return [{ input, message }]
}

/** Pauses one cluster unless there is a reason to leave it as it is. A failure does not stop the others. */
async function pauseIfIdle(
  context: OperationContext,
  cluster: ListedCluster,
  idleForMs: number | undefined
): Promise<Outcome> {
  const nowMs = context.clock.nowMs()
  const skip = (reason: string): Outcome => ({ cluster, action: 'skipped', reason })
  try {
    if (isBeingPaused(cluster)) {
      const canWait = !context.dryRun && context.wait.wanted !== false
      return canWait ? await pause(context, cluster) : skip('being paused already')
    }
    const reason = findReasonToSkip(cluster, { idleForMs, nowMs })
    if (reason !== undefined) return skip(reason)
    const use = idleForMs === undefined ? undefined : await findUse(context, cluster, nowMs - idleForMs)
    if (use !== undefined) return skip(use)
    return context.dryRun ? { cluster, action: 'would be paused', reason: '' } : await pause(context, cluster)
  } catch (error) {
    assertFailure(error)
    const notNow = error instanceof ApiError ? NOT_NOW.get(error.errorCode) : undefined
    if (notNow !== undefined) return skip(notNow)
    return { cluster, action: 'failed', reason: error.message, hint: error.hint }
  }
}

/** Whether an earlier step has requested the pause. */
function isBeingPaused({ state, document }: ListedCluster): boolean {
  return state === 'UPDATING' && document['paused'] === true
}

async function pause(context: OperationContext, cluster: ListedCluster): Promise<Outcome> {
  const { projectId, name } = cluster
  const subject = { 'project-id': projectId, 'cluster-name': name }
  const report = (line: string) => context.report(`${name}: ${line}`)
  const { outputs, unmet } = await setPaused({ ...context, subject, report }, true)
  const isRequested = outputs.changed === 'true'
  if (unmet !== undefined) {
    return { cluster, action: isRequested ? 'requested' : 'failed', reason: unmet.message, hint: unmet.hint }
  }
  if (!isRequested) return { cluster, action: 'skipped', reason: 'paused already' }
  return { cluster, action: context.wait.wanted === false ? 'being paused' : 'paused', reason: '' }
}
