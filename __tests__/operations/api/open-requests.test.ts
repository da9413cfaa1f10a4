// How many requests a step has open at the same time, as Atlas sees it.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'
import { worldWithProjects } from './world-with-projects.ts'

interface Counted extends Transcript {
  /** The most requests that were open at the same time. */
  readonly most: number
}

/** Runs a step with an Atlas that takes 50 ms for each read. */
async function countOpen(scenario: Scenario): Promise<Counted> {
  let most = 0
  const transcript = await runScenario({
    ...scenario,
    arrange(emulator, clock) {
      emulator.script({ on: { method: 'GET' }, times: Infinity, effect: { kind: 'delay', ms: 50 } })
      clock.waiting(() => {
        const open = emulator.heldRequests()
        most = Math.max(most, open)
        return open
      })
    }
  })
  return { ...transcript, most }
}

describe('a step has at most four requests open', () => {
  it('while it waits for 180 access list entries', async () => {
    const entries = Array.from({ length: 180 }, (_, index) => ({ ipAddress: `203.0.113.${index}` }))
    const counted = await countOpen({
      with: {
        operation: 'createGroupAccessListEntry',
        'project-id': SAMPLE_PROJECT_ID,
        wait: 'true',
        body: JSON.stringify(entries)
      }
    })
    expect(counted.main.exitCode).toBe(0)
    expect(counted.requests.filter((line) => line.includes('/status ')).length).toBeGreaterThanOrEqual(180)
    expect(counted.most).toBe(4)
  })

  it('while it reads the pages of a list', async () => {
    const counted = await countOpen({ emulator: { world: worldWithProjects(6000) }, with: { operation: 'listGroups' } })
    expect(counted.main.log).toContain('with 6,000 items')
    expect(counted.requests.filter((line) => line.includes('pageNum='))).toHaveLength(13)
    expect(counted.most).toBe(4)
  })
})
