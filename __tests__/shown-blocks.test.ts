// Every block of README.md and docs/ is valid, and every step in them fits the action.yml that it uses.
import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { load } from 'js-yaml'
import { machineClock } from '../local/emulator/clock.ts'
import { readFlags } from '../local/emulator/program/flags.ts'
import { readWorld } from '../local/emulator/program/world-file.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../local/emulator/sample-world.ts'
import { blocks, findBlocks, readActionOf, shownSteps, snippets, type ShownStep } from './shown-steps.ts'

/** Blocks of text that scripts/update-docs.ts does not write, by their first words, each with the reason. */
const WRITTEN_TEXTS: Readonly<Record<string, string>> = {
  'curl --user "$PUBLIC_KEY:$PRIVATE_KEY" --digest': 'the call that docs/migrating.md replaces, of another tool'
}

/** Whether a line needs no run: it was run before the tests, other tests run it, or it sets what the emulator prints. */
function isChecked(line: string): boolean {
  const [, flags] = /^npm run emulator -- (.+)$/.exec(line) ?? []
  if (flags !== undefined) return readFlags(flags.split(' ')) !== undefined
  const [, name = '', value] = /^export (MONGODB_ATLAS_\w+)=(.+)$/.exec(line) ?? []
  return line === 'npm ci' || (value !== undefined && SAMPLE_ENVIRONMENT[name] === value)
}

const SAMPLE_ENVIRONMENT: Readonly<Record<string, string>> = {
  MONGODB_ATLAS_BASE_URL: 'http://127.0.0.1:8080',
  MONGODB_ATLAS_CLIENT_ID: SAMPLE_CLIENT_ID,
  MONGODB_ATLAS_CLIENT_SECRET: SAMPLE_CLIENT_SECRET
}

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

  it('of text is generated, except for those with a reason', () => {
    const texts = blocks.filter(({ language }) => language === 'text')
    expect(texts.filter(({ generated }) => generated).length).toBeGreaterThan(2)
    const isKnown = (text: string) => Object.keys(WRITTEN_TEXTS).some((start) => text.startsWith(start))
    expect(texts.filter(({ generated, text }) => !generated && !isKnown(text))).toEqual([])
  })

  it.each(Object.entries(WRITTEN_TEXTS))('of text is written by hand: %s (%s)', (start) => {
    expect(blocks.filter(({ generated, text }) => !generated && text.startsWith(start))).toHaveLength(1)
  })

  it('of shell holds commands that work', () => {
    const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'))
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines.filter((each) => !isChecked(each))) {
      // What `npm start` runs once the dependencies are installed.
      const [, given = ''] = /^npm start(?: -- (.+))?$/.exec(line) ?? [line, 'not a known command']
      const parts = [
        'node_modules/tsx/dist/cli.mjs',
        'local/start.ts',
        ...given.split(' ').filter((part) => part !== '')
      ]
      const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('MONGODB_ATLAS_')))
      const { status, stdout, stderr } = spawnSync(process.execPath, parts, { encoding: 'utf8', env })
      expect({ line, status, stderr }).toEqual({ line, status: 0, stderr: '' })
      expect(stdout).not.toBe('')
    }
  }, 120_000)

  it('of JSON is a world of the emulator', () => {
    const worlds = blocks.filter(({ language }) => language === 'json')
    expect(worlds).toHaveLength(1)
    for (const { text } of worlds) expect(readWorld(text, machineClock).projects.size).toBeGreaterThan(0)
  })

  it('names its language', () => {
    const languages = new Set(blocks.map(({ language }) => language))
    expect(['yaml', 'text', 'sh', 'json']).toEqual(expect.arrayContaining([...languages]))
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
