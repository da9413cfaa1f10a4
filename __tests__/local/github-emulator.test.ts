import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import sodium from 'libsodium-wrappers'
import { startGitHubEmulator, type GitHubEmulator, type Vault } from '../../local/github-emulator/emulator.ts'

const BOUND = 'github_pat_bound'
const JOB = 'ghs_job'
let github: GitHubEmulator
let nowMs = Date.parse('2026-11-24T10:00:00Z')

beforeEach(async () => {
  nowMs = Date.parse('2026-11-24T10:00:00Z')
  github = await start()
})

afterEach(() => github.close())

async function start(options: { limit?: number; limitStatus?: 403 | 429; root?: string } = {}) {
  const emulator = await startGitHubEmulator({ clock: { nowMs: () => nowMs }, ...options })
  const { world } = emulator
  const repository = world.addRepository('octo/shop', ['production'])
  world.addSecret(repository.vault, 'known', 'old')
  world.addOrganization('octo')
  const all = { secrets: 'write', environments: 'write', organization_secrets: 'write' } as const
  world.tokens.set(BOUND, { kind: 'fine-grained', permissions: all })
  world.tokens.set(JOB, { kind: 'app', permissions: { secrets: 'read' } })
  return emulator
}

const REPOSITORY = '/repos/octo/shop/actions/secrets'
const ENVIRONMENT = '/repos/octo/shop/environments/production/secrets'
const ORGANIZATION = '/orgs/octo/actions/secrets'

interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown> | undefined
}

async function send(method: string, path: string, body?: unknown, token = BOUND): Promise<Reply> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { 'user-agent': 'test', ...(token === '' ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>)
  }
}

async function sealed(place: string, text: string) {
  await sodium.ready
  const { body } = await send('GET', `${place}/public-key`)
  const key = sodium.from_base64(String(body?.['key']), sodium.base64_variants.ORIGINAL)
  const box = sodium.crypto_box_seal(text, key)
  return { key_id: body?.['key_id'], encrypted_value: sodium.to_base64(box, sodium.base64_variants.ORIGINAL) }
}

const vaults = (): Record<string, Vault | undefined> => ({
  [REPOSITORY]: github.world.repositories.get('octo/shop')?.vault,
  [ENVIRONMENT]: github.world.repositories.get('octo/shop')?.environments.get('production'),
  [ORGANIZATION]: github.world.organizations.get('octo')
})

describe('a secret', () => {
  it.each([REPOSITORY, ENVIRONMENT, ORGANIZATION])('is created, and then replaced: %s', async (place) => {
    const more = place === ORGANIZATION ? { visibility: 'all' } : {}
    const created = await send('PUT', `${place}/New_one`, { ...(await sealed(place, 'first')), ...more })
    nowMs += 60_000
    const replaced = await send('PUT', `${place}/NEW_ONE`, { ...(await sealed(place, 'zweites ☕')), ...more })
    expect([created.status, created.body, replaced.status, replaced.body]).toEqual([201, {}, 204, undefined])
    expect(vaults()[place]?.secrets.get('NEW_ONE')?.value).toBe('zweites ☕')
    const { body } = await send('GET', `${place}/new_one`)
    expect(body).toMatchObject({
      name: 'NEW_ONE',
      created_at: '2026-11-24T10:00:00Z',
      updated_at: '2026-11-24T10:01:00Z'
    })
    expect(JSON.stringify(body)).not.toContain('zweites')
  })

  it.each([
    ['sealed for another key', async () => ({ ...(await sealed(ENVIRONMENT, 'x')), key_id: await keyId() })],
    ['of another key', async () => sealed(ENVIRONMENT, 'x')],
    ['that is not sealed', async () => ({ key_id: await keyId(), encrypted_value: 'cGxhaW4=' })],
    ['that is missing', async () => ({ key_id: await keyId() })]
  ])('%s is refused', async (_, body) => {
    expect((await send('PUT', `${REPOSITORY}/KNOWN`, await body())).status).toBe(422)
    expect(vaults()[REPOSITORY]?.secrets.get('KNOWN')?.value).toBe('old')
  })

  const keyId = async () => (await send('GET', `${REPOSITORY}/public-key`)).body?.['key_id']

  it.each(['GITHUB_X', '1X', 'A-B'])('cannot be called %s', async (name) => {
    expect((await send('PUT', `${REPOSITORY}/${name}`, await sealed(REPOSITORY, 'x'))).status).toBe(422)
  })

  it('must be sent as JSON', async () => {
    expect((await send('PUT', `${REPOSITORY}/KNOWN`, '{')).status).toBe(400)
  })
})

