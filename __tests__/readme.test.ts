// README.md and docs/ show what is there, beside what `.ci/run` compares with the sources. action.yml fits the code and the
// Marketplace.
import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { INPUTS } from '../src/action/inputs/definitions.ts'
import { operationIds } from '../src/atlas/catalog/catalog.ts'
import { OPERATION_NAMES } from '../src/operations/registry.ts'
import { findSteps, pages, readActionOf, snippets, type Block } from './shown-steps.ts'

const readme = readFileSync('README.md', 'utf8')
const action = load(readFileSync('action.yml', 'utf8')) as { description: string; inputs: object; outputs: object }

describe('README.md and docs/', () => {
  it.each(pages)('%s quotes no log but those of real runs', (file) => {
    const written = readFileSync(file, 'utf8').replace(/<!-- ([\w-]+):begin [^]*?<!-- \1:end -->/g, '')
    expect(written).not.toMatch(/^(Error|What to do|Nothing was sent)\b/m)
  })

  it('read outputs that exist', () => {
    expect(snippets.flatMap(readOutputs).length).toBeGreaterThan(0)
    expect(snippets.flatMap(unknownOutputs)).toEqual([])
  })

  it('would be found out if they read an output that a step does not have', () => {
    const text =
      '- { id: one, uses: OWNER/mongodb-atlas-tasks/tasks/check-alerts@v1 }\n' +
      "- run: echo ${{ steps.one.outputs.url }} ${{ steps.one.outputs['x'] }} ${{ steps.one.outputs.password }}\n"
    expect(unknownOutputs({ file: 'here', language: 'yaml', text, generated: false })).toEqual(['here: one.password'])
  })

  it('gate by a failed step, never by an `if` that skips the deployment in a green job, or by stateName alone', () => {
    expect(readme).toContain('uses: OWNER/mongodb-atlas-tasks/tasks/wait-for-cluster@v1')
    for (const { file, text } of snippets) {
      expect([file, text]).toEqual([file, expect.not.stringMatching(/^\s*(- )?if: (?!failure\(\) && ).*\bsteps\./m)])
      expect([file, text]).toEqual([file, expect.not.stringMatching(/(expect|wait-until): stateName == 'IDLE'$/m)])
    }
  })

  it('name the number of operations', () => {
    const named = pages.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\b(\d+) operations\b/g)])
    expect(named.length).toBeGreaterThan(0)
    expect(new Set(named.map((match) => match[1]))).toEqual(new Set([String(operationIds().length)]))
  })
})

describe('README.md', () => {
  it('is short', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(201)
  })

  it('says how to replace OWNER before the first step', () => {
    const [before = ''] = readme.split('```yaml')
    expect(before).toContain('Replace `OWNER`')
  })

  it('verifies access and waits for the cluster in a complete workflow', () => {
    const [first] = snippets.filter(({ file }) => file === 'README.md')
    const workflow = load(first?.text ?? '') as Record<string, unknown>
    expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'jobs'])
    expect(findSteps('README.md', workflow).map(({ uses }) => uses.replace(/.*tasks\//, ''))).toEqual([
      'verify-project-access@v1',
      'wait-for-cluster@v1'
    ])
  })

  it('leads to each task', () => {
    for (const name of OPERATION_NAMES) expect(readme).toContain(`](docs/tasks.md#${name})`)
  })
})

/** The outputs that a block reads from its steps, as `id.output`. */
function readOutputs({ text }: Block): string[] {
  return [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].map(([, id, output]) => `${id}.${output}`)
}

/** The outputs that a block reads and that the action of the step does not have; any action if the step is elsewhere. */
function unknownOutputs(block: Block): string[] {
  const node = load(block.text)
  return readOutputs(block)
    .filter((name) => {
      const [id = '', output = ''] = name.split('.')
      const uses = findUses(node, id)
      const outputs = (uses === undefined ? undefined : readActionOf({ uses }))?.outputs ?? action.outputs
      return !Object.hasOwn(outputs, output)
    })
    .map((name) => `${block.file}: ${name}`)
}

/** `uses` of the step with this ID. */
function findUses(node: unknown, id: string): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const step = node as { id?: unknown; uses?: string }
  if (step.id === id) return step.uses
  return Object.values(node)
    .map((item) => findUses(item, id))
    .find((uses) => uses !== undefined)
}

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
