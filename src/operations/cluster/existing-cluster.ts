// A cluster that exists already: it is as asked for, is changed, or stays as it is with an error.
import { countOf } from '../../atlas/counts.ts'
import { describeFirst, findDifferences, type Difference } from '../../atlas/compare-sent.ts'
import { InputError } from '../../atlas/errors.ts'
import { toJson } from '../../atlas/json.ts'
import { getWaitRule } from '../../atlas/wait-rules.ts'
import type { PollResult } from '../../gate/poll.ts'
import { runAndWait } from '../api/run-and-wait.ts'
import { showAttributes } from '../api/show-attributes.ts'
import { describeChanges } from '../changes.ts'
import type { OperationContext, Result } from '../definition.ts'
import { toResultParts, waitFor, type Goal, type Outcome } from '../wait-for.ts'
import { describeClusterResult } from './cluster-result.ts'
import type { Connection } from './connection-string.ts'
import { createClusterReader, DELETING_HINT, RESUME_HINT, type FoundCluster } from './find-cluster.ts'
import { kindOf } from './cluster-kind.ts'
import { operationsOn, type WantedCluster } from './wanted-cluster.ts'

interface Existing {
  /** Whether to change a cluster that differs. */
  readonly update: boolean
  readonly connection: Connection | undefined
  readonly found: FoundCluster
}

/** All that can change of a flex cluster. Source: the body of updateGroupFlexCluster in the OpenAPI document. */
const FLEX_CHANGES = ['tags', 'terminationProtectionEnabled']

/**
 * Uses a cluster that exists: waits for it if it is as asked for, or changes it.
 *
 * @throws InputError if it is of another kind, or differs and must not or cannot be changed
 */
export async function useExisting(
  context: OperationContext,
  wanted: WantedCluster,
  existing: Existing
): Promise<Result> {
  const { found, update, connection } = existing
  const { name } = wanted
  checkKind(wanted, found)
  const isUsable = found.state !== 'DELETING' && found.state !== 'PAUSED'
  const differences = isUsable ? compare(wanted, found) : []
  if (differences.length > 0) checkUpdate(wanted, differences, update)

  const changes = differences.map((difference) => ({
    what: name,
    change: difference.path,
    from: difference.found,
    to: difference.sent
  }))
  const told = (verdict: string, made: boolean) => {
    return { verdict, created: false, changes: describeChanges(changes, { made }), connection }
  }
  if (isUsable && context.dryRun)
    return describeClusterResult(context, show(found), told(describePlan(name, changes.length), false))
  if (differences.length === 0) {
    const seen = await waitUntilReady(context, wanted, found)
    return describeClusterResult(context, seen, told(`Cluster ${name} exists as asked for: nothing changed.`, false))
  }
  const written = await change(context, wanted, differences)
  const how = written.satisfied === undefined ? 'is being changed' : 'is changed and ready'
  return describeClusterResult(context, written, told(`Cluster ${name} ${how}.`, true))
}

/** @throws InputError for a cluster of another kind */
function checkKind({ name, kind, inputOf }: WantedCluster, found: FoundCluster): void {
  const existing = kindOf(found)
  if (existing === kind) return
  const cure =
    existing === 'flex' && kind === 'dedicated'
      ? 'Upgrade it with the operation tenantGroupFlexClusterUpgrade, or choose another cluster-name'
      : existing === 'free'
        ? 'Upgrade it with the operation upgradeGroupClusterTenantUpgrade, or choose another cluster-name'
        : 'Choose another cluster-name, or delete the cluster first'
  const message = `cluster ${name} exists, but is a ${existing} cluster and not a ${kind} one. ${cure}. Nothing was changed.`
  throw new InputError([{ input: inputOf(''), message }], { afterSending: true })
}

function compare({ kind, attributes }: WantedCluster, { document }: FoundCluster): readonly Difference[] {
  const comparison = getWaitRule(operationsOn(kind).create).compares
  return comparison === undefined ? [] : findDifferences(comparison, attributes, document, { wholeLists: true })
}

