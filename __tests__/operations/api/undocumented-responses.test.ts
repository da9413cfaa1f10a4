// Responses that claim success, but are not what the document allows for the operation.
import { describe, expect, it } from '@jest/globals'
import type { Effect } from '../../../local/emulator/faults.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Transcript } from '../../support/scenario.ts'
import { create, error, USERS, visible } from '../database-user/create-database-user.ts'

const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
const project = { 'project-id': SAMPLE_PROJECT_ID }

type Step = readonly [inputs: Record<string, string>, on: { method: string; path: string }]

const STEPS: Readonly<Record<string, Step>> = {
  getGroupCluster: [
    { operation: 'getGroupCluster', ...project, 'cluster-name': 'prod' },
    { method: 'GET', path: `${PROJECT}/clusters/prod` }
  ],
  getOrg: [
    { operation: 'getOrg', 'org-id': SAMPLE_ORG_ID },
    { method: 'GET', path: `/api/atlas/v2/orgs/${SAMPLE_ORG_ID}` }
  ],
  listGroupDatabaseUsers: [
    { operation: 'listGroupDatabaseUsers', ...project },
    { method: 'GET', path: `${PROJECT}/databaseUsers` }
  ],
  listGroupCustomDbRoleRoles: [
    { operation: 'listGroupCustomDbRoleRoles', ...project },
    { method: 'GET', path: `${PROJECT}/customDBRoles/roles` }
  ],
  createGroupCustomDbRoleRole: [
    { operation: 'createGroupCustomDbRoleRole', ...project, body: '{ roleName: audit }' },
    { method: 'POST', path: `${PROJECT}/customDBRoles/roles` }
  ],
  updateGroupCluster: [
    { operation: 'updateGroupCluster', ...project, 'cluster-name': 'prod', body: 'tags: []' },
    { method: 'PATCH', path: `${PROJECT}/clusters/prod` }
  ],
  deleteGroupAccessListEntry: [
    { operation: 'deleteGroupAccessListEntry', ...project, parameters: 'entryValue: 198.51.100.10' },
    { method: 'DELETE', path: `${PROJECT}/accessList/198.51.100.10` }
  ]
}

/** Runs a step, where this is the response to its request. A condition is met by anything but a list of items. */
function run(name: string, effect: Omit<Extract<Effect, { kind: 'status' }>, 'kind'>): Promise<Transcript> {
  const [inputs, on] = STEPS[name] as Step
  return runScenario({
    with: { ...inputs, expect: '!paused' },
    arrange: ({ script }) => script({ on, times: Infinity, effect: { kind: 'status', ...effect } })
  })
}

const html = { 'content-type': 'text/html' }
const json = { 'content-type': 'application/json' }
const notFound = { detail: 'No.', error: 404, errorCode: 'RESOURCE_NOT_FOUND', parameters: [], reason: 'Not Found' }

describe('a step fails, and sets no result,', () => {
  it.each([
    ['getGroupCluster', 'got 204 with an empty body', { status: 204 }],
    ['getOrg', 'got 202 with an empty body (text/html)', { status: 202, headers: html }],
    ['getOrg', 'got 200 with null, not an object', { status: 200, headers: json, body: 'null' }],
    ['getGroupCluster', 'got 200 with a string, not an object', { status: 200, headers: json, body: '"IDLE"' }],
    ['getOrg', 'got 200 with a number, not an object', { status: 200, headers: json, body: '1' }],
    ['getGroupCluster', 'got 200 with a list, not an object', { status: 200, body: [] }],
    ['listGroupCustomDbRoleRoles', 'got 200 with an object, not a list', { status: 200, body: {} }],
    ['listGroupCustomDbRoleRoles', 'an error in its body (404 RESOURCE_NOT_FOUND)', { status: 200, body: notFound }],
    ['getGroupCluster', 'an error in its body (404 RESOURCE_NOT_FOUND)', { status: 200, body: notFound }],
    ['createGroupCustomDbRoleRole', 'got 200 with an empty body (text/html)', { status: 200, headers: html }],
    ['createGroupCustomDbRoleRole', 'got 204 with an empty body', { status: 204 }],
    ['updateGroupCluster', 'got 200 with an empty body (text/html)', { status: 200, headers: html }],
    ['updateGroupCluster', 'got 200 with a list, not an object', { status: 200, body: [] }],
    ['getGroupCluster', 'got 200 with an object that has no id', { status: 200, body: {} }],
    ['getOrg', 'got 200 with an object that has no id', { status: 200, body: { id: null, name: 'Example' } }],
    ['listGroupDatabaseUsers', 'got 200 with an object that has no results', { status: 200, body: { totalCount: 0 } }],
    ['updateGroupCluster', 'got 202 with an object that has no id', { status: 202, body: { status: 'ok' } }],
    ['deleteGroupAccessListEntry', 'got 200 with an empty body (text/html)', { status: 200, headers: html }],
    ['deleteGroupAccessListEntry', 'an error in its body (404 RESOURCE_NOT_FOUND)', { status: 200, body: notFound }]
  ])('if %s %s', async (name, message, effect) => {
    const { main } = await run(name, effect)
    expect(main.annotations[0]?.message).toContain(message)
    expect(main.exitCode).toBe(1)
    expect(main.outputs).not.toHaveProperty('result')
    expect(main.outputs).not.toHaveProperty('value')
    expect(main.outputs).not.toHaveProperty('satisfied')
  })

  it('and create-database-user hands out no password', async () => {
    const transcript = await create(
      { parameters: 'database: app' },
      {
        arrange: ({ script }) =>
          script({ on: { method: 'POST', path: USERS }, effect: { kind: 'status', status: 200, headers: html } })
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('createGroupDatabaseUser: got 200 with an empty body (text/html)')
    expect(transcript.main.outputs).not.toHaveProperty('password')
    expect(transcript.main.outputs).not.toHaveProperty('connection-string')
    expect(visible(transcript)).not.toContain('mongodb+srv://')
  })
})
