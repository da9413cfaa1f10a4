// The operation create-project: a project with this name and these tags exists.
import { countOf } from '../../atlas/counts.ts'
import { ApiError, InputError, type Problem } from '../../atlas/errors.ts'
import { CREATION_LAG_MS } from '../../atlas/wait-rule.ts'
import { runAndWait } from '../api/run-and-wait.ts'
import { NOT_SHOWN_YET } from '../api/state-of.ts'
import { describeChanges, type Change } from '../changes.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { flagOption, listOption, required, textOption, withDefault } from '../options.ts'
import { waitFor } from '../wait-for.ts'
import { describeProject, findProject, toProject, type FoundProject } from './find-project.ts'
import type { Tag } from '../tags.ts'
import { checkTags, findTagDifferences, mergeTags, parseTags, type TagDifference } from './tags.ts'

/** The pattern in the OpenAPI document, and the spaces that recorded names have. */
const NAME = /^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u

const UNREADABLE_HINT =
  'A project of this name exists, but the service account cannot read it. Give it a role in that project, such as ' +
  'Project Read Only, or choose another name.'

interface Wanted {
  readonly orgId: string
  readonly name: string
  readonly tags: readonly Tag[]
  readonly update: boolean
}

/** Creates a project unless the organization has one of this name. */
export const createProject = defineOperation({
  name: 'create-project',
  sentence: 'Creates a project with tags, unless the organization has one of this name. `update` changes its tags.',
  role:
    'Organization Project Creator, which makes the service account the owner of what it creates. If the project may exist ' +
    'already: Project Read Only in it, or Project Owner with `update`',
  subjects: { 'org-id': 'required' },
  options: {
    name: required(textOption('Name of the project. No other project of the organization has it.')),
    tags: listOption('Tags of the project, such as `team=web`. Its other tags stay.'),
    update: withDefault('false', flagOption('Whether to change tags of a project that exists already.'))
  },
  outputs: ['id', 'name', 'url', 'created', 'changed', 'changes'],
  waits: 'after-write',

  check: (_subject, { name, tags = [] }) => [...checkName(name), ...checkTags(tags)],

  async run(context, { name, tags = [], update }) {
    const wanted: Wanted = { orgId: context.subject['org-id'] ?? '', name, tags: parseTags(tags), update }
    const found = await findProject(context, wanted)
    if (found !== undefined) return keepProject(context, found, wanted)
    const changes = [
      { what: `project ${name}`, change: 'create' },
      ...wanted.tags.map(({ key, value }) => toChange({ key, value, found: undefined }))
    ]
    if (context.dryRun) {
      const { table, outputs } = describeChanges(changes, { made: false })
      const verdict = `Dry run: project ${name} would be created.`
      return { verdict, data: undefined, outputs: { name, created: 'false', ...outputs }, facts: [], table }
    }
    return create(context, wanted, changes)
  }
})

/** Creates the project. Somebody else may create it first, or an earlier attempt whose response was lost. */
async function create(context: OperationContext, wanted: Wanted, changes: readonly Change[]): Promise<Result> {
  const { orgId, name, tags } = wanted
  const body = JSON.stringify({ name, orgId, ...(tags.length > 0 ? { tags } : {}) })
  let result: Result
  try {
    result = await runAndWait(context, 'createGroup', { body })
  } catch (error) {
    if (!(error instanceof ApiError) || error.errorCode !== 'GROUP_ALREADY_EXISTS') throw error
    const found = await findUntilShown(context, wanted)
    if (found !== undefined) return keepProject(context, found, wanted)
    error.hint = UNREADABLE_HINT
    throw error
  }
  const project = toProject('createGroup', result.data, toResponse(result))
  const verdict = `Created project ${name} (${project.id}).`
  return describe(context, { project, result, verdict, changes, created: true })
}

/** Reads until the project is shown, as long as reads may not show what was created. */
async function findUntilShown(context: OperationContext, wanted: Wanted): Promise<FoundProject | undefined> {
  const { wait, report } = context
  report('Atlas has a project of this name. Reading again.')
  const timeoutMs = Math.min(wait.timeoutMs, CREATION_LAG_MS)
  const waited = await waitFor<FoundProject>(
    { ...context, wait: { ...wait, timeoutMs } },
    {
      subject: `project ${wanted.name}`,
      wanted: 'readable',
      async check(deadlineMs) {
        const found = await findProject(context, wanted, { deadlineMs, quiet: true })
        return { found, verdict: found ? 'success' : 'pending', state: found ? 'readable' : NOT_SHOWN_YET }
      }
    }
  )
  return waited.found
}

/** The project exists: compares its tags, and changes them if the step may. */
async function keepProject(context: OperationContext, project: FoundProject, wanted: Wanted): Promise<Result> {
  const { id, name } = project
  const differences = findTagDifferences(wanted.tags, project.tags)
  if (differences.length === 0) {
    const verdict = `${context.dryRun ? 'Dry run: project' : 'Project'} ${name} (${id}) exists already. Nothing changes.`
    return describe(context, { project, verdict, changes: [], created: false })
  }
  if (!wanted.update)
    throw new InputError(
      differences.map((each) => toProblem(name, each)),
      { afterSending: true }
    )
  const changes = differences.map(toChange)
  const count = countOf(differences.length, 'tag', 'tags')
  if (context.dryRun) {
    return describe(context, {
      project,
      verdict: `Dry run: ${count} of project ${name} would change.`,
      changes,
      created: false
    })
  }
  const body = JSON.stringify({ tags: mergeTags(wanted.tags, project.tags) })
  const result = await runAndWait(context, 'updateGroup', { parameters: { groupId: id }, body })
  const updated = toProject('updateGroup', result.data, toResponse(result))
  return describe(context, {
    project: updated,
    result,
    verdict: `Project ${name} (${id}) has ${count} changed.`,
    changes,
    created: false
  })
}

/** @param outcome.result how the write and its wait ended, if something was written */
function describe(
  { atlas, dryRun }: OperationContext,
  outcome: {
    readonly project: FoundProject
    readonly result?: Result
    readonly verdict: string
    readonly changes: readonly Change[]
    readonly created: boolean
  }
): Result {
  const { project, result, changes, created } = outcome
  const base = describeProject(atlas.baseUrl, project)
  const { table, outputs } = describeChanges(changes, { made: !dryRun })
  const { satisfied, unmet, timeline } = result ?? {}
  return {
    ...base,
    verdict: unmet?.message ?? outcome.verdict,
    outputs: { ...base.outputs, created: String(created), ...outputs },
    facts: [],
    table,
    ...(result === undefined ? {} : { satisfied, unmet, timeline })
  }
}

const toResponse = ({ status = 0, apiVersion }: Result) => ({ status, version: apiVersion })

function toChange({ key, value, found }: TagDifference): Change {
  const change = found === undefined ? 'add' : 'update'
  return { what: `tag ${key}`, change, ...(found === undefined ? {} : { from: found }), to: value }
}

function toProblem(project: string, { key, value, found }: TagDifference): Problem {
  const has = found === undefined ? `no tag ${key}` : `${key}=${found}`
  const message = `project ${project} has ${has}, not ${key}=${value}. Set update to true to change it.`
  return { input: 'tags', message }
}

function checkName(name: string | undefined): readonly Problem[] {
  if (name === undefined || NAME.test(name)) return []
  const message =
    "is not a valid name of a project: letters, digits, spaces and - _ . ( ) , : & @ + ', at most 64 characters."
  return [{ input: 'name', message }]
}
