// Steps with `temporary: true` whose thing, or a similar one, already exists.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { createFor, expectAllLeft, inOrganization, ourUser, role, user, writesOf } from './temporary-things.ts'

const OTHER_ACCOUNT = 'mdb_sa_id_aaaaaaaaaaaaaaaaaaaaaaaa'

describe('post leaves what existed before:', () => {
  it('a custom role of the same name', async () => {
    const observed = await createFor({
      operation: 'createGroupCustomDbRoleRole',
      body: role,
      arrange: ({ world }) => void world.addCustomRole({ ...role, projectId: SAMPLE_PROJECT_ID })
    })
    expect(observed.mainMessages[0]).toMatch(/409 ATLAS_CUSTOM_ROLE_NAME_ALREADY_EXISTS/)
    expect(observed.undo).toEqual([])
    expect(observed.after).toEqual(observed.before)
    expect(writesOf(observed)).toHaveLength(1)
  })

  it('an entry of the API access list, but not the one that main added', async () => {
    const observed = await createFor({
      operation: 'createOrgServiceAccountAccessList',
      body: [{ ipAddress: '198.51.100.1' }, { cidrBlock: '198.51.100.64/26' }],
      with: { ...inOrganization, parameters: `clientId: ${OTHER_ACCOUNT}` },
      arrange: ({ world }) =>
        void world.addServiceAccount({
          orgId: SAMPLE_ORG_ID,
          clientId: OTHER_ACCOUNT,
          accessList: ['198.51.100.1', '198.51.100.2']
        })
    })
    expect(observed.main.exitCode).toBe(0)
    expect(observed.undo.map(({ subject }) => subject)).toEqual(['API access list entry 198.51.100.64/26'])
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
    expect(writesOf(observed)[1]).toMatch(/^DELETE .*198\.51\.100\.64%2F26 204$/)
  })

  it('an entry of the API access list in a different notation', async () => {
    const observed = await createFor({
      operation: 'createOrgServiceAccountAccessList',
      body: [{ ipAddress: '198.51.100.1' }],
      with: { ...inOrganization, parameters: `clientId: ${OTHER_ACCOUNT}` },
      arrange: ({ world }) =>
        void world.addServiceAccount({
          orgId: SAMPLE_ORG_ID,
          clientId: OTHER_ACCOUNT,
          accessList: ['198.51.100.1/32', '198.51.100.2']
        })
    })
    expect(observed.main.exitCode).toBe(0)
    expect(observed.undo).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })

  it('an access list entry: nothing is created if one of several exists', async () => {
    const observed = await createFor({
      operation: 'createGroupAccessListEntry',
      body: [{ ipAddress: '203.0.113.1' }, { ipAddress: '198.51.100.10' }]
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.mainMessages[0]).toMatch(
      /temporary: access list entry 198\.51\.100\.10 already exists\. Creating it would change it/
    )
    expect(observed.mainMessages[0]).not.toContain('Nothing was sent')
    expect(observed.undo).toEqual([])
    expect(writesOf(observed)).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })

  it('whatever it is, if Atlas does not say whether it exists: nothing is sent, and nothing left to remove', async () => {
    const observed = await createFor({
      operation: 'createGroupCustomDbRoleRole',
      body: role,
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: /customDBRoles/ },
          times: Infinity,
          effect: { kind: 'status', status: 500, body: { error: 500 } }
        })
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.undo).toEqual([])
    expect(observed.messages).toEqual([])
    expect(writesOf(observed)).toEqual([])
  })

  it('a custom role of which Atlas did not say whether it existed, with a warning', async () => {
    const body = { error: 404, errorCode: 'GROUP_NOT_FOUND', detail: 'No group.', reason: 'Not Found', parameters: [] }
    const observed = await createFor({
      operation: 'createGroupCustomDbRoleRole',
      body: role,
      arrange: ({ script }) =>
        script({ on: { method: 'GET', path: /customDBRoles/ }, effect: { kind: 'status', status: 404, body } })
    })
    expect(observed.main.exitCode).toBe(0)
    expect(Object.keys(observed.created)).toHaveLength(1)
    expect(observed.messages).toEqual([expect.stringMatching(/^warning: Not removed: .*auditor/)])
    expectAllLeft(observed)
  })

  it('everything, without the input temporary', async () => {
    const observed = await createFor({ ...ourUser, with: { temporary: '' } })
    expect(observed.sent).toEqual(user)
    expect(observed.undo).toEqual([])
    expect(Object.values(observed.created)).toHaveLength(1)
    expectAllLeft(observed)
    expect(writesOf(observed)).toHaveLength(1)
  })
})

describe('the API access list of the calling account', () => {
  it('keeps the address of the caller, which Atlas refuses to remove, with a warning', async () => {
    const observed = await createFor({
      operation: 'createOrgServiceAccountAccessList',
      body: [{ ipAddress: '203.0.113.7' }],
      with: { ...inOrganization, parameters: `clientId: ${SAMPLE_CLIENT_ID}` }
    })
    expect(observed.main.exitCode).toBe(0)
    expect(observed.post.exitCode).toBe(0)
    expect(observed.messages).toHaveLength(1)
    expect(observed.messages[0]).toMatch(
      /^warning: Could not remove API access list entry 203\.0\.113\.7: .*CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST/
    )
    expect(observed.messages[0]).toContain(`/v2#/org/${SAMPLE_ORG_ID}/`)
    expect(observed.emulator.liveTokens()).toEqual([])
  })
})
