// What holds for the automation of this repository: pinned, with the least privileges, and on inputs that exist.
import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  SAMPLE_ORG_ID,
  SAMPLE_PROJECT_ID
} from '../local/emulator/sample-world.ts'

type Mapping = Readonly<Record<string, unknown>>

interface Workflow {
  readonly on: Mapping
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly uses?: string
  readonly needs?: string
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly 'continue-on-error'?: boolean
  readonly strategy?: { readonly matrix: Mapping }
  readonly steps?: readonly Step[]
}

interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Mapping
  readonly run?: string
  readonly 'continue-on-error'?: boolean
}

/** All that a job may do beside reading the repository, for every job that may. */
const PRIVILEGES = {
  'catalogue.yml propose': { actions: 'write', contents: 'write', 'pull-requests': 'write' },
  'codeql.yml analyze': { contents: 'read', 'security-events': 'write' },
  'dependabot-push.yml push': { actions: 'write', contents: 'write' },
  'release.yml release': { attestations: 'write', contents: 'write', 'id-token': 'write' }
}

const FOLDER = '.github/workflows'
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8')
const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  text: read(name),
  workflow: load(read(name)) as Workflow
}))
const ci = load(read('ci.yml')) as Workflow

const jobsOf = ({ jobs }: Workflow) => Object.entries(jobs).map(([id, job]) => ({ id, job, steps: job.steps ?? [] }))
const allJobs = workflows.flatMap(({ name, workflow }) =>
  jobsOf(workflow).map((each) => ({ ...each, key: `${name} ${each.id}` }))
)
const mayWrite = ({ job }: { job: Job }) => Object.values(job.permissions ?? {}).includes('write')

/** The folder of a step of this repository's own actions, but not of the one that starts the emulator. */
const EMULATOR = './tasks/emulator'
const ownAction = ({ uses = '' }: Step) => (/^\.\/(tasks\/.+)?$/.test(uses) && uses !== EMULATOR ? uses : undefined)

describe.each(workflows)('$name', ({ text, workflow }) => {
  const steps = jobsOf(workflow).flatMap((job) => job.steps)

  it('pins every action to a commit, with its version in a comment', () => {
    const lines = text.split('\n').filter((line) => /\buses: (?!\.\/)/.test(line))
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('may only read, unless a job says otherwise', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions)
  })

  it('has timeouts, and leaves no credentials in the clone', () => {
    for (const { job } of jobsOf(workflow)) {
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
    }
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true)
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false })
  })

  it('gives scripts their values as variables, never as text', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  it('does not run the code of a fork with privileges', () => {
    expect(workflow.on).not.toHaveProperty('pull_request_target')
    if (!('workflow_run' in workflow.on)) return
    for (const { job } of jobsOf(workflow)) {
      expect(job.if).toContain('github.event.workflow_run.head_repository.full_name == github.repository')
      expect(job.if).toContain("github.event.workflow_run.actor.login == 'dependabot[bot]'")
    }
  })
})

describe('the jobs of all workflows', () => {
  it('have no more privileges than they need', () => {
    const given = allJobs.filter(mayWrite).map(({ key, job }) => [key, job.permissions])
    expect(Object.fromEntries(given)).toEqual(PRIVILEGES)
  })

  it('run nothing that they install or build if they may write', () => {
    const commands = allJobs
      .filter(mayWrite)
      .flatMap(({ steps }) => steps.map(({ run = '', uses = '' }) => run || uses))
    expect(commands.length).toBeGreaterThan(5)
    for (const command of commands) expect(command).not.toMatch(/\b(npm|npx|pipx?|tsx|go run)\b|^\.\//)
  })

  it('use one version of each action', () => {
    const pins = workflows.flatMap(({ text }) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)\S*@(.+)$/gm)])
    const versions = new Map(pins.map(([, action, version]) => [action, version]))
    expect(versions.size).toBeGreaterThan(5)
    for (const [, action, version] of pins) expect([action, version]).toEqual([action, versions.get(action)])
  })

  it('must all succeed, except for the step that is meant to fail', () => {
    expect(allJobs.filter(({ job }) => job['continue-on-error'] !== undefined)).toEqual([])
    const optional = allJobs.flatMap(({ steps }) => steps).filter((step) => step['continue-on-error'] !== undefined)
    expect(optional.map(({ id }) => id)).toEqual(['wrong-secret'])
  })
})

describe('the jobs of ci.yml that run this action', () => {
  const jobs = jobsOf(ci).filter(({ steps }) => steps.some(ownAction))

  it('run it, and one of tasks, on three systems', () => {
    expect(jobs.map(({ id }) => id)).toEqual(['action', 'task'])
    for (const { job } of jobs) {
      expect(job.strategy?.matrix).toEqual({ os: ['ubuntu-latest', 'windows-latest', 'macos-latest'] })
    }
    expect(jobs.map(({ steps }) => [...new Set(steps.flatMap((step) => ownAction(step) ?? []))])).toEqual([
      ['./'],
      ['./tasks/verify-project-access']
    ])
  })

  it('start the emulator before it, so that the last post step sees what all others left', () => {
    for (const { steps } of jobs) {
      const start = steps.findIndex(({ uses }) => uses === EMULATOR)
      expect(steps[start]?.with).toMatchObject({ 'on-leftovers': 'fail' })
      expect(steps.findIndex(ownAction)).toBeGreaterThan(start)
      for (const step of steps.filter(ownAction)) {
        expect(step.with).toMatchObject({ 'base-url': `\${{ steps.${steps[start]?.id}.outputs.base-url }}` })
      }
    }
  })

  it('give it inputs that exist, and IDs that the emulator has', () => {
    const ours = jobs.flatMap(({ steps }) => steps.filter(ownAction))
    for (const { uses = '', with: given = {} } of ours) {
      const file = join(uses, 'action.yml')
      // The folder is generated as a whole, or not there at all.
      if (uses === './' || existsSync('tasks')) {
        const { inputs } = load(readFileSync(file, 'utf8')) as { inputs: object }
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
      }
      expect(given['client-id']).toBe(SAMPLE_CLIENT_ID)
      expect([undefined, SAMPLE_ORG_ID]).toContain(given['org-id'])
      expect([undefined, SAMPLE_PROJECT_ID]).toContain(given['project-id'])
    }
    const wrong = ours.filter((step) => step.with?.['client-secret'] !== SAMPLE_CLIENT_SECRET)
    expect(wrong.map(({ id }) => id)).toEqual(['wrong-secret'])
  })
})

describe('a release', () => {
  const { jobs } = load(read('release.yml')) as Workflow

  it('needs every check of ci.yml', () => {
    const [needed = ''] = [jobs['release']?.needs].flat()
    expect(jobs[needed]?.uses).toBe('./.github/workflows/ci.yml')
    expect(ci.on).toHaveProperty('workflow_call')
  })
})

describe('Dependabot', () => {
  const { updates } = load(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: readonly { 'package-ecosystem': string; cooldown?: { 'default-days': number } }[]
  }

  it('waits a week before it proposes a new version', () => {
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions'])
    for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7)
  })
})

describe('the form for bugs', () => {
  const { body } = load(readFileSync('.github/ISSUE_TEMPLATE/bug.yml', 'utf8')) as {
    body: readonly { id?: string; attributes: { value?: string }; validations?: { required?: boolean } }[]
  }

  it('warns of secrets first, and asks for the log', () => {
    expect(body[0]?.attributes.value).toMatch(/public.*[Rr]emove secrets/s)
    expect(body.find(({ id }) => id === 'log')?.validations).toEqual({ required: true })
  })
})
