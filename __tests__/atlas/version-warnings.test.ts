// What a step warns of because of the operation or the version of the API it uses.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Transcript } from '../support/scenario.ts'

it.each<[what: string, inputs: Record<string, string>, warning: RegExp]>([
  [
    'a deprecated operation',
    { operation: 'listGroupInvites' },
    /^listGroupInvites is deprecated: Atlas will remove it\.$/
  ],
  [
    'a version that ends',
    { operation: 'listGroupClusters', 'api-version': '2023-01-01' },
    /^Version 2023-01-01 of listGroupClusters ends on \d{4}-\d\d-\d\d\. Use api-version 2024-08-05\.$/
  ],
  [
    'a preview',
    { operation: 'listGroupMetricIntegrations', 'api-version': 'preview' },
    /^listGroupMetricIntegrations is a preview: Atlas may change it at any time\.$/
  ]
])('%s', async (_what, inputs, warning) => {
  const transcript = await runScenario({ with: { 'project-id': SAMPLE_PROJECT_ID, ...inputs } })
  expect(warningsOf(transcript)).toContainEqual(expect.stringMatching(warning))
})

describe('the headers of a response', () => {
  const json = { 'content-type': 'application/vnd.atlas.2024-08-05+json;charset=utf-8' }

  it.each<[headers: Record<string, string>, warnings: string[]]>([
    [
      { ...json, deprecation: '@1764547200', sunset: 'Mon, 01 Mar 2027 00:00:00 GMT' },
      ['Version 2024-08-05 of listGroupClusters is deprecated and ends on 2027-03-01.']
    ],
    [{ ...json, deprecation: 'true' }, ['Version 2024-08-05 of listGroupClusters is deprecated.']],
    [
      { 'content-type': 'application/json', sunset: 'next spring' },
      ['listGroupClusters is deprecated and ends on next spring.']
    ],
    [json, []]
  ])('%j', async (headers, warnings) => {
    const transcript = await runScenario({
      with: { 'project-id': SAMPLE_PROJECT_ID, operation: 'listGroupClusters' },
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters` },
          effect: { kind: 'status', status: 200, headers, body: '{"results":[],"totalCount":0}' }
        })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(warningsOf(transcript)).toEqual(warnings)
  })
})

function warningsOf({ main }: Transcript): readonly string[] {
  return main.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
}
