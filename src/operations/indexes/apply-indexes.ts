// Named operation apply-indexes: has Atlas build ordinary indexes, one member of the cluster after the other.
import { countOf } from '../../atlas/counts.ts'
import { toJson } from '../../atlas/json.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { runAndWait } from '../api/run-and-wait.ts'
import { describeChanges } from '../changes.ts'
import { clusterSubject } from '../cluster/find-cluster.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { createStages, severalOf } from '../stages.ts'
import { requireDedicated } from '../cluster/cluster-kind.ts'
import { waitUntilReady } from '../cluster/wait-until-ready.ts'
import { readBuildList, type IndexBuild } from './index-list.ts'

const CREATE = 'createGroupClusterIndexRollingIndex'

/** Free clusters have no such indexes (Atlas documentation); flex clusters are not in the operation's API at all. */
const ONLY_DEDICATED = '. Atlas builds indexes this way on M10 and larger only: create them with mongosh.'

/** What a reader must know of every run. */
const NOT_SHOWN = 'Atlas does not show indexes: list them with getIndexes() in mongosh.'

/** Has Atlas build the indexes of a file. */
export const applyIndexes = defineOperation({
  name: 'apply-indexes',
  sentence:
    'Has Atlas build the indexes that a file lists, one member of the cluster after the other. Every run asks for all of them.',
  role: 'Project Index Manager',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {},
  body: { what: 'the indexes of a cluster', required: true },
  outputs: ['changed', 'changes', 'url'],
  result: 'own',
  waits: 'after-write',

  check: (_subject, _options, _given, body) => (body === undefined ? [] : readBuildList(body).problems),

  async run(context) {
    const { indexes } = readBuildList(context.body ?? '[]')
    const stages = createStages(context)
    // Atlas documents a conflict for an index, and has one for every other change of a cluster that is in progress.
    const { unready } = await waitUntilReady(context, stages, {
      noWaitHint: 'Nothing was sent. Leave out wait: false, and the step waits for the cluster first.',
      check: (found) => requireDedicated(found, ONLY_DEDICATED)
    })
    if (context.dryRun) return describe(context, indexes, indexes)
    if (unready !== undefined) return { ...describe(context, indexes, []), ...unready }
    const { groupId, clusterName } = clusterSubject(context.subject)
    const accepted: IndexBuild[] = []
    let last: Partial<Result> = {}
    for (const index of indexes) {
      last = await stages.follow(`Index ${index.path}`, (stage) => {
        return runAndWait(stage, CREATE, { parameters: { groupId, clusterName }, body: toJson(index.body) })
      })
      accepted.push(index)
      if (last.satisfied === false) break
    }
    const base = describe(context, indexes, accepted)
    const { satisfied, unmet, timeline } = last
    return {
      ...base,
      stages: severalOf(stages),
      timeline,
      satisfied,
      unmet: unmet === undefined ? undefined : { ...unmet, message: `${base.verdict} ${unmet.message}` },
      verdict: satisfied === true ? `${base.verdict} Cluster ${clusterName} is IDLE again.` : base.verdict
    }
  }
})

/** @param accepted what Atlas was asked for and has accepted; in a dry run, what it would be asked for */
function describe(
  { atlas, subject, dryRun }: OperationContext,
  indexes: readonly IndexBuild[],
  accepted: readonly IndexBuild[]
): Result {
  const { groupId, clusterName } = clusterSubject(subject)
  const changes = accepted.map(({ path, keys }) => ({ what: path, change: 'build', to: keys }))
  const { table, outputs } = describeChanges(changes, { made: !dryRun })
  const count = `${accepted.length} of ${countOf(indexes.length, 'index', 'indexes')}`
  return {
    verdict: dryRun
      ? `Dry run: Atlas would be asked to build ${count} in cluster ${clusterName}.`
      : `Atlas has accepted ${count} for cluster ${clusterName}.`,
    data: indexes.map(({ path, keys }) => ({ index: path, keys, accepted: !dryRun && isIn(accepted, path) })),
    outputs: { ...outputs, url: uiPageOutput(atlas.baseUrl, { groupId, clusterName }) },
    facts: [['Which exist already', NOT_SHOWN]],
    table
  }
}

function isIn(indexes: readonly IndexBuild[], path: string): boolean {
  return indexes.some((each) => each.path === path)
}
