// Runs rotate-client-secret against an emulated Atlas and an emulated GitHub.
import { expect } from '@jest/globals'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  type Emulator,
  type EmulatorOptions,
  type World
} from '../../../local/emulator/emulator.ts'
import { DAY_MS } from '../../../local/emulator/dates.ts'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import {
  startGitHubEmulator,
  type GitHubEmulator,
  type GitHubEmulatorOptions,
  type TokenRecord
} from '../../../local/github-emulator/emulator.ts'
import type { Network } from '../../../src/action/http.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'
import type { VirtualClock } from '../../support/virtual-clock.ts'

export const GITHUB_TOKEN = 'github_pat_11EXAMPLE0sample-token-that-may-write'
/** Like `GITHUB_TOKEN`: it has no permission to write secrets, and cannot be given it. */
export const JOB_TOKEN = 'ghs_exampleJobToken0000000000000000000000'
export const SECRET = 'ATLAS_CLIENT_SECRET'
export const ACCOUNT = `/api/atlas/v2/orgs/${SAMPLE_ORG_ID}/serviceAccounts/${SAMPLE_CLIENT_ID}`
export const SECRETS = `${ACCOUNT}/secrets`

const MAY_WRITE: TokenRecord = {
  kind: 'fine-grained',
  permissions: { secrets: 'write', environments: 'write', organization_secrets: 'write' }
}

/** What a step did, whether it ran in this process or in its own. */
export type StepTranscript = Omit<Transcript, 'mainMs'>

/** One run of rotate-client-secret. */
export interface Rotation<Played extends StepTranscript = StepTranscript> {
  readonly transcript: Played
  readonly github: GitHubEmulator
  readonly world: World
}

/** What a rotation finds. */
export interface RotationSetting {
  /** Continues with the service account and the GitHub of an earlier rotation. */
  readonly after?: Rotation
  readonly env?: Readonly<Record<string, string>>
  readonly github?: GitHubEmulatorOptions
  readonly arrangeGitHub?: (github: GitHubEmulator) => unknown
  /** Changes Atlas before main. */
  readonly arrangeWorld?: (world: World, nowMs: number) => void
}

export interface RotationScenario
  extends RotationSetting, Pick<Scenario, 'arrange' | 'between' | 'inspect' | 'signal'> {
  /** What lies between the step and the network. Gets GitHub, whose address is not known before. */
  readonly detour?: (network: Network, github: GitHubEmulator) => Network
  /** How long after the earlier rotation. */
  readonly laterMs?: number
}

/** The step that a rotation runs. */
export interface RotationStep {
  readonly github: GitHubEmulator
  readonly with: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly emulator: Pick<EmulatorOptions, 'world'>
  /** Prepares Atlas; call it before main. */
  prepare(emulator: Pick<Emulator, 'world'>, nowMs: number): void
}

/** A GitHub whose repository, environment `production` and organization `octo-org` hold the client secret. */
export async function startGitHub(options: GitHubEmulatorOptions = {}): Promise<GitHubEmulator> {
  const github = await startGitHubEmulator(options)
  const { world } = github
  const repository = world.addRepository('example/shop', ['production'])
  world.addSecret(repository.vault, SECRET, SAMPLE_CLIENT_SECRET)
  for (const vault of repository.environments.values()) world.addSecret(vault, SECRET, SAMPLE_CLIENT_SECRET)
  world.addSecret(world.addOrganization('octo-org'), SECRET, SAMPLE_CLIENT_SECRET, { visibility: 'private' })
  world.tokens.set(GITHUB_TOKEN, MAY_WRITE)
  world.tokens.set(JOB_TOKEN, { kind: 'app', permissions: {} })
  return github
}

/**
 * Runs rotate-client-secret in this process, with the client secret that GitHub holds. The one in Atlas is a month old.
 *
 * Checks that no secret shows, and that none is sent to the wrong host.
 */
export function rotate(
  inputs: Readonly<Record<string, string>> = {},
  scenario: RotationScenario = {}
): Promise<Rotation<Transcript>> {
  const { arrange, between, inspect, signal, detour, laterMs = 0 } = scenario
  let clock: VirtualClock | undefined
  const github = { clock: { nowMs: () => clock?.nowMs() ?? Date.now() }, ...scenario.github }
  return playRotation(inputs, { ...scenario, github }, (step) =>
    runScenario({
      ...step,
      ...(between && { between }),
      ...(inspect && { inspect }),
      ...(signal && { signal }),
      ...(detour && { detour: (network: Network) => detour(network, step.github) }),
      arrange(emulator, virtual) {
        clock = virtual
        virtual.advance(laterMs)
        virtual.waiting(() => emulator.heldRequests() + step.github.heldRequests())
        step.prepare(emulator, virtual.nowMs())
        arrange?.(emulator, virtual)
      }
    })
  )
}

