// Runs create-test-cluster against the emulator, and reads what it created.
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

export const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`

/** Everything in Atlas that the step could have created, by name. */
export type Census = ReturnType<typeof takeCensus>

/** A transcript with a census before the step, between main and post, and after post. */
export interface Observed extends Transcript {
  readonly before: Census
  readonly during: Census
  readonly after: Census
}

export async function createTestCluster(
  inputs: Readonly<Record<string, string>> = {},
  scenario: Omit<Scenario, 'with'> = {}
): Promise<Observed> {
  const census: { before?: Census; during?: Census } = {}
  const transcript = await runScenario({
    ...scenario,
    with: { operation: 'create-test-cluster', 'project-id': SAMPLE_PROJECT_ID, ...inputs },
    arrange(emulator, clock) {
      census.before = takeCensus(emulator)
      scenario.arrange?.(emulator, clock)
    },
    async between(emulator, step) {
      await scenario.between?.(emulator, step)
      census.during = takeCensus(emulator)
    }
  })
  const after = takeCensus(transcript.emulator)
  return { ...transcript, before: census.before ?? after, during: census.during ?? after, after }
}

function takeCensus({ world }: Emulator) {
  return {
    flex: [...world.flexClusters.values()].filter(({ stateName }) => stateName !== 'DELETING').map(({ name }) => name),
    dedicated: [...world.clusters.values()].filter(({ stateName }) => stateName !== 'DELETING').map(({ name }) => name),
    users: [...world.databaseUsers.values()].map(({ username }) => username),
    access: [...world.accessList.values()].map(({ cidrBlock }) => cidrBlock)
  }
}

/** `level: message` of every annotation of main and post. */
export function messagesOf({ main, post }: Transcript): string[] {
  return [...main.annotations, ...post.annotations].map(({ level, message }) => `${level}: ${message}`)
}

/** Requests that change Atlas, as `METHOD path status` below the project. */
export function writesOf({ requests }: Transcript): string[] {
  return requests
    .filter((line) => /^(POST|DELETE|PATCH) \/api\/atlas/.test(line))
    .map((line) => line.replace(PROJECT, ''))
}

/** The body of the first POST to a path below the project. */
export function bodyOf({ emulator }: Transcript, path: string) {
  const request = emulator.requests.find((one) => one.method === 'POST' && one.path === `${PROJECT}${path}`)
  return JSON.parse(request?.body ?? '') as { name: string; tags: { key: string; value: string }[] }
}
