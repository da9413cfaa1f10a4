import { describe, expect, it } from '@jest/globals'
import type { Emulator, Fault } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from './transcript.ts'

const RUNNER = '203.0.113.7'
const ACCESS_LIST = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/accessList`
const DAY_MS = 24 * 3_600_000

const run = (inputs: Record<string, string> = {}, scenario: Omit<Scenario, 'with'> = {}) =>
  runScenario({
    clockRate: 100,
    ...scenario,
    with: { operation: 'allow-runner-ip', 'project-id': SAMPLE_PROJECT_ID, ...inputs }
  })
const messages = ({ main, post }: Transcript) =>
  [...main.annotations, ...post.annotations].map(({ level, message }) => `${level}: ${message}`)
const entries = ({ world }: Pick<Emulator, 'world'>) =>
  [...world.accessList.values()].map(({ settlesAtMs: _, ...entry }) => entry)
const entryOf = (emulator: Pick<Emulator, 'world'>, address = RUNNER) =>
  entries(emulator).find(({ ipAddress, cidrBlock }) => ipAddress === address || cidrBlock === address)
const writes = ({ requests }: Transcript) =>
  requests.filter((line) => /^(POST|DELETE|PATCH) \/api\/atlas/.test(line)).map((line) => line.replace(ACCESS_LIST, ''))
const toPost: Fault['on'] = { method: 'POST', path: ACCESS_LIST }

/** Adds an entry for the runner's address that is there before the step. */
const already =
  (entry: {
    comment?: string
    deleteAfterDate?: string
    ipAddress?: string
    cidrBlock?: string
  }): Scenario['arrange'] =>
  ({ world }) =>
    void world.addAccessListEntry({
      projectId: SAMPLE_PROJECT_ID,
      ...(entry.cidrBlock === undefined ? { ipAddress: RUNNER } : {}),
      ...entry
    })
const later = (ms: number) => `${new Date(Date.now() + ms).toISOString().slice(0, 19)}Z`

describe('allow-runner-ip', () => {
  it('lets the runner in until the job ends', async () => {
    let during: ReturnType<typeof entryOf>
    const transcript = await run({}, { between: (emulator) => void (during = entryOf(emulator)) })
    const { main, post, emulator } = transcript
    expect(messages(transcript)).toEqual([])
    expect(main.exitCode).toBe(0)
    expect(during).toMatchObject({ ipAddress: RUNNER, status: 'ACTIVE' })
    expect(during?.comment).toMatch(/^atlas-tasks 1234567890-1-[a-z2-9]{8} \d{8}T\d{4} example\/shop deploy$/)
    const inSixHours = Date.now() + 6 * 3_600_000
    expect(Math.abs(Date.parse(during?.deleteAfterDate ?? '') - inSixHours)).toBeLessThan(15 * 60_000)
    expect(main.outputs['ip-address']).toBe(RUNNER)
    expect(Date.parse(main.outputs['expires-at'] ?? '')).toBe(Date.parse(during?.deleteAfterDate ?? ''))
    expect(main.log).toMatch(/PENDING after 0 s[^]*ACTIVE after/)
    expect(entryOf(emulator)).toBeUndefined()
    expect(post.log).toContain(`Removed: the access list entry ${RUNNER}.`)
    expect(writes(transcript)).toEqual(['POST  201', `DELETE /${RUNNER} 204`])
    expect(emulator.liveTokens()).toEqual([])
  })

  it('takes an address, a block, an end and a comment', async () => {
    const during: unknown[] = []
    const parameters = 'cidr: 198.51.100.0/28\nexpires-in: 2d\ncomment: load test of the checkout'
    const transcript = await run({ parameters }, { between: (emulator) => void during.push(...entries(emulator)) })
    const own = during.find((entry) => (entry as { cidrBlock: string }).cidrBlock === '198.51.100.0/28') as {
      comment: string
      deleteAfterDate: string
    }
    expect(own.comment).toMatch(/^atlas-tasks \S+ \S+ load test of the checkout$/)
    expect(own.comment.length).toBeLessThanOrEqual(80)
    expect(Date.parse(own.deleteAfterDate) - Date.now()).toBeGreaterThan(1.9 * DAY_MS)
    expect(transcript.main.outputs['ip-address']).toBe('198.51.100.0/28')
    expect(entryOf(transcript.emulator, '198.51.100.0/28')).toBeUndefined()
    expect(transcript.requests.some((line) => line.includes('ipinfo'))).toBe(false)
  })

  it('reports everything that is wrong at once, and sends nothing', async () => {
    const parameters = 'ip: 203.0.113.0/24\ncidr: 203.0.113.1\nexpires-in: 8d\ncoment: x'
    const transcript = await run({ 'project-id': 'shop', parameters, temporary: 'false' })
    expect(transcript.requests).toEqual([])
    const [error = ''] = messages(transcript)
    for (const input of ['project-id:', 'parameters.ip:', 'parameters.cidr:', 'parameters.expires-in:', 'comment']) {
      expect(error).toContain(input)
    }
    expect(error).toContain('temporary: allow-runner-ip always takes back what it makes')
  })

  it('asks for the address where Atlas does not tell it', async () => {
    const transcript = await run(
      {},
      { arrange: ({ script }) => script({ on: { path: /ipinfo/ }, effect: { kind: 'status', status: 404, body: {} } }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messages(transcript)[0]).toMatch(/parameters\.ip: Atlas does not tell the address of the runner.*404/)
    expect(writes(transcript)).toEqual([])
  })

  it('changes nothing in a dry run', async () => {
    const transcript = await run({ 'dry-run': 'true' })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain(`Dry run: ${RUNNER} would be let into project`)
    expect(writes(transcript)).toEqual([])
  })

  it('does not wait where it shall not', async () => {
    const transcript = await run({ wait: 'false' })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.requests.filter((line) => line.includes('/status'))).toEqual([])
  })

  it('is red where Atlas does not apply the entry in time, and removes it', async () => {
    const transcript = await run({ timeout: '30s' }, { emulator: { durations: { accessListMs: 10 * 60_000 } } })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(messages(transcript)[0]).toMatch(/Not reached within 3\d s: state ACTIVE.*PENDING/)
    expect(entryOf(transcript.emulator)).toBeUndefined()
  })
})

describe('an entry that is there before', () => {
  it('is used and never touched where it is permanent', async () => {
    const transcript = await run({}, { arrange: already({ comment: 'office' }) })
    expect(messages(transcript)).toEqual([])
    expect(transcript.main.log).toContain('permanent, was there before and stays')
    expect(transcript.main.outputs['expires-at']).toBeUndefined()
    expect(writes(transcript)).toEqual([])
    expect(entryOf(transcript.emulator)).toMatchObject({ comment: 'office', status: 'ACTIVE' })
  })

  it('is used where it is permanent and covers the address', async () => {
    const transcript = await run({}, { arrange: already({ cidrBlock: '203.0.113.0/24', comment: 'office' }) })
    expect(transcript.main.log).toContain(
      `${RUNNER} is on the access list of project ${SAMPLE_PROJECT_ID}, by 203.0.113.0/24`
    )
    expect(writes(transcript)).toEqual([])
  })

  it('is left as it is where it is temporary and of somebody else', async () => {
    const deleteAfterDate = later(3_600_000)
    const transcript = await run({}, { arrange: already({ comment: 'ops, until noon', deleteAfterDate }) })
    expect(transcript.main.log).toContain('of somebody else, left as it is, at ')
    expect(transcript.main.log).toContain('sooner than asked for')
    expect(Date.parse(transcript.main.outputs['expires-at'] ?? '')).toBe(Date.parse(deleteAfterDate))
    expect(writes(transcript)).toEqual([])
    expect(entryOf(transcript.emulator)).toMatchObject({ comment: 'ops, until noon', deleteAfterDate })
  })

  it.each(['replace', 'conflict'] as const)('is shared where it is of another run (%s)', async (accessListConflict) => {
    const comment = 'atlas-tasks 999-1-aaaaaaaa 20261123T2200 example/shop test'
    const transcript = await run(
      {},
      {
        arrange(emulator) {
          emulator.world.accessListConflict = accessListConflict
          already({ comment, deleteAfterDate: later(3_600_000) })?.(emulator)
        }
      }
    )
    expect(messages(transcript)).toEqual([])
    expect(transcript.main.log).toContain('shared with other jobs, expires by itself')
    const entry = entryOf(transcript.emulator)
    expect(entry?.comment).toMatch(/^atlas-tasks shared \d{8}T\d{4} example\/shop deploy$/)
    expect(Date.parse(entry?.deleteAfterDate ?? '') - Date.now()).toBeGreaterThan(5.5 * 3_600_000)
    expect(transcript.main.outputs['expires-at']).toBe(new Date(entry?.deleteAfterDate ?? 0).toISOString())
    expect(writes(transcript)).toEqual(
      accessListConflict === 'replace' ? ['POST  201'] : ['POST  409', `DELETE /${RUNNER} 204`, 'POST  201']
    )
  })

  it('is used as it is where several jobs share it for long enough', async () => {
    const comment = 'atlas-tasks shared 20261123T2200 example/shop test'
    const transcript = await run({}, { arrange: already({ comment, deleteAfterDate: later(2 * DAY_MS) }) })
    expect(transcript.main.exitCode).toBe(0)
    expect(writes(transcript)).toEqual([])
  })
})

describe('what Atlas answers to the new entry', () => {
  it('says so where the list is full, and leaves nothing', async () => {
    const transcript = await run(
      {},
      {
        arrange({ world }) {
          const free = 200 - entries({ world }).filter(({ projectId }) => projectId === SAMPLE_PROJECT_ID).length
          for (let index = 0; index < free; index++)
            world.addAccessListEntry({ projectId: SAMPLE_PROJECT_ID, ipAddress: `192.0.2.${index}` })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messages(transcript)).toHaveLength(1)
    expect(messages(transcript)[0]).toMatch(
      /ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED[^]*What to do: .*remove-leftovers/
    )
    expect(JSON.parse(transcript.main.state['session'] ?? '')).toMatchObject({ undo: [] })
    expect(entries(transcript.emulator)).toHaveLength(200)
  })

  it('tries again where another job writes at the same moment', async () => {
    const effect = {
      kind: 'status',
      status: 409,
      body: { error: 409, errorCode: 'AUTOMATION_CONFIG_CONCURRENT_MODIFICATION', detail: 'busy', reason: 'Conflict' }
    } as const
    const transcript = await run({}, { arrange: ({ script }) => script({ on: toPost, times: 3, effect }) })
    expect(transcript.main.exitCode).toBe(0)
    expect(writes(transcript)).toEqual(['POST  409', 'POST  409', 'POST  409', 'POST  201', `DELETE /${RUNNER} 204`])
  })

  it('looks what came of it where the answer is lost', async () => {
    const transcript = await run(
      {},
      { arrange: ({ script }) => script({ on: toPost, effect: { kind: 'drop-response' } }) }
    )
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('Looking again.')
    expect(writes(transcript).filter((line) => line.startsWith('POST'))).toHaveLength(1)
    expect(entryOf(transcript.emulator)).toBeUndefined()
  })

  it('leaves to post an entry that a lost request may still make, though the next one is refused', async () => {
    const body = { error: 403, errorCode: 'FEATURE_UNSUPPORTED', detail: 'not now', reason: 'Forbidden' }
    const transcript = await run(
      {},
      {
        arrange({ script }) {
          script({ on: toPost, effect: { kind: 'reset' } })
          script({ on: toPost, effect: { kind: 'status', status: 403, body } })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messages(transcript)[0]).toContain('FEATURE_UNSUPPORTED')
    expect(JSON.parse(transcript.main.state['session'] ?? '')).toMatchObject({ undo: [{ created: false }] })
    expect(transcript.post.log).toContain(`Nothing to remove: the access list entry ${RUNNER} is not there.`)
  })

  it('gives up where Atlas keeps failing', async () => {
    const transcript = await run(
      {},
      { arrange: ({ script }) => script({ on: toPost, times: Infinity, effect: { kind: 'status', status: 500 } }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(writes(transcript).filter((line) => line.startsWith('POST'))).toHaveLength(5)
    expect(messages(transcript)[0]).toContain('500')
  })

  it('is refused without the role, and notes nothing', async () => {
    const transcript = await run(
      {},
      {
        arrange({ world }) {
          for (const account of world.serviceAccounts.values()) {
            account.orgRoles = ['ORG_MEMBER']
            account.projectRoles = { [SAMPLE_PROJECT_ID]: ['GROUP_READ_ONLY'] }
          }
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messages(transcript)[0]).toMatch(
      /createGroupAccessListEntry failed: 40[13][^]*Project Network Access Manager/
    )
    expect(JSON.parse(transcript.main.state['session'] ?? '')).toMatchObject({ undo: [] })
  })
})
