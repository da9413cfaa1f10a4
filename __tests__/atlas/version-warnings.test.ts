// What a step warns of because of the operation or the version of the API it uses.
import { expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario } from '../support/scenario.ts'

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
  const { main } = await runScenario({ with: { 'project-id': SAMPLE_PROJECT_ID, ...inputs } })
  const warnings = main.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
  expect(warnings).toContainEqual(expect.stringMatching(warning))
})
