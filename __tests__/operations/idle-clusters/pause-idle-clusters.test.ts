import { describe, expect, it } from '@jest/globals'
import { DAY_MS, HOUR_MS, MINUTE_MS, atlasDate } from '../../../local/emulator/dates.ts'
import { sampleWorld, type Emulator } from '../../../local/emulator/emulator.ts'
import type { ClusterRecord } from '../../../local/emulator/resources/clusters.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { summaryText } from '../../../local/summary-text.ts'
import { CancelledError } from '../../../src/atlas/errors.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'
import { errorIn, writesIn } from '../cluster-changes/changing.ts'

/** When the step runs. */
const NOW_MS = Date.UTC(2030, 2, 1, 22)
const GROUPS = '/api/atlas/v2/groups'
const JSON_2023 = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
const DEV = { tags: [{ key: 'env', value: 'dev' }] }

interface Row {
  readonly name: string
  readonly project: string
  readonly action: string
  readonly reason?: string
}

function pauseIdle(
  inputs: Readonly<Record<string, string>>,
  arrange: (add: Add, emulator: Emulator) => void,
  scenario: Omit<Scenario, 'with' | 'arrange'> = {}
): Promise<Transcript> {
  return runScenario({
    ...scenario,
    emulator: { world: sampleWorld({ clock: { nowMs: () => NOW_MS } }) },
    with: { operation: 'pause-idle-clusters', 'project-id': SAMPLE_PROJECT_ID, ...inputs },
    arrange(emulator, clock) {
      clock.advance(NOW_MS - clock.nowMs())
      emulator.world.clusters.clear()
      emulator.world.flexClusters.clear()
      arrange(addTo(emulator), emulator)
    }
  })
}

type Add = ReturnType<typeof addTo>

/** Adds an old cluster with the tag env=dev. */
function addTo({ world }: Emulator) {
  const createDate = atlasDate(NOW_MS - 30 * DAY_MS)
  return (name: string, more: Partial<ClusterRecord> = {}) =>
    world.addCluster({ projectId: SAMPLE_PROJECT_ID, name, createDate, attributes: DEV, ...more })
}

const rowsOf = ({ main }: Transcript) =>
  (JSON.parse(main.outputs['result'] ?? '[]') as Row[]).map(
    ({ name, action, reason }) => `${name}: ${action}${reason === undefined ? '' : `, ${reason}`}`
  )
const pausedIn = ({ emulator }: Transcript) =>
  [...emulator.world.clusters.values()].filter(({ paused }) => paused).map(({ name }) => name)
const outcomeOf = ({ main }: Transcript) => {
  const { changed, changes, satisfied } = main.outputs
  return { exitCode: main.exitCode, changed, changes, satisfied }
}

