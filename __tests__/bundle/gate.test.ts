import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { render, runScenario } from './transcript.ts'

const cluster = { operation: 'getCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' }
const notIdle = "stateName == 'UPDATING'"

describe('query', () => {
  it.each([
    ['a text as it is', 'name', 'prod'],
    ['a number as JSON', 'length(name)', '4'],
    ['an object as compact JSON', '{ n: name, p: paused }', '{"n":"prod","p":false}'],
    ['what is not there as null', 'nothing.here', 'null']
  ])('gives %s', async (_, query, value) => {
    const { main } = await runScenario({ with: { ...cluster, query } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['value']).toBe(value)
    expect(main.outputs['satisfied']).toBeUndefined()
  })

  it('that does not apply to the answer is an error', async () => {
    const { main } = await runScenario({ with: { ...cluster, query: 'length(paused)' } })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toMatch(/^query: cannot evaluate length\(paused\): /)
    expect(main.annotations[0]?.message).not.toContain('Nothing was sent')
  })

  it('works over every page of a list', async () => {
    const { main } = await runScenario({ with: { operation: 'listGroups', query: 'results[].name' } })
    expect(main.outputs['value']).toBe('["shop","sandbox"]')
  })

  it('hides a value that is a secret', async () => {
    const { main } = await runScenario({
      with: {
        operation: 'createOrgServiceAccountSecret',
        'org-id': '5f0000000000000000000001',
        parameters: `clientId: mdb_sa_id_0123456789abcdef01234567`,
        body: 'secretExpiresAfterHours: 8',
        query: 'secret'
      }
    })
    const value = main.outputs['value'] ?? ''
    expect(value).toMatch(/^mdb_sa_sk_/)
    expect(main.log + main.summary).not.toContain(value)
  })
})

describe('expect', () => {
  it('lets a step through that meets it', async () => {
    const { main } = await runScenario({ with: { ...cluster, expect: "stateName == 'IDLE' && !paused" } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('true')
  })

  it('fails one that does not, with outputs and summary all the same', async () => {
    const transcript = await runScenario({
      with: { operation: 'getGroup', 'project-id': SAMPLE_PROJECT_ID, expect: 'clusterCount == `0`', query: 'name' }
    })
    expect(
      render(transcript)
        .replace(/"created":"[^"]*"/g, '"created":"DATE"')
        .replace(/(created \| |"created": ")[^ "]*/g, '$1DATE')
    ).toMatchSnapshot()
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', value: 'shop', status: '200' })
    expect(transcript.main.outputs['result']).toBeDefined()
  })

  it('is not met by false, nor by what is not there', async () => {
    for (const condition of ['paused', 'nothing']) {
      const { main } = await runScenario({ with: { ...cluster, expect: condition } })
      expect([condition, main.exitCode, main.outputs['satisfied']]).toEqual([condition, 1, 'false'])
    }
  })

  it('that gives something else is an error, also where unmet ones are let pass', async () => {
    const { main } = await runScenario({ with: { ...cluster, expect: 'name', 'on-unmet': 'ignore' } })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('a condition must be true or false, but name is a string: "prod"')
    expect(main.outputs['satisfied']).toBeUndefined()
  })

  it('only warns, or not even that, where on-unmet says so', async () => {
    const warned = await runScenario({ with: { ...cluster, expect: notIdle, 'on-unmet': 'warn' } })
    expect(warned.main.exitCode).toBe(0)
    expect(warned.main.outputs['satisfied']).toBe('false')
    expect(warned.main.annotations).toEqual([expect.objectContaining({ level: 'warning' })])
    const ignored = await runScenario({ with: { ...cluster, expect: notIdle, 'on-unmet': 'ignore' } })
    expect([ignored.main.exitCode, ignored.main.annotations, ignored.main.outputs['satisfied']]).toEqual([
      0,
      [],
      'false'
    ])
  })

  it('never turns an error into a pass', async () => {
    const { main } = await runScenario({
      with: { ...cluster, 'cluster-name': 'unknown', expect: notIdle, 'on-unmet': 'ignore' }
    })
    expect(main.exitCode).toBe(1)
    expect(main.outputs['satisfied']).toBeUndefined()
  })
})

describe('inputs of a gate', () => {
  it('are checked before anything is sent, each with its expression and a caret', async () => {
    const { main, requests } = await runScenario({
      with: {
        ...cluster,
        query: 'results[',
        expect: 'stateName == "IDLE"',
        'wait-until': "stateName = 'IDLE'",
        timeout: 'soon',
        interval: '0s',
        'on-unmet': 'shrug',
        wait: 'maybe'
      }
    })
    expect(requests).toEqual([])
    expect(main.annotations[0]?.message).toMatchSnapshot()
  })

  it.each<[what: string, inputs: Record<string, string>, message: string]>([
    [
      'wait-until with a write',
      { operation: 'deleteCluster', 'wait-until': 'a' },
      'wait-until: deleteGroupCluster would be repeated'
    ],
    ['fail-when alone', { 'fail-when': 'a' }, 'fail-when: only goes with wait-until'],
    [
      'wait with a read',
      { wait: 'true' },
      'wait: there is no rule for when getGroupCluster is finished. Add a step that reads it, with wait-until'
    ],
    ['wait and wait-until', { wait: 'true', 'wait-until': 'a' }, 'wait: goes with operations that write'],
    [
      'wait-until with a named operation',
      { operation: 'verify-project-access', 'cluster-name': '', 'wait-until': 'a' },
      'wait-until: verify-project-access has conditions of its own'
    ],
    [
      'expect over a file',
      {
        operation: 'getOrgInvoiceCsv',
        'org-id': SAMPLE_PROJECT_ID,
        'project-id': '',
        'cluster-name': '',
        parameters: 'invoiceId: 5f0000000000000000000001',
        expect: 'a'
      },
      'expect: getOrgInvoiceCsv answers with a file'
    ]
  ])('do not go together: %s', async (_, inputs, message) => {
    const { main, requests } = await runScenario({ with: { ...cluster, ...inputs } })
    expect(main.annotations[0]?.message).toContain(message)
    expect(requests).toEqual([])
  })
})
