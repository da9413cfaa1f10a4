import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse, parseDocument } from 'yaml'
import { INPUTS } from '../src/action/input-names.ts'
import { findOperation } from '../src/atlas/catalog/catalog.ts'
import { findNamedOperation, OPERATION_NAMES } from '../src/operations/registry.ts'

const readme = readFileSync('README.md', 'utf8')
const action = parse(readFileSync('action.yml', 'utf8')) as { description: string; inputs: object; outputs: object }

interface UsedStep {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** Every YAML block of the README that shows a workflow or steps. */
const snippets = [...readme.matchAll(/^( *)```yaml\n([^]*?)^\1```$/gm)].map((match) => match[2] ?? '')

/** All steps in a workflow, a list of steps, or a single mapping. */
function stepsOf(value: unknown): UsedStep[] {
  if (Array.isArray(value)) return value.flatMap(stepsOf)
  if (typeof value !== 'object' || value === null) return []
  return 'uses' in value ? [value as UsedStep] : Object.values(value).flatMap(stepsOf)
}

const ours = snippets
  .flatMap((snippet) => stepsOf(parse(snippet)))
  .filter(({ uses }) => uses?.startsWith('OWNER/mongodb-atlas-tasks@') === true)

describe('README.md', () => {
  it('has the tables and logs that action.yml, the operations and the bundle make', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'scripts/update-readme.ts', '--check'],
      { encoding: 'utf8' }
    )
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'README.md is up to date.\n', stderr: '' })
  })

  it('quotes no log but those of real runs', () => {
    const written = readme.replace(/<!-- ([\w-]+):begin [^]*?<!-- \1:end -->/g, '')
    expect(readme.match(/^```text$/gm)?.length).toBeGreaterThan(0)
    expect(written.match(/^```text$/gm)).toBeNull()
    expect(written).not.toMatch(/^(Error|What to do|Nothing was sent)\b/m)
  })

  it('shows workflows that are YAML', () => {
    expect(snippets.length).toBeGreaterThan(2)
    for (const snippet of snippets) expect(parseDocument(snippet).errors).toEqual([])
  })

  it('shows steps of this action, and gives them inputs that exist', () => {
    expect(ours.length).toBeGreaterThan(2)
    const used = ours.flatMap((step) => Object.keys(step.with ?? {}))
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining([...new Set(used)]))
  })

  it('names operations that exist', async () => {
    for (const { with: given = {} } of ours) {
      const name = given['operation']
      if (typeof name === 'string') expect((await findNamedOperation(name)) ?? findOperation(name)).toBeDefined()
    }
  })

  it('reads outputs that exist', () => {
    const read = snippets.flatMap((snippet) => [...snippet.matchAll(/\bsteps\.\w+\.outputs\.([\w-]+)/g)])
    expect(read.length).toBeGreaterThan(0)
    const names = read.map((match) => match[1] ?? '')
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining([...new Set(names)]))
  })
})

describe('action.yml', () => {
  it('has a description that the Marketplace takes: fewer than 125 characters', () => {
    expect(action.description.length).toBeGreaterThan(0)
    expect(action.description.length).toBeLessThan(125)
  })

  it('has the inputs that the code reads', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(INPUTS).sort())
  })

  it('names every named operation', () => {
    const text = readFileSync('action.yml', 'utf8')
    expect(OPERATION_NAMES.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })
})