describe('pause-idle-clusters chooses', () => {
  it('by tags: clusters that have all of them', async () => {
    const transcript = await pauseIdle({ tag: 'env=dev, team=shop' }, (add) => {
      const tags = [...DEV.tags, { key: 'team', value: 'shop' }]
      add('one', { attributes: { tags } })
      add('two')
      add('three', { attributes: {} })
    })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'true', changes: '1', satisfied: 'true' })
    expect(rowsOf(transcript)).toEqual(['one: paused'])
    expect(pausedIn(transcript)).toEqual(['one'])
    expect(writesIn(transcript)).toEqual([[`PATCH ${GROUPS}/${SAMPLE_PROJECT_ID}/clusters/one 200`, { paused: true }]])
  })

  it('by names, of which * is any part', async () => {
    const transcript = await pauseIdle({ name: 'dev-*, *-test' }, (add) => {
      for (const name of ['dev-1', 'predev-1', 'a-test', 'tests', 'devx1']) add(name)
    })
    expect(pausedIn(transcript)).toEqual(['dev-1', 'a-test'])
  })

  it('by the last login of a database user', async () => {
    const transcript = await pauseIdle({ 'idle-for': '6h' }, (add, { world }) => {
      const login = (clusterId: string, agoMs: number, more = {}) =>
        world.addLogin({ clusterId, atMs: NOW_MS - agoMs, ...more })
      login(add('used').id, 2 * HOUR_MS)
      login(add('idle').id, 7 * HOUR_MS)
      login(add('failed').id, HOUR_MS, { authResult: false })
      login(add('automated').id, HOUR_MS, { username: 'mms-automation' })
      const both = add('both').id
      login(both, MINUTE_MS, { username: 'mms-monitoring-agent' })
      login(both, HOUR_MS, { username: 'shop' })
      add('never')
      add('young', { createDate: atlasDate(NOW_MS - 2 * HOUR_MS) })
    })
    expect(rowsOf(transcript)).toEqual([
      'idle: paused',
      'failed: paused',
      'automated: paused',
      'never: paused',
      'used: skipped, app logged in 2 h ago',
      'both: skipped, shop logged in 1 h ago',
      'young: skipped, created only 2 h ago'
    ])
    expect(outcomeOf(transcript)).toMatchObject({ exitCode: 0, changes: '4' })
    const [query] = transcript.requests.filter((line) => line.includes('/dbAccessHistory/clusters/used'))
    expect(query).toContain(`authResult=true&end=${NOW_MS}&nLogs=1000&start=${NOW_MS - 6 * HOUR_MS}`)
  })

  const own = { authResult: true, username: 'mms-automation', timestamp: 'Fri Mar 01 21:00:00 GMT 2030' }
  it.each<[what: string, logins: unknown, row: string]>([
    [
      'its history is full of logins of Atlas itself',
      Array(1000).fill(own),
      'too many logins of Atlas itself to see others'
    ],
    [
      'a login has a date that cannot be read',
      [{ authResult: true, username: 'shop', timestamp: 'today' }],
      'shop logged in'
    ],
    ['a login has neither a date nor a user', [{}], 'a user logged in'],
    [
      'a login has a date that does not exist',
      [{ username: 'shop', timestamp: 'Fri Mrz 01 21:00:00 GMT 2030' }],
      'shop logged in'
    ]
  ])('not a cluster of which it is unknown whether it is idle: %s', async (_what, accessLogs, row) => {
    const transcript = await pauseIdle({ 'idle-for': '6h' }, (add, { script }) => {
      add('unclear')
      script({
        on: { path: /dbAccessHistory/ },
        effect: { kind: 'status', status: 200, headers: JSON_2023, body: { accessLogs } }
      })
    })
    expect(rowsOf(transcript)).toEqual([`unclear: skipped, ${row}`])
    expect(pausedIn(transcript)).toEqual([])
  })

  it('not a cluster of which it is unknown when it was created', async () => {
    const transcript = await pauseIdle(
      { 'idle-for': '6h' },
      (add) => void add('unclear', { createDate: 'a while ago' })
    )
    expect(rowsOf(transcript)).toEqual(['unclear: skipped, date of creation unknown'])
  })

  it.each<[body: object, message: string]>([
    [{}, 'got 200 with an empty object'],
    [{ accessLogs: 'none' }, 'no accessLogs']
  ])('nothing, and is red, if Atlas sends no list of logins: %j', async (body, message) => {
    const transcript = await pauseIdle({ 'idle-for': '6h' }, (add, { script }) => {
      add('unclear')
      script({
        on: { path: /dbAccessHistory/ },
        times: Infinity,
        effect: { kind: 'status', status: 200, headers: JSON_2023, body }
      })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain(message)
    expect(pausedIn(transcript)).toEqual([])
  })

  it('what meets all criteria that are given', async () => {
    const transcript = await pauseIdle({ 'idle-for': '7d', name: 'dev-*', tag: 'env=dev' }, (add, { world }) => {
      world.addLogin({ clusterId: add('dev-1').id, atMs: NOW_MS - 6 * DAY_MS })
      world.addLogin({ clusterId: add('dev-2').id, atMs: NOW_MS - 8 * DAY_MS })
      add('dev-3', { attributes: {} })
      add('prod')
    })
    expect(rowsOf(transcript)).toEqual(['dev-2: paused', 'dev-1: skipped, app logged in 144 h ago'])
  })

  it('in all projects of an organization', async () => {
    const transcript = await pauseIdle({ 'project-id': '', 'org-id': SAMPLE_ORG_ID, tag: 'env=dev' }, (add) => {
      add('one')
      add('two', { projectId: SAMPLE_EMPTY_PROJECT_ID })
    })
    expect(pausedIn(transcript)).toEqual(['one', 'two'])
    const projects = (JSON.parse(transcript.main.outputs['result'] ?? '') as Row[]).map(({ project }) => project)
    expect(projects).toEqual([SAMPLE_PROJECT_ID, SAMPLE_EMPTY_PROJECT_ID])
  })

  it('nothing, and is green, if no cluster matches', async () => {
    const transcript = await pauseIdle({ tag: 'env=dev' }, () => undefined)
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'false', changes: '0', satisfied: 'true' })
    expect(transcript.main.log).toContain(`No cluster of project ${SAMPLE_PROJECT_ID} matches.`)
    expect(transcript.main.outputs['result']).toBe('[]')
  })
})

