// Options of named operations as inputs of their own, beside `parameters`.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario } from '../../support/scenario.ts'
import { folderOf } from '../../tasks/read-task.ts'
import { rejectInputs } from './reject-inputs.ts'

const check = { operation: 'check-access', 'project-id': SAMPLE_PROJECT_ID }
const user = {
  operation: 'create-database-user',
  'project-id': SAMPLE_PROJECT_ID,
  'cluster-name': 'prod',
  'dry-run': 'true'
}

describe('an option', () => {
  it('is named as it was given', async () => {
    const leftovers = { operation: 'remove-leftovers', 'project-id': SAMPLE_PROJECT_ID }
    expect(await rejectInputs({ ...leftovers, 'older-than': 'soon' })).toMatch(/^older-than: takes a duration, /)
    expect(await rejectInputs({ ...leftovers, parameters: 'older-than: soon' })).toMatch(
      /^parameters\.older-than: takes a duration, /
    )
    expect(await rejectInputs({ ...check, ip: 'x' })).toMatch(/^ip: is not one IPv4/)
    expect(await rejectInputs({ ...check, parameters: 'ip: x' })).toMatch(/^parameters\.ip: is not one IPv4/)
    expect(await rejectInputs({ ...check, ip: '203.0.113.7', parameters: 'cidr: x' })).toMatch(/^parameters\.cidr: /)
    expect(await rejectInputs(check)).toMatch(/^ip: required by check-access, unless cidr is set\./)
  })

  it('is named as it was given also by the operation itself', async () => {
    const given = {
      operation: 'verify-project-access',
      'project-id': SAMPLE_PROJECT_ID,
      'client-id': '',
      'client-secret': '',
      'access-token': 'a-token-made-elsewhere'
    }
    const messageOf = async (inputs: Record<string, string>) => {
      const { main } = await runScenario({
        with: { ...given, ...inputs },
        arrange: ({ script }) =>
          script({
            on: { path: /\/groups\// },
            effect: { kind: 'status', status: 200, body: { id: SAMPLE_PROJECT_ID, name: 'shop', orgId: 'x' } }
          })
      })
      return main.annotations[0]?.message
    }
    expect(await messageOf({ roles: 'GROUP_OWNER' })).toMatch(/^roles: /)
    expect(await messageOf({ parameters: 'roles: GROUP_OWNER' })).toMatch(/^parameters\.roles: /)
  })

  it('cannot be given twice', async () => {
    const inputs = { ...check, ip: '203.0.113.7', parameters: 'ip: 203.0.113.7' }
    expect(await rejectInputs(inputs)).toMatch(/^parameters\.ip: is also the input ip\. Give only one of them\./)
  })

  it('counts as not given if it is empty', async () => {
    expect(await rejectInputs({ ...check, ip: '', cidr: ' ' })).toMatch(/^ip: required/)
    const { main } = await runScenario({ with: { ...check, ip: '203.0.113.7', cidr: '', 'on-unmet': 'ignore' } })
    expect(main.exitCode).toBe(0)
  })

  it('is not YAML', async () => {
    expect(await rejectInputs({ ...check, ip: '"203.0.113.7"' })).toMatch(/^ip: is not one IPv4/)
    expect(await rejectInputs({ ...user, roles: '- read@app\n- read@shop' })).toMatch(
      /^roles: takes a list, separated by commas or newlines\./
    )
  })

  it('that is a key of parameters takes no empty text', async () => {
    expect(await rejectInputs({ ...user, parameters: 'database: " "' })).toMatch(
      /^parameters\.database: takes a string\./
    )
  })

  it('takes no list if it is one value', async () => {
    const parameters = '{ database: [app, shop], auth: [x509], expires-in: [1h, 2h] }'
    const rejected = await rejectInputs({ ...user, parameters })
    expect(rejected.split('\n')).toEqual([
      'parameters.database: takes a string.',
      'parameters.auth: takes password, x509 or oidc.',
      expect.stringMatching(/^parameters\.expires-in: takes a duration, such as /),
      'Nothing was sent to Atlas.'
    ])
  })

  it.each(['read@app,read@shop', 'read@app\nread@shop', ' read@app ,\n\n  read@shop\n'])(
    'that is a list is separated by commas or newlines: %j',
    async (roles) => {
      const { main } = await runScenario({ with: { ...user, roles } })
      expect(main.exitCode).toBe(0)
      expect(JSON.parse(main.outputs['result'] ?? '{}')).toMatchObject({
        roles: [{ databaseName: 'app' }, { databaseName: 'shop' }]
      })
    }
  )

  it.each(['read@app,,read@shop', ',', 'read@app,'])('that is a list has no empty items: %j', async (roles) => {
    expect(await rejectInputs({ ...user, roles })).toMatch(/^roles: takes a list, separated by commas or newlines\./)
  })

  it('is not given if the runner sets its default', async () => {
    const action = folderOf('create-database-user')
    const { main } = await runScenario({ action, with: { ...user, database: 'app', auth: 'x509' } })
    expect(main.exitCode).toBe(0)
    const other = await runScenario({ action, with: { ...user, database: 'app', parameters: 'expires-in: 2h' } })
    expect(other.main.exitCode).toBe(0)
    expect(await rejectInputs({ ...user, database: 'app', auth: 'x509', 'expires-in': '2h' })).toMatch(
      /^expires-in: X\.509 users cannot expire/
    )
  })

  it.each(['TRUE', 'false'])('that is a flag takes true or false, in any case: %s', async (value) => {
    const cluster = { operation: 'create-test-cluster', 'project-id': SAMPLE_PROJECT_ID, 'dry-run': 'true' }
    const { main } = await runScenario({ with: { ...cluster, 'sample-data': value } })
    expect(main.exitCode).toBe(0)
    expect(await rejectInputs({ ...cluster, 'sample-data': 'yes' })).toMatch(/^sample-data: takes true or false\./)
  })

  it('is not missed if the operation is misspelt, or parameters cannot be parsed', async () => {
    const misspelt = await rejectInputs({ ...check, operation: 'check-acces', ip: '203.0.113.7' })
    expect(misspelt).toMatch(/^operation: there is no such operation\..*\nNothing was sent to Atlas\.$/)
    const unread = await rejectInputs({ operation: 'rotate-client-secret', parameters: 'a: [', scope: 'nowhere' })
    expect(unread).toContain('\nscope: takes repository, environment or organization.')
    expect(unread).not.toContain('secret-name: required')
  })
})
