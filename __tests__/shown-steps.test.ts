// Every step that README.md, docs/ and examples/ show passes the action's own check of its inputs.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { load } from 'js-yaml'
import { readInputs } from '../local/emulator/action/definition.ts'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  SAMPLE_EMPTY_PROJECT_ID,
  SAMPLE_ORG_ID,
  SAMPLE_PROJECT_ID
} from '../local/emulator/sample-world.ts'
import type { Host } from '../src/action/host.ts'
import { readRequest } from '../src/action/inputs/read-request.ts'
import { InputError } from '../src/atlas/errors.ts'
import {
  EMULATOR_TASK,
  examples,
  findSteps,
  OUR_ACTION,
  readActionOf,
  shownSteps,
  type ShownStep
} from './shown-steps.ts'

const VALUES: Readonly<Record<string, string>> = {
  'secrets.MONGODB_ATLAS_CLIENT_ID': SAMPLE_CLIENT_ID,
  'secrets.MONGODB_ATLAS_CLIENT_SECRET': SAMPLE_CLIENT_SECRET,
  'secrets.ADMIN_TOKEN': 'github_pat_example',
  'secrets.REPORTS_PASSWORD': 'a: b #c',
  'secrets.X': 'a: b #c',
  'github.event.sender.login': 'octocat',
  'github.ref': 'refs/heads/main',
  'job.status': 'success',
  'steps.atlas.outputs.project-id': SAMPLE_PROJECT_ID,
  'steps.project.outputs.id': SAMPLE_PROJECT_ID,
  'vars.MONGODB_ATLAS_ORG_ID': SAMPLE_ORG_ID,
  'vars.MONGODB_ATLAS_PROJECT_ID': SAMPLE_PROJECT_ID,
  'vars.PRODUCTION_PROJECT_ID': SAMPLE_PROJECT_ID,
  'vars.STAGING_PROJECT_ID': SAMPLE_EMPTY_PROJECT_ID,
  'steps.snapshot.outputs.id': '0123456789abcdef01234567'
}

const isEmulator = ({ uses }: ShownStep) => OUR_ACTION.exec(uses)?.[1] === EMULATOR_TASK
const ours = shownSteps.filter((step) => OUR_ACTION.test(step.uses) && !isEmulator(step))
const others = shownSteps.filter(({ uses }) => !OUR_ACTION.test(uses))

/** What the file of a step contains, by its task. */
const FILES: Readonly<Record<string, string>> = {
  'tasks/apply-search-indexes': readFileSync('examples/atlas/search-indexes.yml', 'utf8'),
  'tasks/apply-indexes': '- { database: shop, collection: items, keys: { sku: 1 } }\n'
}

let workspace = ''

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'mongodb-atlas-workspace-'))
  for (const { uses, with: given } of ours) {
    const file = given['body-file']
    if (typeof file !== 'string') continue
    mkdirSync(dirname(join(workspace, file)), { recursive: true })
    writeFileSync(join(workspace, file), FILES[OUR_ACTION.exec(uses)?.[1] ?? ''] ?? 'name: sample\n')
  }
})

afterAll(() => rmSync(workspace, { recursive: true, force: true }))

/** What the action says of the inputs of a step, before it sends anything. */
async function problemsOf(step: ShownStep): Promise<string[]> {
  const valueOf = (name: string) => {
    const known = VALUES[name]
    if (known === undefined) throw new Error(`${step.title} uses ${name}, which has no value here.`)
    return known
  }
  const fill = (value: unknown) =>
    String(value)
      .replace(/\$\{\{\s*toJSON\(([\w.-]+)\)\s*\}\}/g, (_, name: string) => JSON.stringify(valueOf(name)))
      .replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => valueOf(name))
  const defaults = Object.entries(readActionOf(step)?.inputs ?? {}).flatMap(([name, { default: value }]) => {
    return value === undefined ? [] : [[name, value] as const]
  })
  const { inputs, env, run } = {
    inputs: new Map([...defaults, ...Object.entries(step.with)].map(([name, value]) => [name, fill(value)])),
    env: (name: string) => (name in step.env ? fill(step.env[name]) : undefined),
    run: {}
  }
  try {
    await readRequest(
      {
        inputs,
        emptyInputs: new Set<string>(),
        plantedInputs: [],
        env,
        run,
        workspace,
        tempFolder: workspace
      } as unknown as Host,
      Date.now()
    )
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ input, message }) => `${input}: ${message}`)
    throw error
  }
}