describe('pause-idle-clusters', () => {
  it('leaves alone what cannot be paused, and says why', async () => {
    const tier = (instanceSize: string, providerName = 'AWS') => ({
      attributes: {
        ...DEV,
        replicationSpecs: [{ regionConfigs: [{ providerName, electableSpecs: { instanceSize } }] }]
      }
    })
    const transcript = await pauseIdle({ tag: 'env=dev' }, (add, { world }) => {
      world.addFlexCluster({ projectId: SAMPLE_PROJECT_ID, name: 'flex', ...DEV })
      add('free', tier('M0', 'TENANT'))
      add('nvme', tier('M40_NVME'))
      add('paused', { paused: true })
      add('updating', { stateName: 'UPDATING' })
      add('resumed', { resumedAtMs: NOW_MS - 20 * MINUTE_MS })
      add('idle')
    })
    expect(rowsOf(transcript)).toEqual([
      'idle: paused',
      'free: skipped, free clusters cannot be paused',
      'nvme: skipped, clusters with NVMe storage cannot be paused',
      'paused: skipped, paused already',
      'updating: skipped, its state is UPDATING',
      'resumed: skipped, resumed less than an hour ago',
      'flex: skipped, flex clusters cannot be paused'
    ])
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'true', changes: '1', satisfied: 'true' })
    expect(transcript.main.log).toContain('7 clusters of project')
    expect(summaryText(transcript.main.summary)).toContain('| updating | skipped | its state is UPDATING |')
  })

  it('changes nothing the second time', async () => {
    const transcript = await pauseIdle({ tag: 'env=dev' }, (add) => void add('one', { paused: true }))
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'false', changes: '0', satisfied: 'true' })
    expect(writesIn(transcript)).toEqual([])
  })

  it('waits for a pause that an earlier step has requested, whether the cluster is idle or not', async () => {
    const beingPaused = { paused: true, stateName: 'UPDATING', settlesAtMs: NOW_MS + 2 * MINUTE_MS } as const
    const transcript = await pauseIdle({ 'idle-for': '1h' }, (add, { world }) => {
      world.addLogin({ clusterId: add('one', beingPaused).id, atMs: NOW_MS })
    })
    expect(rowsOf(transcript)).toEqual(['one: skipped, paused already'])
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'false', changes: '0', satisfied: 'true' })
    expect(writesIn(transcript)).toEqual([])
    expect(transcript.mainMs).toBe(120_000)
  })

  it.each<Record<string, string>>([{ wait: 'false' }, { 'dry-run': 'true' }])(
    'does not wait for it with %j',
    async (inputs) => {
      const beingPaused = { paused: true, stateName: 'UPDATING', settlesAtMs: NOW_MS + 2 * MINUTE_MS } as const
      const transcript = await pauseIdle({ name: '*', ...inputs }, (add) => void add('one', beingPaused))
      expect(rowsOf(transcript)).toEqual(['one: skipped, being paused already'])
      expect(writesIn(transcript)).toEqual([])
      expect(transcript.mainMs).toBe(0)
    }
  )

  it('is red for a cluster whose earlier pause does not end in time', async () => {
    const beingPaused = { paused: true, stateName: 'UPDATING', settlesAtMs: NOW_MS + 2 * MINUTE_MS } as const
    const transcript = await pauseIdle({ name: '*', timeout: '20s' }, (add) => void add('one', beingPaused))
    expect(outcomeOf(transcript)).toEqual({ exitCode: 1, changed: 'false', changes: '0', satisfied: 'false' })
    expect(rowsOf(transcript)).toEqual([
      expect.stringMatching(/^one: failed, Timed out after 20 s: cluster one is still/)
    ])
  })

  it('advises to run the step again if nothing better is known', async () => {
    const body = { error: 422, errorCode: 'MADE_UP', detail: 'made up', reason: 'Unprocessable', parameters: [] }
    const transcript = await pauseIdle({ name: '*' }, (add, { script }) => {
      add('one')
      script({ on: { method: 'PATCH' }, effect: { kind: 'status', status: 422, body } })
    })
    expect(errorIn(transcript)).toMatch(/cluster one of project .*: .*422 MADE_UP/)
    expect(errorIn(transcript)).toContain('What to do: Run the step again: it leaves paused clusters as they are.')
  })

  it('pauses nothing more once it is cancelled', async () => {
    const cancel = new AbortController()
    const run = () => cancel.abort(new CancelledError('The step was cancelled (SIGTERM).'))
    const transcript = await pauseIdle(
      { 'idle-for': '1h' },
      (add, { script }) => {
        add('one')
        script({ on: { path: /dbAccessHistory/ }, effect: { kind: 'then', ms: 200, run } })
      },
      { signal: cancel.signal }
    )
    expect(transcript.main.annotations).toMatchObject([{ title: 'MongoDB Atlas: Cancelled' }])
    expect(writesIn(transcript)).toEqual([])
  })

  it('pauses the others if one fails, and is red', async () => {
    const body = { error: 400, errorCode: 'MADE_UP', detail: 'It is broken.', reason: 'Bad Request', parameters: [] }
    const transcript = await pauseIdle({ tag: 'env=dev', 'idle-for': '1h' }, (add, { script }) => {
      for (const name of ['one', 'two', 'three']) add(name)
      script({ on: { method: 'PATCH', path: /one$/ }, effect: { kind: 'status', status: 400, body } })
      script({ on: { path: /dbAccessHistory.*two$/ }, effect: { kind: 'status', status: 400, body } })
    })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 1, changed: 'true', changes: '1', satisfied: 'false' })
    expect(pausedIn(transcript)).toEqual(['three'])
    expect(errorIn(transcript)).toContain('3 clusters of project')
    expect(errorIn(transcript)).toMatch(/cluster one of project .*: .*MADE_UP/)
    expect(errorIn(transcript)).toMatch(/cluster two of project .*: .*MADE_UP/)
  })

  it('waits for all at the same time, and is red for each that is not paused in time', async () => {
    const transcript = await pauseIdle({ name: '*', timeout: '20s' }, (add) => {
      add('one')
      add('two')
    })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 1, changed: 'true', changes: '2', satisfied: 'false' })
    expect(errorIn(transcript)).toContain('Timed out after 20 s: cluster one is still UPDATING, not PAUSED.')
    expect(errorIn(transcript)).toContain('cluster two is still UPDATING')
    expect(transcript.mainMs).toBe(20_000)
  })

  it('only requests the pauses with wait: false', async () => {
    const transcript = await pauseIdle({ name: '*', wait: 'false' }, (add) => void add('one'))
    expect(rowsOf(transcript)).toEqual(['one: being paused'])
    expect(outcomeOf(transcript)).toMatchObject({ exitCode: 0, changed: 'true', changes: '1' })
    expect(transcript.mainMs).toBe(0)
  })

  it('lists in a dry run what it would pause', async () => {
    const transcript = await pauseIdle({ 'idle-for': '1h', 'dry-run': 'true' }, (add, { world }) => {
      add('one')
      world.addLogin({ clusterId: add('two').id, atMs: NOW_MS })
    })
    expect(rowsOf(transcript)).toEqual(['one: would be paused', 'two: skipped, app logged in 0 s ago'])
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'false', changes: '1', satisfied: undefined })
    expect(writesIn(transcript)).toEqual([])
    expect(transcript.main.log).toContain('Dry run: 2 clusters of project')
  })

  it.each([
    [{}, ['tag: pause-idle-clusters needs tag, name or idle-for: it does not pause all clusters.']],
    [
      { 'project-id': '', tag: 'env' },
      ['project-id: pause-idle-clusters needs', 'tag: has an entry that is not a tag.']
    ],
    [
      { 'org-id': SAMPLE_ORG_ID, 'idle-for': '8d' },
      ['org-id: cannot be used with', 'idle-for: must be between 1h and 7d.']
    ]
  ])('reports everything wrong with %j at once', async (inputs, messages) => {
    const { main, requests } = await pauseIdle(inputs, () => undefined)
    expect(main.exitCode).toBe(1)
    for (const message of messages) expect(main.annotations[0]?.message).toContain(message)
    expect(requests).toEqual([])
  })
})
