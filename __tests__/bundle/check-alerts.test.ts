import { describe, expect, it } from '@jest/globals'
import type { World } from '../../local/emulator/emulator.ts'
import type { AlertRecord } from '../../local/emulator/resources/alerts.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from './transcript.ts'

const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
const IN_AN_HOUR = new Date(Date.now() + 3_600_000).toISOString()
const AN_HOUR_AGO = new Date(Date.now() - 3_600_000).toISOString()

const error = ({ main }: Transcript) => main.annotations.find(({ level }) => level === 'error')?.message
const gets = ({ requests }: Transcript) => requests.filter((line) => line.startsWith('GET'))
const matching = ({ main }: Transcript) => JSON.parse(main.outputs['result'] ?? '') as { totalCount: number }

/** Runs against a project whose open alerts are exactly the given ones. */
function run(
  alerts: readonly Partial<AlertRecord>[],
  parameters = '',
  { inputs = {}, ...scenario }: Omit<Scenario, 'with'> & { inputs?: Record<string, string> } = {}
) {
  return runScenario({
    ...scenario,
    arrange(emulator) {
      emulator.world.alerts.clear()
      addAlerts(emulator.world, alerts)
      scenario.arrange?.(emulator)
    },
    with: { operation: 'check-alerts', 'project-id': SAMPLE_PROJECT_ID, parameters, ...inputs }
  })
}

function addAlerts(world: World, alerts: readonly Partial<AlertRecord>[]) {
  for (const alert of alerts) world.addAlert({ projectId: SAMPLE_PROJECT_ID, ...alert })
}

/** The first request of a path is answered by this list. */
function list(path: string, body: unknown): Scenario['arrange'] {
  const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
  return ({ script }) => script({ on: { path }, effect: { kind: 'status', status: 200, headers, body } })
}

