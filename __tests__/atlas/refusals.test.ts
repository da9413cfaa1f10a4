import { describe, expect, it } from '@jest/globals'
import { createWorld, SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, sampleWorld } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Transcript } from '../support/scenario.ts'
import { render } from '../support/transcript-text.ts'

const WRONG_SECRET = 'mdb_sa_sk_a-secret-of-somebody-else'

/** Milliseconds between one request and the next. */
function gapsMs({ emulator }: Transcript): number[] {
  return emulator.requests.slice(1).map(({ atMs }, index) => atMs - (emulator.requests[index]?.atMs ?? 0))
}

describe('a service account that Atlas refuses', () => {
  it('a wrong secret fails the step, says why, and is not retried', async () => {
    const transcript = await runScenario({ with: { 'client-secret': WRONG_SECRET, 'org-id': SAMPLE_ORG_ID } })
    expect(render(transcript)).toMatchSnapshot()
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.requests).toEqual(['POST /api/oauth/token 401'])
  })

  it('an expired secret gets the same response, and the hint says so', async () => {
    const world = sampleWorld()
    for (const secret of world.serviceAccounts.get(SAMPLE_CLIENT_ID)?.secrets ?? [])
      secret.expiresAt = '2020-01-01T00:00:00Z'
    const { main } = await runScenario({ emulator: { world }, with: { 'org-id': SAMPLE_ORG_ID } })
    expect(main.annotations[0]?.message).toMatch(/invalid_client.*wrong, expired, deleted/s)
  })

  it('waits for a free token at the limit of live tokens, until the timeout', async () => {
    const transcript = await runScenario({
      emulator: { limits: { liveTokens: 0 } },
      with: { 'org-id': SAMPLE_ORG_ID }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.log).toContain('Access Token limit reached')
    expect(transcript.main.annotations[0]).toMatchObject({ title: 'MongoDB Atlas: Timed out' })
    // It polls every 30 s, up to a tenth later, and stops when the next poll would be past the timeout of 30 minutes.
    expect(gapsMs(transcript).filter((gapMs) => gapMs < 30_000 || gapMs > 33_000)).toEqual([])
    expect(transcript.mainMs).toBeGreaterThanOrEqual(1_800_000 - 33_000)
    expect(transcript.mainMs).toBeLessThan(1_800_000)
    expect(new Set(transcript.requests)).toEqual(new Set(['POST /api/oauth/token 403']))
  })

  it('waits as long as the token endpoint asks', async () => {
    const transcript = await runScenario({
      with: { 'org-id': SAMPLE_ORG_ID },
      arrange: ({ script }) =>
        script({
          on: { path: '/api/oauth/token' },
          effect: {
            kind: 'status',
            status: 429,
            body: {
              detail: 'Resource /api/oauth/token is limited to 10 requests every 1 minutes.',
              error: 429,
              errorCode: 'RATE_LIMITED',
              parameters: ['/api/oauth/token', 10, 1],
              reason: 'Too Many Requests'
            }
          }
        })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.requests.slice(0, 2)).toEqual(['POST /api/oauth/token 429', 'POST /api/oauth/token 200'])
    expect(transcript.mainMs).toBeGreaterThanOrEqual(60_000)
    expect(transcript.mainMs).toBeLessThanOrEqual(66_000)
  })
})

describe('the two access lists', () => {
  it('names the API access list and the caller address if the list does not allow it', async () => {
    const world = createWorld()
    const org = world.addOrganization({ id: SAMPLE_ORG_ID, name: 'Example Org' })
    world.addServiceAccount({
      orgId: org.id,
      clientId: SAMPLE_CLIENT_ID,
      secret: SAMPLE_CLIENT_SECRET,
      orgRoles: ['ORG_OWNER'],
      accessList: ['192.0.2.1']
    })
    const transcript = await runScenario({ emulator: { world }, with: { 'org-id': SAMPLE_ORG_ID } })
    expect(render(transcript)).toMatchSnapshot()
    expect(transcript.main.annotations[0]?.message).toMatch(/IP_ADDRESS_NOT_ON_ACCESS_LIST.*203\.0\.113\.7/s)
  })

  it('explains that the organization requires an API access list and the service account has none', async () => {
    const world = sampleWorld()
    for (const organization of world.organizations.values()) organization.apiAccessListRequired = true
    const transcript = await runScenario({ emulator: { world }, with: { 'org-id': SAMPLE_ORG_ID } })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.annotations[0]?.message).toMatch(
      /ORG_REQUIRES_ACCESS_LIST.*not the project's IP access list.*API Access List/s
    )
    expect(transcript.main.outputs['status']).toBe('403')
  })
})

describe('a missing role', () => {
  it('names the sufficient roles, and requests no second token', async () => {
    const world = createWorld()
    const org = world.addOrganization({ name: 'Example Org' })
    const project = world.addProject({ id: SAMPLE_PROJECT_ID, orgId: org.id, name: 'shop' })
    world.addCluster({ projectId: project.id, name: 'prod' })
    world.addServiceAccount({
      orgId: org.id,
      clientId: SAMPLE_CLIENT_ID,
      secret: SAMPLE_CLIENT_SECRET,
      orgRoles: ['ORG_MEMBER']
    })
    const { main, requests } = await runScenario({
      emulator: { world },
      with: { operation: 'getCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' }
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('has the role Project Read Only there')
    expect(requests.filter((line) => line.includes('oauth/token'))).toHaveLength(1)
  })
})

describe('a token that Atlas no longer accepts', () => {
  it('is replaced once if it is no longer fresh, and post revokes both', async () => {
    const transcript = await runScenario({
      with: { operation: 'listOrgs' },
      arrange: ({ script }) => {
        // The token is six minutes old when Atlas refuses it.
        script({
          on: { path: '/api/atlas/v2/orgs' },
          effect: { kind: 'status', status: 503, headers: { 'retry-after': '360' } }
        })
        script({
          on: { path: '/api/atlas/v2/orgs' },
          effect: { kind: 'status', status: 401, body: { error: 401, errorCode: 'UNEXPECTED_ERROR' } }
        })
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.requests.map((line) => line.replace(/\?\S*/, ''))).toEqual([
      'POST /api/oauth/token 200',
      'GET /api/atlas/v2/orgs 503',
      'GET /api/atlas/v2/orgs 401',
      'POST /api/oauth/token 200',
      'GET /api/atlas/v2/orgs 200',
      'POST /api/oauth/revoke 200',
      'POST /api/oauth/revoke 200'
    ])
    expect(transcript.mainMs).toBeGreaterThanOrEqual(360_000)
    expect(transcript.mainMs).toBeLessThanOrEqual(396_000)
  })
})
