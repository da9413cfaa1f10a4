// Runs remove-leftovers, and shows what it changed.
import { sampleWorld, type Emulator, type Habits } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { changes, leave, NOW_MS, remember } from './leftover-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

interface Entry {
  readonly kind: string
  readonly name: string
  readonly project?: string
  readonly run: string
  readonly created?: string
  readonly action: string
}

interface Data {
  readonly found: readonly Entry[]
  readonly removed: number
  readonly failed: number
}

/** What one run of remove-leftovers did. */
export interface Cleaned extends Transcript {
  readonly data: Data | undefined
  /** What differs from before the run. */
  readonly changed: readonly string[]
}

/** Runs remove-leftovers at {@link NOW_MS}, by default for the whole organization. */
export async function clean(
  arrange: (emulator: Emulator) => void,
  {
    with: inputs = { 'org-id': SAMPLE_ORG_ID },
    habits = {},
    ...scenario
  }: Omit<Scenario, 'arrange' | 'emulator'> & { readonly habits?: Habits } = {}
): Promise<Cleaned> {
  let before = new Map() as ReadonlyMap<string, string>
  const transcript = await runScenario({
    ...scenario,
    emulator: { world: sampleWorld({ clock: { nowMs: () => NOW_MS } }), habits },
    arrange(emulator, clock) {
      clock.advance(NOW_MS - clock.nowMs())
      arrange(emulator)
      before = remember(emulator.world)
    },
    with: { operation: 'remove-leftovers', ...inputs }
  })
  const { result } = transcript.main.outputs
  const data = result === undefined ? undefined : (JSON.parse(result) as Data)
  return { ...transcript, data, changed: changes(before, transcript.emulator.world) }
}

/** What happened to each leftover, in order. */
export const actions = ({ data }: Cleaned) =>
  (data?.found ?? []).map(({ kind, name, action }) => `${kind} ${name}: ${action}`)
export const error = ({ main }: Transcript) => main.annotations.find(({ level }) => level === 'error')?.message
export const sent = ({ requests }: Transcript, method: string) => requests.filter((line) => line.startsWith(method))
/** Every request that changes something, except for tokens. */
export const writes = ({ requests }: Transcript) => requests.filter((line) => !/^GET |\/oauth\//.test(line))

/** Leaves one old resource of each kind. */
export function leaveOneOfEach(emulator: Emulator): void {
  const left = leave(emulator)
  left.project('old-project')
  left.account('old-account')
  left.flex('old-flex')
  left.cluster('old-cluster')
  left.entry('203.0.113.0/28')
  left.user('old-user')
}

/** The same as remove-leftovers names them, in its order. */
export const ONE_OF_EACH = [
  'database user old-user',
  'access list entry 203.0.113.0/28',
  'cluster old-cluster',
  'flex cluster old-flex',
  'service account old-account',
  'project old-project'
]

/** The rows that {@link leaveOneOfEach} leaves, as `changes` names them once they are gone. */
export const GONE_OF_EACH = [
  'accessList 203.0.113.0/28',
  'clusters old-cluster',
  'databaseUsers old-user',
  'flexClusters old-flex',
  'projects old-project',
  'serviceAccounts old-account'
]