describe("an organization's secret", () => {
  it('lists the repositories that may read it, in pages', async () => {
    const ids = Array.from({ length: 45 }, (_, index) => index + 1)
    const access = { visibility: 'selected', selected_repository_ids: ids }
    await send('PUT', `${ORGANIZATION}/X`, { ...(await sealed(ORGANIZATION, 'x')), ...access })
    const { body } = await send('GET', `${ORGANIZATION}/X`)
    expect(body).toMatchObject({
      visibility: 'selected',
      selected_repositories_url: `${github.url}${ORGANIZATION}/X/repositories`
    })
    const pages = await Promise.all(
      ['', '?page=2', '?per_page=500', '?page=3'].map((query) => send('GET', `${ORGANIZATION}/X/repositories${query}`))
    )
    const lengths = pages.map((page) => (page.body?.['repositories'] as unknown[]).length)
    expect(lengths).toEqual([30, 15, 45, 0])
    expect(pages.map((page) => page.body?.['total_count'])).toEqual([45, 45, 45, 45])
  })

  it('loses the repositories that a write does not list', async () => {
    const body = await sealed(ORGANIZATION, 'x')
    const selected = { ...body, visibility: 'selected' }
    await send('PUT', `${ORGANIZATION}/X`, { ...selected, selected_repository_ids: [1, 2] })
    await send('PUT', `${ORGANIZATION}/X`, { ...selected, selected_repository_ids: [2] })
    expect(vaults()[ORGANIZATION]?.secrets.get('X')?.repositoryIds).toEqual([2])
  })

  it('needs a visibility', async () => {
    expect((await send('PUT', `${ORGANIZATION}/X`, await sealed(ORGANIZATION, 'x'))).status).toBe(422)
  })
})

describe('a request', () => {
  it.each<[what: string, path: string, token: string, status: number, message: string]>([
    ['without a token', `${REPOSITORY}/KNOWN`, '', 401, 'Requires authentication'],
    ['with a wrong token', `${REPOSITORY}/KNOWN`, 'x', 401, 'Bad credentials'],
    ['without the permission', `${ENVIRONMENT}/public-key`, JOB, 403, 'Resource not accessible by integration'],
    ['for no such secret', `${REPOSITORY}/OTHER`, BOUND, 404, 'Not Found'],
    ['for no such environment', '/repos/octo/shop/environments/x/secrets/public-key', BOUND, 404, 'Not Found'],
    ['for no such repository', '/repos/octo/other/actions/secrets/public-key', BOUND, 404, 'Not Found'],
    ['for no such organization', '/orgs/other/actions/secrets/public-key', BOUND, 404, 'Not Found']
  ])('%s is refused', async (_, path, token, status, message) => {
    const response = await send('GET', path, undefined, token)
    expect([response.status, response.body?.['message']]).toEqual([status, message])
  })

  it('needs more permission to write than to read', async () => {
    expect((await send('GET', `${REPOSITORY}/KNOWN`, undefined, JOB)).status).toBe(200)
    expect((await send('PUT', `${REPOSITORY}/KNOWN`, await sealed(REPOSITORY, 'x'), JOB)).status).toBe(403)
  })
})

describe('the rate limit', () => {
  it.each([403, 429] as const)('responds with %d until the hour is over', async (limitStatus) => {
    await github.close()
    github = await start({ limit: 2, limitStatus })
    const responses = [await send('GET', `${REPOSITORY}/KNOWN`)]
    for (let count = 0; count < 2; count++) responses.push(await send('GET', `${REPOSITORY}/KNOWN`))
    expect(responses.map(({ status }) => status)).toEqual([200, 200, limitStatus])
    expect(responses.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['1', '0', '0'])
    expect(responses[2]?.headers.get('x-ratelimit-reset')).toBe(String(nowMs / 1000 + 3600))
    nowMs += 3_600_000
    expect((await send('GET', `${REPOSITORY}/KNOWN`)).status).toBe(200)
  })
})

describe('a fault', () => {
  it('affects the matching requests, which are carried out or not', async () => {
    const body = await sealed(REPOSITORY, 'new')
    const on = { method: 'PUT', path: /KNOWN$/ }
    github.script({ on, effect: { kind: 'respond', response: { status: 502 } } })
    github.script({ on, effect: { kind: 'reset', carriedOut: true } })
    expect((await send('PUT', `${REPOSITORY}/KNOWN`, body)).status).toBe(502)
    expect(vaults()[REPOSITORY]?.secrets.get('KNOWN')?.value).toBe('old')
    await expect(send('PUT', `${REPOSITORY}/KNOWN`, body)).rejects.toThrow()
    expect(vaults()[REPOSITORY]?.secrets.get('KNOWN')?.value).toBe('new')
    expect(github.requests.at(-1)?.status).toBeUndefined()
  })

  it('that stalls a request holds it until the client gives up', async () => {
    github.script({ on: { method: 'GET' }, effect: { kind: 'stall', carriedOut: false } })
    const giveUp = new AbortController()
    const stalled = fetch(`${github.url}${REPOSITORY}/KNOWN`, { signal: giveUp.signal })
    while (github.heldRequests() !== 1) await new Promise(setImmediate)
    giveUp.abort()
    await expect(stalled).rejects.toThrow()
    while (github.heldRequests() !== 0) await new Promise(setImmediate)
  })
})