/** Starts GitHub, runs the step by `play`, and checks that no secret shows and that none is sent to the wrong host. */
export async function playRotation<Played extends StepTranscript>(
  inputs: Readonly<Record<string, string>>,
  setting: RotationSetting,
  play: (step: RotationStep) => Promise<Played>
): Promise<Rotation<Played>> {
  const { after, env, arrangeGitHub, arrangeWorld } = setting
  const github = await startGitHub(setting.github)
  if (after !== undefined) copyVaults(after.github, github)
  arrangeGitHub?.(github)
  const secret = valueIn(github)
  try {
    const transcript = await play({
      github,
      emulator: after === undefined ? {} : { world: after.world },
      env: { GITHUB_API_URL: github.url, ...env },
      with: {
        operation: 'rotate-client-secret',
        'client-secret': secret,
        'org-id': SAMPLE_ORG_ID,
        'github-token': GITHUB_TOKEN,
        parameters: `secret-name: ${SECRET}`,
        ...inputs
      },
      prepare({ world }, nowMs) {
        const createdAt = new Date(nowMs - 30 * DAY_MS).toISOString()
        if (after === undefined) for (const each of secretsIn(world)) each.createdAt = createdAt
        arrangeWorld?.(world, nowMs)
      }
    })
    const rotation = { transcript, github, world: transcript.emulator.world }
    expectHidden(rotation, secret)
    expectApart(rotation)
    return rotation
  } finally {
    await github.close()
  }
}

/** The value of the repository's secret. */
export function valueIn({ world }: GitHubEmulator, vault = world.repositories.get('example/shop')?.vault): string {
  return vault?.secrets.get(SECRET)?.value ?? ''
}

/** The secrets of the service account, oldest first. */
export function secretsIn(world: World) {
  return world.serviceAccounts.get(SAMPLE_CLIENT_ID)?.secrets ?? []
}

export const errorOf = ({ transcript }: Rotation): string =>
  transcript.main.annotations.find(({ level }) => level === 'error')?.message ?? ''

/** Requests that change something in Atlas. */
export const changes = ({ transcript }: Rotation): string[] =>
  transcript.requests.filter((line) => !/^GET |\/api\/oauth\//.test(line))

/** Writes to GitHub. */
export const writes = ({ github }: Rotation): string[] =>
  github.requests.filter(({ method }) => method === 'PUT').map(({ path, status }) => `${path} ${status}`)

function copyVaults(from: GitHubEmulator, to: GitHubEmulator): void {
  for (const [name, secret] of from.world.repositories.get('example/shop')?.vault.secrets ?? []) {
    to.world.repositories.get('example/shop')?.vault.secrets.set(name, secret)
  }
}

/** No secret is visible except in the commands that mask it. */
function expectHidden({ transcript, world }: Rotation, used: string): void {
  const { main, post } = transcript
  const printed = [main, post].flatMap(({ stdout, stderr }) => [...stdout.split(/\r?\n/), stderr])
  const lines = printed.filter((line) => !line.startsWith('::add-mask::'))
  const kept = [main, post].map(({ summary, state, outputs, exported }) => [summary, state, outputs, exported])
  const visible = [...lines, JSON.stringify(kept)].join('\n')
  const values = [used, GITHUB_TOKEN, JOB_TOKEN, ...secretsIn(world).map(({ secret }) => secret)]
  expect(values.filter((value) => visible.includes(value))).toEqual([])
  // This also finds secrets that have been deleted since.
  expect(visible).not.toMatch(/mdb_sa_sk_\w[\w-]{7}/)
}

/** Nothing of Atlas is sent to GitHub in the clear, and nothing of GitHub to Atlas. */
function expectApart({ transcript, github, world }: Rotation): void {
  const { requests } = transcript.emulator
  const toAtlas = JSON.stringify(requests)
  expect([GITHUB_TOKEN, JOB_TOKEN, 'ghs_', 'github_pat_'].filter((value) => toAtlas.includes(value))).toEqual([])
  const ofAtlas = requests
    .map(({ headers }) => headers.authorization?.split(' ')[1] ?? '')
    .filter((each) => each !== '')
  const toGitHub = JSON.stringify(github.requests)
  const secrets = [...ofAtlas, SAMPLE_CLIENT_ID, 'mdb_sa_', ...secretsIn(world).map(({ secret }) => secret)]
  expect(secrets.filter((value) => toGitHub.includes(value))).toEqual([])
  for (const { headers } of github.requests) expect(headers['user-agent']).toContain('mongodb-atlas-tasks/')
}
