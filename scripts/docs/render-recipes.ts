// Renders recipes in JMESPath, each with what it finds in the sample data of the emulator.
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runStep } from './run-step.ts'
import { code, renderTable } from './tables.ts'

interface Recipe {
  readonly want: string
  readonly operation: string
  readonly input: 'query' | 'expect'
  readonly expression: string
}

const RECIPES: readonly Recipe[] = [
  { want: 'One value', operation: 'getGroupCluster', input: 'query', expression: 'mongoDBMajorVersion' },
  {
    want: 'A value inside lists',
    operation: 'getGroupCluster',
    input: 'query',
    expression: 'replicationSpecs[0].regionConfigs[0].electableSpecs.instanceSize'
  },
  {
    want: 'Several values',
    operation: 'getGroupCluster',
    input: 'query',
    expression: '{name: name, state: stateName}'
  },
  { want: 'The names in a list', operation: 'listGroupClusters', input: 'query', expression: 'results[].name' },
  {
    want: 'The names as one text',
    operation: 'listGroupClusters',
    input: 'query',
    expression: "join(', ', sort(results[].name))"
  },
  {
    want: 'Only some of a list',
    operation: 'listGroupClusters',
    input: 'query',
    expression: 'results[?paused].name'
  },
  {
    want: 'The first that matches',
    operation: 'listGroupAccessListEntries',
    input: 'query',
    expression: "results[?comment == 'office'].cidrBlock | [0]"
  },
  {
    want: 'The newest',
    operation: 'listGroupClusterBackupSnapshots',
    input: 'query',
    expression: 'max_by(results, &createdAt).status'
  },
  {
    want: 'Two facts must be true',
    operation: 'getGroupCluster',
    input: 'expect',
    expression: "starts_with(mongoDBMajorVersion, '8') && !paused"
  },
  {
    want: 'No item of a list is of a kind',
    operation: 'listGroupAlerts',
    input: 'expect',
    expression: "length(results[?eventTypeName == 'NO_PRIMARY']) == `0`"
  }
]

/** Runs every recipe and renders the table. @throws Error if a step fails */
export async function renderRecipes(action: string): Promise<string> {
  const rows: string[][] = []
  for (const recipe of RECIPES) {
    const { want, operation, input, expression } = recipe
    rows.push([want, code(operation), `${input}: ${code(expression)}`, code(await runRecipe(action, recipe))])
  }
  return renderTable(['I want', 'Operation', 'Input', 'On the sample data'], rows)
}

async function runRecipe(action: string, { operation, input, expression }: Recipe): Promise<string> {
  const cluster: Record<string, string> = /^[a-zA-Z]+GroupCluster(?!s)/.test(operation)
    ? { 'cluster-name': 'prod' }
    : {}
  const inputs = { operation, 'project-id': SAMPLE_PROJECT_ID, ...cluster, [input]: expression }
  const { main } = await runStep(action, { with: inputs })
  const { exitCode, outputs, log } = main
  if (exitCode !== 0) throw new Error(`${input} ${expression} failed with exit code ${exitCode}:\n${log}`)
  return outputs[input === 'query' ? 'value' : 'satisfied'] ?? ''
}
