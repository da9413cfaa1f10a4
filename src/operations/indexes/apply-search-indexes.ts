// Named operation apply-search-indexes: gives a cluster the search indexes that a file lists.
import { InputError } from '../../atlas/errors.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { describeChanges } from '../changes.ts'
import { clusterSubject } from '../cluster/find-cluster.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { flagOption, withDefault } from '../options.ts'
import { listSearchIndexes, type ListedIndex } from './listed-index.ts'
import { requestChanges } from './request-change.ts'
import { readSearchIndexList, type WantedIndex } from './search-index-list.ts'
import { makePlan, pathOf, toChange, type Plan, type PlannedChange } from './search-index-plan.ts'
import { areReady, waitForSearchIndexes } from './wait-for-search-indexes.ts'

/** Creates, updates and deletes search indexes until the cluster has those of a file. */
export const applySearchIndexes = defineOperation({
  name: 'apply-search-indexes',
  sentence: 'Gives a cluster the search and vector indexes that a file lists, and waits until all of them are ready.',
  role: 'Project Search Index Editor',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {
    prune: withDefault(
      'false',
      flagOption('Whether to delete indexes that the file does not list, in the collections that it names.')
    )
  },
  body: { what: 'the search indexes of a cluster', required: true },
  outputs: ['changed', 'changes', 'url'],
  result: 'own',
  waits: 'after-write',

  check: (_subject, _options, _given, body) => (body === undefined ? [] : readSearchIndexList(body).problems),

  async run(context, { prune }) {
    const { indexes: wanted } = readSearchIndexList(context.body ?? '[]')
    const { indexes: listed } = await listSearchIndexes(context)
    const plan = makePlan(wanted, listed, { prune })
    if (plan.problems.length > 0) throw new InputError(plan.problems, { afterSending: true })
    return carryOut(context, { wanted, listed, plan })
  }
})

interface Found {
  readonly wanted: readonly WantedIndex[]
  readonly listed: readonly ListedIndex[]
  readonly plan: Plan
}

async function carryOut(context: OperationContext, found: Found): Promise<Result> {
  const { wanted, listed, plan } = found
  const { changes, deleting } = plan
  if (context.dryRun) return describe(context, found, { made: undefined })
  if (deleting.length > 0) {
    const message = `Atlas is still deleting ${deleting.map(({ path }) => path).join(', ')}, which the file lists.`
    const unmet = { message, hint: 'Run the job again when it is gone. Nothing was changed.' }
    return { ...describe(context, found, { made: [] }), verdict: message, satisfied: false, unmet }
  }
  const made = await requestChanges(context, changes)
  const base = describe(context, found, { made })
  if (changes.length === 0 && areReady(wanted, listed)) {
    return { ...base, verdict: `${base.verdict} ${countReady(wanted.length)}`, satisfied: true }
  }
  if (context.wait.wanted === false)
    return { ...base, verdict: `${base.verdict} Whether they are ready is not checked.` }
  const { states, facts, ...waited } = await waitForSearchIndexes(context, {
    wanted,
    written: changes.flatMap((change) => (change.kind === 'delete' ? [] : [change.wanted])),
    deleted: changes.flatMap((change) => (change.kind === 'delete' ? [change.listed] : []))
  })
  const verdict = waited.unmet?.message ?? `${base.verdict} ${countReady(wanted.length)}`
  const data = toData(found, new Map(states.map(({ path, state }) => [path, state])))
  return { ...base, ...waited, verdict, data, facts: [...base.facts, ...facts] }
}

/** @param options.made what Atlas accepted; undefined for a dry run */
function describe(
  { atlas, subject, dryRun }: OperationContext,
  found: Found,
  { made }: { readonly made: readonly PlannedChange[] | undefined }
): Result {
  const { wanted, listed, plan } = found
  const { groupId, clusterName } = clusterSubject(subject)
  const { table, outputs } = describeChanges(plan.changes.map(toChange), {
    made: made !== undefined && made.length > 0
  })
  const changed = plan.changes.filter(({ kind }) => kind !== 'delete').length
  const counts = countChanges(plan.changes)
  const verdict = dryRun
    ? describeDryRun(clusterName, plan.changes)
    : `Search indexes of cluster ${clusterName}: ${counts === '' ? 'nothing to change' : counts}.`
  return {
    verdict,
    data: toData(found, new Map(listed.map(({ path, status }) => [path, status]))),
    outputs: { ...outputs, url: uiPageOutput(atlas.baseUrl, { groupId, clusterName, part: 'search' }) },
    facts: [['Unchanged', String(wanted.length - changed)]],
    table
  }
}

/** `1 created, 2 updated` */
function countChanges(changes: readonly PlannedChange[]): string {
  return (['create', 'update', 'delete'] as const)
    .map((kind) => [changes.filter((change) => change.kind === kind).length, `${kind}d`] as const)
    .filter(([count]) => count > 0)
    .map(([count, done]) => `${count} ${done}`)
    .join(', ')
}

function describeDryRun(clusterName: string, changes: readonly PlannedChange[]): string {
  const indexes = `search ${changes.length === 1 ? 'index' : 'indexes'} of cluster ${clusterName}`
  return changes.length === 0
    ? `Dry run: no search index of cluster ${clusterName} would change.`
    : `Dry run: ${changes.length} ${indexes} would change: ${countChanges(changes)}.`
}

function countReady(count: number): string {
  return count === 1 ? 'The index of the file is READY.' : `The ${count} indexes of the file are READY.`
}

/** Each index of the file, and each deleted one: what was to be done, and in which state it was last seen. */
function toData({ wanted, plan }: Found, states: ReadonlyMap<string, string>): unknown {
  const changes = new Map(plan.changes.map((change) => [pathOf(change), change.kind]))
  const paths = [...new Set([...wanted.map(({ path }) => path), ...changes.keys()])]
  return paths.map((path) => ({
    index: path,
    change: changes.get(path) ?? 'none',
    state: states.get(path) ?? 'missing'
  }))
}
