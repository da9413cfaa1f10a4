// Runs a step from the bundle, ends it as planned, runs post, and takes stock.
import type { ChildProcess } from 'node:child_process'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator, type Emulator } from '../../local/emulator/emulator.ts'
import { advanceWorld } from '../../local/emulator/world.ts'
import { prepareStep, type Phase } from '../../local/step-runner.ts'
import { createFastClock, FAST_NODE, QUICK } from '../bundle/fast-clock.ts'
import { findLeaks } from '../support/leaks.ts'
import { ACTION } from '../support/play-step.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'
import { contentOf, nameOf, rowsOf, tableOf, type Row, type Rows } from '../support/world-rows.ts'
import type { Plan } from './plan.ts'

/** What was found after a death. */
export interface Found {
  readonly main: Phase
  /** What is wrong. */
  readonly problems: readonly string[]
}

/** After as long, Atlas has deleted what it was asked to delete, and nothing has expired. */
const SETTLED_MS = 60 * 60_000

/** Carries a plan out. */
export async function die(plan: Plan): Promise<Found> {
  const { row, habits, request, moment } = plan
  const clock = createFastClock()
  const emulator = await startEmulator({ clock, durations: QUICK, habits })
  row.arrange?.(emulator, createVirtualClock())
  const before = rowsOf(emulator.world)
  if (moment === 'held') emulator.script({ on: {}, skip: request, effect: { kind: 'stall' } })
  const account = { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET, 'base-url': emulator.url }
  const inputs = { ...account, ...row.with }
  const step = await prepareStep({ action: ACTION, with: inputs, nodeOptions: FAST_NODE })
  try {
    const main = await step.main((child) => killAsPlanned(child, emulator, plan))
    await row.between?.(emulator, step)
    const post = await step.post()
    advanceWorld(emulator.world, clock.nowMs() + SETTLED_MS)
    const after = rowsOf(emulator.world)
    const authorizations = emulator.requests.map(({ headers }) => headers.authorization ?? '')
    const evidence = { inputs, env: {}, authorizations, bodies: [], masks: step.masks, phases: [main, post] }
    const said = [...main.annotations, ...post.annotations].map(({ message }) => message).join('\n')
    // Nobody knows the token of a step that died before it got the response.
    const unknownTokens = request === 0 ? 1 : 0
    return {
      main,
      problems: [
        ...(post.exitCode === 0 ? [] : [`post exits with ${post.exitCode}`]),
        ...leftIn(after, before)
          .filter((name) => !said.includes(name))
          .map((name) => `${name} is left, and nothing says so`),
        ...changedIn(after, before).map((thing) => `${thing} has changed`),
        ...(emulator.liveTokens().length > unknownTokens ? ['a token is left'] : []),
        ...findLeaks(evidence)
      ]
    }
  } finally {
    await emulator.close()
    await step.remove()
  }
}

function killAsPlanned(child: ChildProcess, emulator: Emulator, { signal, request, moment }: Plan): void {
  const timer = setInterval(() => {
    const isReached = moment === 'held' ? emulator.heldRequests() > 0 : emulator.requests.length > request
    if (!isReached) return
    clearInterval(timer)
    setTimeout(() => child.kill(signal), moment === 'held' ? 0 : moment)
  }, 1)
  child.once('exit', () => clearInterval(timer))
}

/** What is there now; what is in a cluster goes with it. */
function leftIn(after: Rows, before: Rows): string[] {
  return [...after]
    .filter(([key]) => !before.has(key) && tableOf(key) !== 'sampleDatasets')
    .map(([, row]) => nameOf(row))
}

function changedIn(after: Rows, before: Rows): string[] {
  const hasChanged = ([key, row]: [string, Row]) => contentOf(after.get(key)) !== contentOf(row)
  return [...before].filter(hasChanged).map(([key, row]) => `${tableOf(key)} ${nameOf(row)}`)
}