describe('check-alerts', () => {
  it('is met where no alert is open', async () => {
    const transcript = await run([{ status: 'CLOSED' }, { status: 'TRACKING' }])
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({
      satisfied: 'true',
      result: '{"results":[],"totalCount":0}',
      url: expect.stringContaining(SAMPLE_PROJECT_ID)
    })
    expect(gets(transcript)).toHaveLength(1)
    expect(gets(transcript)[0]).toMatch(/alerts\?.*status=OPEN 200/)
  })

  it('counts the alerts of the project only', async () => {
    const { main } = await run([{ projectId: SAMPLE_EMPTY_PROJECT_ID }])
    expect(main.exitCode).toBe(0)
  })

  it('fails by open alerts, and lists them', async () => {
    const transcript = await run([
      { eventTypeName: 'NO_PRIMARY', clusterName: 'prod', created: '2030-01-02T03:04:05Z' },
      { eventTypeName: 'HOST_DOWN' },
      { eventTypeName: 'HOST_DOWN' }
    ])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(matching(transcript).totalCount).toBe(3)
    expect(error(transcript)).toMatch(/has 3 open alerts: NO_PRIMARY, 2 HOST_DOWN\.\nWhat to do: See to it in Atlas/)
    expect(transcript.main.summary).toMatch(
      /\*\*Open alerts\*\*\n\n\| Event type \| Cluster \| Since \| Acknowledged until \| ID \|\n.*\n\| NO\\_PRIMARY \| prod \| 2030-01-02T03:04:05Z \| {2}\|/
    )
  })

  it.each([
    ['warn', ['warning']],
    ['ignore', []]
  ])('lets it pass with on-unmet: %s', async (onUnmet, levels) => {
    const { main } = await run([{}], '', { inputs: { 'on-unmet': onUnmet } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('false')
    expect(main.annotations.map(({ level }) => level)).toEqual(levels)
  })

  it('reads every page', async () => {
    const noise = Array.from({ length: 1100 }, () => ({ eventTypeName: 'HOST_DOWN' }))
    const transcript = await run([...noise, { eventTypeName: 'NO_PRIMARY' }], 'event-types: no_primary')
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('has an open alert: NO_PRIMARY.')
    expect(matching(transcript).totalCount).toBe(1)
    expect(gets(transcript)).toHaveLength(3)
    expect(transcript.main.summary).toContain('| Open alerts | 1101 |')
  })
})

describe('the option event-types', () => {
  it('leaves out other types', async () => {
    const { main } = await run([{ eventTypeName: 'HOST_DOWN' }], 'event-types: [NO_PRIMARY, OUTSIDE_METRIC_THRESHOLD]')
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('true')
  })

  it('takes a type that is not known at all, and says so', async () => {
    const transcript = await run([{ eventTypeName: 'XYZZY' }], 'event-types: xyzzy')
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.summary).toContain('| Unknown event types | xyzzy |')
  })
})

describe('the option cluster', () => {
  const ofProd = { eventTypeName: 'CLUSTER_MONGOS_IS_MISSING', clusterName: 'prod' }

  it('leaves out alerts of other clusters, and of users or the like', async () => {
    const alerts = [ofProd, { eventTypeName: 'USERS_WITHOUT_MULTI_FACTOR_AUTH' }]
    const others = await run(alerts, 'cluster: archive')
    expect(others.main.exitCode).toBe(0)
    const own = await run(alerts, 'cluster: prod')
    expect(own.main.exitCode).toBe(1)
    expect(matching(own).totalCount).toBe(1)
  })

  it('counts alerts that may be of the cluster though they name none', async () => {
    const alerts = ['HOST_DOWN', 'OUTSIDE_METRIC_THRESHOLD', 'CPS_SNAPSHOT_FAILED', 'OF_A_TYPE_TO_COME']
    const transcript = await run(
      alerts.map((eventTypeName) => ({ eventTypeName })),
      'cluster: prod'
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(matching(transcript).totalCount).toBe(alerts.length)
  })

  it.each([
    'DAILY_BILL_OVER_THRESHOLD',
    'MONTHLY_BILLING_CHANGE_OVER_THRESHOLD',
    'GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING',
    'STREAM_PROCESSOR_STATE_IS_FAILED',
    'TRIGGER_FAILURE'
  ])('leaves out %s', async (eventTypeName) => {
    const { main } = await run([{ eventTypeName }], 'cluster: prod')
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('true')
  })

  it('takes the name of a flex cluster', async () => {
    const { main } = await run([ofProd], 'cluster: playground')
    expect(main.exitCode).toBe(0)
  })

  it('is an error for a cluster that does not exist', async () => {
    const transcript = await run([ofProd], 'cluster: Prod', { inputs: { 'on-unmet': 'ignore' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toMatch(/CLUSTER_NOT_FOUND.*\nWhat to do: No cluster of project .* is named Prod\./)
  })
})

describe('the option severity', () => {
  /** Alerts of two configurations with a severity, of one without, and of one that is not listed. */
  const severities: Scenario['arrange'] = ({ world }) => {
    const config = (severityOverride?: 'INFO' | 'CRITICAL') =>
      world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID, ...(severityOverride ? { severityOverride } : {}) }).id
    addAlerts(world, [{ alertConfigId: config('INFO') }, { alertConfigId: config('CRITICAL') }])
    world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID })
  }

  it('counts alerts whose configuration has one of them', async () => {
    const both = await run([], 'severity: info, Critical', { arrange: severities })
    expect(matching(both).totalCount).toBe(2)
    const one = await run([], 'severity: [CRITICAL]', { arrange: severities })
    expect(matching(one).totalCount).toBe(1)
    const none = await run([], 'severity: [WARNING, ERROR]', { arrange: severities })
    expect(none.main.exitCode).toBe(0)
    expect(none.main.outputs['satisfied']).toBe('true')
  })

  it('counts alerts whose severity cannot be told', async () => {
    const transcript = await run([{}], 'severity: CRITICAL', {
      arrange({ world }) {
        const { id } = world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID })
        addAlerts(world, [{ alertConfigId: id }])
      }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(matching(transcript).totalCount).toBe(2)
  })

  it('reads every page of the configurations', async () => {
    const transcript = await run([], 'severity: CRITICAL', {
      arrange(emulator) {
        for (let count = 0; count < 600; count++) emulator.world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID })
        const config = { projectId: SAMPLE_PROJECT_ID, severityOverride: 'INFO' } as const
        addAlerts(emulator.world, [{ alertConfigId: emulator.world.addAlertConfig(config).id }])
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(gets(transcript).filter((line) => line.includes('/alertConfigs'))).toHaveLength(2)
  })

  it('is an error where the configurations cannot be read', async () => {
    const body = { error: 403, errorCode: 'ACCESS_FORBIDDEN', reason: 'made up' }
    const transcript = await run([{}], 'severity: CRITICAL', {
      arrange: ({ script }) =>
        script({ on: { path: `${PROJECT}/alertConfigs` }, effect: { kind: 'status', status: 403, body } })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toContain('listGroupAlertConfigs failed: 403')
  })
})

describe('the option acknowledged', () => {
  it('counts acknowledged alerts by default', async () => {
    for (const parameters of ['', 'acknowledged: count']) {
      const { main } = await run([{ acknowledgedUntil: IN_AN_HOUR }], parameters)
      expect(main.exitCode).toBe(1)
    }
  })

  it('leaves out what is acknowledged until a time in the future', async () => {
    const { main } = await run([{ acknowledgedUntil: IN_AN_HOUR }], 'acknowledged: ignore')
    expect(main.exitCode).toBe(0)
  })

  it.each([AN_HOUR_AGO, 'some day', undefined])('counts what is acknowledged until %s', async (until) => {
    const { main } = await run([until === undefined ? {} : { acknowledgedUntil: until }], 'acknowledged: ignore')
    expect(main.exitCode).toBe(1)
    expect(main.outputs['satisfied']).toBe('false')
  })
})

describe('what is broken', () => {
  it.each([
    ['results', {}],
    ['eventTypeName', { results: [{ id: '1' }] }],
    ['id', { results: [{ eventTypeName: 'HOST_DOWN' }] }],
    ['attributes', { results: [null] }]
  ])('is an error where the answer has no %s', async (missing, body) => {
    const transcript = await run([], '', {
      arrange: list(`${PROJECT}/alerts`, body),
      inputs: { 'on-unmet': 'ignore' }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toContain(`no ${missing}`)
  })

  it.each([401, 403, 404, 500])('is an error by status %i', async (status) => {
    const body = { error: status, errorCode: 'MADE_UP', reason: 'made up' }
    const transcript = await run([], '', {
      clockRate: 200,
      inputs: { 'on-unmet': 'ignore' },
      arrange: ({ script }) =>
        script({ on: { path: `${PROJECT}/alerts` }, times: Infinity, effect: { kind: 'status', status, body } })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toContain(`listGroupAlerts failed: ${status} MADE_UP`)
  })

  it.each([
    ['event-types: NO_PRIMRY', 'Atlas has no event type NO_PRIMRY. Did you mean NO_PRIMARY?'],
    ['severity: HIGH', 'parameters.severity: takes a list of INFO, WARNING, ERROR or CRITICAL.'],
    ['severity: [INFO, FATAL]', 'parameters.severity: takes a list of'],
    ['acknowledged: true', 'parameters.acknowledged: takes count or ignore.'],
    ['clustr: prod', 'Did you mean cluster?']
  ])('refuses %s before anything is sent', async (parameters, message) => {
    const transcript = await run([], parameters)
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain(message)
    expect(transcript.requests).toEqual([])
  })
})
