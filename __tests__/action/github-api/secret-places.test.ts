// Where a rotation stores the secret: repository, environment or organization, on github.com or a server of one's own.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_SECRET } from '../../../local/emulator/emulator.ts'
import type { GitHubEmulator } from '../../../local/github-emulator/emulator.ts'
import {
  changes,
  errorOf,
  GITHUB_TOKEN,
  JOB_TOKEN,
  rotate,
  SECRET,
  secretsIn,
  valueIn,
  writes
} from '../../operations/client-secret/rotation.ts'

const vaultOf = ({ world }: GitHubEmulator) => world.organizations.get('octo-org')
const environmentOf = ({ world }: GitHubEmulator, name: string) =>
  world.repositories.get('example/shop')?.environments.get(name)

describe('a secret of an environment', () => {
  const environment = { parameters: `secret-name: ${SECRET}\nscope: environment\nenvironment: production` }

  it('is replaced there, and nowhere else', async () => {
    const rotation = await rotate(environment)
    const { transcript, github, world } = rotation
    expect(transcript.main.annotations).toEqual([])
    expect(valueIn(github, environmentOf(github, 'production'))).toBe(secretsIn(world)[1]?.secret)
    expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
    expect(valueIn(github, vaultOf(github))).toBe(SAMPLE_CLIENT_SECRET)
    expect(transcript.main.log).toContain(
      `GitHub secret ${SECRET} of environment production of repository example/shop`
    )
  })

  it('is found even if the name of the environment must be escaped', async () => {
    const rotation = await rotate(
      { parameters: `secret-name: ${SECRET}\nscope: environment\nenvironment: eu/west 1%` },
      {
        arrangeGitHub(github) {
          const environments = github.world.repositories.get('example/shop')?.environments
          const vault = { key: github.world.newKey(), secrets: new Map() }
          environments?.set('eu/west 1%', vault)
          github.world.addSecret(vault, SECRET, SAMPLE_CLIENT_SECRET)
        }
      }
    )
    expect(writes(rotation)).toEqual(
      Array(2).fill(`/repos/example/shop/environments/eu%2Fwest%201%25/secrets/${SECRET} 204`)
    )
  })

  it('must be in an environment that exists', async () => {
    const rotation = await rotate({ parameters: `secret-name: ${SECRET}\nscope: environment\nenvironment: prod` })
    expect(errorOf(rotation)).toMatch(/environment prod of repository example\/shop was not written: 404 Not Found/)
    expect(errorOf(rotation)).toContain('there is no such environment, or github-token may not see it')
    expect(errorOf(rotation)).toContain('Environments: write')
    expect(changes(rotation)).toEqual([])
  })
})

describe('a secret of an organization', () => {
  const organization = { parameters: `secret-name: ${SECRET}\nscope: organization\norganization: octo-org` }
  const bodies = (github: GitHubEmulator) =>
    github.requests
      .filter(({ method }) => method === 'PUT')
      .map(({ body }) => Object.keys(JSON.parse(body) as object).sort())

  it('keeps the repositories that may read it, over several pages', async () => {
    const ids = Array.from({ length: 230 }, (_, index) => 5000 + index)
    const rotation = await rotate(organization, {
      arrangeGitHub: ({ world }) =>
        void Object.assign(world.organizations.get('octo-org')?.secrets.get(SECRET) ?? {}, {
          visibility: 'selected',
          repositoryIds: ids
        })
    })
    const { github, world, transcript } = rotation
    expect(transcript.main.annotations).toEqual([])
    expect(vaultOf(github)?.secrets.get(SECRET)).toMatchObject({
      value: secretsIn(world)[1]?.secret,
      visibility: 'selected',
      repositoryIds: ids
    })
    expect(github.requests.filter(({ path }) => path.includes('/repositories?'))).toHaveLength(3)
    expect(bodies(github)).toEqual(
      Array(2).fill(['encrypted_value', 'key_id', 'selected_repository_ids', 'visibility'])
    )
    expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
  })

  it.each([100, 0])('keeps them if there are %d', async (count) => {
    const ids = Array.from({ length: count }, (_, index) => 5000 + index)
    const { github } = await rotate(organization, {
      arrangeGitHub: ({ world }) =>
        void Object.assign(world.organizations.get('octo-org')?.secrets.get(SECRET) ?? {}, {
          visibility: 'selected',
          repositoryIds: ids
        })
    })
    expect(vaultOf(github)?.secrets.get(SECRET)).toMatchObject({ visibility: 'selected', repositoryIds: ids })
  })

  it.each(['all', 'private'] as const)('stays visible to %s', async (visibility) => {
    const { github, world } = await rotate(organization, {
      arrangeGitHub: (github) => void Object.assign(vaultOf(github)?.secrets.get(SECRET) ?? {}, { visibility })
    })
    expect(vaultOf(github)?.secrets.get(SECRET)).toMatchObject({ visibility, value: secretsIn(world)[1]?.secret })
    expect(bodies(github)).toEqual(Array(2).fill(['encrypted_value', 'key_id', 'visibility']))
  })

  it.each<[what: string, organization: string, token: string, words: string[]]>([
    [
      'does not exist',
      'octo-rog',
      GITHUB_TOKEN,
      ['404 Not Found', 'Either there is no organization octo-rog, or github-token may not see it']
    ],
    [
      'the token may not write to',
      'octo-org',
      JOB_TOKEN,
      ['403 Resource not accessible by integration', 'Writing a secret of organization octo-org needs']
    ]
  ])('is not written in an organization that %s', async (_, name, token, words) => {
    const rotation = await rotate({
      'github-token': token,
      parameters: `secret-name: ${SECRET}\nscope: organization\norganization: ${name}`
    })
    for (const word of words) expect(errorOf(rotation)).toContain(word)
    expect(errorOf(rotation)).toContain(
      'organization permission Secrets: write. Its owner must be an owner of the organization.'
    )
    expect([writes(rotation), changes(rotation)]).toEqual([[], []])
  })

  it('is left alone if the token does not see all of its repositories', async () => {
    const rotation = await rotate(organization, {
      arrangeGitHub(github) {
        Object.assign(vaultOf(github)?.secrets.get(SECRET) ?? {}, { visibility: 'selected', repositoryIds: [1, 2, 3] })
        const response = { status: 200, body: { total_count: 3, repositories: [{ id: 1 }] } }
        github.script({ on: { path: /\/repositories$/ }, effect: { kind: 'respond', response } })
      }
    })
    expect(errorOf(rotation)).toContain('github-token sees 1 of the 3 repositories')
    expect([writes(rotation), changes(rotation)]).toEqual([[], []])
  })
})

