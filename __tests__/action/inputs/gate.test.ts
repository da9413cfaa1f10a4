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
    [
      'wait with a named operation that does not',
      { operation: 'check-alerts', 'cluster-name': '', wait: 'true' },
      'wait: check-alerts does not wait'
    ],
    [
      'wait with a named operation that changes something, and does not',
      { operation: 'remove-leftovers', 'cluster-name': '', wait: 'true' },
      'wait: remove-leftovers does not wait'
    ],
    [
      'a timeout for only one check after a write',
      { operation: 'updateCluster', body: 'tags: []', wait: 'true', timeout: '5s' },
      'timeout: must be longer than interval, 10 s: after a write, it takes later checks to see the new state'
    ],
    [
      'a timeout for only one check of a named operation after it has written',
      { operation: 'create-database-user', parameters: 'database: app', timeout: '500ms', interval: '500ms' },
      'timeout: must be longer than interval, 500 ms'
    ],
    [
      'no time for the check of a snapshot',
      { operation: 'takeGroupClusterBackupSnapshots', body: 'retentionInDays: 1', wait: 'true', timeout: '0s' },
      'timeout: must be longer than 0'
    ],
    [
      'an interval beyond the default timeout after a write',
      { operation: 'updateCluster', body: 'tags: []', wait: 'true', interval: '30m' },
      'interval: 30 min is not shorter than the timeout, 30 min'
    ],
    ['a timeout beyond a week', { wait: 'true', timeout: '8d' }, 'timeout: must not be longer than 7 days.'],
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

  it.each<[what: string, inputs: Record<string, string>]>([
    [
      'a new snapshot is read once, before the interval is over',
      {
        operation: 'takeGroupClusterBackupSnapshots',
        body: 'retentionInDays: 1',
        wait: 'true',
        timeout: '5s',
        'on-unmet': 'ignore'
      }
    ],
    ['a named operation that does not wait, told not to', { operation: 'check-cluster', wait: 'false' }],
    ['a named operation that reads checks once', { operation: 'wait-for-cluster', wait: 'true', timeout: '0s' }]
  ])('can be combined: %s', async (_, inputs) => {
    const { main } = await runScenario({ with: { ...cluster, ...inputs } })
    expect(main.annotations).toEqual([])
    expect(main.exitCode).toBe(0)
  })
})
