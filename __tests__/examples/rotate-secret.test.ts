import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, type Emulator } from '../../local/emulator/emulator.ts'
import { startGitHubEmulator, type GitHubEmulator } from '../../local/github-emulator/emulator.ts'
import { runExample, startSampleAtlas, VALUES } from './sample-job.ts'

const NAME = 'MONGODB_ATLAS_CLIENT_SECRET'
const TOKEN = 'github_pat_example-token-that-may-write-secrets'

let emulator: Emulator
let github: GitHubEmulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
  github = await startGitHubEmulator()
  github.world.tokens.set(TOKEN, { kind: 'fine-grained', permissions: { secrets: 'write' } })
  github.world.addSecret(github.world.addRepository('example/shop').vault, NAME, SAMPLE_CLIENT_SECRET)
})

afterEach(async () => {
  await github.close()
  await emulator.close()
})

const stored = () => github.world.repositories.get('example/shop')?.vault.secrets.get(NAME)?.value ?? ''
const ofAtlas = () => emulator.world.serviceAccounts.get(SAMPLE_CLIENT_ID)?.secrets.map(({ secret }) => secret)

const rotate = (token = TOKEN) =>
  runExample('rotate-secret.yml', emulator, {
    values: { ...VALUES, 'secrets.ADMIN_TOKEN': token, [`secrets.${NAME}`]: stored() },
    runner: { GITHUB_API_URL: github.url }
  })

it('renews the secret, night after night', async () => {
  const seen = [stored()]
  for (let night = 0; night < 3; night++) {
    const [outcome] = await rotate()
    expect(outcome?.phase?.annotations).toEqual([])
    expect(outcome?.phase?.exitCode).toBe(0)
    expect(ofAtlas()).toEqual([stored()])
    seen.push(stored())
  }
  expect(new Set(seen).size).toBe(4)
  expect(emulator.liveTokens()).toEqual([])
})

it('fails, and changes nothing, when the token may not write', async () => {
  const [outcome] = await rotate('github_pat_revoked-by-somebody')
  expect(outcome?.phase?.exitCode).toBe(1)
  expect([ofAtlas(), stored()]).toEqual([[SAMPLE_CLIENT_SECRET], SAMPLE_CLIENT_SECRET])
})
