// Runs wait-for-cluster on a cluster of the sample project.
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
/** The path of the cluster prod. */
export const PROD = `${PROJECT}/clusters/prod`
export const CLUSTERS = `${PROJECT}/clusters`
export const FLEX_CLUSTERS = `${PROJECT}/flexClusters`

/** The reads of a path in a transcript. */
export const readsOf = ({ requests }: Transcript, path: string) =>
  requests.filter((line) => line.startsWith(`GET ${path} `))

/** The message of the error. */
export const errorIn = ({ main }: Transcript) => main.annotations.find(({ level }) => level === 'error')?.message

export function waitForCluster(
  name: string,
  inputs: Readonly<Record<string, string>> = {},
  scenario: Omit<Scenario, 'with'> = {}
): Promise<Transcript> {
  const subject = { operation: 'wait-for-cluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': name }
  return runScenario({ ...scenario, with: { ...subject, timeout: '5m', ...inputs } })
}

/** Every request of a path gets this error. */
export function alwaysFail(path: string | RegExp, status: number, errorCode: string): Pick<Scenario, 'arrange'> {
  const body = { error: status, errorCode, detail: 'made up', reason: 'made up', parameters: [] }
  return {
    arrange: ({ script }) => script({ on: { path }, times: Infinity, effect: { kind: 'status', status, body } })
  }
}
