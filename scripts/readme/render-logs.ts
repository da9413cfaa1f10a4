// Renders the logs in README.md from real runs of the bundle against the emulator.
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  sampleWorld,
  startEmulator,
  type World
} from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { prepareStep } from '../../local/step-runner.ts'

interface ShownRun {
  readonly with: Readonly<Record<string, string>>
  readonly arrange?: (world: World) => void
}

/** The runs by the name of their block in README.md. All of them fail. */
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

/**
 * Runs every step whose log is in README.md.
 *
 * @param action folder of action.yml and dist
 * @returns Markdown by the name of the block
 * @throws Error if a step does not end with exit code 1
 */
export async function renderLogs(action: string): Promise<Record<string, string>> {
  const blocks: Record<string, string> = {}
  for (const [name, run] of Object.entries(RUNS)) blocks[name] = await renderLog(action, name, run)
  return blocks
}

async function renderLog(action: string, name: string, run: ShownRun): Promise<string> {
  const world = sampleWorld()
  run.arrange?.(world)
  const emulator = await startEmulator({ world })
  const credentials = { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET }
  const step = await prepareStep({ action, with: { ...credentials, 'base-url': emulator.url, ...run.with } })
  try {
    const { exitCode, log, annotations } = await step.main()
    await step.post()
    if (exitCode !== 1) throw new Error(`The step for ${name} ended with exit code ${exitCode}, not 1:\n${log}`)
    // The runner shows the title of an annotation on the page of the run, but not in the log.
    const untitled = annotations.reduce((text, { title }) => text.replace(`: ${title}: `, ': '), log)
    const shown = untitled.replaceAll(emulator.url, 'https://cloud.mongodb.com').replace(/\b\d+ ms\b/g, '180 ms')
    return ['```text', shown.trim(), '```'].join('\n')
  } finally {
    await step.remove()
    await emulator.close()
  }
}
