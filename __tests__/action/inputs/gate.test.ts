import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario } from '../../support/scenario.ts'

const cluster = { operation: 'getCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' }

describe('the inputs of a gate', () => {
  it('are checked before anything is sent, each expression with a caret', async () => {
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
      'wait-until: would repeat deleteGroupCluster at each poll'
    ],
    ['fail-when alone', { 'fail-when': 'a' }, 'fail-when: requires wait-until'],
    [
      'wait with a read',
      { wait: 'true' },
      'wait: there is no rule for when getGroupCluster is finished. Add a step that reads it, with wait-until'
    ],
    ['wait and wait-until', { wait: 'true', 'wait-until': 'a' }, 'wait: is for write operations'],
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
      'expect: getOrgInvoiceCsv returns a file'
    ]
  ])('cannot be combined: %s', async (_, inputs, message) => {
    const { main, requests } = await runScenario({ with: { ...cluster, ...inputs } })
    expect(main.annotations[0]?.message).toContain(message)
    expect(requests).toEqual([])
  })
})
