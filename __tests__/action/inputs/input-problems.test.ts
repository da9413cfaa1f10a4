import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { rejectInputs } from './reject-inputs.ts'

describe('invalid inputs', () => {
  it('are all reported, each by its name, with the nearest valid one', async () => {
    const message = await rejectInputs({
      operation: 'getGroupClutser',
      'base-url': 'http://atlas.example.com',
      'client-secret': '',
      paramters: 'a: 1',
      summary: 'perhaps',
      'dry-run': 'yes'
    })
    expect(message.split('\n')).toEqual([
      expect.stringMatching(/^client-secret: the client secret of the service account is missing/),
      'paramters: there is no such input. Did you mean parameters?',
      'dry-run: takes true or false.',
      'base-url: must begin with https://, or the credentials would be sent unencrypted.',
      'summary: takes true or false.',
      expect.stringMatching(/^operation: there is no such operation\. Did you mean getGroupCluster/),
      'Nothing was sent to Atlas.'
    ])
  })

  it('include every name that is no input, with the nearest one or what there is', async () => {
    expect(await rejectInputs({ client_id: 'x' })).toContain(
      'client_id: there is no such input. Did you mean client-id?'
    )
    expect(await rejectInputs({ params: 'x: 1' })).toContain('params: there is no such input. Did you mean parameters?')
    expect(await rejectInputs({ quux: 'x' })).toContain(
      'quux: there is no such input, and verify-org-access has no such option. It has: name, roles.'
    )
    expect(await rejectInputs({ operation: 'listOrgs', quux: 'x' })).toContain(
      'quux: there is no such input. What an API operation takes goes into parameters.'
    )
  })

  it.each([
    ['until', 'wait-until'],
    ['Until', 'wait-until'],
    ['wait_until', 'wait-until'],
    ['condition', 'expect'],
    ['assert', 'expect'],
    ['fail_if', 'fail-when']
  ])('include %s, a usual name for %s', async (name, input) => {
    const message = await rejectInputs({ [name]: "stateName == 'IDLE'" })
    expect(message).toContain(`${name.toLowerCase()}: there is no such input. Did you mean ${input}?`)
  })

  it('include the parameters, IDs, body and version of an API operation', async () => {
    const message = await rejectInputs({
      operation: 'createGroupCluster',
      'project-id': 'shop',
      parameters: 'prety: true\nenvelope: true',
      'api-version': '2020-01-01'
    })
    expect(message).toContain('parameters.prety: createGroupCluster has no such parameter. Did you mean pretty?')
    expect(message).toContain('parameters.envelope: moves the HTTP status')
    expect(message).toContain(
      'project-id: is not a project ID. Atlas shows the ID under Project Settings, and after cloud.mongodb.com/v2/'
    )
    expect(message).toContain('api-version: createGroupCluster has no version as early as 2020-01-01')
    expect(message).not.toContain('..:')
  })
})

describe('unreadable parameters', () => {
  it('are one problem: no missing option is reported on top', async () => {
    const message = await rejectInputs({
      operation: 'check-access',
      'project-id': SAMPLE_PROJECT_ID,
      parameters: 'ip: [203.0.113.7'
    })
    expect(message).toMatch(/^parameters: line 1, column 17, at ip: write texts/)
    expect(message).not.toContain('required by check-access')
  })
})
