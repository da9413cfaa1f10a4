import { describe, expect, it } from '@jest/globals'
import { atlasDate, HOUR_MS } from '../../../local/emulator/dates.ts'
import type { SnapshotRecord } from '../../../local/emulator/resources/snapshots.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario } from '../../support/scenario.ts'
import { failAlways, respondOnce } from './scripted-responses.ts'
import { errorMessage, reads } from './transcript-parts.ts'
import { summaryText } from '../../../local/summary-text.ts'

const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
const LIST = `${PROJECT}/clusters/prod/backup/snapshots`

/** A snapshot so many hours old. */
function aged(hours: number, more: Partial<SnapshotRecord> = {}): Partial<SnapshotRecord> {
  return { createdAt: atlasDate(Date.now() - hours * HOUR_MS), ...more }
}

/** Runs check-backup against a cluster with exactly these snapshots. */
function run(
  snapshots: readonly Partial<SnapshotRecord>[],
  parameters = '',
  {
    inputs = {},
    cluster = 'prod',
    ...scenario
  }: Omit<Scenario, 'with'> & { inputs?: Record<string, string>; cluster?: string } = {}
) {
  return runScenario({
    ...scenario,
    arrange(emulator, clock) {
      const { world } = emulator
      world.snapshots.clear()
      const clusters = [...world.clusters.values(), ...world.flexClusters.values()]
      const clusterId = clusters.find(({ name }) => name === cluster)?.id ?? ''
      for (const snapshot of snapshots) world.addSnapshot({ clusterId, ...snapshot })
      scenario.arrange?.(emulator, clock)
    },
    with: {
      operation: 'check-backup',
      'project-id': SAMPLE_PROJECT_ID,
      'cluster-name': cluster,
      parameters,
      ...inputs
    }
  })
}

