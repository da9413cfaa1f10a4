import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addAlerts, countedAlerts, runCheckAlerts } from './check-alerts.ts'
import { failAlways, respondOnce } from './scripted-responses.ts'
import { errorMessage, reads } from './transcript-parts.ts'
import { summaryText } from '../../../local/summary-text.ts'

const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
const IN_AN_HOUR = new Date(Date.now() + 3_600_000).toISOString()
const AN_HOUR_AGO = new Date(Date.now() - 3_600_000).toISOString()

describe('the option event-types', () => {
  it('ignores other types', async () => {
    const { main } = await runCheckAlerts(
      [{ eventTypeName: 'HOST_DOWN' }],
      'event-types: [NO_PRIMARY, OUTSIDE_METRIC_THRESHOLD]'
    )
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('true')
  })

  it('accepts a type that resembles no known one, and says so', async () => {
    const transcript = await runCheckAlerts([{ eventTypeName: 'XYZZY' }], 'event-types: xyzzy')
    expect(transcript.main.exitCode).toBe(1)
    expect(summaryText(transcript.main.summary)).toContain('| Unknown event types | xyzzy |')
  })
})

describe('the option cluster', () => {
  const ofProd = { eventTypeName: 'CLUSTER_MONGOS_IS_MISSING', clusterName: 'prod' }

  it('ignores alerts of other clusters, and alerts that are not about a cluster', async () => {
    const alerts = [ofProd, { eventTypeName: 'USERS_WITHOUT_MULTI_FACTOR_AUTH' }]
    const others = await runCheckAlerts(alerts, 'cluster: archive')
    expect(others.main.exitCode).toBe(0)
    const ofCluster = await runCheckAlerts(alerts, 'cluster: prod')
    expect(ofCluster.main.exitCode).toBe(1)
    expect(countedAlerts(ofCluster)).toBe(1)
  })

  it('counts alerts that name no cluster but may be about this one', async () => {
    const alerts = ['HOST_DOWN', 'OUTSIDE_METRIC_THRESHOLD', 'CPS_SNAPSHOT_FAILED', 'OF_A_TYPE_TO_COME']
    const transcript = await runCheckAlerts(
      alerts.map((eventTypeName) => ({ eventTypeName })),
      'cluster: prod'
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(countedAlerts(transcript)).toBe(alerts.length)
  })

  it.each([
    'DAILY_BILL_OVER_THRESHOLD',
    'MONTHLY_BILLING_CHANGE_OVER_THRESHOLD',
    'GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING',
    'STREAM_PROCESSOR_STATE_IS_FAILED',
    'TRIGGER_FAILURE'
  ])('ignores %s', async (eventTypeName) => {
    const { main } = await runCheckAlerts([{ eventTypeName }], 'cluster: prod')
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('true')
  })

  it('accepts the name of a flex cluster', async () => {
    const { main } = await runCheckAlerts([ofProd], 'cluster: playground')
    expect(main.exitCode).toBe(0)
  })

  it('is an error for a cluster that does not exist', async () => {
    const transcript = await runCheckAlerts([ofProd], 'cluster: Prod', { inputs: { 'on-unmet': 'ignore' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorMessage(transcript)).toMatch(
      /CLUSTER_NOT_FOUND.*\nWhat to do: No cluster of project .* is named Prod\./
    )
  })
})

describe('the option severity', () => {
  /** Two alerts whose configurations set a severity, and a configuration without one. */
  const severities: Scenario['arrange'] = ({ world }) => {
    const config = (severityOverride?: 'INFO' | 'CRITICAL') =>
      world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID, ...(severityOverride ? { severityOverride } : {}) }).id
    addAlerts(world, [{ alertConfigId: config('INFO') }, { alertConfigId: config('CRITICAL') }])
    world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID })
  }

  it('counts alerts whose configuration has one of them', async () => {
    const both = await runCheckAlerts([], 'severity: info, Critical', { arrange: severities })
    expect(countedAlerts(both)).toBe(2)
    const one = await runCheckAlerts([], 'severity: [CRITICAL]', { arrange: severities })
    expect(countedAlerts(one)).toBe(1)
    const none = await runCheckAlerts([], 'severity: [WARNING, ERROR]', { arrange: severities })
    expect(none.main.exitCode).toBe(0)
    expect(none.main.outputs['satisfied']).toBe('true')
  })

  it('counts an alert that names no configuration', async () => {
    const body = { results: [{ id: '1', eventTypeName: 'HOST_DOWN', alertConfigId: null }], totalCount: 1 }
    const transcript = await runCheckAlerts([], 'severity: CRITICAL', {
      arrange: respondOnce(`${PROJECT}/alerts`, body)
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(countedAlerts(transcript)).toBe(1)
  })

  it('counts alerts whose severity is unknown', async () => {
    const transcript = await runCheckAlerts([{}], 'severity: CRITICAL', {
      arrange({ world }) {
        const { id } = world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID })
        addAlerts(world, [{ alertConfigId: id }])
      }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(countedAlerts(transcript)).toBe(2)
  })

  it('reads every page of the configurations', async () => {
    const transcript = await runCheckAlerts([], 'severity: CRITICAL', {
      arrange(emulator) {
        for (let count = 0; count < 600; count++) emulator.world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID })
        const config = { projectId: SAMPLE_PROJECT_ID, severityOverride: 'INFO' } as const
        addAlerts(emulator.world, [{ alertConfigId: emulator.world.addAlertConfig(config).id }])
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(reads(transcript).filter((line) => line.includes('/alertConfigs'))).toHaveLength(2)
  })

  it('is an error if the configurations cannot be read', async () => {
    const transcript = await runCheckAlerts([{}], 'severity: CRITICAL', {
      arrange: failAlways(`${PROJECT}/alertConfigs`, 403)
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorMessage(transcript)).toContain('listGroupAlertConfigs failed: 403')
  })
})

describe('the option acknowledged', () => {
  it('counts acknowledged alerts by default', async () => {
    for (const parameters of ['', 'acknowledged: count']) {
      const { main } = await runCheckAlerts([{ acknowledgedUntil: IN_AN_HOUR }], parameters)
      expect(main.exitCode).toBe(1)
    }
  })

  it('ignores alerts acknowledged until a time in the future', async () => {
    const { main } = await runCheckAlerts([{ acknowledgedUntil: IN_AN_HOUR }], 'acknowledged: ignore')
    expect(main.exitCode).toBe(0)
  })

  it.each([AN_HOUR_AGO, undefined])('counts an alert acknowledged until %s', async (until) => {
    const { main } = await runCheckAlerts(
      [until === undefined ? {} : { acknowledgedUntil: until }],
      'acknowledged: ignore'
    )
    expect(main.exitCode).toBe(1)
    expect(main.outputs['satisfied']).toBe('false')
  })

  it.each(['some day', 'after 2998', '2999-01-01T00:00:00'])(
    'fails on an alert acknowledged until %s',
    async (until) => {
      const { main } = await runCheckAlerts([{ acknowledgedUntil: until }], 'acknowledged: ignore')
      expect(main.exitCode).toBe(1)
      expect(main.outputs['satisfied']).toBeUndefined()
      expect(main.annotations[0]?.message).toContain('listGroupAlerts: the response has no date in acknowledgedUntil')
    }
  )
})
