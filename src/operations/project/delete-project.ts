// The operation delete-project: the project and, if told so, its clusters are gone.
import { countOf } from '../../atlas/counts.ts'
import { delay } from '../../atlas/clock.ts'
import { ApiError, InputError, type Problem } from '../../atlas/errors.ts'
import { isGone } from '../../atlas/is-gone.ts'
import { runAndWait } from '../api/run-and-wait.ts'
import { describeChanges, type Change } from '../changes.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { flagOption, textOption, withDefault } from '../options.ts'
import { createStages, severalOf } from '../stages.ts'
import { describeProject, toProject, type FoundProject } from './find-project.ts'
import { listClusters, listNames, requestDeletion, waitUntilGone, type ProjectCluster } from './project-clusters.ts'
import { projectOf } from '../subject.ts'

/** Deletes a project. */
export const deleteProject = defineOperation({
  name: 'delete-project',
  sentence: 'Deletes a project, and its clusters only if `force` is true, and waits until they are gone.',
  role: 'Project Owner',
  duration: 'In recorded runs, clusters were gone within 4 minutes.',
  subjects: { 'project-id': 'required' },
  options: {
    name: textOption('The name the project must have. If it has another one, nothing is deleted.'),
    force: withDefault('false', flagOption('Whether to delete the clusters of the project, with all their data.'))
  },
  outputs: ['id', 'name', 'changed', 'changes'],
  waits: 'after-write',

  async run(context, { name, force }) {
    const id = projectOf(context.subject)
    const project = await readProject(context, id)
    if (project === undefined) return describeGone(id, context)
    const clusters = await listClusters(context, id)
    const problems = findProblems({ project, clusters, name, force, waits: context.wait.wanted !== false })
    if (problems.length > 0) throw new InputError(problems, { afterSending: true })
    const doomed = clusters.filter(({ isDeleting }) => !isDeleting)
    const changes = [...doomed.map(toChange), { what: `project ${project.name}`, change: 'delete' }]
    if (context.dryRun) {
      const with_ = doomed.length === 0 ? '' : ` with ${listNames(doomed)}`
      const verdict = `Dry run: project ${project.name} would be deleted${with_}.`
      return describe(context, { project, changes, ending: { verdict } })
    }
    return deleteAll(context, { project, clusters, changes })
  }
})

/** @returns undefined if Atlas says that there is no such project; another refusal, such as a 401, does not say that */
async function readProject({ atlas }: OperationContext, groupId: string): Promise<FoundProject | undefined> {
  try {
    const response = await atlas.call('getGroup', { parameters: { groupId } })
    return toProject('getGroup', response.data, response)
  } catch (error) {
    if (isProjectGone(error)) return undefined
    throw error
  }
}

/** Whether Atlas says of the project itself that it does not exist. */
function isProjectGone(error: unknown): boolean {
  return isGone(error) && ['GROUP_NOT_FOUND', 'RESOURCE_NOT_FOUND'].includes(error.errorCode)
}

function describeGone(id: string, { dryRun }: OperationContext): Result {
  const verdict = `${dryRun ? 'Dry run: n' : 'N'}o project has the ID ${id}: there is nothing to delete.`
  const { outputs } = describeChanges([], { made: false })
  return { verdict, data: undefined, outputs: { id, ...outputs }, facts: [] }
}

/** Finds everything that forbids the deletion. Pure. */
function findProblems(given: {
  readonly project: FoundProject
  readonly clusters: readonly ProjectCluster[]
  readonly name: string | undefined
  readonly force: boolean
  readonly waits: boolean
}): readonly Problem[] {
  const { project, clusters, name, force, waits } = given
  const problems: Problem[] = []
  const add = (input: string, message: string) => void problems.push({ input, message })
  const kept = clusters.filter(({ isDeleting }) => !isDeleting)
  const safe = kept.filter(({ isProtected }) => isProtected)
  if (name !== undefined && name !== project.name) {
    add('name', `project ${project.id} is named ${project.name}, so nothing was deleted. Check project-id.`)
  }
  if (kept.length > 0 && !force) {
    const count = countOf(kept.length, 'cluster', 'clusters')
    add(
      'force',
      `project ${project.name} has ${count}: ${listNames(kept)}. Set force to true to delete them with all their data.`
    )
  }
  if (safe.length > 0 && force) {
    const why = 'which this task never turns off. Turn it off in Atlas if they may be deleted.'
    add('force', `termination protection is on for ${listNames(safe)}, ${why}`)
  }
  if (clusters.length > 0 && !waits) {
    add('wait', `must not be false: Atlas deletes a project only after its clusters are gone (${listNames(clusters)}).`)
  }
  return problems
}

