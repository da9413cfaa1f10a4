// Runs create-cluster and delete-cluster on the sample project, and reads what they did.
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

export const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`

type Inputs = Readonly<Record<string, string>>

export function createCluster(name: string, inputs: Inputs, scenario: Omit<Scenario, 'with'> = {}) {
  return run('create-cluster', name, inputs, scenario)
}

export function deleteCluster(name: string, inputs: Inputs = {}, scenario: Omit<Scenario, 'with'> = {}) {
  return run('delete-cluster', name, inputs, scenario)
}

function run(operation: string, name: string, inputs: Inputs, scenario: Omit<Scenario, 'with'>): Promise<Transcript> {
  const subject = { operation, 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': name }
  return runScenario({ ...scenario, with: { ...subject, ...inputs } })
}

/** Requests that are no reads, as `METHOD path status` below the project. */
export function writesOf({ requests }: Transcript): string[] {
  return requests
    .filter((line) => /^(POST|DELETE|PATCH) \/api\/atlas/.test(line))
    .map((line) => line.replace(PROJECT, ''))
}

/** The body of the last request with this method. */
export function bodyOf({ emulator }: Transcript, method: string): unknown {
  const request = emulator.requests.filter((one) => one.method === method && one.path.startsWith(PROJECT)).at(-1)
  return JSON.parse(request?.body ?? 'null')
}

/** The clusters with this name, dedicated and flex. */
export function clustersNamed({ emulator: { world } }: { readonly emulator: Pick<Emulator, 'world'> }, name: string) {
  return [...world.clusters.values(), ...world.flexClusters.values()].filter((cluster) => cluster.name === name)
}

/** The message of the error. */
export const errorIn = ({ main }: Transcript) => main.annotations.find(({ level }) => level === 'error')?.message