describe('a shown step of this action', () => {
  it.each(ours.map((step) => [step.title, step] as const))('has all inputs that it needs: %s', async (_, step) => {
    expect(await problemsOf(step)).toEqual([])
  })

  it.each([
    ['a project', 'operation: wait-for-cluster, cluster-name: prod', 'project-id'],
    ['a cluster', 'operation: getGroupCluster, project-id: "${{ vars.MONGODB_ATLAS_PROJECT_ID }}"', 'cluster-name'],
    ['a project or an organization', 'operation: remove-leftovers', 'project-id'],
    ['an organization', 'operation: getOrg', 'org-id'],
    ['an operation that exists', 'operation: createClster', 'operation']
  ])('would be found out without %s', async (_, inputs, missing) => {
    const credentials = '{ MONGODB_ATLAS_CLIENT_ID: mdb_sa_id_x, MONGODB_ATLAS_CLIENT_SECRET: mdb_sa_sk_x }'
    const [step] = findSteps('here', load(`{ env: ${credentials}, steps: [{ uses: x, with: { ${inputs} } }] }`))
    const problems = step === undefined ? [] : await problemsOf(step)
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([missing])
  })
})

describe('a shown step that starts an emulator', () => {
  const starts = shownSteps.filter(isEmulator).map((step) => [step.title, step] as const)

  it.each(starts)('has inputs with usable values: %s', (_, { with: given }) => {
    const texts = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
    expect(readInputs(texts).flags.port).toBe(0)
  })
})

/** Lines of YAML that insert a value in another way than with toJSON(): text of others could add lines, or be cut. */
function looseInsertions({ with: given }: ShownStep): string[] {
  const lines = [given['body'], given['parameters']].flatMap((text) =>
    typeof text === 'string' ? text.split('\n') : []
  )
  return lines.filter((line) => line.includes('${{') && !/^ *(- |[\w-]+: )+\$\{\{ toJSON\([\w.-]+\) \}\}$/.test(line))
}

describe('a shown body, and shown parameters', () => {
  const inserting = ours.filter(({ with: given }) =>
    /\$\{\{/.test(`${String(given['body'])} ${String(given['parameters'])}`)
  )

  it('insert values with toJSON() only, and one step shows how', () => {
    expect(inserting.length).toBeGreaterThan(0)
    for (const step of ours) expect([step.title, looseInsertions(step)]).toEqual([step.title, []])
  })

  it.each([
    'comment: ${{ github.event.pull_request.title }}',
    'password: ${{ secrets.PASSWORD }}',
    'comment: "${{ toJSON(github.event.pull_request.title) }}"',
    'comment: build of ${{ toJSON(github.actor) }}',
    'comment: ${{ toJSON(github.actor) }} built this',
    'comment: ${{ toJSON(github.actor) }} # who',
    "comment: ${{ format('{0}', github.actor) }}"
  ])('would be found out with %s', (line) => {
    for (const name of ['body', 'parameters']) {
      const text = `a: ${'${{ toJSON(github.actor) }}'}\n${line}\n`
      const step = { title: 'here', uses: 'x', env: {}, with: { [name]: text } }
      expect(looseInsertions(step)).toEqual([line])
    }
  })

  it('are not shown with expressions in action.yml', () => {
    const { inputs } = load(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { description: string }> }
    const described = Object.entries(inputs).filter(([, { description }]) => description.includes('${{'))
    expect(described).toEqual([])
    for (const name of ['body', 'parameters']) expect(inputs[name]?.description).toContain('toJSON()')
  })
})

describe('an action of others', () => {
  it('is pinned by commit, and its version is named', () => {
    expect(others.length).toBeGreaterThan(0)
    for (const { title, uses } of others)
      expect([title, uses]).toEqual([title, expect.stringMatching(/@[0-9a-f]{40}$/)])
    const lines = [...examples.values()]
      .flatMap((text) => text.split('\n'))
      .filter((line) => /@[0-9a-f]{40}/.test(line))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).toMatch(/ # v\d+\.\d+\.\d+$/)
  })

  it('leaves no credentials in the clone', () => {
    const checkouts = others.filter(({ uses }) => uses.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(0)
    for (const { with: given } of checkouts) expect(given).toMatchObject({ 'persist-credentials': false })
  })
})
