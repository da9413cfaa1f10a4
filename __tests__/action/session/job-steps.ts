// Steps of one job, which share the runner's temporary folder.
import { readdirSync } from 'node:fs'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import type { Phase, Step } from '../../../local/step-runner.ts'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import type { Jobs } from '../../support/jobs.ts'

/** A step that needs a token and one call. */
export const VERIFY = { operation: 'verify-org-access', 'org-id': SAMPLE_ORG_ID }

/** Prepares the steps of one job, one for each set of inputs. */
export async function prepareSteps<const Inputs extends readonly Readonly<Record<string, string>>[]>(
  { job }: Pick<Jobs, 'job'>,
  inputs: Inputs
): Promise<{ [Index in keyof Inputs]: Step }> {
  const steps: Step[] = []
  for (const each of inputs) {
    const [first] = steps
    steps.push(await job(each, first === undefined ? {} : { RUNNER_TEMP: first.tempFolder }))
  }
  return steps as { [Index in keyof Inputs]: Step }
}

/** Runs main of each step. */
export async function runMains(steps: readonly Step[]): Promise<Phase[]> {
  const phases: Phase[] = []
  for (const step of steps) phases.push(await step.main())
  return phases
}

/** Runs post of each step in reverse order, as the runner does; the result is in the order of the steps. */
export async function runPosts(steps: readonly Step[]): Promise<Phase[]> {
  const phases: Phase[] = []
  for (const step of [...steps].reverse()) phases.push(await step.post())
  return phases.reverse()
}

/** How many tokens were requested and issued. */
export const countIssued = ({ requests }: Pick<Emulator, 'requests'>) =>
  requests.filter(({ path, status }) => path === '/api/oauth/token' && status === 200).length

/** How many revocations were requested. */
export const countRevocations = ({ requests }: Pick<Emulator, 'requests'>) =>
  requests.filter(({ path }) => path === '/api/oauth/revoke').length

/** The files that share a token, by name. */
export const sharedFiles = ({ tempFolder }: Step) =>
  readdirSync(tempFolder).filter((name) => name.startsWith('mongodb-atlas-token-'))
