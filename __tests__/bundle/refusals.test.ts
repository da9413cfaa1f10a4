import { describe, expect, it } from '@jest/globals'
import { createWorld, SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, sampleWorld } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { render, runScenario } from './transcript.ts'

const WRONG_SECRET = 'mdb_sa_sk_a-secret-of-somebody-else'

describe('a service account that Atlas refuses', () => {
  it('a wrong secret is red, says why, and is not tried twice', async () => {
    const transcript = await runScenario({ with: { 'client-secret': WRONG_SECRET, 'org-id': SAMPLE_ORG_ID } })
    expect(render(transcript)).toMatchSnapshot()
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.requests).toEqual(['POST /api/oauth/token 401'])
  })

  it('an expired secret looks the same to Atlas, and the hint says so', async () => {
    const world = sampleWorld()
    for (const secret of world.serviceAccounts.get(SAMPLE_CLIENT_ID)?.secrets ?? [])
      secret.expiresAt = '2020-01-01T00:00:00Z'
    const { main } = await runScenario({ emulator: { world }, with: { 'org-id': SAMPLE_ORG_ID } })
    expect(main.annotations[0]?.message).toMatch(/invalid_client.*wrong, expired, deleted/s)
  })

  it('waits for a free token where too many are alive, until the time is up', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      emulator: { limits: { liveTokens: 0 } },
      with: { 'org-id': SAMPLE_ORG_ID }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.log).toContain('Access Token limit reached')
    expect(transcript.main.annotations[0]).toMatchObject({ title: 'MongoDB Atlas: Out of time' })
    expect(transcript.requests.length).toBeGreaterThan(5)
    expect(transcript.requests.every((line) => line === 'POST /api/oauth/token 403')).toBe(true)
  })

  it('waits as long as the token endpoint asks for', async () => {
    const transcript = await runScenario({
      clockRate: 200,
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
    const [first, second] = transcript.emulator.requests
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(60_000)
  })
})

describe('the two access lists', () => {
  it('names the API access list and the address when the service account may not call from here', async () => {
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

  it('tells apart that the organization requires a list and the service account has none', async () => {
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

describe('a role that is missing', () => {
  it('names the roles that would do, and does not spend a second token on it', async () => {
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

describe('a token that Atlas does not take any more', () => {
  it('is replaced once when it is not fresh, and post revokes both', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: { operation: 'listOrgs' },
      arrange: ({ script }) => {
        // Six minutes pass before the answer, which is a refusal.
        script({
          on: { path: '/api/atlas/v2/orgs' },
          effect: { kind: 'status', status: 503, headers: { 'retry-after': '360' } }
        })
        script({
          on: { path: '/api/atlas/v2/orgs' },
          skip: 0,
          effect: { kind: 'status', status: 401, body: { error: 401, errorCode: 'UNEXPECTED_ERROR' } }
        })
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.requests.filter((line) => line === 'POST /api/oauth/token 200')).toHaveLength(2)
    expect(transcript.requests.filter((line) => line === 'POST /api/oauth/revoke 200')).toHaveLength(2)
  })
})
