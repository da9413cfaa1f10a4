import { expect } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, sampleWorld, type World } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID } from '../../local/emulator/sample-world.ts'
import { startGitHubEmulator, type GitHubEmulator, type TokenRecord } from '../../local/github-emulator/emulator.ts'
import type { GitHubEmulatorOptions } from '../../local/github-emulator/emulator.ts'
import { runScenario, type Scenario, type Transcript } from './transcript.ts'

export const GITHUB_TOKEN = 'github_pat_11EXAMPLE0sample-token-that-may-write'
/** Like `GITHUB_TOKEN`: nothing gives it permission to write secrets. */
export const JOB_TOKEN = 'ghs_exampleJobToken0000000000000000000000'
export const SECRET = 'ATLAS_CLIENT_SECRET'
export const ACCOUNT = `/api/atlas/v2/orgs/${SAMPLE_ORG_ID}/serviceAccounts/${SAMPLE_CLIENT_ID}`
export const SECRETS = `${ACCOUNT}/secrets`
export const DAY_MS = 86_400_000

const MAY_WRITE: TokenRecord = {
  kind: 'fine-grained',
  permissions: { secrets: 'write', environments: 'write', organization_secrets: 'write' }
}

export interface Rotation {
  readonly transcript: Transcript
  readonly github: GitHubEmulator
  readonly world: World
}

export interface RotationScenario extends Omit<Scenario, 'with' | 'emulator'> {
  /** The same service account, and the same GitHub, for a second run. */
  readonly after?: Rotation
  readonly world?: World
  readonly github?: GitHubEmulatorOptions
  readonly arrangeGitHub?: (github: GitHubEmulator) => unknown
  /** Called with both at hand, before main. */
  readonly onReady?: (github: GitHubEmulator, world: World) => void
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
 * Runs rotate-client-secret against both emulators with the client secret that GitHub holds, and checks that no secret
 * shows, and that none goes to the wrong host.
 */
export async function rotate(inputs: Record<string, string> = {}, scenario: RotationScenario = {}): Promise<Rotation> {
  const { after, world = after?.world ?? monthOldWorld(), arrangeGitHub, github: options, env, ...rest } = scenario
  const github = await startGitHub(options)
  if (after !== undefined) copyVaults(after.github, github)
  arrangeGitHub?.(github)
  scenario.onReady?.(github, world)
  const secret = valueIn(github)
  try {
    const transcript = await runScenario({
      ...rest,
      emulator: { world },
      env: { GITHUB_API_URL: github.url, ...env },
      with: {
        operation: 'rotate-client-secret',
        'client-secret': secret,
        'org-id': SAMPLE_ORG_ID,
        'github-token': GITHUB_TOKEN,
        parameters: `secret-name: ${SECRET}`,
        ...inputs
      }
    })
    const rotation = { transcript, github, world }
    expectHidden(rotation, secret)
    expectApart(rotation)
    return rotation
  } finally {
    await github.close()
  }
}

/** The sample world with a client secret that was made a month ago. */
function monthOldWorld(): World {
  const world = sampleWorld()
  for (const secret of secretsIn(world)) secret.createdAt = new Date(Date.now() - 30 * DAY_MS).toISOString()
  return world
}

/** The value that the repository's secret has. */
export function valueIn({ world }: GitHubEmulator, vault = world.repositories.get('example/shop')?.vault): string {
  return vault?.secrets.get(SECRET)?.value ?? ''
}

/** The secrets of the service account, oldest first. */
export function secretsIn(world: World) {
  return world.serviceAccounts.get(SAMPLE_CLIENT_ID)?.secrets ?? []
}

export const errorOf = ({ transcript }: Rotation): string =>
  transcript.main.annotations.find(({ level }) => level === 'error')?.message ?? ''

/** Requests that change something. */
export const changes = ({ transcript }: Rotation): string[] =>
  transcript.requests.filter((line) => !/^GET |\/api\/oauth\//.test(line))

export const writes = ({ github }: Rotation): string[] =>
  github.requests.filter(({ method }) => method === 'PUT').map(({ path, status }) => `${path} ${status}`)

function copyVaults(from: GitHubEmulator, to: GitHubEmulator): void {
  for (const [name, secret] of from.world.repositories.get('example/shop')?.vault.secrets ?? []) {
    to.world.repositories.get('example/shop')?.vault.secrets.set(name, secret)
  }
}

/** No secret is visible but in the commands that hide it. */
function expectHidden({ transcript, world }: Rotation, used: string): void {
  const { main, post } = transcript
  const printed = [main, post].flatMap(({ stdout, stderr }) => [...stdout.split(/\r?\n/), stderr])
  const lines = printed.filter((line) => !line.startsWith('::add-mask::'))
  const kept = [main, post].map(({ summary, state, outputs, exported }) => [summary, state, outputs, exported])
  const visible = [...lines, JSON.stringify(kept)].join('\n')
  const values = [used, GITHUB_TOKEN, JOB_TOKEN, ...secretsIn(world).map(({ secret }) => secret)]
  expect(values.filter((value) => visible.includes(value))).toEqual([])
  // Those that are deleted by now among them.
  expect(visible).not.toMatch(/mdb_sa_sk_\w[\w-]{7}/)
}

/** Nothing of Atlas goes to GitHub in the clear, nothing of GitHub to Atlas. */
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
