// Renders logs from real runs of the bundle against the emulator.
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { textBlock, type BlockContents } from './blocks.ts'
import { runStep, type ShownRun } from './run-step.ts'

/** The runs by the name of their block. All of them fail. */
const RUNS: Readonly<Record<string, ShownRun>> = {
  'log-access-list': {
    with: { operation: 'verify-org-access', 'org-id': SAMPLE_ORG_ID },
    arrange: ({ organizations }) => {
      for (const organization of organizations.values()) organization.apiAccessListRequired = true
    }
  },
  'log-misspelt': { with: { operation: 'createClster', 'project-id': SAMPLE_PROJECT_ID } },
  'log-condition': {
    with: {
      operation: 'getGroupCluster',
      'project-id': SAMPLE_PROJECT_ID,
      'cluster-name': 'prod',
      expect: 'stateName == "IDLE"'
    }
  }
}

/** The blocks with logs. Each runs its step when it is rendered. @param action folder of action.yml and dist */
export function logBlocks(action: string): BlockContents {
  return Object.fromEntries(Object.entries(RUNS).map(([name, run]) => [name, () => renderLog(action, name, run)]))
}

async function renderLog(action: string, name: string, run: ShownRun): Promise<string> {
  const { main, url } = await runStep(action, run)
  const { exitCode, log } = main
  if (exitCode !== 1) throw new Error(`The step for ${name} ended with exit code ${exitCode}, not 1:\n${log}`)
  const shown = log.replaceAll(url, 'https://cloud.mongodb.com').replace(/\b\d+ ms\b/g, '180 ms')
  return textBlock(shown.trim())
}
