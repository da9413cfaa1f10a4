// Operation remove-leftovers: removes what interrupted runs of this action have left.
import { countOf } from '../../atlas/counts.ts'
import { ApiError, assertFailure } from '../../atlas/errors.ts'
import { findPageOf } from '../../atlas/ui-pages.ts'
import { undo } from '../../atlas/undo.ts'
import { defineOperation, type OperationContext, type Result, type Table } from '../definition.ts'
import { durationOption, withDefault } from '../options.ts'
import { PROJECT } from './leftover-kinds.ts'
import { findLeftovers, findReasonToKeep, type Leftover, type Place } from './find-leftovers.ts'

/** Atlas' error code for a project with clusters, including clusters that are being deleted. */
const HAS_CLUSTERS = 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS'
/** How many failures the message names; the table has all. */
const MAX_NAMED = 3

/** What happened to a leftover. */
interface Outcome {
  readonly leftover: Leftover
  readonly end: 'skipped' | 'removed' | 'failed' | 'planned'
  /** `removed` or `would be removed`, or why it still exists. */
  readonly action: string
  readonly hint?: string | undefined
}

/** Removes what earlier runs have left because they were interrupted or their post step failed. */
export const removeLeftovers = defineOperation({
  name: 'remove-leftovers',
  sentence:
    'Removes what earlier runs of this action have left in a project, or with `org-id` in a whole organization.',
  role: 'Project Owner, or Organization Owner with org-id',
  subjects: { 'org-id': 'optional', 'project-id': 'optional' },
  options: {
    'older-than': withDefault(
      '24h',
      durationOption('Minimum age of what is removed. It must be longer than any job runs.')
    )
  },
  outputs: [],
  result: 'own',

  check: (subject) =>
    subject['org-id'] === undefined && subject['project-id'] === undefined
      ? [{ input: 'project-id', message: 'remove-leftovers needs project-id or org-id.' }]
      : [],

  async run(context, { 'older-than': olderThanMs }) {
    const place: Place = { orgId: context.subject['org-id'], groupId: context.subject['project-id'] }
    const found = await findLeftovers(context, place)
    const limits = { nowMs: context.clock.nowMs(), olderThanMs, runId: context.run.runId }
    const judged = found.map((leftover) => ({ leftover, reason: findReasonToKeep(leftover, limits) }))
    const projectsInUse = new Set(
      judged.flatMap(({ leftover: { projectId }, reason }) => (reason === undefined ? [] : [projectId]))
    )
    const outcomes: Outcome[] = []
    for (const { leftover, reason } of judged) {
      const inUse = leftover.kind === PROJECT && projectsInUse.has(leftover.projectId)
      const action = reason ?? (inUse ? 'still contains what is skipped' : undefined)
      if (action !== undefined) outcomes.push({ leftover, end: 'skipped', action })
      else if (context.dryRun) outcomes.push({ leftover, end: 'planned', action: 'would be removed' })
      else outcomes.push(await removeOne(context, leftover))
    }
    return describe(context, place, outcomes)
  }
})

/** Requests the removal of one leftover if it still carries its marker. A failure does not stop the others. */
async function removeOne(context: OperationContext, leftover: Leftover): Promise<Outcome> {
  const { atlas, clock, signal } = context
  const where = leftover.projectId === undefined || leftover.kind === PROJECT ? '' : ` of project ${leftover.projectId}`
  const skip = (action: string): Outcome => ({ leftover, end: 'skipped', action })
  try {
    const { end } = await undo(leftover.step, { atlas, clock, signal, jobFailed: false })
    if (end === 'gone') return skip('already removed')
    if (end !== 'removed') return skip('no longer carries its marker')
    context.report(`Removed ${leftover.step.subject}${where}.`)
    return { leftover, end, action: 'removed' }
  } catch (error) {
    assertFailure(error)
    if (error instanceof ApiError && error.errorCode === HAS_CLUSTERS)
      return skip('still contains clusters; the next run tries again')
    context.report(`Could not remove ${leftover.step.subject}${where}: ${error.message}`)
    return { leftover, end: 'failed', action: `failed: ${error.message}`, hint: error.hint }
  }
}

function describe(context: OperationContext, place: Place, outcomes: readonly Outcome[]): Result {
  const failed = outcomes.filter(({ end }) => end === 'failed')
  const count = (wanted: Outcome['end']) => outcomes.filter(({ end }) => end === wanted).length
  const counts = { removed: count('removed'), failed: failed.length }
  const where = place.orgId === undefined ? `project ${place.groupId}` : `organization ${place.orgId}`
  const found = countOf(outcomes.length, 'leftover', 'leftovers')
  const done = context.dryRun ? `${count('planned')} would be removed` : `${counts.removed} removed`
  const sums = [done, ...(counts.failed === 0 ? [] : [`${counts.failed} failed`]), `${count('skipped')} skipped`]
  const verdict =
    outcomes.length === 0 ? `No leftovers in ${where}.` : `Found ${found} in ${where}: ${sums.join(', ')}.`
  return {
    verdict: context.dryRun ? `Dry run: ${verdict}` : verdict,
    data: { found: outcomes.map(toEntry), ...counts },
    outputs: {},
    // A dry run proves nothing.
    satisfied: context.dryRun ? undefined : failed.length === 0,
    unmet: failed.length === 0 ? undefined : describeUnmet(verdict, failed),
    facts: [],
    table: outcomes.length === 0 ? undefined : describeTable(context.atlas.baseUrl, outcomes)
  }
}

function describeUnmet(verdict: string, failed: readonly Outcome[]) {
  const named = failed.slice(0, MAX_NAMED).map(({ leftover, action }) => `${leftover.step.subject}: ${action}`)
  const rest = failed.length > MAX_NAMED ? [`and ${failed.length - MAX_NAMED} more, in the result.`] : []
  const hints = new Set(failed.flatMap(({ hint }) => (hint === undefined ? [] : [hint])))
  return {
    message: [verdict, ...named, ...rest].join('\n'),
    hint: [...hints].slice(0, MAX_NAMED).join(' ') || 'Run the operation again. If that fails too, remove it in Atlas.'
  }
}

function toEntry({ leftover, action }: Outcome) {
  const { kind, name, projectId, marker, createdMs } = leftover
  return { kind: kind.noun, name, project: projectId, run: marker, created: toDate(createdMs), action }
}

/** Failures come first: a summary shows only the beginning of a long table. */
function describeTable(baseUrl: string, outcomes: readonly Outcome[]): Table {
  const order: readonly Outcome['end'][] = ['failed', 'removed', 'planned', 'skipped']
  const sorted = [...outcomes].sort((one, other) => order.indexOf(one.end) - order.indexOf(other.end))
  return {
    head: ['Name', 'Outcome', 'Kind', 'Created', 'Run', 'Project'],
    rows: sorted.map(toEntry).map(({ kind, name, project = '', run, created = 'unknown', action }) => {
      return [name, action, kind, created, run, project]
    }),
    links: { column: 'Name', pages: sorted.map((outcome) => pageOf(baseUrl, outcome)) }
  }
}

/** What is removed has no page, nor has a service account. */
function pageOf(baseUrl: string, { leftover, end }: Outcome): string | undefined {
  return end === 'removed' || leftover.projectId === undefined ? undefined : findPageOf(baseUrl, leftover.step)
}

function toDate(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : new Date(ms).toISOString()
}
