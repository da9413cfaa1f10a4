import type { ChildProcess } from 'node:child_process'
import { copyFile, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderGiven, renderOutcome, renderSummary, renderTitle } from './show-step.ts'
import { prepareStep, type Phase, type Step } from './step-runner.ts'
import type { Target } from './target.ts'

/** One step of the job that is to be run. */
export interface JobStep {
  readonly title: string
  /** What the step shows, for who looks on. */
  readonly about?: string
  readonly with: Readonly<Record<string, string>>
  /** How main ought to end; undefined where nothing is expected. */
  readonly expected?: 'green' | 'red'
}

/** How a step ended. */
export interface FinishedStep {
  readonly title: string
  readonly exitCode: number
  readonly asExpected: boolean
}

/** The folder of action.yml. */
export const ACTION_FOLDER = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs steps as one job on the committed bundle: main of each in order, then post of each in reverse order. Everything
 * is printed as it happens.
 *
 * @param options.cancelled once aborted, the running step is ended and no further one begins; posts still run
 */
export async function runJob(options: {
  readonly target: Target
  readonly steps: readonly JobStep[]
  readonly print: (text: string) => void
  readonly cancelled: AbortSignal
}): Promise<FinishedStep[]> {
  const { target, steps, print, cancelled } = options
  const folder = await mkdtemp(join(tmpdir(), 'mongodb-atlas-start-'))
  const finished: FinishedStep[] = []
  const started: { title: string; step: Step }[] = []

  for (const [index, { title, about, with: given, expected }] of steps.entries()) {
    if (cancelled.aborted) break
    const count = steps.length > 1 ? `${index + 1} of ${steps.length}  ` : ''
    print(renderTitle(`${count}${title}`))
    if (about !== undefined) print(`  ${about}`)
    const inputs = { ...target.with, ...given }
    // Steps of a job share their temporary folder, and by it one access token.
    const [first] = started
    const step = await prepareStep({
      action: ACTION_FOLDER,
      with: inputs,
      env: { ...target.env, ...(first === undefined ? {} : { RUNNER_TEMP: first.step.tempFolder }) },
      onLine: (line) => print(`    ${line}`)
    })
    started.push({ title, step })
    await provideBodyFile(inputs, step)
    print(`  with\n${renderGiven({ ...inputs, ...target.env })}\n  log`)
    const phase = await runMain(step, cancelled)
    print(renderOutcome(phase, step.masks, expected))
    await keepFiles({
      phase,
      masks: step.masks,
      path: join(folder, `${index + 1}-${inputs['operation'] ?? 'step'}`),
      print
    })
    const wanted = expected === undefined || (phase.exitCode === 0) === (expected === 'green')
    finished.push({ title, exitCode: phase.exitCode ?? 1, asExpected: wanted })
  }

  if (started.length > 0) print(renderTitle('post of each step, in reverse order'))
  for (const { title, step } of started.reverse()) {
    print(`  ${title}`)
    const phase = await step.post()
    print(renderOutcome(phase, step.masks))
    if (phase.exitCode !== 0)
      finished.push({ title: `post of ${title}`, exitCode: phase.exitCode ?? 1, asExpected: false })
    await step.remove()
  }
  return finished
}

/** The step's workspace is a fresh folder, so that the file that the caller means must come there first. */
async function provideBodyFile(inputs: Record<string, string>, step: Step): Promise<void> {
  const file = inputs['body-file']
  if (file === undefined) return
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file)
  inputs['body-file'] = basename(path)
  // A file that is not there is for the step to report.
  await copyFile(path, join(step.workspace, basename(path))).catch(() => undefined)
}

async function runMain(step: Step, cancelled: AbortSignal): Promise<Phase> {
  let child: ChildProcess | undefined
  const end = () => void child?.kill('SIGTERM')
  cancelled.addEventListener('abort', end, { once: true })
  try {
    return await step.main((started) => (child = started))
  } finally {
    cancelled.removeEventListener('abort', end)
  }
}

/** The files of a step go with it; what a person may want to look at is kept. */
async function keepFiles(options: {
  phase: Phase
  masks: ReadonlySet<string>
  path: string
  print: (text: string) => void
}): Promise<void> {
  const { phase, masks, path, print } = options
  const result = phase.outputs['result-path']
  if (result !== undefined) {
    const kept = `${path}${extname(result)}`
    await copyFile(result, kept)
    print(`  result, in ${kept}`)
  }
  if (phase.summary !== '') {
    await writeFile(`${path}.md`, phase.summary)
    print(renderSummary(`${path}.md`, phase.summary, masks))
  }
}
