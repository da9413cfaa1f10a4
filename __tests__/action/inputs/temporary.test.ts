// The input `temporary`: which operations take it.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario } from '../../support/scenario.ts'
import { flex } from '../../operations/temporary/temporary-things.ts'
import { summaryText } from '../../../local/summary-text.ts'

describe('the input temporary', () => {
  const messageOf = async (inputs: Readonly<Record<string, string>>) => {
    const { main, requests } = await runScenario({ with: inputs })
    expect(main.exitCode).toBe(1)
    expect(requests).toEqual([])
    return main.annotations[0]?.message ?? ''
  }

  it('is an error with an operation that creates nothing', async () => {
    const message = await messageOf({ operation: 'listOrgs', temporary: 'true' })
    expect(message).toContain('temporary: listOrgs creates nothing that one operation could remove.')
    expect(message).toContain('createGroupDatabaseUser, createGroupCluster')
    expect(message).toContain('Nothing was sent to Atlas.')
  })

  it('is an error with an operation that only changes something', async () => {
    const with_ = { operation: 'updateGroupCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' }
    expect(await messageOf({ ...with_, body: '{}', temporary: 'true' })).toContain('temporary: updateGroupCluster')
  })

  it('is an error with a named operation that creates nothing', async () => {
    const message = await messageOf({
      operation: 'check-cluster',
      'project-id': SAMPLE_PROJECT_ID,
      'cluster-name': 'prod',
      temporary: 'true'
    })
    expect(message).toContain('temporary: check-cluster creates nothing. Leave this input out.')
  })

  it('cannot be false with an operation that always cleans up', async () => {
    const message = await messageOf({
      operation: 'allow-runner-ip',
      'project-id': SAMPLE_PROJECT_ID,
      temporary: 'false'
    })
    expect(message).toContain('temporary: allow-runner-ip always removes what it creates when the job ends.')
  })

  it('may be true with such an operation', async () => {
    const { main } = await runScenario({
      with: { operation: 'allow-runner-ip', 'project-id': SAMPLE_PROJECT_ID, temporary: 'true' }
    })
    expect(main.exitCode).toBe(0)
  })

  it('must be true or false', async () => {
    expect(await messageOf({ operation: 'createGroup', temporary: 'yes', body: '{}' })).toContain(
      'temporary: takes true or false.'
    )
  })

  it('that is neither is one problem with an operation that always cleans up', async () => {
    const message = await messageOf({
      operation: 'allow-runner-ip',
      'project-id': SAMPLE_PROJECT_ID,
      temporary: 'yes'
    })
    expect(message).toBe('temporary: takes true or false.\nNothing was sent to Atlas.')
  })

  it('shows in a dry run how the thing would be removed, and sends nothing', async () => {
    const { main, requests } = await runScenario({
      with: {
        operation: 'createGroupFlexCluster',
        'project-id': SAMPLE_PROJECT_ID,
        body: JSON.stringify(flex),
        temporary: 'true',
        'dry-run': 'true'
      }
    })
    expect(main.exitCode).toBe(0)
    expect(summaryText(main.summary)).toContain('deleteGroupFlexCluster')
    expect(requests).toEqual([])
  })
})
