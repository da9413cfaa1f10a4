// allow-runner-ip: the entry it adds, what it waits for, and which inputs it refuses.
import { describe, expect, it } from '@jest/globals'
import { allowRunner, entriesOf, findEntry, HOUR_MS, messagesOf, RUNNER, toDate, writesOf } from './allow-runner-ip.ts'

describe('allow-runner-ip', () => {
  it('allows the runner until the job ends', async () => {
    let startMs = 0
    let during: ReturnType<typeof findEntry>
    const transcript = await allowRunner(
      {},
      {
        arrange: (_emulator, clock) => void (startMs = clock.nowMs()),
        between: (emulator) => void (during = findEntry(emulator))
      }
    )
    const { main, post, emulator } = transcript
    expect(messagesOf(transcript)).toEqual([])
    expect(main.exitCode).toBe(0)
    expect(during).toMatchObject({ ipAddress: RUNNER, status: 'ACTIVE' })
    expect(during?.comment).toMatch(/^atlas-tasks 1234567890-1-[a-z2-9]{8} \d{8}T\d{4} example\/shop deploy$/)
    expect(during?.deleteAfterDate).toBe(toDate(startMs + 6 * HOUR_MS))
    expect(main.outputs['ip-address']).toBe(RUNNER)
    expect(Date.parse(main.outputs['expires-at'] ?? '')).toBe(Date.parse(during?.deleteAfterDate ?? ''))
    expect(main.log).toMatch(/PENDING after 0 s[^]*ACTIVE after 20 s/)
    expect(transcript.mainMs).toBe(20_000)
    expect(findEntry(emulator)).toBeUndefined()
    expect(post.log).toContain(`Removed access list entry ${RUNNER}.`)
    expect(writesOf(transcript)).toEqual(['POST  201', `DELETE /${RUNNER} 204`])
    expect(emulator.liveTokens()).toEqual([])
  })

  it('takes a block, an expiry and a comment', async () => {
    const block = '198.51.100.0/28'
    let startMs = 0
    let during: ReturnType<typeof findEntry>
    const transcript = await allowRunner(
      { parameters: `cidr: ${block}\nexpires-in: 2d\ncomment: load test of the checkout` },
      {
        arrange: (_emulator, clock) => void (startMs = clock.nowMs()),
        between: (emulator) => void (during = findEntry(emulator, block))
      }
    )
    expect(during?.comment).toMatch(/^atlas-tasks \S+ \S+ load test of the checkout$/)
    expect(during?.comment?.length).toBeLessThanOrEqual(80)
    expect(during?.deleteAfterDate).toBe(toDate(startMs + 48 * HOUR_MS))
    expect(transcript.main.outputs['ip-address']).toBe(block)
    expect(findEntry(transcript.emulator, block)).toBeUndefined()
    expect(transcript.requests.some((line) => line.includes('ipinfo'))).toBe(false)
  })

  it('reports every invalid input at once, and sends nothing', async () => {
    const parameters = 'ip: 203.0.113.0/24\ncidr: 203.0.113.1\nexpires-in: 8d\ncoment: x'
    const transcript = await allowRunner({ 'project-id': 'shop', parameters, temporary: 'false' })
    expect(transcript.requests).toEqual([])
    const [error = ''] = messagesOf(transcript)
    for (const input of ['project-id:', 'parameters.ip:', 'parameters.cidr:', 'parameters.expires-in:', 'comment']) {
      expect(error).toContain(input)
    }
    expect(error).toContain('temporary: allow-runner-ip always ')
  })

  it('asks for the address if Atlas does not return it', async () => {
    const transcript = await allowRunner(
      {},
      { arrange: ({ script }) => script({ on: { path: /ipinfo/ }, effect: { kind: 'status', status: 404, body: {} } }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)[0]).toMatch(
      /^error: ip: Atlas did not return the address of the runner.*404.*Set it with this option/
    )
    expect(writesOf(transcript)).toEqual([])
  })

  it('changes nothing in a dry run', async () => {
    const transcript = await allowRunner({ 'dry-run': 'true' })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain(`Dry run: ${RUNNER} would be added to the access list of project`)
    expect(writesOf(transcript)).toEqual([])
  })

  it('does not wait with wait: false', async () => {
    const transcript = await allowRunner({ wait: 'false' })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.mainMs).toBe(0)
    expect(transcript.requests.filter((line) => line.includes('/status'))).toEqual([])
  })

  it('fails and removes the entry if Atlas does not apply it in time', async () => {
    const transcript = await allowRunner({ timeout: '30s' }, { emulator: { durations: { accessListMs: 600_000 } } })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.mainMs).toBe(30_000)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(messagesOf(transcript)[0]).toContain(
      `Timed out after 30 s: access list entry ${RUNNER} is still PENDING, not ACTIVE.`
    )
    expect(findEntry(transcript.emulator)).toBeUndefined()
  })

  it('adds the entry again if somebody else removes it during the wait', async () => {
    const transcript = await allowRunner(
      {},
      {
        arrange({ script }) {
          const run: Extract<Parameters<typeof script>[0]['effect'], { kind: 'then' }>['run'] = (world) => {
            for (const [id, { ipAddress }] of world.accessList) if (ipAddress === RUNNER) world.accessList.delete(id)
          }
          script({ on: { path: /\/status$/ }, skip: 1, effect: { kind: 'then', run } })
        }
      }
    )
    expect(messagesOf(transcript)).toEqual([])
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain(`Another job changed the access list entry ${RUNNER} meanwhile.`)
    expect(writesOf(transcript)).toEqual(['POST  201', 'POST  201', `DELETE /${RUNNER} 204`])
  })

  it('gives up on an entry that never stays', async () => {
    const transcript = await allowRunner(
      {},
      {
        arrange: ({ script }) =>
          script({
            on: { path: /\/status$/ },
            times: Infinity,
            effect: { kind: 'then', run: (world) => world.accessList.clear() }
          })
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)).toEqual([
      expect.stringMatching(/entry 203\.0\.113\.7: it did not stay after 5 attempts\.\nWhat to do: Find out who/)
    ])
    expect(writesOf(transcript)).toEqual(Array.from({ length: 5 }, () => 'POST  201'))
    expect(entriesOf(transcript.emulator)).toEqual([])
  })
})
