import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { HELP, parseArguments, UsageError, type StartRequest } from './arguments.ts'
import { renderRequests, reportTokens } from './emulator-report.ts'
import type { World } from './emulator/emulator.ts'
import { ACTION_FOLDER, runJob, type FinishedStep, type JobStep } from './job.ts'
import { renderTitle } from './show-step.ts'
import { openTarget, type Target } from './target.ts'
import { REAL_TOUR, TOUR } from './tour.ts'

const print = (text: string) => console.log(text)
const cancel = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancel.abort())

try {
  const { inputs } = load(readFileSync(join(ACTION_FOLDER, 'action.yml'), 'utf8')) as { inputs: object }
  process.exitCode = await start(parseArguments(process.argv.slice(2), Object.keys(inputs)))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`${error.message}\nnpm start -- --help tells more.`)
  process.exitCode = 2
}

async function start(request: StartRequest): Promise<number> {
  if (request.kind === 'help') {
    print(HELP)
    return 0
  }
  const target = await openTarget(process.env)
  try {
    print(target.firstLine)
    const steps = chooseSteps(request, target)
    const finished = await runJob({ target, steps, print, cancelled: cancel.signal })
    const [only] = finished
    const failed = only !== undefined && only.exitCode !== 0
    if (request.kind === 'operation' && failed && target.emulator !== undefined) print(hint(target.emulator.world))
    const tokensGone = await reportEmulator(target)
    if (request.kind === 'operation' && only !== undefined) return only.exitCode
    return conclude({ steps, finished, tokensGone })
  } finally {
    await target.close()
  }
}

function chooseSteps(request: StartRequest, target: Target): readonly JobStep[] {
  if (request.kind !== 'operation') return target.emulator === undefined ? REAL_TOUR : TOUR
  return [{ title: request.with['operation'] ?? 'verify-org-access', with: request.with }]
}

/** What the emulator holds, for who wants to try more. */
function hint(world: World): string {
  const clusters = [...world.clusters.values(), ...world.flexClusters.values()]
  return [
    renderTitle('what the emulator holds'),
    ...[...world.organizations.values()].map(({ id, name }) => `  --org-id ${id}      ${name}`),
    ...[...world.projects.values()].map(({ id, name }) => `  --project-id ${id}  ${name}`),
    ...clusters.map(({ name, projectId }) => `  --cluster-name ${name.padEnd(22)}  in ${projectId}`)
  ].join('\n')
}

/** @returns whether no token is left alive, as far as that can be known */
async function reportEmulator({ emulator }: Target): Promise<boolean> {
  if (emulator === undefined) return true
  print(renderTitle('what the emulator saw'))
  print(emulator.requests.length === 0 ? '  nothing' : renderRequests(emulator.requests))
  const { made, revoked, alive } = await reportTokens(emulator)
  print(`  Access tokens: ${made} made, ${revoked} revoked, ${alive} still alive.`)
  return alive === 0 && made === revoked
}

function conclude(options: {
  steps: readonly JobStep[]
  finished: readonly FinishedStep[]
  tokensGone: boolean
}): number {
  const { steps, finished, tokensGone } = options
  const surprises = finished.filter(({ asExpected }) => !asExpected).map(({ title }) => title)
  if (finished.length < steps.length) surprises.push('the steps that were cancelled')
  if (!tokensGone) surprises.push('the access tokens')
  if (surprises.length === 0) print('\nEverything went as expected.')
  else print(`\nNot as expected: ${surprises.join(', ')}.`)
  return surprises.length === 0 ? 0 : 1
}