describe('a secret that does not exist', () => {
  it('is not created: what is replaced must be what the workflows read', async () => {
    const rotation = await rotate({ parameters: 'secret-name: ATLAS_CLIENT_SECRTE\ndelete-old: true' })
    expect(rotation.transcript.main.exitCode).toBe(1)
    expect(errorOf(rotation)).toContain('There is no GitHub secret ATLAS_CLIENT_SECRTE in repository example/shop.')
    expect([writes(rotation), changes(rotation)]).toEqual([[], []])
  })
})

describe('GitHub Enterprise Server', () => {
  it('is found with GITHUB_API_URL, which has a path', async () => {
    const rotation = await rotate({}, { github: { root: '/api/v3' } })
    expect(rotation.transcript.main.annotations).toEqual([])
    expect(writes(rotation)).toEqual(Array(2).fill(`/api/v3/repos/example/shop/actions/secrets/${SECRET} 204`))
  })

  it.each(['http://github.example.com/api/v3', 'github.example.com'])(
    'must be reached over https, and not at %s',
    async (address) => {
      const rotation = await rotate({}, { env: { GITHUB_API_URL: address } })
      expect(errorOf(rotation)).toContain('GITHUB_API_URL is not an https address.')
      expect(changes(rotation)).toEqual([])
    }
  )
})

describe('a runner that does not say', () => {
  it('where the API is means the one of github.com', async () => {
    const addresses: string[] = []
    const rotation = await rotate(
      {},
      {
        env: { GITHUB_API_URL: '' },
        detour: (network, github) => ({
          ...network,
          sendOnce(request, signal) {
            addresses.push(request.url)
            return network.sendOnce(
              { ...request, url: request.url.replace('https://api.github.com', github.url) },
              signal
            )
          }
        })
      }
    )
    expect(rotation.transcript.main.annotations).toEqual([])
    expect(valueIn(rotation.github)).toBe(secretsIn(rotation.world)[1]?.secret)
    const path = `/repos/example/shop/actions/secrets/${SECRET}`
    expect(addresses.filter((address) => address.endsWith(path))).toEqual(
      Array(3).fill(`https://api.github.com${path}`)
    )
  })

  it.each([
    ['', 'true'],
    ['', 'false'],
    ['shop', 'false'],
    ['example/shop/', 'false']
  ])('which repository this is cannot write its secret: %j, dry run %s', async (repository, dryRun) => {
    const rotation = await rotate({ 'dry-run': dryRun }, { env: { GITHUB_REPOSITORY: repository } })
    expect(rotation.transcript.main.exitCode).toBe(1)
    expect(errorOf(rotation)).toContain('GITHUB_REPOSITORY does not name a repository as owner/name.')
    expect([rotation.github.requests, changes(rotation)]).toEqual([[], []])
  })
})
