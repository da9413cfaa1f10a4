// Describes what pause-idle-clusters did, or would do.
import { countOf } from '../../atlas/counts.ts'
import type { OperationContext, Result, Unmet } from '../definition.ts'
import type { ListedCluster } from './find-clusters.ts'

/**
 * What happened to a cluster that was meant. `requested`: the wait for its pause failed.
 */
export interface Outcome {
  readonly cluster: ListedCluster
  readonly action: 'failed' | 'requested' | 'paused' | 'being paused' | 'would be paused' | 'skipped'
  /** Why; empty if there is nothing to say. */
  readonly reason: string
  readonly hint?: string | undefined
}

/** Failures come first: a summary shows only the beginning of a long table. */
const ORDER: readonly Outcome['action'][] = [
  'failed',
  'requested',
  'paused',
  'being paused',
  'would be paused',
  'skipped'
]
const CHANGED: readonly Outcome['action'][] = ['requested', 'paused', 'being paused']

/** Describes the outcomes for all clusters that were meant. Pure. */
export function describeOutcomes({ subject, dryRun }: OperationContext, outcomes: readonly Outcome[]): Result {
  const sorted = [...outcomes].sort((one, other) => ORDER.indexOf(one.action) - ORDER.indexOf(other.action))
  const failed = sorted.filter(({ action }) => action === 'failed' || action === 'requested')
  const changed = sorted.filter(({ action }) => CHANGED.includes(action)).length
  const planned = sorted.filter(({ action }) => action === 'would be paused').length
  const verdict = describeVerdict(subject, sorted)
  return {
    verdict: dryRun ? `Dry run: ${verdict}` : verdict,
    data: sorted.map(({ cluster, action, reason }) => ({
      name: cluster.name,
      project: cluster.projectId,
      action,
      ...(reason === '' ? {} : { reason })
    })),
    outputs: { changed: String(changed > 0), changes: String(changed + planned) },
    facts: [],
    // A dry run proves nothing.
    satisfied: dryRun && failed.length === 0 ? undefined : failed.length === 0,
    unmet: failed.length === 0 ? undefined : describeUnmet(verdict, failed),
    ...(sorted.length === 0 ? {} : { table: describeTable(sorted) })
  }
}

/** `3 clusters of project …: 1 paused, 2 skipped.` */
function describeVerdict(subject: OperationContext['subject'], outcomes: readonly Outcome[]): string {
  const { 'org-id': orgId, 'project-id': projectId } = subject
  const where = projectId === undefined ? `organization ${orgId}` : `project ${projectId}`
  if (outcomes.length === 0) return `No cluster of ${where} matches.`
  const counts = ORDER.map((action) => [action, outcomes.filter((each) => each.action === action).length] as const)
  const sums = counts.filter(([, count]) => count > 0).map(([action, count]) => `${count} ${action}`)
  const meant = countOf(outcomes.length, 'cluster', 'clusters')
  return `${meant} of ${where}: ${sums.join(', ')}.`
}

function describeUnmet(verdict: string, failed: readonly Outcome[]): Unmet {
  const hints = new Set(failed.flatMap(({ hint }) => (hint === undefined ? [] : [hint])))
  const named = failed.map(
    ({ cluster, reason }) => `cluster ${cluster.name} of project ${cluster.projectId}: ${reason}`
  )
  return {
    message: [verdict, ...named].join('\n'),
    hint: [...hints].slice(0, 3).join(' ') || 'Run the step again: it leaves paused clusters as they are.'
  }
}

function describeTable(outcomes: readonly Outcome[]) {
  const rows = outcomes.map(({ cluster, action, reason }) => [cluster.name, action, reason, cluster.projectId])
  return { head: ['Cluster', 'Outcome', 'Why', 'Project'], rows }
}
