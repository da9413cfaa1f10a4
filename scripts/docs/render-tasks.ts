// Renders what docs/tasks.md and README.md say of the tasks.
import { dump } from 'js-yaml'
import type { OperationDefinition } from '../../src/operations/definition.ts'
import { code, renderInputs, renderOutputs, renderTable, type ActionDescription } from './tables.ts'
import { pageOf, TASK_LINKS } from './task-links.ts'

/** Reads `tasks/<name>/action.yml`. */
export type ReadTask = (name: string) => ActionDescription

/** Inputs that nobody sets. */
const INTERNAL = ['operation', 'job-status']

/** Inputs that a task needs although none of them alone is required. */
const ALSO_NEEDED: Readonly<Record<string, readonly string[]>> = {
  'check-access': ['ip'],
  'create-cluster': ['tier'],
  'create-database-user': ['database'],
  'restore-snapshot': ['latest', 'allowed-projects'],
  request: ['api-version'],
  'scale-cluster': ['tier'],
  'pause-idle-clusters': ['name'],
  'apply-search-indexes': ['body-file'],
  'apply-indexes': ['body-file']
}

/** Values for the inputs of the shown steps; `TASK.INPUT` is for one task alone. */
const VALUES: Readonly<Record<string, string>> = {
  'client-id': '${{ secrets.MONGODB_ATLAS_CLIENT_ID }}',
  'client-secret': '${{ secrets.MONGODB_ATLAS_CLIENT_SECRET }}',
  'project-id': '${{ vars.MONGODB_ATLAS_PROJECT_ID }}',
  'org-id': '${{ vars.MONGODB_ATLAS_ORG_ID }}',
  'cluster-name': 'prod',
  ip: '203.0.113.7',
  database: 'shop',
  tier: 'M20',
  name: 'web-staging',
  'pause-idle-clusters.name': 'dev-*',
  'github-token': '${{ secrets.ADMIN_TOKEN }}',
  'secret-name': 'MONGODB_ATLAS_CLIENT_SECRET',
  'source-cluster': 'analytics',
  latest: 'true',
  'allowed-projects': '${{ vars.MONGODB_ATLAS_PROJECT_ID }}',
  route: 'GET /api/atlas/v2/orgs',
  'api-version': '2023-01-01'
}

/** Renders the table of README.md. @throws Error if it lacks a task */
export function renderTaskLinks(definitions: readonly OperationDefinition[]): string {
  definitions.forEach(({ name }) => pageOf(name))
  const rows = TASK_LINKS.map(({ want, task, page }) => [
    want,
    `[${code(task)}](docs/tasks.md#${task})`,
    `[${page.replace('.md', '').replaceAll('-', ' ')}](docs/${page})`
  ])
  return renderTable(['I want to …', 'Task', 'Page'], rows)
}

/** Renders a section for each task. */
export function renderTasks(definitions: readonly OperationDefinition[], readTask: ReadTask): string {
  return definitions.map((definition) => renderTask(definition, readTask)).join('\n\n')
}

/** Renders the inputs that are no subject and no option of a task: they mean the same in every task that has them. */
export function renderCommonInputs(definitions: readonly OperationDefinition[], readTask: ReadTask): string {
  const inputs = definitions.flatMap((definition) => Object.entries(split(definition, readTask).common.inputs))
  return renderInputs({ inputs: Object.fromEntries(inputs) })
}

/** Renders the outputs that no task defines. */
export function renderCommonOutputs(definitions: readonly OperationDefinition[], readTask: ReadTask): string {
  const outputs = definitions.flatMap((definition) => Object.entries(split(definition, readTask).common.outputs))
  return renderOutputs({ outputs: Object.fromEntries(outputs) })
}

function renderTask(definition: OperationDefinition, readTask: ReadTask): string {
  const { name, sentence, role, duration, cost } = definition
  const { own, common } = split(definition, readTask)
  const alsoInputs = `${listNames(common.inputs)}: see [common inputs](#common-inputs).`
  const alsoOutputs = `${listNames(common.outputs)}: see [common outputs](#common-outputs).`
  return [
    `## ${name}`,
    sentence,
    [
      `- Least role: ${role}.`,
      ...(duration === undefined ? [] : [`- Duration: ${duration}`]),
      ...(cost === undefined ? [] : [`- Cost: ${cost}`]),
      `- More: [${pageOf(name)}](${pageOf(name)})`
    ].join('\n'),
    renderStep(definition, own.inputs),
    ...(isEmpty(own.inputs) ? [`Inputs: ${alsoInputs}`] : [renderInputs(own), `Also ${alsoInputs}`]),
    ...(isEmpty(own.outputs) ? [`Outputs: ${alsoOutputs}`] : [renderOutputs(own), `Also ${alsoOutputs}`])
  ].join('\n\n')
}

/** Separates what the definition of a task names from what it has in common with other tasks. */
function split(definition: OperationDefinition, readTask: ReadTask): Record<'own' | 'common', ActionDescription> {
  const { name, subjects, options, body, outputs } = definition
  const task = readTask(name)
  const shown = Object.entries(task.inputs).filter(([input]) => !INTERNAL.includes(input))
  const isBody = (input: string) => body !== undefined && (input === 'body' || input === 'body-file')
  const isOwnInput = (input: string) => Object.hasOwn(subjects, input) || Object.hasOwn(options, input) || isBody(input)
  const isOwnOutput = (output: string) => outputs.some((own) => own === output)
  const pick = (isOwn: boolean): ActionDescription => ({
    inputs: Object.fromEntries(shown.filter(([input]) => isOwnInput(input) === isOwn)),
    outputs: Object.fromEntries(Object.entries(task.outputs).filter(([output]) => isOwnOutput(output) === isOwn))
  })
  return { own: pick(true), common: pick(false) }
}

function isEmpty(entries: object): boolean {
  return Object.keys(entries).length === 0
}

function listNames(entries: object): string {
  return Object.keys(entries).map(code).join(', ')
}

/** Renders a step with the inputs that the task needs. */
function renderStep(definition: OperationDefinition, own: ActionDescription['inputs']): string {
  const { name, orgOrProject, needs = [] } = definition
  const subjects = Object.keys(definition.subjects).filter((input) => orgOrProject !== true || input !== 'org-id')
  const required = Object.keys(own).filter((input) => own[input]?.required === true)
  const extra = needs.filter((need) => need === 'github-token')
  const also = ALSO_NEEDED[name] ?? []
  const given = [...new Set(['client-id', 'client-secret', ...subjects, ...required, ...also, ...extra])]
  const step = {
    uses: `OWNER/mongodb-atlas-tasks/tasks/${name}@v1`,
    with: Object.fromEntries(given.map((input) => [input, valueFor(name, input)]))
  }
  return ['```yaml', dump([step], { lineWidth: -1 }).trimEnd(), '```'].join('\n')
}

function valueFor(task: string, input: string): string {
  const value = input === 'body-file' ? `atlas/${task}.yml` : (VALUES[`${task}.${input}`] ?? VALUES[input])
  if (value === undefined) throw new Error(`scripts/docs/render-tasks.ts has no value for input ${input} of ${task}.`)
  return value
}
