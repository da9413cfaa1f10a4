import { describe, expect, it } from '@jest/globals'
import { createWorld, SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario } from '../../support/scenario.ts'
import { render } from '../../support/transcript-text.ts'
import { respondOnce } from '../checks/scripted-responses.ts'

const ORGS = '/api/atlas/v2/orgs'
const account = { clientId: SAMPLE_CLIENT_ID, secret: SAMPLE_CLIENT_SECRET }

describe('verify-org-access', () => {
  it('proves access to an organization by one call', async () => {
    const transcript = await runScenario({ with: { 'org-id': SAMPLE_ORG_ID } })
    expect(render(transcript)).toMatchSnapshot()
    expect(transcript.requests).toEqual([
      'POST /api/oauth/token 200',
      `GET /api/atlas/v2/orgs/${SAMPLE_ORG_ID} 200`,
      'POST /api/oauth/revoke 200'
    ])
  })

  it('finds the only organization without its ID', async () => {
    const { main } = await runScenario({})
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ id: SAMPLE_ORG_ID, name: 'Example Org', status: '200' })
  })

  it('reads the credentials and the organization from the variables of the official tools', async () => {
    const { main } = await runScenario({
      with: { 'client-id': '', 'client-secret': '', 'org-id': '' },
      env: {
        MONGODB_ATLAS_CLIENT_ID: SAMPLE_CLIENT_ID,
        MONGODB_ATLAS_CLIENT_SECRET: SAMPLE_CLIENT_SECRET,
        MONGODB_ATLAS_ORG_ID: SAMPLE_ORG_ID
      }
    })
    expect(main.exitCode).toBe(0)
    expect(main.log).toContain(`> getOrg org=${SAMPLE_ORG_ID}`)
  })

  it('fails if the service account reaches no organization', async () => {
    const { main } = await runScenario({
      arrange: respondOnce(ORGS, { results: [], totalCount: 0, links: [] })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toMatch(/lists no organization for it.*at least Organization Member/s)
  })

  it('fails if Atlas lists something that is no organization', async () => {
    const { main } = await runScenario({ arrange: respondOnce(ORGS, { results: [null], totalCount: 1, links: [] }) })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('The response lacks the ID or name of the organization.')
  })

  it('lists several organizations, and finds one of them by name', async () => {
    const world = createWorld()
    const first = world.addOrganization({ name: 'First' })
    const second = world.addOrganization({ name: 'Second' })
    world.addServiceAccount({ ...account, orgId: first.id, orgRoles: ['ORG_OWNER'] })
    const body = {
      results: [first, second].map(({ id, name }) => ({ id, name, isDeleted: false })),
      totalCount: 2,
      links: []
    }
    const arrange = respondOnce(ORGS, body)
    const all = await runScenario({ emulator: { world }, arrange })
    expect(JSON.parse(all.main.outputs['result'] ?? '')).toHaveLength(2)
    expect(all.main.outputs['id']).toBeUndefined()
    const one = await runScenario({ emulator: { world }, arrange, with: { parameters: 'name: Second' } })
    expect(one.main.outputs['id']).toBe(second.id)
  })

  it('needs the ID of the organization to verify roles if there are several', async () => {
    const world = createWorld()
    const [first, second] = ['First', 'Second'].map((name) => world.addOrganization({ name }))
    world.addServiceAccount({ ...account, orgId: first?.id ?? '', orgRoles: ['ORG_OWNER'] })
    const results = [first, second].map((organization) => ({ id: organization?.id, name: organization?.name }))
    const { main } = await runScenario({
      emulator: { world },
      arrange: respondOnce(ORGS, { results, totalCount: 2, links: [] }),
      with: { parameters: 'roles: ORG_OWNER' }
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('org-id')
  })

  it.each([{ name: 'Example Org' }, { id: SAMPLE_ORG_ID }, { id: 7, name: 'Example Org' }])(
    'fails if Atlas responds with %j',
    async (organization) => {
      const { main } = await runScenario({
        with: { 'org-id': SAMPLE_ORG_ID },
        arrange: respondOnce(`${ORGS}/${SAMPLE_ORG_ID}`, organization)
      })
      expect(main.exitCode).toBe(1)
      expect(main.outputs['id']).toBeUndefined()
    }
  )

  it('fails if the organization has another name', async () => {
    const { main } = await runScenario({ with: { 'org-id': SAMPLE_ORG_ID, parameters: 'name: Other Org' } })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('is named "Example Org", not "Other Org"')
  })

  it('verifies roles from the record of the service account', async () => {
    const held = await runScenario({ with: { 'org-id': SAMPLE_ORG_ID, parameters: 'roles: [Organization Owner]' } })
    expect(held.main.exitCode).toBe(0)
    expect(held.main.outputs['result']).toContain('"roles":["ORG_OWNER"]')
    const lacking = await runScenario({
      with: { 'org-id': SAMPLE_ORG_ID, parameters: 'roles: ORG_OWNER, ORG_BILLING_ADMIN' }
    })
    expect(lacking.main.exitCode).toBe(1)
    expect(lacking.main.annotations[0]?.message).toContain(
      'lacks ORG_BILLING_ADMIN in organization Example Org; it holds ORG_OWNER'
    )
  })

  it('names those that Atlas lists if none has the name', async () => {
    const { main } = await runScenario({ with: { parameters: 'name: Exmaple Org' } })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toMatch(
      /^No organization of the service account is named "Exmaple Org"\. It can access "Example Org"\.\nWhat to do: Check the option name/
    )
  })

  it.each([[undefined], ['ORG_OWNER'], [[]], [[7]]])(
    'finds no role in a record that shows %j as the roles',
    async (roles) => {
      const { main } = await runScenario({
        with: { 'org-id': SAMPLE_ORG_ID, parameters: 'roles: ORG_OWNER' },
        arrange: respondOnce(/\/serviceAccounts\//, { clientId: SAMPLE_CLIENT_ID, roles })
      })
      expect(main.exitCode).toBe(1)
      expect(main.annotations[0]?.message).toContain('lacks ORG_OWNER in organization Example Org; it holds no role.')
    }
  )

  it('says of an account of the organization that the project does not list it', async () => {
    const { main } = await runScenario({
      with: { operation: 'verify-project-access', 'project-id': SAMPLE_PROJECT_ID, parameters: 'roles: GROUP_OWNER' }
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toMatch(
      /The service account is not assigned to project .*: if it has access, then through its roles in the organization, which verify-org-access shows/
    )
    expect(main.annotations[0]?.message).not.toContain('24 hexadecimal digits')
  })

  it('names the role that may read the record if the service account lacks it', async () => {
    const { main } = await runScenario({
      with: { 'org-id': SAMPLE_ORG_ID, parameters: 'roles: ORG_OWNER' },
      arrange: ({ script }) =>
        script({
          on: { path: /serviceAccounts/ },
          effect: {
            kind: 'status',
            status: 401,
            body: { error: 401, errorCode: 'USER_UNAUTHORIZED', reason: 'Unauthorized' }
          }
        })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toMatch(
      /must read its own record in organization Example Org: that takes Organization/
    )
  })
})

describe('verify-project-access', () => {
  it('proves access to a project by its ID', async () => {
    const transcript = await runScenario({
      with: { operation: 'verify-project-access', 'project-id': SAMPLE_PROJECT_ID }
    })
    expect(render(transcript)).toMatchSnapshot()
  })

  it('finds a project by its name', async () => {
    const { main } = await runScenario({ with: { operation: 'verify-project-access', parameters: 'name: shop' } })
    expect(main.outputs['id']).toBe(SAMPLE_PROJECT_ID)
  })

  it('fails if the project of the ID has another name', async () => {
    const { main } = await runScenario({
      with: { operation: 'verify-project-access', 'project-id': SAMPLE_PROJECT_ID, parameters: 'name: bank' }
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('is named "shop", not "bank".')
  })

  it.each([
    { name: 'shop', orgId: SAMPLE_ORG_ID },
    { id: SAMPLE_PROJECT_ID, orgId: SAMPLE_ORG_ID }
  ])('fails if Atlas responds with %j', async (project) => {
    const { main } = await runScenario({
      with: { operation: 'verify-project-access', 'project-id': SAMPLE_PROJECT_ID },
      arrange: respondOnce(`/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`, project)
    })
    expect(main.exitCode).toBe(1)
    expect(main.outputs['id']).toBeUndefined()
  })

  it('requires an ID or a name', async () => {
    const { main, requests } = await runScenario({ with: { operation: 'verify-project-access' } })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('project-id: required by verify-project-access')
    expect(requests).toEqual([])
  })

  it('fails for an unknown project', async () => {
    const { main } = await runScenario({ with: { operation: 'verify-project-access', 'project-id': 'a'.repeat(24) } })
    expect(main.exitCode).toBe(1)
    expect(main.outputs['status']).toMatch(/^(401|404)$/)
    expect(main.annotations[0]?.message).toMatch(/getGroup failed: 40[14]/)
  })
})
