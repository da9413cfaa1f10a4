// Named operation create-cluster: a cluster with a name, created only if it is not there.
import { ApiError, isFailure } from '../../atlas/errors.ts'
import { parseJson, toJson } from '../../atlas/json.ts'
import { isRefusal } from '../../atlas/outcome.ts'
import { CREATION_LAG_MS } from '../../atlas/wait-rule.ts'
import { NOT_SHOWN_YET } from '../api/state-of.ts'
import { runAndWait } from '../api/run-and-wait.ts'
import { describeChanges } from '../changes.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { choiceOption, flagOption, textOption, withDefault } from '../options.ts'
import { waitFor } from '../wait-for.ts'
import { connectionOption, type Connection } from './connection-string.ts'
import { describeClusterResult } from './cluster-result.ts'
import { useExisting } from './existing-cluster.ts'
import { findCluster, type FoundCluster } from './find-cluster.ts'
import { NAME_TAKEN, PROVIDERS } from './new-cluster.ts'
import { validateCluster } from './validate-cluster.ts'
import { CLUSTER_KINDS } from './cluster-kind.ts'
import { checkWanted, operationsOn, summarize, toWanted, type WantedCluster } from './wanted-cluster.ts'

/** Creates a cluster, or uses the one that is there. */
export const createCluster = defineOperation({
  name: 'create-cluster',
  sentence:
    'Creates a cluster if there is none of this name, and waits until it is ready. `update` changes one that differs.',
  role: 'Project Cluster Creator (to change a cluster: Project Cluster Manager; for a flex cluster: Project Owner)',
  duration:
    'In recorded runs, flex clusters were ready within 8 seconds, free ones (`M0`) within 27 seconds, and `M10` clusters ' +
    'after 8 to 29 minutes.',
  cost: 'Atlas bills flex and dedicated clusters until they are deleted. `M0` is free; a project has at most one.',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  body: {
    what: 'the attributes of a cluster, as in the body of `createGroupCluster` or `createGroupFlexCluster`'
  },
  options: {
    type: choiceOption('Kind of cluster. Default: that of the tier or of the body.', CLUSTER_KINDS),
    tier: textOption('`FLEX`, `M0`, or the size of a dedicated cluster such as `M10`. Required without a body.'),
    provider: choiceOption('Cloud provider. Default: `AWS`.', PROVIDERS),
    region: textOption('Region in the notation of Atlas, such as `EU_WEST_1`. Default: a region in the USA.'),
    version: textOption('Major version of MongoDB, for a dedicated cluster only. Default: the one Atlas chooses.'),
    update: withDefault('false', flagOption('Whether to change a cluster that exists and differs. Default: an error.')),
    connection: connectionOption
  },
  outputs: ['id', 'name', 'url', 'state', 'connection-string', 'created', 'changed', 'changes'],
  waits: 'after-write',

  check: (subject, { type, tier, provider, region, version }, _given, body) =>
    checkWanted(subject['cluster-name'], { type, tier, provider, region, version }, body),

  async run(context, options) {
    const { update, connection } = options
    const wanted = toWanted(context, options)
    const found = await findCluster(context)
    if (found !== undefined) return useExisting(context, wanted, { update, connection, found })
    if (context.dryRun) return describeDryRun(wanted)

    if (wanted.kind === 'dedicated') await validateCluster(context, wanted)
    try {
      return await create(context, wanted, connection)
    } catch (error) {
      if (!isNameTaken(error)) throw withNextRun(error)
      context.report(`Atlas has a cluster ${wanted.name} by now.`)
      return useExisting(context, wanted, { update, connection, found: await findWhenShown(context, error) })
    }
  }
})

function isNameTaken(error: unknown): error is ApiError {
  return error instanceof ApiError && error.fromAtlas && error.errorCode === NAME_TAKEN
}

/** Says of a creation with an unknown outcome that it is safe to run the step again. */
function withNextRun(error: unknown): unknown {
  if (isFailure(error) && !isRefusal(error))
    error.hint = 'Run the step again: it finds the cluster if Atlas has created it.'
  return error
}

/** Reads a cluster whose name is taken, although reads may not show it yet. @throws `taken` if none does */
async function findWhenShown(context: OperationContext, taken: ApiError): Promise<FoundCluster> {
  const shownByMs = context.clock.nowMs() + CREATION_LAG_MS
  const { found } = await waitFor<FoundCluster>(context, {
    subject: `cluster ${context.subject['cluster-name']}`,
    wanted: 'shown',
    async check() {
      const found = await findCluster(context)
      if (found !== undefined) return { found, verdict: 'success', state: found.state }
      return { found, verdict: context.clock.nowMs() > shownByMs ? 'failure' : 'pending', state: NOT_SHOWN_YET }
    }
  })
  if (found === undefined) throw taken
  return found
}

async function create(
  context: OperationContext,
  wanted: WantedCluster,
  connection: Connection | undefined
): Promise<Result> {
  const { groupId, name } = wanted
  const written = await runAndWait(context, operationsOn(wanted.kind).create, {
    parameters: { groupId },
    body: bodyOf(wanted)
  })
  const how = written.satisfied === undefined ? 'is being created' : 'is created and ready'
  return describeClusterResult(context, written, {
    verdict: `Cluster ${name} (${summarize(wanted)}) ${how}.`,
    created: true,
    changes: describeChanges([creationOf(wanted)], { made: true }),
    connection
  })
}

function describeDryRun(wanted: WantedCluster): Result {
  const { table, outputs } = describeChanges([creationOf(wanted)], { made: false })
  return {
    verdict: `Dry run: cluster ${wanted.name} (${summarize(wanted)}) would be created.`,
    data: { operationId: operationsOn(wanted.kind).create, body: parseJson(bodyOf(wanted)) },
    outputs: { name: wanted.name, created: 'false', ...outputs },
    facts: [],
    table
  }
}

function creationOf(wanted: WantedCluster) {
  return { what: wanted.name, change: 'create', to: summarize(wanted) }
}

function bodyOf({ name, attributes }: WantedCluster): string {
  return toJson({ name, ...attributes })
}
