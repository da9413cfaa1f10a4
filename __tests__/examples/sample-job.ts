// What the examples run against: the sample world of the emulator, with its secrets and variables.
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator, type Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runWorkflow, type Outcome, type WorkflowOptions } from './run-workflow.ts'

/** What the secrets and variables of the repository hold. */
export const VALUES = {
  'secrets.MONGODB_ATLAS_CLIENT_ID': SAMPLE_CLIENT_ID,
  'secrets.MONGODB_ATLAS_CLIENT_SECRET': SAMPLE_CLIENT_SECRET,
  'vars.MONGODB_ATLAS_ORG_ID': SAMPLE_ORG_ID,
  'vars.MONGODB_ATLAS_PROJECT_ID': SAMPLE_PROJECT_ID,
  'vars.PRODUCTION_PROJECT_ID': SAMPLE_PROJECT_ID,
  'vars.STAGING_PROJECT_ID': SAMPLE_EMPTY_PROJECT_ID
}

/** Starts an emulator in which nothing takes long. */
export function startSampleAtlas(): Promise<Emulator> {
  // User changes are still pending when the cluster is ready: a wait that sees no pending state takes 30 s to settle.
  return startEmulator({
    durations: { flexCreateMs: 300, accessListMs: 100, databaseUserMs: 1500, snapshotMs: 300, restoreMs: 300 }
  })
}

/** Runs an example against an emulator. */
export function runExample(file: string, emulator: Emulator, more: Partial<WorkflowOptions> = {}): Promise<Outcome[]> {
  return runWorkflow(`examples/${file}`, {
    values: VALUES,
    inputs: { 'base-url': emulator.url, interval: '50ms' },
    ...more,
    replace: { 'https://cloud.mongodb.com': emulator.url, ...more.replace }
  })
}

/** What the job comes to: each step by its name, with its exit code. Actions of others are left out. */
export function exitCodes(outcomes: readonly Outcome[]): (readonly [name: string, exitCode: number | null])[] {
  return outcomes.flatMap(({ name, phase }) => (phase === undefined ? [] : [[name, phase.exitCode] as const]))
}

/** What a job could leave in the project. */
export function census({ world }: Emulator) {
  const flex = [...world.flexClusters.values()].filter(({ stateName }) => stateName !== 'DELETING')
  return {
    users: [...world.databaseUsers.keys()],
    access: [...world.accessList.keys()],
    flex: flex.map(({ id }) => id)
  }
}
