import { describe, expect, it } from '@jest/globals'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID, sampleWorld } from '../../../local/emulator/sample-world.ts'
import { CancelledError } from '../../../src/atlas/errors.ts'
import { countedAlerts, runCheckAlerts } from './check-alerts.ts'
import { failAlways, respondOnce } from './scripted-responses.ts'
import { errorMessage, reads } from './transcript-parts.ts'
import { runScenario } from '../../support/scenario.ts'
import { summaryText } from '../../../local/summary-text.ts'

const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`

describe('check-alerts', () => {
  it('is met if no alert is open', async () => {
    const transcript = await runCheckAlerts([{ status: 'CLOSED' }, { status: 'TRACKING' }])
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({
      satisfied: 'true',
      result: '{"results":[],"totalCount":0}',
      url: expect.stringMatching(new RegExp(`/v2/${SAMPLE_PROJECT_ID}#/alerts$`))
    })
    expect(reads(transcript)).toHaveLength(1)
    expect(reads(transcript)[0]).toMatch(/alerts\?.*status=OPEN 200/)
  })

  it('counts only the alerts of the project', async () => {
    const { main } = await runCheckAlerts([{ projectId: SAMPLE_EMPTY_PROJECT_ID }])
    expect(main.exitCode).toBe(0)
  })

  it('is not met by open alerts, and lists them', async () => {
    const transcript = await runCheckAlerts([
      { eventTypeName: 'NO_PRIMARY', clusterName: 'prod', created: '2030-01-02T03:04:05Z' },
      { eventTypeName: 'HOST_DOWN' },
      { eventTypeName: 'HOST_DOWN' }
    ])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(countedAlerts(transcript)).toBe(3)
    expect(errorMessage(transcript)).toMatch(
      /has 3 open alerts: NO_PRIMARY, 2 HOST_DOWN\.\nWhat to do: Resolve them in Atlas/
    )
    expect(summaryText(transcript.main.summary)).toMatch(
      /\n\| Alert \| Cluster \| Since \|\n\| NO_PRIMARY \| prod \| in \d+ d \(2030-01-02 03:04 UTC\) \|/
    )
  })

  it('shows the severity, the value and the threshold of an alert about a metric', async () => {
    const world = sampleWorld()
    world.alerts.clear()
    const { id } = world.addAlertConfig({
      projectId: SAMPLE_PROJECT_ID,
      severityOverride: 'CRITICAL',
      attributes: { metricThreshold: { operator: 'GREATER_THAN', threshold: 80, units: 'RAW' } }
    })
    const metric = { metricName: 'CONNECTIONS_PERCENT', currentValue: { number: 93.5, units: 'RAW' } }
    const alert = { projectId: SAMPLE_PROJECT_ID, alertConfigId: id, ...metric }
    world.addAlert(alert)
    const { main } = await runScenario({
      emulator: { world },
      with: { operation: 'check-alerts', 'project-id': SAMPLE_PROJECT_ID }
    })
    expect(summaryText(main.summary)).toMatch(
      /\n\| Alert \| Severity \| Value \| Since \|\n\| CONNECTIONS_PERCENT \| CRITICAL \| 93\.5 \(>80\) \|/
    )
  })

  it('shows the unit of a value', async () => {
    const metric = { metricName: 'OPCOUNTER_QUERY', currentValue: { number: 250, units: 'MILLISECONDS' } }
    const { main } = await runCheckAlerts([{ ...metric }])
    expect(summaryText(main.summary)).toContain('| OPCOUNTER_QUERY | 250 MILLISECONDS |')
  })

  it('names five types at most', async () => {
    const types = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'SEVEN']
    const transcript = await runCheckAlerts(types.map((eventTypeName) => ({ eventTypeName })))
    expect(errorMessage(transcript)).toContain('has 8 open alerts: ONE, TWO, THREE, FOUR, FIVE and 2 more.')
  })

  it('ends without a verdict if the step is cancelled while it reads what the summary shows', async () => {
    const cancel = new AbortController()
    const run = () => cancel.abort(new CancelledError('The step was cancelled (SIGTERM).'))
    const { main } = await runCheckAlerts([{}], '', {
      signal: cancel.signal,
      arrange: ({ script }) => script({ on: { path: /alertConfigs/ }, effect: { kind: 'then', ms: 200, run } })
    })
    expect(main.annotations).toMatchObject([{ title: 'MongoDB Atlas: Cancelled' }])
    expect(main.outputs['satisfied']).toBeUndefined()
  })

  it('is not met either if the configurations of the alerts cannot be read', async () => {
    const transcript = await runCheckAlerts([{ eventTypeName: 'NO_PRIMARY' }], '', {
      arrange: failAlways(/alertConfigs/, 403)
    })
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(errorMessage(transcript)).toContain('has 1 open alert: NO_PRIMARY.')
  })

  it.each([
    ['warn', ['warning']],
    ['ignore', []]
  ])('passes with on-unmet: %s', async (onUnmet, levels) => {
    const { main } = await runCheckAlerts([{}], '', { inputs: { 'on-unmet': onUnmet } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('false')
    expect(main.annotations.map(({ level }) => level)).toEqual(levels)
  })

  it('reads every page', async () => {
    const noise = Array.from({ length: 1100 }, () => ({ eventTypeName: 'HOST_DOWN' }))
    const transcript = await runCheckAlerts([...noise, { eventTypeName: 'NO_PRIMARY' }], 'event-types: no_primary')
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain('has 1 open alert: NO_PRIMARY.')
    expect(countedAlerts(transcript)).toBe(1)
    // The last one reads the configurations.
    expect(reads(transcript)).toHaveLength(4)
    expect(summaryText(transcript.main.summary)).toContain('| Open alerts | 1101 |')
  })
})

describe('errors', () => {
  it.each([
    ['results', {}],
    ['eventTypeName', { results: [{ id: '1' }] }],
    ['id', { results: [{ eventTypeName: 'HOST_DOWN' }] }],
    ['attributes', { results: [null] }]
  ])('is an error if the response has no %s', async (missing, body) => {
    const transcript = await runCheckAlerts([], '', {
      arrange: respondOnce(`${PROJECT}/alerts`, body),
      inputs: { 'on-unmet': 'ignore' }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorMessage(transcript)).toContain(`no ${missing}`)
  })

  it.each([401, 403, 404, 500])('is an error for status %i', async (status) => {
    const transcript = await runCheckAlerts([], '', {
      inputs: { 'on-unmet': 'ignore' },
      arrange: failAlways(`${PROJECT}/alerts`, status)
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorMessage(transcript)).toContain(`listGroupAlerts failed: ${status} MADE_UP`)
  })

  it.each([
    ['event-types: NO_PRIMRY', 'has an event type that Atlas does not have. Did you mean NO_PRIMARY?'],
    ['severity: HIGH', 'parameters.severity: takes a list of INFO, WARNING, ERROR or CRITICAL, '],
    ['severity: [INFO, FATAL]', 'parameters.severity: takes a list of'],
    ['acknowledged: true', 'parameters.acknowledged: takes count or ignore.'],
    ['clustr: prod', 'Did you mean cluster?']
  ])('rejects %s before sending anything', async (parameters, message) => {
    const transcript = await runCheckAlerts([], parameters)
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain(message)
    expect(transcript.requests).toEqual([])
  })
})
