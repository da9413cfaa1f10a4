// The workflows of this repository: pinned, read-only, and with inputs that exist.
import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  SAMPLE_ORG_ID,
  SAMPLE_PROJECT_ID
} from '../local/emulator/sample-world.ts'

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, { readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }>>
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

const folder = '.github/workflows'

function inputsOf(folderOfAction: string): string[] {
  const { inputs } = load(readFileSync(join(folderOfAction, 'action.yml'), 'utf8')) as { inputs: object }
  return Object.keys(inputs)
}

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  const workflow = load(text) as Workflow
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  it('pins every action to a commit, with its version in a comment', () => {
    const lines = text.split('\n').filter((line) => /\buses: (?!\.\/)/.test(line))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('may only read, has timeouts, and leaves no credentials in the clone', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true)
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false })
  })

  it('gives this action inputs that exist, and IDs that the emulator has', () => {
    const ours = steps.filter(({ uses }) => uses?.startsWith('./') === true)
    expect(ours.length).toBeGreaterThan(0)
    for (const { uses = '', with: given = {} } of ours) {
      expect(inputsOf(uses)).toEqual(expect.arrayContaining(Object.keys(given)))
      expect(given['client-id']).toBe(SAMPLE_CLIENT_ID)
      expect([undefined, SAMPLE_ORG_ID]).toContain(given['org-id'])
      expect([undefined, SAMPLE_PROJECT_ID]).toContain(given['project-id'])
    }
    expect(ours.filter((step) => step.with?.['client-secret'] !== SAMPLE_CLIENT_SECRET)).toHaveLength(1)
  })
})
