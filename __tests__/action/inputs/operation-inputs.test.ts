import { describe, expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario } from '../../support/scenario.ts'
import { rejectInputs } from './reject-inputs.ts'

describe('an empty operation', () => {
  it.each(['', '  '])('is an error, and not the default: %j', async (operation) => {
    const message = await rejectInputs({ operation, 'org-id': SAMPLE_ORG_ID })
    expect(message).toMatch(/^operation: is empty\. Did its expression give nothing\?/)
  })
})

describe('inputs of an operation', () => {
  it('a missing path parameter is reported by the input that fills it', async () => {
    const message = await rejectInputs({ operation: 'getCluster' })
    expect(message).toContain('project-id: required by getGroupCluster.')
    expect(message).toContain('cluster-name: required by getGroupCluster.')
  })

  it('projectId in parameters means groupId', async () => {
    const { main, requests } = await runScenario({
      with: { operation: 'getGroup', parameters: `projectId: ${SAMPLE_PROJECT_ID}` }
    })
    expect(main.exitCode).toBe(0)
    expect(requests[1]).toBe(`GET /api/atlas/v2/groups/${SAMPLE_PROJECT_ID} 200`)
  })

  it('a path value cannot change the path', async () => {
    const message = await rejectInputs({
      operation: 'getCluster',
      'project-id': SAMPLE_PROJECT_ID,
      'cluster-name': '..'
    })
    expect(message).toContain('cluster-name: would change the path')
    const { requests } = await runScenario({
      with: {
        operation: 'getGroupDatabaseUser',
        'project-id': SAMPLE_PROJECT_ID,
        parameters: '{ databaseName: $external, username: "../../orgs?x=1#y" }'
      }
    })
    expect(requests[1]).toBe(
      `GET /api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/databaseUsers/%24external/..%2F..%2Forgs%3Fx%3D1%23y 404`
    )
  })

  it('an input that the operation has no place for is rejected, unless it comes from the environment', async () => {
    expect(await rejectInputs({ operation: 'listOrgs', 'project-id': SAMPLE_PROJECT_ID })).toContain(
      'project-id: listOrgs has no parameter for it'
    )
    const { main } = await runScenario({
      with: { operation: 'listOrgs' },
      env: { MONGODB_ATLAS_PROJECT_ID: SAMPLE_PROJECT_ID }
    })
    expect(main.exitCode).toBe(0)
  })

  it('two different values for one parameter are rejected', async () => {
    const message = await rejectInputs({
      operation: 'getGroup',
      'project-id': SAMPLE_PROJECT_ID,
      parameters: `groupId: ${'b'.repeat(24)}`
    })
    expect(message).toContain('project-id: differs from parameters.groupId')
  })

  const entry = { operation: 'createGroupAccessListEntry', 'project-id': SAMPLE_PROJECT_ID }

  it.each<[string, Record<string, string>]>([
    ['body: listOrgs takes no request body', { operation: 'listOrgs', body: '{}' }],
    ['body: createGroup needs a request body', { operation: 'createGroup' }],
    ['body-file: give either body or', { operation: 'createGroup', body: '{}', 'body-file': 'x' }],
    ['body: createGroup takes a mapping', { operation: 'createGroup', body: '- 1' }],
    ['body: line 1, column 9, at name: the JSON ends too early', { operation: 'createGroup', body: '{"name": ' }],
    ['body: createGroupAccessListEntry takes a list', { ...entry, body: 'ipAddress: 192.0.2.9' }]
  ])('a body is rejected: %s', async (problem, inputs) => {
    expect(await rejectInputs(inputs)).toContain(problem)
  })

  it.each([
    ['status: open', 'parameters.status: is not a known value. Did you mean OPEN?'],
    ['itemsPerPage: 0', 'parameters.itemsPerPage: must be at least 1.'],
    ['itemsPerPage: 501', 'parameters.itemsPerPage: must be at most 500'],
    ['pageNum: one', 'parameters.pageNum: takes a whole number'],
    ['includeCount: yes', 'parameters.includeCount: takes true or false'],
    ['status: [OPEN]', 'parameters.status: takes one value'],
    ['- status', 'parameters: takes a mapping'],
    ['status: {a: b}', 'parameters: line 1, column 9, at status: write a value'],
    ['status:', 'parameters: line 1, column 1, at status: has no value']
  ])('a parameter must have the type in the catalogue: %s', async (parameters, problem) => {
    const inputs = { operation: 'listGroupAlerts', 'project-id': SAMPLE_PROJECT_ID, parameters }
    expect(await rejectInputs(inputs)).toContain(problem)
  })

  it('a value that resembles none of the known ones is refused with those, and a list without values', async () => {
    const project = { 'project-id': SAMPLE_PROJECT_ID }
    const integration = await rejectInputs({
      ...project,
      operation: 'getGroupIntegration',
      parameters: 'integrationType: CARRIER_PIGEON'
    })
    expect(integration).toContain('parameters.integrationType: is not a known value. Known: PAGER_DUTY, SLACK, ')
    const events = await rejectInputs({ ...project, operation: 'listGroupEvents', parameters: 'eventType: []' })
    expect(events).toContain('parameters.eventType: is an empty list. Leave it out instead.')
  })

  it('a filter that is newer than the catalogue is sent', async () => {
    const { emulator } = await runScenario({
      with: { operation: 'listGroupEvents', 'project-id': SAMPLE_PROJECT_ID, parameters: 'eventType: [QQ_ZZ_1]' }
    })
    expect(emulator.requests.some(({ path }) => path.includes('eventType=QQ_ZZ_1'))).toBe(true)
  })

  it('an operation that exists only as a preview requires api-version: preview', async () => {
    const message = await rejectInputs({
      operation: 'generateOrgInvoiceAndDownloadReport',
      'org-id': SAMPLE_ORG_ID,
      body: '{}'
    })
    expect(message).toContain('api-version: generateOrgInvoiceAndDownloadReport exists only as preview')
  })

  it('the options of a named operation are checked as well', async () => {
    const message = await rejectInputs({
      'org-id': 'example',
      parameters: 'nam: x',
      body: '{}',
      'project-id': SAMPLE_PROJECT_ID
    })
    expect(message).toContain('body: verify-org-access does not use it.')
    expect(message).toContain('project-id: verify-org-access does not use it.')
    expect(message).toContain('org-id: is not an organization ID. Atlas shows the ID under Organization Settings')
    expect(message).toContain('parameters.nam: verify-org-access has no such option. Did you mean name?')
  })

  it.each(['constructor', '__proto__', 'toString'])('an option %s is only unknown', async (name) => {
    const message = await rejectInputs({ 'org-id': SAMPLE_ORG_ID, parameters: `${name}: x` })
    expect(message).toMatch(`parameters.${name}: verify-org-access has no such option.`)
  })
})

describe('parameters that no request can carry', () => {
  const user = { operation: 'getGroupDatabaseUser', 'project-id': SAMPLE_PROJECT_ID }

  it('half a character is rejected, not replaced', async () => {
    const message = await rejectInputs({ ...user, parameters: 'databaseName: admin\nusername: "a\\ud800b"' })
    expect(message).toContain(
      'parameters.username: contains a control character, a line break or an incomplete character'
    )
  })

  it('a name that every JavaScript object has is unknown all the same', async () => {
    const message = await rejectInputs({
      ...user,
      parameters: '{ databaseName: admin, username: app, __proto__: x, constructor: x }'
    })
    expect(message).toContain('parameters.__proto__: getGroupDatabaseUser has no such parameter')
    expect(message).toContain('parameters.constructor: getGroupDatabaseUser has no such parameter')
  })
})