interface Plan {
  readonly project: FoundProject
  readonly clusters: readonly ProjectCluster[]
  readonly changes: readonly Change[]
}

/** Deletes the clusters, waits for them one after the other, and then deletes the project. */
async function deleteAll(context: OperationContext, { project, clusters, changes }: Plan): Promise<Result> {
  const stages = createStages(context)
  const doomed = clusters.filter(({ isDeleting }) => !isDeleting)
  for (const cluster of doomed) await requestDeletion(context, cluster)
  for (const cluster of clusters) {
    const gone = await stages.follow(`Cluster ${cluster.name}`, (stage) => waitUntilGone(stage, cluster))
    if (gone.satisfied === false) {
      const made = changes.slice(0, doomed.length)
      return describe(context, { project, changes: made, ending: { ...gone, stages: severalOf(stages) } })
    }
  }
  const result = await stages.follow('Project', (stage) => deleteEmptyProject(stage, project, clusters.length > 0))
  const { satisfied, unmet, timeline, facts } = result ?? {}
  const done = context.wait.wanted === false ? 'is being deleted' : 'is deleted'
  const others = doomed.length === 0 ? '' : `, and so are its clusters: ${listNames(doomed)}`
  const verdict = unmet?.message ?? `Project ${project.name} (${project.id}) ${done}${others}.`
  const ending = { verdict, satisfied, unmet, timeline, facts, stages: severalOf(stages) }
  return describe(context, { project, changes: result === undefined ? changes.slice(0, -1) : changes, ending })
}

/**
 * Deletes a project without clusters. For a while after they are gone, Atlas may still refuse because of them (Terraform
 * provider, issue 724, and its own tests, which try again after 30 s).
 *
 * @returns undefined if it is gone already
 */
async function deleteEmptyProject(
  context: OperationContext,
  { id }: FoundProject,
  hadClusters: boolean
): Promise<Result | undefined> {
  const { clock, wait, signal, report, atlas } = context
  const endMs = clock.nowMs() + wait.timeoutMs
  for (;;) {
    const leftMs = Math.max(0, endMs - clock.nowMs())
    try {
      const rest = { ...context, wait: { ...wait, timeoutMs: leftMs } }
      return await runAndWait(rest, 'deleteGroup', { parameters: { groupId: id } })
    } catch (error) {
      if (isProjectGone(error)) return undefined
      if (!hadClusters || !isStillActive(error) || leftMs === 0) throw error
      // Somebody has created another one.
      if ((await listClusters(context, id)).some(({ isDeleting }) => !isDeleting)) throw error
      const pauseMs = Math.min(wait.intervalMs, leftMs)
      report('Atlas still counts clusters that are gone. Trying again.')
      await delay(clock, pauseMs, signal)
      atlas.extendDeadline(pauseMs)
    }
  }
}

function isStillActive(error: unknown): boolean {
  return error instanceof ApiError && error.errorCode === 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS'
}

function describe(
  { atlas, dryRun }: OperationContext,
  outcome: {
    readonly project: FoundProject
    readonly changes: readonly Change[]
    readonly ending: Pick<Result, 'verdict' | 'satisfied' | 'unmet' | 'timeline' | 'stages'> & {
      readonly facts?: Result['facts'] | undefined
    }
  }
): Result {
  const { project, changes, ending } = outcome
  const { verdict, satisfied, unmet, timeline, stages, facts = [] } = ending
  const { data, status, apiVersion } = describeProject(atlas.baseUrl, project)
  const { table, outputs: counts } = describeChanges(changes, { made: !dryRun })
  return {
    ...{ verdict, data, status, apiVersion, facts, satisfied, unmet, timeline, stages },
    outputs: { id: project.id, name: project.name, ...counts },
    table
  }
}

const toChange = ({ name, kind }: ProjectCluster): Change => ({ what: `${kind} cluster ${name}`, change: 'delete' })
