// Every step that README.md, docs/ and examples/ show passes the action's own check of its inputs, and every block is valid.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { load } from 'js-yaml'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  SAMPLE_ORG_ID,
  SAMPLE_PROJECT_ID
} from '../local/emulator/sample-world.ts'
import type { Host } from '../src/action/host.ts'
import { readRequest } from '../src/action/inputs/read-request.ts'
import { InputError } from '../src/atlas/errors.ts'
import {
  blocks,
  examples,
  findBlocks,
  findSteps,
  OUR_ACTION,
  readActionOf,
  shownSteps,
  snippets,
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
  'vars.MONGODB_ATLAS_ORG_ID': SAMPLE_ORG_ID,
  'vars.MONGODB_ATLAS_PROJECT_ID': SAMPLE_PROJECT_ID
}

/** Blocks of text that scripts/update-docs.ts does not write, by their first words, each with the reason. */
const WRITTEN_TEXTS: Readonly<Record<string, string>> = {
  'curl --user "$PUBLIC_KEY:$PRIVATE_KEY" --digest': 'the call that docs/migrating.md replaces, of another tool'
}

const ours = shownSteps.filter(({ uses }) => OUR_ACTION.test(uses))
const others = shownSteps.filter(({ uses }) => !OUR_ACTION.test(uses))

let workspace = ''

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'mongodb-atlas-workspace-'))
  for (const { with: given } of ours) {
    const file = given['body-file']
    if (typeof file !== 'string') continue
    mkdirSync(dirname(join(workspace, file)), { recursive: true })
    writeFileSync(join(workspace, file), 'name: sample\n')
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

/** What GitHub says of a step, by the action.yml that it uses. */
function mistakesOf(step: ShownStep): string[] {
  const action = readActionOf(step)
  if (action === undefined) return [`${step.uses} does not exist`]
  const given = Object.keys(step.with)
  const required = Object.keys(action.inputs).filter((name) => action.inputs[name]?.required === true)
  return [
    ...given.filter((name) => !Object.hasOwn(action.inputs, name)).map((name) => `${name} is no input`),
    ...required.filter((name) => !given.includes(name)).map((name) => `${name} is required`)
  ]
}

describe('a step of the owner of this action', () => {
  const steps = shownSteps.filter(({ uses }) => uses.startsWith('OWNER/'))

  it('uses an action that is here, with inputs that exist and with all that are required', () => {
    expect(steps.filter(({ uses }) => uses.includes('/tasks/')).length).toBeGreaterThan(10)
    expect(steps.flatMap((step) => mistakesOf(step).map((mistake) => `${step.title}: ${mistake}`))).toEqual([])
  })

  it.each([
    ['OWNER/mongodb-atlas-tasks/tasks/wait-for-clusters@v1', { 'cluster-name': 'prod' }, 'does not exist'],
    ['OWNER/mongodb-atlas-tasks@main', {}, 'does not exist'],
    ['OWNER/mongodb-atlas-tasks/tasks/wait-for-cluster@v1', {}, 'cluster-name is required'],
    ['OWNER/mongodb-atlas-tasks/tasks/check-alerts@v1', { body: '{}' }, 'body is no input']
  ])('would be found out: %s with %j', (uses, given, mistake) => {
    expect(mistakesOf({ title: 'here', uses, with: given, env: {} })).toEqual([expect.stringContaining(mistake)])
  })
})

describe('a block of a page', () => {
  it('of YAML is a workflow, a job or a list of steps', () => {
    expect(snippets.length).toBeGreaterThan(10)
    const others = snippets.filter(({ text }) => {
      const node = load(text)
      const steps = Array.isArray(node) ? node : Object.values((node as { jobs?: object }).jobs ?? {})
      return steps.length === 0 || !steps.every((step) => typeof step === 'object')
    })
    expect(others).toEqual([])
  })

  it('of JSON parses', () => {
    const parse = ({ text }: { text: string }) => JSON.parse(text) as unknown
    for (const block of blocks.filter(({ language }) => language === 'json')) expect(() => parse(block)).not.toThrow()
  })

  it('of text is generated, except for those with a reason', () => {
    const texts = blocks.filter(({ language }) => language === 'text')
    expect(texts.filter(({ generated }) => generated).length).toBeGreaterThan(2)
    const isKnown = (text: string) => Object.keys(WRITTEN_TEXTS).some((start) => text.startsWith(start))
    expect(texts.filter(({ generated, text }) => !generated && !isKnown(text))).toEqual([])
  })

  it('names its language', () => {
    const languages = new Set(blocks.map(({ language }) => language))
    expect(['yaml', 'json', 'text', 'sh', 'pwsh']).toEqual(expect.arrayContaining([...languages]))
  })

  it('would be found', () => {
    const page = '```sh\nls\n```\n<!-- x:begin (a) -->\n```text\na\n```\n<!-- x:end -->\n- b\n\n  ```text\n  b\n  ```\n'
    expect(findBlocks('here', page)).toEqual([
      { file: 'here', language: 'sh', text: 'ls\n', generated: false },
      { file: 'here', language: 'text', text: 'a\n', generated: true },
      { file: 'here', language: 'text', text: '  b\n', generated: false }
    ])
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
