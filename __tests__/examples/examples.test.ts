// What holds for every workflow of examples/.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { load } from 'js-yaml'
import { examples } from '../shown-steps.ts'
import { REPLACED_ACTIONS } from './replaced-actions.ts'

interface Workflow {
  readonly on: object
  readonly permissions: unknown
  readonly env?: unknown
  readonly jobs: Readonly<Record<string, { readonly if?: string }>>
}

const all = [...examples].map(([file, text]) => ({ file, text, workflow: load(text) as Workflow }))
const readme = readFileSync('README.md', 'utf8')

describe.each(all)('$file', ({ file, workflow }) => {
  it('is run by a test of its name', () => {
    const test = join(import.meta.dirname, file.replace(/\.yml$/, '.test.ts'))
    expect(existsSync(test) && readFileSync(test, 'utf8').includes(`'${file}'`)).toBe(true)
  })

  it('may only read the repository', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
  })

  it('is linked by the README', () => {
    expect(readme).toContain(`](examples/${file})`)
  })
})

it('a workflow for pull requests that uses secrets leaves those of forks out', () => {
  const guarded = all.filter(({ text, workflow }) => 'pull_request' in workflow.on && text.includes('secrets.'))
  expect(guarded.length).toBeGreaterThan(0)
  const guards = ['github.event.pull_request.head.repo.full_name == github.repository', "github.event_name == 'push'"]
  for (const { file, workflow } of guarded) {
    const jobs = Object.values(workflow.jobs)
    expect([file, jobs.map((job) => job.if).filter((guard) => !guards.includes(guard ?? ''))]).toEqual([file, []])
    expect([file, jobs[0]?.if]).toEqual([file, guards[0]])
  }
  expect(all.filter(({ workflow }) => 'pull_request_target' in workflow.on)).toEqual([])
})

it.each(Object.keys(REPLACED_ACTIONS))('an example uses %s, which the tests replace', (action) => {
  expect([...examples.values()].some((text) => text.includes(`uses: ${action}@`))).toBe(true)
})

it.each(all.filter(({ text }) => text.includes('MONGODB_ATLAS_PROJECT_ID')))(
  '$file names the project once, for all steps',
  ({ workflow }) => {
    expect(workflow.env).toEqual({ MONGODB_ATLAS_PROJECT_ID: '${{ vars.MONGODB_ATLAS_PROJECT_ID }}' })
  }
)
