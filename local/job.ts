// Runs steps as one job on the committed bundle, and prints what happens.
import type { ChildProcess } from 'node:child_process'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openJob, type JobState } from './job-state.ts'
import { renderGiven, renderOutcome, renderSummary, renderTitle, type Expected } from './show-step.ts'
import { prepareStep, type Phase, type Step } from './step-runner.ts'
import type { Target } from './target.ts'

/** One step of a job. */
export interface JobStep {
  readonly title: string
  /** What the step demonstrates. */
  readonly about?: string
  readonly with: Readonly<Record<string, string>>
  /** How main is meant to end; undefined if either is fine. */
  readonly expected?: Expected
}

/** How a step, or its post step, ended. */
export interface FinishedStep {
  readonly title: string
  readonly exitCode: number
  readonly asExpected: boolean
}

export interface JobOptions {
  readonly target: Target
  readonly steps: readonly JobStep[]
  readonly print: (text: string) => void
  /** Once aborted, the running step gets SIGTERM and no other one starts. Post steps still run. */
  readonly cancelled: AbortSignal
  /** Emptied first, then gets the results and job summaries. */
  readonly saveTo: string
  /** Where `body-file` is looked up. */
  readonly callerFolder: string
}

interface StartedStep {
  readonly title: string
  readonly step: Step
}

/** The folder of action.yml. */
export const ACTION_FOLDER = fileURLToPath(new URL('..', import.meta.url))

/** Runs main of each step in order, then post of each in reverse order. */
export async function runJob(options: JobOptions): Promise<FinishedStep[]> {
  const { steps, print, cancelled, saveTo } = options
  await rm(saveTo, { recursive: true, force: true })
  const finished: FinishedStep[] = []
  const started: StartedStep[] = []
  const job = openJob(options.target.env)
  try {
    for (const [index, jobStep] of steps.entries()) {
      if (cancelled.aborted) break
      print(renderTitle(steps.length > 1 ? `Step ${index + 1} of ${steps.length}: ${jobStep.title}` : jobStep.title))
      if (jobStep.about !== undefined) print(`  ${jobStep.about}`)
      finished.push(await runStep(jobStep, { job, started }, options))
    }
  } finally {
    if (cancelled.aborted) job.status = 'cancelled'
    if (started.length > 0) print(renderTitle(started.length > 1 ? 'Post steps, in reverse order' : 'Post step'))
    for (const { title, step } of started.toReversed()) {
      print(`  ${title}`)
      const phase = await step.post()
      print(renderOutcome(phase, step.masks))
      if (phase.exitCode !== 0) finished.push(toFinished(`post step of ${title}`, phase, 'success'))
    }
    job.remove()
  }
  return finished
}

/** Runs main of one step, and adds the step to those that need their post step. */
async function runStep(
  jobStep: JobStep,
  { job, started }: { readonly job: JobState; readonly started: StartedStep[] },
  options: JobOptions
): Promise<FinishedStep> {
  const { target, print, cancelled, saveTo, callerFolder } = options
  const { title, expected } = jobStep
  const { 'body-file': bodyFile, ...others } = { ...target.with, ...jobStep.with }
  const inputs: Record<string, string> = others
  if (bodyFile !== undefined) inputs['body-file'] = toWorkspacePath(bodyFile, callerFolder)
  const onLine = (line: string) => print(`    ${line}`)
  const step = await prepareStep({ job, action: ACTION_FOLDER, with: inputs, onLine })
  started.push({ title, step })
  if (bodyFile !== undefined) {
    // If the file does not exist, the step says so.
    await copyTo(join(step.workspace, inputs['body-file'] ?? ''), resolve(callerFolder, bodyFile)).catch(
      () => undefined
    )
  }

  print(`  with\n${renderGiven({ ...inputs, ...target.env })}\n  log`)
  const phase = await runMain(step, cancelled)
  // A step that is meant to fail is like one with `continue-on-error`.
  if (phase.exitCode !== 0 && expected !== 'failure') job.status = 'failure'
  const path = join(saveTo, `${started.length}-${inputs['operation'] ?? 'step'}`)
  const outputs = await saveResult(phase.outputs, path)
  print(renderOutcome({ ...phase, outputs }, step.masks, expected))
  if (phase.summary !== '') {
    await createParent(path)
    await writeFile(`${path}.md`, phase.summary)
    print(renderSummary(`${path}.md`, phase.summary, step.masks))
  }
  return toFinished(title, phase, expected)
}

function toFinished(title: string, { exitCode }: Phase, expected: Expected | undefined): FinishedStep {
  const outcome = exitCode === 0 ? 'success' : 'failure'
  return { title, exitCode: exitCode ?? 1, asExpected: expected === undefined || expected === outcome }
}

/** The path of a file in the workspace: the same as in the caller's folder, or the name alone for one outside of it. */
function toWorkspacePath(file: string, callerFolder: string): string {
  const path = resolve(callerFolder, file)
  const inside = relative(callerFolder, path)
  return inside.startsWith('..') || isAbsolute(inside) ? basename(path) : inside
}

async function runMain(step: Step, cancelled: AbortSignal): Promise<Phase> {
  let child: ChildProcess | undefined
  const stop = () => void child?.kill('SIGTERM')
  cancelled.addEventListener('abort', stop, { once: true })
  try {
    return await step.main((started) => (child = started))
  } finally {
    cancelled.removeEventListener('abort', stop)
  }
}

/** Saves the result, because the job removes its temporary folder, and returns the outputs with the new path. */
async function saveResult(outputs: Phase['outputs'], path: string): Promise<Phase['outputs']> {
  const result = outputs['result-path']
  if (result === undefined) return outputs
  const saved = `${path}${extname(result)}`
  await copyTo(saved, result)
  return { ...outputs, 'result-path': saved }
}

async function copyTo(target: string, source: string): Promise<void> {
  await createParent(target)
  await copyFile(source, target)
}

/** Nobody else may read what is saved: a result can contain secrets. */
async function createParent(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
}
