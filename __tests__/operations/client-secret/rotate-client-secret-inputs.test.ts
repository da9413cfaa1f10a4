// Which inputs rotate-client-secret accepts.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { errorOf, GITHUB_TOKEN, rotate, SECRET } from './rotation.ts'
import { runScenario } from '../../support/scenario.ts'

const parameters = (text: string) => ({ parameters: `secret-name: ${SECRET}\n${text}` })

describe('rotate-client-secret refuses before it sends anything', () => {
  it.each<[what: string, inputs: Record<string, string>, words: string]>([
    ['no token for GitHub', { 'github-token': '' }, 'github-token: required by rotate-client-secret'],
    ['a token with a line break', { 'github-token': `${GITHUB_TOKEN}\n x` }, 'github-token: contains white space.'],
    ['no name', { parameters: 'scope: repository' }, 'secret-name: required by rotate-client-secret.'],
    ['an empty name', { parameters: 'secret-name: ""' }, 'at secret-name: has no value'],
    ['a name of GitHub', { parameters: 'secret-name: GitHub_KEY' }, 'cannot start with GITHUB_'],
    ['a name that begins with a digit', { parameters: 'secret-name: 1_KEY' }, 'GitHub does not allow the name'],
    ['a name with a hyphen', { parameters: 'secret-name: MY-KEY' }, 'GitHub does not allow the name'],
    ['a validity that is too short', parameters('expires-in: 7h59m'), 'parameters.expires-in: takes 8h to 365d'],
    ['a validity that is too long', parameters('expires-in: 366d'), 'parameters.expires-in: takes 8h to 365d'],
    ['an unknown scope', parameters('scope: enterprise'), 'parameters.scope: takes repository, environment or'],
    ['no environment', parameters('scope: environment'), 'environment: required with scope environment'],
    ['no organization', parameters('scope: organization'), 'organization: required with scope'],
    ['an environment for a repository', parameters('environment: prod'), 'parameters.environment: only with scope'],
    ['neither organization nor project', { 'org-id': '' }, 'org-id: rotate-client-secret needs org-id, or project-id'],
    ['both', { 'project-id': SAMPLE_PROJECT_ID }, 'project-id: give this step either org-id or project-id'],
    ['a cluster', { 'cluster-name': 'prod' }, 'cluster-name: rotate-client-secret does not use it'],
    ['an access token', { 'access-token': 'a.b.c' }, 'access-token: rotate-client-secret needs client-id'],
    [
      'a flag that is neither true nor false',
      parameters('delete-old: perhaps'),
      'parameters.delete-old: takes true or false'
    ],
    ['the input temporary', { temporary: 'true' }, 'temporary: rotate-client-secret creates nothing']
  ])('%s', async (_, inputs, words) => {
    const rotation = await rotate(inputs)
    expect(rotation.transcript.main.exitCode).toBe(1)
    expect(errorOf(rotation)).toContain(words)
    expect([rotation.transcript.requests, rotation.github.requests]).toEqual([[], []])
  })

  it('all invalid inputs at once', async () => {
    const rotation = await rotate({
      'github-token': '',
      'org-id': '',
      parameters: 'secret-name: GITHUB_X\nscope: environment\norganization: o\nexpires-in: 1h\nnme: x'
    })
    for (const input of ['github-token', 'org-id', 'secret-name', 'environment', 'organization', 'expires-in', 'nme']) {
      expect(errorOf(rotation)).toContain(`${input}: `)
    }
    expect(rotation.transcript.main.annotations[0]?.title).toBe('MongoDB Atlas: 7 invalid inputs')
    expect([rotation.transcript.requests, rotation.github.requests]).toEqual([[], []])
  })

  it('a dry run without a token for GitHub', async () => {
    const rotation = await rotate({ 'dry-run': 'true', 'github-token': '' })
    expect(errorOf(rotation)).toContain('github-token: required')
    expect(rotation.transcript.requests).toEqual([])
  })
})

describe('github-token', () => {
  it.each<[string, Record<string, string>]>([
    ['verify-org-access', { operation: 'verify-org-access' }],
    ['listOrgs', { operation: 'listOrgs' }],
    ['login', { operation: 'login' }]
  ])('is an error of %s, and masked all the same', async (operation, inputs) => {
    const { main, requests } = await runScenario({ with: { ...inputs, 'github-token': GITHUB_TOKEN } })
    expect(main.annotations[0]?.message).toContain(`github-token: ${operation} does not use it.`)
    expect(main.stdout.split(/\r?\n/)).toContain(`::add-mask::${GITHUB_TOKEN}`)
    expect(requests).toEqual([])
  })

  it('misspelt is an error that names it', async () => {
    const { main } = await runScenario({
      with: { operation: 'getOrg', 'org-id': SAMPLE_ORG_ID, 'github-tokn': GITHUB_TOKEN }
    })
    expect(main.annotations[0]?.message).toContain('Did you mean github-token?')
  })
})
