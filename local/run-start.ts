// What `npm start` does: runs the tour or one operation, and reports.
import { countTokens, renderRequests } from './emulator-report.ts'
import type { World } from './emulator/emulator.ts'
import type { StartRequest } from './arguments.ts'
import { HELP } from './arguments.ts'
import { ACTION_FOLDER, runJob, type FinishedStep, type JobOptions, type JobStep } from './job.ts'
import { listOperations } from './list-operations.ts'
import { renderTitle } from './show-step.ts'
import { openTarget, type Target } from './target.ts'
import { REAL_TOUR, TOUR } from './tour.ts'

export interface StartOptions extends Pick<JobOptions, 'print' | 'cancelled' | 'saveTo' | 'callerFolder'> {
  readonly request: StartRequest
  readonly environment: NodeJS.ProcessEnv
}

/** Runs what the command line asks for. Returns the exit code. */
export async function runStart(options: StartOptions): Promise<number> {
  const { request, environment, print } = options
  if (request.kind === 'help') {
    print(HELP)
    return 0
  }
  if (request.kind === 'list') {
    print(listOperations(ACTION_FOLDER, request.words))
    return 0
  }
  const target = await openTarget(environment)
  try {
    print(target.banner)
    const steps = chooseSteps(request, target)
    const finished = await runJob({ ...options, target, steps })
    const [only] = finished
    const isOperation = request.kind === 'operation' && only !== undefined
    if (isOperation && only.exitCode !== 0 && target.emulator !== undefined) {
      print(renderSampleData(target.emulator.world))
    }
    const surprises = findSurprises(steps, finished)
    if (target.emulator !== undefined) {
      const { issued, revoked, valid } = countTokens(target.emulator)
      print(renderTitle('Requests to the emulator'))
      print(renderRequests(target.emulator.requests))
      print(`  Access tokens: ${issued} issued, ${revoked} revoked, ${valid} still valid.`)
      if (valid > 0) surprises.push('access tokens that are still valid')
    }
    if (isOperation) return only.exitCode
    print(surprises.length === 0 ? '\nEverything went as expected.' : `\nNot as expected: ${surprises.join(', ')}.`)
    return surprises.length === 0 ? 0 : 1
  } finally {
    await target.close()
  }
}

function chooseSteps(request: StartRequest, target: Target): readonly JobStep[] {
  if (request.kind !== 'operation') return target.emulator === undefined ? REAL_TOUR : TOUR
  return [{ title: request.with['operation'] ?? 'verify-org-access', with: request.with }]
}

function findSurprises(steps: readonly JobStep[], finished: readonly FinishedStep[]): string[] {
  const surprises = finished.filter(({ asExpected }) => !asExpected).map(({ title }) => title)
  return finished.length < steps.length ? [...surprises, 'cancelled steps'] : surprises
}

/** What an operation can be tried on. */
function renderSampleData(world: World): string {
  const clusters = [...world.clusters.values(), ...world.flexClusters.values()]
  return [
    renderTitle('Sample data in the emulator'),
    ...[...world.organizations.values()].map(({ id, name }) => `  --org-id ${id}      ${name}`),
    ...[...world.projects.values()].map(({ id, name }) => `  --project-id ${id}  ${name}`),
    ...clusters.map(({ name, projectId }) => `  --cluster-name ${name.padEnd(22)}  in project ${projectId}`)
  ].join('\n')
}
