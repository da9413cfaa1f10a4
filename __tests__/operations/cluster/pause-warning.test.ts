import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Transcript } from '../../support/scenario.ts'
import { changeCluster } from './change-cluster.ts'
import { summaryText } from '../../../local/summary-text.ts'

const run = (inputs: Record<string, string>) =>
  runScenario({ with: { operation: 'getGroupCluster', 'project-id': SAMPLE_PROJECT_ID, timeout: '0s', ...inputs } })
const warnings = ({ main }: Transcript) =>
  main.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)

describe('a condition that reads stateName and not paused gets a warning over a paused cluster:', () => {
  it.each<[string, Record<string, string>]>([
    ['expect', { expect: "stateName == 'IDLE'" }],
    ['wait-until', { 'wait-until': "contains(['IDLE'], stateName)" }],
    ['fail-when', { 'wait-until': "name == 'archive'", 'fail-when': "stateName == 'DELETING'" }]
  ])('%s', async (_, conditions) => {
    const transcript = await run({ 'cluster-name': 'archive', ...conditions })
    expect(transcript.main.exitCode).toBe(0)
    expect(warnings(transcript)).toEqual([expect.stringContaining('and cluster archive is paused. Read the attribute')])
    expect(summaryText(transcript.main.summary)).toContain('cluster archive is paused')
  })

  it('over a list, which names the paused ones', async () => {
    const inputs = { operation: 'listGroupClusters', expect: "length(results[?stateName != 'IDLE']) == `0`" }
    const { main, post } = await runScenario({
      with: { 'project-id': SAMPLE_PROJECT_ID, ...inputs },
      arrange: (emulator) => changeCluster(emulator, 'prod', { paused: true })
    })
    expect(main.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('clusters prod, archive are paused') }
    ])
    expect(post.annotations).toEqual([])
  })

  it.each<[string, Record<string, string>]>([
    ['it reads paused as well', { 'cluster-name': 'archive', expect: "stateName == 'IDLE' && paused" }],
    [
      'another condition of the step reads paused',
      { 'cluster-name': 'archive', 'wait-until': 'paused', expect: "stateName == 'IDLE'" }
    ],
    ['it does not read stateName', { 'cluster-name': 'archive', expect: "name == 'archive'" }],
    ['stateName is only a string in it', { 'cluster-name': 'archive', expect: "name != 'stateName'" }],
    ['the cluster runs', { 'cluster-name': 'prod', expect: "stateName == 'IDLE'" }]
  ])('but not if %s', async (_, inputs) => {
    const transcript = await run(inputs)
    expect(transcript.main.exitCode).toBe(0)
    expect(warnings(transcript)).toEqual([])
  })
})
