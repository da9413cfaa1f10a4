import { ApiError, CancelledError, ReportedError } from '../../atlas/errors.ts'
import { undo } from '../../atlas/undo.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { durationOption } from '../options.ts'
import { PROJECT } from './leftover-kinds.ts'
import { findLeftovers, whyItStays, type Leftover, type Place } from './find-leftovers.ts'

const DAY_MS = 86_400_000
/** Atlas' code for a project with clusters in it, those among them whose removal is under way. */
const HAS_CLUSTERS = 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS'
/** Failures that a sentence names; the table has all. */
const MAX_NAMED = 3

/** What became of a leftover: `removed` or `would be removed`, or why it is still there. */
interface Outcome {
  readonly leftover: Leftover
  readonly end: 'stays' | 'removed' | 'failed' | 'planned'
  readonly action: string
  readonly hint?: string | undefined
}

/** Removes what runs that came to no end, or whose post could not, have left behind. */
export const removeLeftovers = defineOperation({
  name: 'remove-leftovers',
  sentence:
    'Removes what earlier runs of this action have left in a project, or in a whole organization with `org-id`.',
  role: 'Project Owner, or Organization Owner with org-id',
  subjects: { 'org-id': 'optional', 'project-id': 'optional' },
  options: {
    'older-than': durationOption('Only what is older than this is removed: longer than any job runs. Default: `24h`.')
  },
  outputs: [],

  check: (subject) =>
    subject['org-id'] === undefined && subject['project-id'] === undefined
      ? [{ input: 'project-id', message: 'remove-leftovers needs project-id or org-id.' }]
      : [],

  async run(context, { 'older-than': olderThanMs = DAY_MS }) {
    const place: Place = { orgId: context.subject['org-id'], groupId: context.subject['project-id'] }
    const found = await findLeftovers(context, place)
    const limits = { nowMs: context.clock.nowMs(), olderThanMs, runId: context.run.runId }
    const judged = found.map((leftover) => ({ leftover, stays: whyItStays(leftover, limits) }))
    const kept = new Set(
      judged.flatMap(({ leftover: { projectId }, stays }) => (stays === undefined ? [] : [projectId]))
    )
    const outcomes: Outcome[] = []
    for (const { leftover, stays } of judged) {
      const inUse = leftover.kind === PROJECT && kept.has(leftover.projectId) ? 'waits for what is in it' : undefined
      const action = stays ?? inUse
      if (action !== undefined) outcomes.push({ leftover, end: 'stays', action })
      else if (context.dryRun) outcomes.push({ leftover, end: 'planned', action: 'would be removed' })
      else outcomes.push(await removeOne(context, leftover))
    }
    return describe(context, place, outcomes)
  }
})

/** Asks for the removal of one thing, if it still bears its mark. What goes wrong does not stop the others. */
async function removeOne(context: OperationContext, leftover: Leftover): Promise<Outcome> {
  const { atlas, clock, signal } = context
  const where = leftover.projectId === undefined || leftover.kind === PROJECT ? '' : ` of project ${leftover.projectId}`
  const stays = (action: string): Outcome => ({ leftover, end: 'stays', action })
  try {
    const { end } = await undo(leftover.step, { atlas, clock, signal, jobFailed: false })
    if (end === 'gone') return stays('gone meanwhile')
    if (end !== 'removed') return stays('left: it does not bear its mark any more')
    context.report(`Removed: the ${leftover.step.subject}${where}.`)
    return { leftover, end, action: 'removed' }
  } catch (error) {
    if (!(error instanceof ReportedError) || error instanceof CancelledError) throw error
    if (error instanceof ApiError && error.errorCode === HAS_CLUSTERS) return stays('waits for its clusters, next run')
    context.report(`Not removed: the ${leftover.step.subject}${where}. ${error.message}`)
    return { leftover, end: 'failed', action: `failed: ${error.message}`, hint: error.hint }
  }
}

function describe(context: OperationContext, place: Place, outcomes: readonly Outcome[]): Result {
  const failed = outcomes.filter(({ end }) => end === 'failed')
  const count = (wanted: Outcome['end']) => outcomes.filter(({ end }) => end === wanted).length
  const counts = { removed: count('removed'), failed: failed.length }
  const where = place.orgId === undefined ? `project ${place.groupId}` : `organization ${place.orgId}`
  const found = outcomes.length === 1 ? '1 thing' : `${outcomes.length} things`
  const done = context.dryRun ? `${count('planned')} would be removed` : `${counts.removed} removed`
  const sums = [done, ...(counts.failed === 0 ? [] : [`${counts.failed} failed`]), `${count('stays')} left for now`]
  const verdict =
    outcomes.length === 0
      ? `Nothing of this action is left in ${where}.`
      : `Found ${found} of this action in ${where}: ${sums.join(', ')}.`
  return {
    verdict: context.dryRun ? `Dry run: ${verdict}` : verdict,
    data: { found: outcomes.map(toEntry), ...counts },
    outputs: {},
    // A rehearsal has proved nothing.
    satisfied: context.dryRun ? undefined : failed.length === 0,
    unmet: failed.length === 0 ? undefined : describeUnmet(verdict, failed),
    facts: [],
    table: outcomes.length === 0 ? undefined : describeTable(outcomes)
  }
}

function describeUnmet(verdict: string, failed: readonly Outcome[]) {
  const named = failed.slice(0, MAX_NAMED).map(({ leftover, action }) => `${leftover.step.subject}: ${action}`)
  const rest = failed.length > MAX_NAMED ? [`and ${failed.length - MAX_NAMED} more, in the result.`] : []
  const hints = new Set(failed.flatMap(({ hint }) => (hint === undefined ? [] : [hint])))
  return {
    message: [verdict, ...named, ...rest].join('\n'),
    hint: [...hints].slice(0, MAX_NAMED).join(' ') || 'Run it again; if it stays, remove it in Atlas.'
  }
}

function toEntry({ leftover, action }: Outcome) {
  const { kind, name, projectId, marker, createdMs } = leftover
  return { kind: kind.noun, name, project: projectId, run: marker, created: toDate(createdMs), action }
}

/** What needs somebody comes first: a summary shows the beginning of a long table. */
function describeTable(outcomes: readonly Outcome[]) {
  const order: readonly Outcome['end'][] = ['failed', 'removed', 'planned', 'stays']
  const rows = [...outcomes].sort((one, other) => order.indexOf(one.end) - order.indexOf(other.end)).map(toEntry)
  return {
    title: 'Found',
    head: ['Kind', 'Name', 'Project', 'Run', 'Created', 'What became of it'],
    rows: rows.map(({ kind, name, project = '', run, created = 'unknown', action }) => {
      return [kind, name, project, run, created, action]
    })
  }
}

function toDate(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : new Date(ms).toISOString()
}
