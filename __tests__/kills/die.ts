// Runs a step from the bundle, ends it as planned, runs post, and takes stock.
import type { ChildProcess } from 'node:child_process'
import { startEmulator, type Emulator } from '../../local/emulator/emulator.ts'
import { advanceWorld } from '../../local/emulator/world.ts'
import type { Phase } from '../../local/step-runner.ts'
import { createFastClock, prepareFastStep, QUICK } from '../bundle/fast-clock.ts'
import { onceReached } from '../bundle/kill-on.ts'
import { findLeaks } from '../support/leaks.ts'
import { SETTLED_MS } from '../support/run-with-stock.ts'
import { accountAt } from '../support/sample-account.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'
import { contentOf, nameOf, rowsOf, tableOf, type Row, type Rows } from '../support/world-rows.ts'
import type { Plan } from './plan.ts'

/** What was found after a death. */
export interface Found {
  readonly main: Phase
  /** What is wrong. */
  readonly problems: readonly string[]
}

/** Carries a plan out. */
export async function die(plan: Plan): Promise<Found> {
  const { row, habits, request, moment } = plan
  const clock = createFastClock()
  const emulator = await startEmulator({ clock, durations: QUICK, habits })
  row.arrange?.(emulator, createVirtualClock())
  const before = rowsOf(emulator.world)
  if (moment === 'held') emulator.script({ on: {}, skip: request, effect: { kind: 'stall' } })
  const step = await prepareFastStep(emulator, row.with)
  try {
    const main = await step.main((child) => killAsPlanned(child, emulator, plan))
    await row.between?.(emulator, step)
    const post = await step.post()
    advanceWorld(emulator.world, clock.nowMs() + SETTLED_MS)
    const after = rowsOf(emulator.world)
    const authorizations = emulator.requests.map(({ headers }) => headers.authorization ?? '')
    const evidence = {
      inputs: { ...accountAt(emulator), ...row.with },
      env: {},
      authorizations,
      bodies: [],
      masks: step.masks,
      phases: [main, post]
    }
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
    step.remove()
  }
}

function killAsPlanned(child: ChildProcess, emulator: Emulator, { signal, request, moment }: Plan): void {
  const isHeld = moment === 'held'
  const isReached = () => (isHeld ? emulator.heldRequests() > 0 : emulator.requests.length > request)
  onceReached(child, isReached, () => setTimeout(() => child.kill(signal), isHeld ? 0 : moment))
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
