// README.md shows what is there: tables, logs, workflows, inputs and outputs. action.yml fits the code and the Marketplace.
import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { INPUTS } from '../src/action/inputs/definitions.ts'
import { OPERATION_NAMES } from '../src/operations/registry.ts'
import { OUR_ACTION, shownSteps, snippets } from './shown-steps.ts'

const readme = readFileSync('README.md', 'utf8')
const action = load(readFileSync('action.yml', 'utf8')) as { description: string; inputs: object; outputs: object }

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
    for (const snippet of snippets) expect(() => load(snippet)).not.toThrow()
  })

  it('shows steps of this action, and gives them inputs that exist', () => {
    const ours = shownSteps.filter(({ title, uses }) => title.startsWith('README.md') && OUR_ACTION.test(uses))
    expect(ours.length).toBeGreaterThan(2)
    const used = ours.flatMap((step) => Object.keys(step.with))
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining([...new Set(used)]))
  })

  it('reads outputs that exist', () => {
    const read = snippets.flatMap((snippet) => [...snippet.matchAll(/\bsteps\.\w+\.outputs\.([\w-]+)/g)])
    expect(read.length).toBeGreaterThan(0)
    const names = read.map((match) => match[1] ?? '')
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining([...new Set(names)]))
  })

  it('gates by a failed step, never by an `if` that skips the deployment in a green job', () => {
    expect(snippets.some((snippet) => snippet.includes('operation: wait-for-cluster'))).toBe(true)
    for (const snippet of snippets) expect(snippet).not.toMatch(/^\s*(- )?if: .*\bsteps\./m)
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