/** @throws InputError with each difference if the cluster must not be changed, or with those that cannot be */
function checkUpdate(
  { name, kind, inputOf }: WantedCluster,
  differences: readonly Difference[],
  update: boolean
): void {
  const fixed = kind === 'flex' ? differences.filter(({ path }) => !FLEX_CHANGES.includes(topOf(path))) : []
  if (update && fixed.length === 0) return
  const count = countOf(differences.length, 'attribute', 'attributes')
  const first =
    fixed.length === 0
      ? { input: 'update', message: `cluster ${name} exists and differs in ${count}. Set update to true to change it.` }
      : {
          input: 'cluster-name',
          message: `Atlas changes only tags and termination protection of a flex cluster, and ${name} differs in more. Choose another name, or delete the cluster first.`
        }
  const each = differences.map(({ path, found, sent }) => ({
    input: inputOf(path),
    message: `${path} is ${found}, not ${sent}.`
  }))
  throw new InputError([first, ...each], { afterSending: true })
}

/** Sends the attributes that differ, each as a whole. */
function change(context: OperationContext, wanted: WantedCluster, differences: readonly Difference[]): Promise<Result> {
  const { groupId, name, kind, attributes } = wanted
  const changed = new Set(differences.map(({ path }) => topOf(path)))
  const body = toJson(Object.fromEntries(Object.entries(attributes).filter(([attribute]) => changed.has(attribute))))
  const { update, nameParameter } = operationsOn(kind)
  return runAndWait(context, update, { parameters: { groupId, [nameParameter]: name }, body })
}

function topOf(path: string): string {
  return path.split('.')[0] ?? path
}

function describePlan(name: string, changes: number): string {
  if (changes === 0) return `Dry run: cluster ${name} exists as asked for: nothing would change.`
  return `Dry run: cluster ${name} would be changed in ${countOf(changes, 'attribute', 'attributes')}.`
}

/** Waits until the cluster is IDLE, and still as asked for; what was read before is the first check. */
async function waitUntilReady(context: OperationContext, wanted: WantedCluster, found: FoundCluster): Promise<Result> {
  const read = createClusterReader(context)
  const goal: Goal = { subject: `cluster ${wanted.name}`, wanted: 'IDLE' }
  let last: FoundCluster | undefined = found
  let known: FoundCluster | undefined = found
  const check = async (deadlineMs: number): Promise<PollResult<FoundCluster>> => {
    last = known ?? (await read({ deadlineMs, quiet: true }))
    known = undefined
    return judge(wanted, last)
  }
  const isStuck = found.state === 'DELETING' || found.state === 'PAUSED'
  if (context.wait.wanted === false && !isStuck) return show(found)
  const waited = await waitFor(context, { ...goal, check })
  const outcome = toResultParts(goal, waited, hintFor(last.state))
  return show(last, outcome)
}

function judge(wanted: WantedCluster, found: FoundCluster): PollResult<FoundCluster> {
  const { state } = found
  if (state === 'DELETING' || state === 'PAUSED') return { found, verdict: 'failure', state }
  if (state !== 'IDLE') return { found, verdict: 'pending', state }
  const difference = describeFirst(compare(wanted, found))
  return difference === undefined
    ? { found, verdict: 'success', state }
    : { found, verdict: 'different', state: `${state}, but ${difference}` }
}

function hintFor(state: string): string | undefined {
  if (state === 'PAUSED') return RESUME_HINT
  const again = 'Wait with the task wait-for-cluster until its state is DELETED, and create it then.'
  return state === 'DELETING' ? `${DELETING_HINT} ${again}` : undefined
}

function show({ response, operationId, document, state }: FoundCluster, outcome: Outcome = {}): Result {
  const { data, status, version } = response
  const shown = showAttributes(operationId, document)
  const { facts = [], ...parts } = outcome
  return {
    verdict: '',
    data,
    status,
    apiVersion: version,
    outputs: { state },
    ...parts,
    facts: [...facts, ...shown.facts]
  }
}
