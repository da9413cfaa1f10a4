// Renders what docs/tasks.md and README.md say of the tasks.
import { dump } from 'js-yaml'
import type { OperationDefinition } from '../../src/operations/definition.ts'
import { code, renderInputs, renderOutputs, renderTable, type ActionDescription } from './tables.ts'
import { pageOf, TASK_LINKS } from './task-links.ts'

/** Reads `tasks/<name>/action.yml`. */
export type ReadTask = (name: string) => ActionDescription

/** Inputs that nobody sets. */
const INTERNAL = ['operation', 'job-status']

/** Values for the inputs of the shown steps. */
const VALUES: Readonly<Record<string, string>> = {
  'client-id': '${{ secrets.MONGODB_ATLAS_CLIENT_ID }}',
  'client-secret': '${{ secrets.MONGODB_ATLAS_CLIENT_SECRET }}',
  'project-id': '${{ vars.MONGODB_ATLAS_PROJECT_ID }}',
  'org-id': '${{ vars.MONGODB_ATLAS_ORG_ID }}',
  'cluster-name': 'prod',
  'github-token': '${{ secrets.ADMIN_TOKEN }}',
  'secret-name': 'MONGODB_ATLAS_CLIENT_SECRET'
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
  return definitions.map((definition) => renderTask(definition, readTask(definition.name))).join('\n\n')
}

/** Renders the inputs that several tasks have and that work the same in each. */
export function renderCommonInputs(definitions: readonly OperationDefinition[], readTask: ReadTask): string {
  const inputs: Record<string, ActionDescription['inputs'][string]> = {}
  for (const definition of definitions) {
    for (const [name, input] of Object.entries(readTask(definition.name).inputs)) {
      if (!isOwn(definition, name) && !INTERNAL.includes(name)) inputs[name] = input
    }
  }
  return renderInputs({ inputs })
}

function renderTask(definition: OperationDefinition, { inputs, outputs }: ActionDescription): string {
  const { name, sentence, role, duration, cost } = definition
  const own = Object.fromEntries(Object.entries(inputs).filter(([input]) => isOwn(definition, input)))
  const common = Object.keys(inputs).filter((input) => !isOwn(definition, input) && !INTERNAL.includes(input))
  const commonLine = `${common.map(code).join(', ')}: see [common inputs](#common-inputs).`
  return [
    `## ${name}`,
    sentence,
    [
      `- Least role: ${role}.`,
      ...(duration === undefined ? [] : [`- Duration: ${duration}`]),
      ...(cost === undefined ? [] : [`- Cost: ${cost}`]),
      `- More: [${pageOf(name)}](${pageOf(name)})`
    ].join('\n'),
    renderStep(definition, inputs),
    ...(Object.keys(own).length === 0
      ? [`Inputs: ${commonLine}`]
      : [renderInputs({ inputs: own }), `Also ${commonLine}`]),
    renderOutputs({ outputs })
  ].join('\n\n')
}

/** Whether an input is a subject or an option of the task. */
function isOwn({ subjects, options }: OperationDefinition, input: string): boolean {
  return Object.hasOwn(subjects, input) || Object.hasOwn(options, input)
}

/** Renders a step with the inputs that the task needs. */
function renderStep(definition: OperationDefinition, inputs: ActionDescription['inputs']): string {
  const { name, sentence, orgOrProject, needs = [] } = definition
  const subjects = Object.keys(definition.subjects).filter((input) => orgOrProject !== true || input !== 'org-id')
  const required = Object.keys(inputs).filter((input) => inputs[input]?.required === true)
  const extra = needs.filter((need) => need === 'github-token')
  const given = [...new Set(['client-id', 'client-secret', ...subjects, ...required, ...extra])]
  const step = {
    name: sentence.replaceAll('`', '').split(/[,.]/)[0],
    uses: `OWNER/mongodb-atlas-tasks/tasks/${name}@v1`,
    with: Object.fromEntries(given.map((input) => [input, valueFor(name, input)]))
  }
  return ['```yaml', dump([step], { lineWidth: -1 }).trimEnd(), '```'].join('\n')
}

function valueFor(task: string, input: string): string {
  const value = VALUES[input]
  if (value === undefined) throw new Error(`scripts/docs/render-tasks.ts has no value for input ${input} of ${task}.`)
  return value
}
