// Names that every object of JavaScript has: as a key, a parameter, an option or an error code they are unknown names.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { nearest } from '../../src/atlas/catalog/nearest.ts'
import { runScenario } from '../support/scenario.ts'
import { rejectInputs } from './inputs/reject-inputs.ts'

const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

describe.each(NAMES)('%s', (name) => {
  it('is no parameter of an API operation', async () => {
    const message = await rejectInputs({ operation: 'listOrgs', parameters: `${name}: x` })
    expect(message).toMatch(new RegExp(`^parameters\\.${name}: listOrgs has no such parameter\\. It has: `))
  })

  it('is no option of a named operation', async () => {
    const message = await rejectInputs({
      'project-id': SAMPLE_PROJECT_ID,
      operation: 'check-access',
      parameters: `${name}: x`
    })
    expect(message).toMatch(new RegExp(`^parameters\\.${name}: check-access has no such option\\. It has: `, 'm'))
  })

  it('is no operation', async () => {
    expect(await rejectInputs({ operation: name })).toContain('operation: there is no such operation.')
  })

  it('is no version, duration or flag', async () => {
    const message = await rejectInputs({ operation: 'listOrgs', 'api-version': name, timeout: name, summary: name })
    expect(message).toContain('timeout: is not a duration.')
    expect(message).toContain('summary: takes true or false.')
    expect(message).toContain('api-version: ')
    expect(message).not.toContain('bug')
  })

  it('is an error code without a hint of its own', async () => {
    const { main } = await runScenario({
      with: { operation: 'getOrg', 'org-id': SAMPLE_ORG_ID },
      arrange: ({ script }) =>
        script({
          on: { path: /orgs/ },
          effect: { kind: 'status', status: 400, body: { error: 400, errorCode: name, detail: 'No.' } }
        })
    })
    expect(main.annotations).toMatchObject([{ title: 'MongoDB Atlas: Request failed' }])
    expect(main.annotations[0]?.message).toContain(name)
    expect(main.annotations[0]?.message).not.toMatch(/\[object|function|undefined/)
  })

  it('is not the code by which Atlas tells flex clusters from others', async () => {
    const { main, requests } = await runScenario({
      with: { operation: 'wait-for-cluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' },
      arrange: ({ script }) =>
        script({
          on: { path: /clusters\/prod/ },
          effect: { kind: 'status', status: 400, body: { error: 400, errorCode: name, detail: 'No.' } }
        })
    })
    expect(main.annotations).toMatchObject([{ title: 'MongoDB Atlas: Request failed' }])
    expect(requests.filter((line) => line.includes('/clusters/prod'))).toHaveLength(1)
  })

  it('resembles no known name', () => {
    expect(nearest(name, ['group', 'org'])).toEqual([])
  })
})
