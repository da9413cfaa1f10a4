import { describe, expect, it } from '@jest/globals'
import type { AccessListRecord } from '../../../local/emulator/resources/project-access-list.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario } from '../../support/scenario.ts'
import { failAlways, respondOnce } from '../checks/scripted-responses.ts'
import { errorMessage, reads } from '../checks/transcript-parts.ts'
import { summaryText } from '../../../local/summary-text.ts'

const LIST = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/accessList`
const IP = 'ip: 203.0.113.7'

/** Runs check-access against an access list with exactly these entries. */
function run(
  entries: readonly Partial<AccessListRecord>[],
  parameters: string,
  { inputs = {}, ...scenario }: Omit<Scenario, 'with'> & { inputs?: Record<string, string> } = {}
) {
  return runScenario({
    ...scenario,
    arrange(emulator, clock) {
      emulator.world.accessList.clear()
      for (const entry of entries) emulator.world.addAccessListEntry({ projectId: SAMPLE_PROJECT_ID, ...entry })
      scenario.arrange?.(emulator, clock)
    },
    with: { operation: 'check-access', 'project-id': SAMPLE_PROJECT_ID, parameters, ...inputs }
  })
}

describe('check-access', () => {
  it('is met by an entry for the address itself', async () => {
    const transcript = await run([{ ipAddress: '203.0.113.7' }], IP)
    expect(transcript.main.outputs['url']).toMatch(/#\/security\/network\/accessList$/)
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'true', state: 'ACTIVE' })
    expect(reads(transcript)[1]).toBe(`GET ${LIST}/203.0.113.7%2F32/status 200`)
    expect(summaryText(transcript.main.summary)).not.toContain('open to everyone')
  })

  it.each([
    ['ip: 203.0.113.7', '203.0.113.0/24'],
    ['ip: 203.0.113.7', '203.0.113.99/25'],
    ['ip: 255.255.255.255', '128.0.0.0/1'],
    ['cidr: 203.0.113.64/26', '203.0.113.0/24'],
    ['cidr: 203.0.113.0/24', '203.0.113.0/24'],
    ['ip: 2001:db8::7', '2001:db8::/32'],
    ['ip: 2001:DB8:0:0:0:0:0:7', '2001:db8::7/128'],
    ['cidr: 2001:db8:1::/48', '2001:db8::/32'],
    ['ip: "::ffff:203.0.113.7"', '::ffff:cb00:7107/128']
  ])('is met: %s within %s', async (parameters, cidrBlock) => {
    const { main } = await run([{ cidrBlock: '192.0.2.0/24' }, { cidrBlock }], parameters)
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true', state: 'ACTIVE' })
  })

  it.each([
    ['ip: 203.0.114.7', '203.0.113.0/24'],
    ['ip: 203.0.113.128', '203.0.113.0/25'],
    ['cidr: 203.0.113.0/24', '203.0.113.0/25'],
    ['cidr: 203.0.113.0/24', '203.0.113.7/32'],
    ['ip: 2001:db9::7', '2001:db8::/32'],
    ['ip: 2001:db8::7', '0.0.0.0/0'],
    ['ip: 203.0.113.7', '::/0'],
    ['cidr: 0.0.0.0/0', '0.0.0.0/1']
  ])('is not met: %s is not entirely within %s', async (parameters, cidrBlock) => {
    const transcript = await run([{ cidrBlock }], parameters)
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(transcript.main.outputs['state']).toBeUndefined()
    expect(errorMessage(transcript)).toMatch(/No entry on the access list of project .* covers .*\nWhat to do: Add it/)
    expect(reads(transcript)).toHaveLength(1)
  })

  it('is not met by an empty list', async () => {
    const { main } = await run([], IP)
    expect(main.exitCode).toBe(1)
    expect(main.outputs['satisfied']).toBe('false')
  })

  it('is not met by a security group', async () => {
    const { main } = await run([{ awsSecurityGroup: 'sg-903004f8' }], IP)
    expect(main.exitCode).toBe(1)
    expect(main.outputs['satisfied']).toBe('false')
  })

  it.each([
    ['PENDING', /is PENDING, not ACTIVE\.\nWhat to do: Atlas has not applied it yet/],
    ['FAILED', /is FAILED, not ACTIVE\.\nWhat to do: Atlas could not apply it/]
  ] as const)('is not met by an entry that is %s', async (status, message) => {
    const transcript = await run([{ ipAddress: '203.0.113.7', status }], IP)
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', state: status })
    expect(errorMessage(transcript)).toMatch(message)
  })

  it('is met if one of several entries is active', async () => {
    const entries = [
      { ipAddress: '203.0.113.7', status: 'PENDING' },
      { cidrBlock: '203.0.113.0/24', status: 'FAILED' },
      { cidrBlock: '203.0.0.0/16' }
    ] as const
    const { main } = await run(entries, IP)
    expect(main.exitCode).toBe(0)
    expect(main.outputs['state']).toBe('ACTIVE')
    const inactive = await run(entries.slice(0, 2), IP)
    expect(inactive.main.exitCode).toBe(1)
    expect(inactive.main.outputs['state']).toBe('PENDING')
  })

  it.each([
    [['FAILED', 'PENDING'], 'PENDING'],
    [['PENDING', 'PENDING', 'FAILED'], 'PENDING'],
    [['FAILED', 'FAILED'], 'FAILED']
  ] as const)('says of several entries that are %j that one is %s', async (statuses, state) => {
    const entries = statuses.map((status, index) => ({ cidrBlock: `203.0.113.0/${26 - index}`, status }))
    const transcript = await run(entries, IP)
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { satisfied: 'false', state } })
    const index = (statuses as readonly string[]).indexOf(state)
    expect(errorMessage(transcript)).toMatch(new RegExp(`^203\\.0\\.113\\.0/${26 - index} on the access list`))
  })

  it('is not met by an entry that is neither an address nor a block', async () => {
    const body = { results: [{ cidrBlock: 'everything' }], totalCount: 1 }
    const transcript = await run([], IP, { arrange: respondOnce(LIST, body) })
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { satisfied: 'false' } })
    expect(errorMessage(transcript)).toContain('No entry on the access list')
  })

  it('is met by a list open to everyone, with a warning', async () => {
    const { main } = await run([{ cidrBlock: '0.0.0.0/0' }], IP)
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('true')
    expect(summaryText(main.summary)).toContain('| Warning | 0.0.0.0/0: the list is open to everyone. |')
  })

  it('ignores an expired entry', async () => {
    const body = {
      results: [{ cidrBlock: '203.0.113.7/32', deleteAfterDate: new Date(Date.now() - 1000).toISOString() }],
      totalCount: 1
    }
    const transcript = await run([], IP, { arrange: respondOnce(LIST, body) })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain('; one that did has expired.')
    const unreadable = { results: [{ cidrBlock: '203.0.113.7/32', deleteAfterDate: 'soon' }], totalCount: 1 }
    const other = await run([], IP, { arrange: respondOnce(LIST, unreadable) })
    expect(other.main.exitCode).toBe(1)
    expect(errorMessage(other)).toContain('listGroupAccessListEntries: the response has no date in deleteAfterDate')
  })

  it('counts an entry that has not expired, and says until when', async () => {
    const deleteAfterDate = new Date(Date.now() + 3_600_000).toISOString()
    const { main } = await run([{ ipAddress: '203.0.113.7', deleteAfterDate }], IP)
    expect(main.exitCode).toBe(0)
    expect(summaryText(main.summary)).toMatch(/\| Until \| in (59|60) min \(\d{4}-\d\d-\d\d \d\d:\d\d UTC\) \|/)
  })

  it('reads every page', async () => {
    const others = Array.from({ length: 700 }, (_, index) => ({ ipAddress: `10.0.${index >> 8}.${index & 255}` }))
    const transcript = await run([...others, { ipAddress: '203.0.113.7' }], IP)
    expect(transcript.main.exitCode).toBe(0)
    expect(reads(transcript)).toHaveLength(3)
  })

  it.each([
    ['warn', ['warning']],
    ['ignore', []]
  ])('passes with on-unmet: %s', async (onUnmet, levels) => {
    const { main } = await run([], IP, { inputs: { 'on-unmet': onUnmet } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('false')
    expect(main.annotations.map(({ level }) => level)).toEqual(levels)
  })

  it.each([
    [LIST, {}, 'got 200 with an object that has no results'],
    [LIST, { results: [{ comment: 'nothing else' }] }, 'no address in an entry'],
    [`${LIST}/203.0.113.7%2F32/status`, {}, 'got 200 with an object that has no STATUS'],
    [`${LIST}/203.0.113.7%2F32/status`, { STATUS: 'FINE' }, 'no known STATUS']
  ])('is an error if %s responds with %j', async (path, body, message) => {
    const transcript = await run([{ ipAddress: '203.0.113.7' }], IP, {
      arrange: respondOnce(path, body),
      inputs: { 'on-unmet': 'ignore' }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorMessage(transcript)).toContain(message)
  })

  it.each([
    [/accessList$/, 401],
    [/accessList$/, 403],
    [/accessList$/, 404],
    [/accessList$/, 500],
    [/status$/, 403],
    [/status$/, 404],
    [/status$/, 500]
  ])('is an error if %s responds with %i', async (path, status) => {
    const transcript = await run([{ ipAddress: '203.0.113.7' }], IP, {
      inputs: { 'on-unmet': 'ignore' },
      arrange: failAlways(path, status)
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorMessage(transcript)).toContain(`failed: ${status} MADE_UP`)
  })

  it.each([
    ['', 'ip: required by check-access, unless cidr is set.'],
    ['{ ip: 203.0.113.7, cidr: 203.0.113.0/24 }', 'parameters.cidr: set either ip or cidr, not both.'],
    ['ip: 203.0.113.0/24', 'parameters.ip: is not one IPv4 or IPv6 address. Blocks go into cidr.'],
    ['ip: 203.0.113', 'is not one IPv4 or IPv6 address'],
    ['ip: 203.0.113.256', 'is not one IPv4 or IPv6 address'],
    ['ip: fe80::1%eth0', 'is not one IPv4 or IPv6 address'],
    ['cidr: 203.0.113.7', 'parameters.cidr: is not a CIDR block.'],
    ['cidr: 203.0.113.0/33', 'is not a CIDR block.'],
    ['cidr: 203.0.113.0/24/8', 'is not a CIDR block.'],
    ['cidr: 2001:db8::/129', 'is not a CIDR block.']
  ])('rejects %j before sending anything', async (parameters, message) => {
    const transcript = await run([], parameters)
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain(message)
    expect(transcript.requests).toEqual([])
  })
})
