import { describe, expect, it } from '@jest/globals'
import { summaryText } from '../../../local/summary-text.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { SAMPLE_CLIENT_ID } from '../../../local/emulator/emulator.ts'
import { runScenario } from '../../support/scenario.ts'
import { worldWithProjects } from '../../operations/api/world-with-projects.ts'
import { render } from '../../support/transcript-text.ts'

const cluster = { operation: 'getCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' }
const clusters = { operation: 'listGroupClusters', 'project-id': SAMPLE_PROJECT_ID }
const notIdle = "stateName == 'UPDATING'"

describe('query', () => {
  it.each([
    ['a string as it is', 'name', 'prod'],
    ['a number as JSON', 'length(name)', '4'],
    ['an object as compact JSON', '{ n: name, p: paused }', '{"n":"prod","p":false}'],
    ['a missing value as null', 'nothing.here', 'null']
  ])('gives %s', async (_, query, value) => {
    const { main } = await runScenario({ with: { ...cluster, query } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['value']).toBe(value)
    expect(main.outputs['satisfied']).toBeUndefined()
  })

  it('is an error if it does not apply to the result', async () => {
    const { main } = await runScenario({ with: { ...cluster, query: 'length(paused)' } })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toMatch(
      /^query: cannot evaluate the expression: Invalid type: .*\n {2}length\(paused\)$/
    )
    expect(main.annotations[0]?.message).not.toContain('Nothing was sent')
  })

  it('sees every page of a list', async () => {
    const { main } = await runScenario({ with: { operation: 'listGroups', query: 'results[].name' } })
    expect(main.outputs['value']).toBe('["shop","sandbox"]')
  })

  it('is an error if its value is too large for an output', async () => {
    const { main } = await runScenario({
      emulator: { world: worldWithProjects(2000) },
      with: { operation: 'listGroups', query: 'results' }
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations.at(-1)?.message).toBe(
      'query: the value is larger than 512 KiB. ' +
        'Select less of the result, or leave out query and read the file in output result-path.'
    )
    expect(main.outputs['value']).toBeUndefined()
  })

  it('masks a value that is a secret', async () => {
    const { main } = await runScenario({
      with: {
        operation: 'createOrgServiceAccountSecret',
        'org-id': SAMPLE_ORG_ID,
        parameters: `clientId: ${SAMPLE_CLIENT_ID}`,
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
  it('passes when it is met', async () => {
    const { main } = await runScenario({ with: { ...cluster, expect: "stateName == 'IDLE' && !paused" } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('true')
  })

  it('fails when it is not met, and still sets outputs and summary', async () => {
    const transcript = await runScenario({
      with: { operation: 'getGroup', 'project-id': SAMPLE_PROJECT_ID, expect: 'clusterCount == `0`', query: 'name' }
    })
    expect(
      render(transcript)
        .replace(/"created":"[^"]*"/g, '"created":"DATE"')
        .replace(/(<td>created<.td><td><code>|^created: )[^<\n]*/gm, '$1DATE')
    ).toMatchSnapshot()
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', value: 'shop', status: '200' })
    expect(transcript.main.outputs['result']).toBeDefined()
  })

  it.each([
    ['lists by their length', clusters, 'length(results) == `9`', '| results | a list of 2 |'],
    ['objects as such', cluster, 'connectionStrings == `{}`', '| connectionStrings | an object |'],
    ['the whole result as such', cluster, '@ == `null`', '| @ | an object |'],
    ['single values alone', cluster, 'connectionStrings == `{}` || paused', '| paused | false |'],
    ['what is not there', clusters, 'contains(results[].nothing, `1`)', '| results[].nothing | none |']
  ])('if unmet, shows %s', async (_, inputs, condition, row) => {
    const { main } = await runScenario({ with: { ...inputs, expect: condition } })
    expect(main.exitCode).toBe(1)
    const [shown = ''] = main.summary.split('<details>')
    expect(summaryText(shown).match(/^\| .* \|$/gm)).toEqual([row])
  })

  it('if unmet without a look at the result, shows what the step shows anyway', async () => {
    const { main } = await runScenario({ with: { ...cluster, expect: '`false`' } })
    expect([main.exitCode, main.outputs['satisfied']]).toEqual([1, 'false'])
    expect(summaryText(main.summary)).toContain('| Name | prod |\n| State | IDLE |')
  })

  it.each([
    ['false', 'paused'],
    ['a missing value', 'nothing']
  ])('is not met by %s', async (_what, condition) => {
    const { main } = await runScenario({ with: { ...cluster, expect: condition } })
    expect([main.exitCode, main.outputs['satisfied']]).toEqual([1, 'false'])
  })

  it('is an error if it gives neither true nor false, even with on-unmet: ignore', async () => {
    const { main } = await runScenario({ with: { ...cluster, expect: 'name', 'on-unmet': 'ignore' } })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain(
      'a condition must be true or false, but this one is a string:\n  name'
    )
    expect(main.outputs['satisfied']).toBeUndefined()
  })

  it.each([
    ['warn', ['warning']],
    ['ignore', []]
  ])('does not fail the step with on-unmet: %s', async (onUnmet, levels) => {
    const { main } = await runScenario({ with: { ...cluster, expect: notIdle, 'on-unmet': onUnmet } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('false')
    expect(main.annotations.map(({ level }) => level)).toEqual(levels)
  })

  it('never turns an error into a success', async () => {
    const { main } = await runScenario({
      with: { ...cluster, 'cluster-name': 'unknown', expect: notIdle, 'on-unmet': 'ignore' }
    })
    expect(main.exitCode).toBe(1)
    expect(main.outputs['satisfied']).toBeUndefined()
  })
})
