// Runs take-snapshot and restore-snapshot against the emulator, and reads what they did.
import { atlasDate, HOUR_MS } from '../../../local/emulator/dates.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

type Inputs = Readonly<Record<string, string>>

export const PROJECT = SAMPLE_PROJECT_ID
export const STAGING_PROJECT = SAMPLE_EMPTY_PROJECT_ID
export const API = '/api/atlas/v2/groups'

export function takeSnapshot(inputs: Inputs = {}, scenario: Omit<Scenario, 'with'> = {}): Promise<Transcript> {
  return runScenario({
    ...scenario,
    with: { operation: 'take-snapshot', 'project-id': PROJECT, 'cluster-name': 'prod', ...inputs }
  })
}

/** Restores the newest snapshot of prod onto the cluster staging of another project, unless the inputs say otherwise. */
export function restoreSnapshot(inputs: Inputs = {}, scenario: Omit<Scenario, 'with'> = {}): Promise<Transcript> {
  return runScenario({
    ...scenario,
    arrange(emulator, clock) {
      addStaging(emulator)
      scenario.arrange?.(emulator, clock)
    },
    with: {
      operation: 'restore-snapshot',
      'project-id': STAGING_PROJECT,
      'cluster-name': 'staging',
      'source-project': PROJECT,
      'source-cluster': 'prod',
      'allowed-projects': STAGING_PROJECT,
      ...(inputs['snapshot-id'] === undefined && inputs['point-in-time'] === undefined ? { latest: 'true' } : {}),
      ...inputs
    }
  })
}

/** Adds a dedicated, a flex and a free cluster to a project of their own. */
export function addStaging({ world }: Emulator): void {
  world.addCluster({ projectId: STAGING_PROJECT, name: 'staging' })
  world.addFlexCluster({ projectId: STAGING_PROJECT, name: 'trial' })
  const free = { regionConfigs: [{ providerName: 'TENANT', electableSpecs: { instanceSize: 'M0' } }] }
  world.addCluster({ projectId: STAGING_PROJECT, name: 'free', attributes: { replicationSpecs: [free] } })
}

export function clusterNamed({ world }: Pick<Emulator, 'world'>, name: string) {
  const found = [...world.clusters.values()].find((cluster) => cluster.name === name)
  if (found === undefined) throw new Error(`There is no cluster ${name}.`)
  return found
}

/** Gives cluster prod Continuous Cloud Backup, so that any moment of the last week can be restored. */
export function turnOnPit(emulator: Emulator): void {
  clusterNamed(emulator, 'prod').attributes['pitEnabled'] = true
}

/** Adds a snapshot of prod that is so many hours old. */
export function addSnapshot(
  emulator: Emulator,
  hours: number,
  more: Parameters<Emulator['world']['addSnapshot']>[0] | object = {}
) {
  const { id: clusterId } = clusterNamed(emulator, 'prod')
  return emulator.world.addSnapshot({
    clusterId,
    createdAt: atlasDate(Date.now() - hours * HOUR_MS),
    snapshotType: 'scheduled',
    description: 'nightly',
    ...more
  })
}

/** The on-demand snapshots of prod with this description. */
export function snapshotsNamed({ world }: Pick<Emulator, 'world'>, description: string) {
  return [...world.snapshots.values()].filter((snapshot) => snapshot.description === description)
}

export function jobsIn({ world }: Pick<Emulator, 'world'>) {
  return [...world.restoreJobs.values()]
}

/** `METHOD path status` of the requests that change Atlas, below the projects. */
export function writesOf({ requests }: Pick<Transcript, 'requests'>): readonly string[] {
  return requests
    .filter((line) => /^(POST|PATCH|PUT|DELETE) \/api\/atlas\//.test(line))
    .map((line) => line.replace(`${API}/`, ''))
}

/** The body of the only POST to the Admin API. */
export function bodySent({ emulator }: Pick<Transcript, 'emulator'>): unknown {
  const [sent, ...more] = emulator.requests.filter(({ method, path }) => method === 'POST' && path.startsWith(API))
  if (sent === undefined || more.length > 0) throw new Error(`There are ${more.length + (sent ? 1 : 0)} writes.`)
  return JSON.parse(sent.body)
}

export function errorOf({ main }: Pick<Transcript, 'main'>): string {
  return main.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n')
}
