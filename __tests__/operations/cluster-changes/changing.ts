// Runs an operation that changes a cluster of the sample project, and shows what it sent and left.
import type { Emulator } from '../../../local/emulator/emulator.ts'
import type { ClusterRecord } from '../../../local/emulator/resources/clusters.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

export const CLUSTERS = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters`

export function change(
  operation: string,
  name: string,
  inputs: Readonly<Record<string, string>> = {},
  scenario: Omit<Scenario, 'with'> = {}
): Promise<Transcript> {
  const subject = { operation, 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': name }
  return runScenario({ ...scenario, with: { ...subject, ...inputs } })
}

/** The cluster with this name, as it is. */
export function clusterNamed({ world }: Pick<Emulator, 'world'>, name: string): ClusterRecord {
  const found = [...world.clusters.values()].find((cluster) => cluster.name === name)
  if (found === undefined) throw new Error(`The emulator has no cluster ${name}.`)
  return found
}

/** Everything but reads and tokens: its line and its body. */
export function writesIn({ emulator }: Transcript): readonly (readonly [line: string, body: unknown])[] {
  return emulator.requests
    .filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth/'))
    .map(({ method, path, status, body }) => [`${method} ${path} ${status}`, JSON.parse(body) as unknown])
}

/** The message of the error. */
export const errorIn = ({ main }: Transcript) => main.annotations.find(({ level }) => level === 'error')?.message

/** `changed`, `changes` and `state`. */
export function outcomeOf({ main }: Transcript) {
  const { changed, changes, state } = main.outputs
  return { exitCode: main.exitCode, changed, changes, state }
}