describe('check-backup', () => {
  it('is met by a completed snapshot of the last 24 hours', async () => {
    const id = 'b'.repeat(24)
    const { main } = await run([aged(30), aged(23, { id, snapshotType: 'scheduled' }), aged(28)])
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true', id, status: '200' })
    expect(JSON.parse(main.outputs['result'] ?? '')).toMatchObject({ id, status: 'completed' })
    expect(summaryText(main.summary)).toMatch(/\| Snapshot \| b{24} \|\n\| Age \| 23 h \|\n\| Type \| scheduled \|/)
  })

  it('is not met by older ones, and says how old the newest is', async () => {
    const transcript = await run([aged(50), aged(25)])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(errorMessage(transcript)).toMatch(
      /^The newest snapshot of cluster prod is 25 h old, more than 24 h\.\nWhat to do: Take one with the operation/
    )
  })

  it.each([
    ['max-age: 1h30m', 1, 0],
    ['max-age: 1h', 2, 1],
    ['max-age: 7d', 160, 0],
    ['max-age: 3600', 2, 1]
  ])('%s: a snapshot %i h old gives exit code %i', async (parameters, hours, exitCode) => {
    const { main } = await run([aged(hours)], parameters)
    expect(main.exitCode).toBe(exitCode)
    expect(main.outputs['satisfied']).toBe(exitCode === 0 ? 'true' : 'false')
  })

  it('treats a date a few minutes in the future as now: clocks differ', async () => {
    const { main } = await run([aged(-3 / 60)], 'max-age: 1m')
    expect(main.exitCode).toBe(0)
    expect(summaryText(main.summary)).toContain('| Age | 0 s |')
  })

  it('does not take a date in the future for recent', async () => {
    const transcript = await run([aged(-2), aged(30)])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(errorMessage(transcript)).toMatch(
      /is 30 h old, more than 24 h\. 1 more is dated in the future, .*\nWhat to do: Check the clock of the runner\./
    )
    const alone = await run([aged(-9000), aged(-2)])
    expect(errorMessage(alone)).toMatch(/has no completed snapshot\. 2 more are dated in the future/)
    expect((await run([aged(-2), aged(1)])).main.exitCode).toBe(0)
  })

  it('is not met without any snapshot', async () => {
    const transcript = await run([])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(errorMessage(transcript)).toContain('Cluster prod has no completed snapshot.')
  })

  it.each(['queued', 'inProgress'] as const)('ignores a snapshot that is %s, and says so', async (status) => {
    const alone = await run([aged(0, { status })])
    expect(alone.main.exitCode).toBe(1)
    expect(errorMessage(alone)).toMatch(
      /no completed snapshot, and one is still in progress\.\nWhat to do: Run the step again/
    )
    const withOlder = await run([aged(26), aged(0, { status })])
    expect(withOlder.main.exitCode).toBe(1)
    expect(errorMessage(withOlder)).toContain('is 26 h old, more than 24 h, and one is still in progress.')
  })

  it('ignores a failed snapshot', async () => {
    const { main } = await run([aged(0, { status: 'failed' })])
    expect(main.exitCode).toBe(1)
    expect(main.outputs['satisfied']).toBe('false')
  })

  it('reads every page', async () => {
    const old = Array.from({ length: 1000 }, () => aged(100))
    const transcript = await run([...old, aged(1)])
    expect(transcript.main.exitCode).toBe(0)
    expect(reads(transcript)).toHaveLength(3)
    expect(summaryText(transcript.main.summary)).toContain('| Completed snapshots | 1001 |')
  })

  it.each([
    ['warn', ['warning']],
    ['ignore', []]
  ])('passes with on-unmet: %s', async (onUnmet, levels) => {
    const { main } = await run([], '', { inputs: { 'on-unmet': onUnmet } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('false')
    expect(main.annotations.map(({ level }) => level)).toEqual(levels)
  })
})

describe('a flex cluster', () => {
  const flex = { cluster: 'playground' }

  it('has its own list of snapshots', async () => {
    const transcript = await run([aged(3), aged(27)], '', flex)
    expect(transcript.main.exitCode).toBe(0)
    expect(summaryText(transcript.main.summary)).toContain('| Type | scheduled (flex) |')
    expect(summaryText(transcript.main.summary)).toContain('| Age | 2 h 58 min |')
    expect(reads(transcript).map((line) => line.replace(/\?\S*/, ''))).toEqual([
      `GET ${PROJECT}/clusters/playground/backup/snapshots 400`,
      `GET ${PROJECT}/flexClusters/playground/backup/snapshots 200`
    ])
  })

  it('needs a recent, completed snapshot as well', async () => {
    const transcript = await run([aged(30), aged(1, { status: 'inProgress' })], '', flex)
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain('is 29 h 58 min old, more than 24 h, and one is still in progress.')
    const old = await run([aged(30)], '', flex)
    expect(errorMessage(old)).toContain('Atlas takes a snapshot of a flex cluster once a day')
  })
})

describe('errors', () => {
  it.each([
    ['no results', {}],
    ['no status', { results: [{ id: '1', createdAt: '2030-01-01T00:00:00Z' }] }],
    ['no createdAt', { results: [{ id: '1', status: 'completed' }] }],
    ['no date in createdAt', { results: [{ id: '1', status: 'completed', createdAt: 'today' }] }],
    ['no date in createdAt', { results: [{ id: '1', status: 'completed', createdAt: 'maybe 2999' }] }],
    ['no date in createdAt', { results: [{ id: '1', status: 'completed', createdAt: '2026-11-25T10:00:00' }] }],
    ['no id', { results: [{ status: 'completed', createdAt: '2030-01-01T00:00:00Z' }] }]
  ])('is an error for a response with %s', async (message, body) => {
    const transcript = await run([], '', { arrange: respondOnce(LIST, body), inputs: { 'on-unmet': 'ignore' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorMessage(transcript)).toContain(message)
  })

  it.each([401, 403, 404, 500])('is an error for status %i', async (status) => {
    const transcript = await run([aged(1)], '', {
      inputs: { 'on-unmet': 'ignore' },
      arrange: failAlways(LIST, status)
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorMessage(transcript)).toContain(`listGroupClusterBackupSnapshots failed: ${status} MADE_UP`)
  })

  it('is an error for an unknown cluster', async () => {
    const transcript = await run([], '', { cluster: 'Prod' })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain('404 CLUSTER_NOT_FOUND')
  })

  it.each([
    ['max-age: a day', 'parameters.max-age: takes a duration'],
    ['max-age: 0', 'parameters.max-age: takes a duration'],
    ['max-age: [1h]', 'parameters.max-age: takes a duration'],
    ['maxage: 1h', 'Did you mean max-age?']
  ])('rejects %s before sending anything', async (parameters, message) => {
    const transcript = await run([], parameters)
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain(message)
    expect(transcript.requests).toEqual([])
  })
})
