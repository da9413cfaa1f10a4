// How late main notices that something is finished, and how many requests that takes.
import { startEmulator } from '../local/emulator/emulator.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, SAMPLE_PROJECT_ID } from '../local/emulator/sample-world.ts'
import { executeTimed } from './execute.ts'
import { runStep } from './step.ts'

/** One wait. */
export interface WaitOutcome {
  /** How long the change took, from the first request of main. */
  readonly changeMs: number
  readonly intervalMs: number
  /** From the end of the change to the read that saw it. */
  readonly lateMs: number
  /** Of main, with the one for its token. */
  readonly requests: number
}

const CHANGES_MS = [5_000, 12_000, 25_000]
const INTERVALS_MS = [1_000, 10_000, 30_000]

/**
 * Waits for changes of each length at each interval, all at once, in real time: that takes half a minute.
 *
 * @throws Error if a wait fails
 */
export function measureWaits(options: {
  readonly node: string
  readonly action: string
}): Promise<readonly WaitOutcome[]> {
  const waits = CHANGES_MS.flatMap((changeMs) => INTERVALS_MS.map((intervalMs) => ({ changeMs, intervalMs })))
  return Promise.all(waits.map((wait) => measureWait({ ...options, ...wait })))
}

async function measureWait(options: {
  readonly node: string
  readonly action: string
  readonly changeMs: number
  readonly intervalMs: number
}): Promise<WaitOutcome> {
  const { node, action, changeMs, intervalMs } = options
  let endMs = 0
  const emulator = await startEmulator({
    onResponse() {
      // Starting main does not shorten the change.
      if (endMs > 0) return
      endMs = Date.now() + changeMs
      const state = { stateName: 'CREATING', settlesAtMs: endMs } as const
      emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'new', ...state })
    }
  })
  try {
    const inputs = {
      operation: 'wait-for-cluster',
      'project-id': SAMPLE_PROJECT_ID,
      'cluster-name': 'new',
      'client-id': SAMPLE_CLIENT_ID,
      'client-secret': SAMPLE_CLIENT_SECRET,
      'base-url': emulator.url,
      interval: `${intervalMs}ms`
    }
    await runStep({ action, node, with: inputs }, executeTimed)
    // The last request is that of post, which revokes the token.
    const ofMain = emulator.requests.filter(({ path }) => !path.endsWith('/revoke'))
    const reads = ofMain.filter(({ path }) => path.includes('/clusters/'))
    return { changeMs, intervalMs, lateMs: (reads.at(-1)?.atMs ?? NaN) - endMs, requests: ofMain.length }
  } finally {
    await emulator.close()
  }
}
