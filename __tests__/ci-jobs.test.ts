// Runs the jobs of ci.yml that use this action as a GitHub runner does: main, scripts, and post in reverse order.
import { expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { load } from 'js-yaml'
import { openJob } from '../local/job-state.ts'
import { prepareStep, type Step } from '../local/step-runner.ts'
import { hasCommands } from './examples/has-commands.ts'

type Strings = Readonly<Record<string, string>>

interface JobStep {
  readonly name?: string
  readonly id?: string
  readonly uses?: string
  readonly with?: Strings
  readonly env?: Strings
  readonly run?: string
}

interface FinishedJob {
  /** The exit code of each step with a name, then of each post step. */
  readonly exitCodes: readonly (readonly [name: string, exitCode: number | null])[]
  /** `steps.ID.outputs.NAME` and `steps.ID.outcome`. */
  readonly values: Strings
  readonly masks: ReadonlySet<string>
}

const { jobs } = load(readFileSync('.github/workflows/ci.yml', 'utf8')) as {
  jobs: Record<string, { outputs?: Strings; steps: readonly JobStep[] } | undefined>
}

/** Runs a job. Steps of other actions are skipped: this is a clone already. */
async function runJob(id: string): Promise<FinishedJob> {
  const exitCodes: [string, number | null][] = []
  const values: Record<string, string> = {}
  const job = openJob()
  const started: { name: string; step: Step }[] = []

  async function runAction({ name = '', id = '', uses = '', with: given = {} }: JobStep): Promise<void> {
    const step = await prepareStep({ job, action: resolve(uses), with: fillIn(given, values) })
    started.push({ name, step })
    const phase = await step.main()
    exitCodes.push([name, phase.exitCode])
    for (const [output, value] of Object.entries(phase.outputs)) values[`steps.${id}.outputs.${output}`] = value
    values[`steps.${id}.outcome`] = phase.exitCode === 0 ? 'success' : 'failure'
  }

  function runScript({ name = '', run = '', env = {} }: JobStep): void {
    const options = { env: job.environment(fillIn(env, values)) }
    exitCodes.push([name, spawnSync('bash', ['-e', '-o', 'pipefail', '-c', run], options).status])
  }

  try {
    for (const step of jobs[id]?.steps ?? []) {
      if (step.uses?.startsWith('./') === true) await runAction(step)
      else if (step.name !== undefined) runScript(step)
    }
    for (const { name, step } of started.toReversed()) exitCodes.push([`Post ${name}`, (await step.post()).exitCode])
    return { exitCodes, values, masks: job.masks }
  } finally {
    job.remove()
  }
}

/** Replaces the expressions of a mapping: a value of a step, or an attribute of one that is JSON. */
function fillIn(mapping: Strings, values: Strings): Record<string, string> {
  const valueOf = (name: string) => {
    if (values[name] === undefined) throw new Error(`${name} has no value.`)
    return values[name]
  }
  const evaluate = (expression: string) => {
    const [, json, attribute = ''] = /^fromJSON\((\S+)\)\.(\w+)$/.exec(expression) ?? []
    return json === undefined ? valueOf(expression) : (JSON.parse(valueOf(json)) as Strings)[attribute]
  }
  const replace = (text: string) => text.replace(/\$\{\{ (.+?) \}\}/g, (_, found: string) => evaluate(found) ?? '')
  return Object.fromEntries(Object.entries(mapping).map(([name, value]) => [name, replace(String(value))]))
}

const FAILS = 'Use a wrong secret'
const itWithTools = hasCommands('bash', 'curl') ? it : it.skip

itWithTools('the job that runs the action succeeds, and leaves nothing', async () => {
  const { exitCodes, values, masks } = await runJob('action')
  const names = exitCodes.map(([name]) => name)
  expect(exitCodes).toEqual(names.map((name) => [name, name === FAILS ? 1 : 0]))
  expect(names.at(-1)).toBe('Post Start the emulator')
  expect(names.filter((name) => name.startsWith('Post '))).toHaveLength(8)
  // GitHub drops a job output that has a masked value.
  const isSecret = (expression = '') => masks.has(values[/steps\.\S+/.exec(expression)?.[0] ?? ''] ?? '')
  const secrets = Object.entries(jobs['action']?.outputs ?? {}).filter(([, expression]) => isSecret(expression))
  expect(secrets.map(([name]) => name)).toEqual(['password', 'access-token'])
})

it('the job that runs an action of tasks succeeds, and leaves nothing', async () => {
  const { exitCodes } = await runJob('task')
  expect(exitCodes).toEqual([
    ['Start the emulator', 0],
    ['Verify access to a project', 0],
    ['Check the outputs', 0],
    ['Post Verify access to a project', 0],
    ['Post Start the emulator', 0]
  ])
})
