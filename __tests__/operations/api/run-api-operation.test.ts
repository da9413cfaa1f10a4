import { describe, expect, it } from '@jest/globals'
import { machineClock, sampleWorld } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario } from '../../support/scenario.ts'
import { render } from '../../support/transcript-text.ts'
import { errorIn, getProd, project } from './waits.ts'
import { summaryText } from '../../../local/summary-text.ts'

/** A scenario on a date: nothing in the sample world has expired by then. */
function on(date: string): Pick<Scenario, 'arrange' | 'emulator'> {
  const nowMs = () => Date.parse(`${date}T00:00:00Z`)
  return {
    emulator: { world: sampleWorld({ clock: { ...machineClock, nowMs } }) },
    arrange: (_emulator, clock) => clock.advance(nowMs() - clock.nowMs())
  }
}

describe('any operation', () => {
  it('runs by its operationId', async () => {
    const transcript = await runScenario({ with: { ...getProd, operation: 'getGroupCluster' } })
    expect(transcript.main.outputs).toMatchObject({ name: 'prod', status: '200', 'api-version': '2024-08-05' })
    expect(JSON.parse(transcript.main.outputs['result'] ?? '')).toMatchObject({ name: 'prod', stateName: 'IDLE' })
    expect(transcript.main.outputs['url']).toMatch(/#\/clusters\/detail\/prod$/)
  })

  it('runs by its alias, in any case', async () => {
    const { main } = await runScenario({ with: { ...getProd, operation: 'GETCLUSTER' } })
    expect(main.exitCode).toBe(0)
    expect(main.log).toContain(`> getGroupCluster project=${SAMPLE_PROJECT_ID} cluster=prod`)
    expect(main.log).toContain('getGroupCluster returned 200: prod is IDLE.')
  })

  it('takes the name of a flex cluster from cluster-name', async () => {
    const { main } = await runScenario({
      with: { operation: 'getFlexCluster', ...project, 'cluster-name': 'playground' }
    })
    expect(main.outputs['name']).toBe('playground')
  })

  it('sends a body written as YAML with all its digits', async () => {
    const { emulator, main } = await runScenario({
      with: {
        ...getProd,
        operation: 'updateGroupCluster',
        body: 'mongoDBMajorVersion: 8.0\nlabels: &l [{key: a, value: "8.0"}]\ntags: *l\n'
      }
    })
    const patch = emulator.requests.find(({ method }) => method === 'PATCH')
    expect(patch?.body).toBe(
      '{"mongoDBMajorVersion":8.0,"labels":[{"key":"a","value":"8.0"}],"tags":[{"key":"a","value":"8.0"}]}'
    )
    expect(patch?.headers).toMatchObject({ 'content-type': 'application/vnd.atlas.2024-10-23+json' })
    expect(main.exitCode).toBe(0)
  })

  it('sends parameters as they were written', async () => {
    const { requests } = await runScenario({
      with: {
        operation: 'listGroupClusterProviderRegions',
        ...project,
        parameters: 'providers: [AWS, GCP]\ntier: 8.0\nincludeCount: false'
      }
    })
    expect(requests[1]).toContain('includeCount=false')
    expect(requests[1]).toContain('providers=AWS&providers=GCP')
    expect(requests[1]).toContain('tier=8.0')
  })

  it('sends a GET with a body', async () => {
    const world = sampleWorld()
    const [invoice] = world.invoices.values()
    const { main, emulator } = await runScenario({
      emulator: { world },
      with: {
        operation: 'searchOrgInvoiceLineItems',
        'org-id': SAMPLE_ORG_ID,
        parameters: `invoiceId: ${invoice?.id}`,
        body: '{}'
      }
    })
    expect(emulator.requests[1]).toMatchObject({ method: 'GET', body: '{}' })
    expect(main.exitCode).toBe(0)
  })

  it('shows all digits of a number in the response', async () => {
    const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
    const body = '{"id":"64b0c7f2a1d3e4f5a6b7c8d9","big":12345678901234567890}'
    const { main } = await runScenario({
      with: { operation: 'getGroup', ...project },
      arrange: ({ script }) => script({ on: { method: 'GET' }, effect: { kind: 'status', status: 200, headers, body } })
    })
    expect(main.outputs['result']).toBe(body)
    expect(summaryText(main.summary)).toContain('big: 12345678901234567890')
  })

  it('requests no token for an operation without authentication', async () => {
    const { main, requests } = await runScenario({ with: { operation: 'listControlPlaneIpAddresses' } })
    expect(main.exitCode).toBe(0)
    expect(requests).toEqual(['GET /api/atlas/v2/unauth/controlPlaneIPAddresses 200'])
  })

  it('points to the flex operations for a flex cluster', async () => {
    const transcript = await runScenario({ with: { ...getProd, 'cluster-name': 'playground' } })
    expect(errorIn(transcript)?.message).toMatch(
      /CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API.*use the FlexCluster operations/s
    )
  })
})

describe('api-version', () => {
  const old = { ...getProd, 'api-version': '2023-02-01' }

  it('warns of a version that ends', async () => {
    const { main } = await runScenario({ with: old, ...on('2027-01-01') })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['api-version']).toBe('2023-02-01')
    expect(main.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'warning: Version 2023-02-01 of getGroupCluster ends on 2027-07-01. Use api-version 2024-08-05.'
    ])
  })

  it('names the version to use when one has ended', async () => {
    const transcript = await runScenario({ with: old, ...on('2027-08-01') })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toMatch(/410 VERSION_GONE.*Set api-version to 2024-08-05/s)
  })

  it('resolves a later date to the newest version before it', async () => {
    const { main } = await runScenario({ with: { ...getProd, 'api-version': '2025-03-12' } })
    expect(main.outputs['api-version']).toBe('2024-08-05')
  })
})

describe('the time for the work', () => {
  it.each([
    ['45s', 45_000],
    ['1m', 60_000]
  ])('is the timeout if that is shorter than 10 minutes: %s', async (timeout, mainMs) => {
    const transcript = await runScenario({
      with: { ...getProd, timeout },
      arrange: ({ script }) => script({ on: { method: 'GET' }, times: Infinity, effect: { kind: 'stall' } })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.title).toBe('MongoDB Atlas: Timed out')
    expect(errorIn(transcript)?.message).toContain('getGroupCluster: ')
    expect(transcript.mainMs).toBe(mainMs)
  })

  it.each([
    ['not set', {}],
    ['0s', { timeout: '0s' }],
    ['longer', { timeout: '1h' }]
  ])('is 10 minutes if timeout is %s', async (_what, inputs) => {
    const refusedFor = (retryAfterSeconds: number) =>
      runScenario({
        with: { ...getProd, ...inputs },
        arrange: ({ script }) => {
          const headers = { 'retry-after': String(retryAfterSeconds) }
          script({ on: { method: 'GET' }, effect: { kind: 'status', status: 429, headers, body: { error: 429 } } })
        }
      })
    // Up to a tenth is added to the delay that Atlas asks for.
    const inTime = await refusedFor(540)
    expect(inTime.main.exitCode).toBe(0)
    expect(inTime.mainMs).toBeGreaterThanOrEqual(540_000)
    const late = await refusedFor(600)
    expect(errorIn(late)?.title).toBe('MongoDB Atlas: Timed out')
    expect(late.mainMs).toBe(0)
  })
})

describe('dry-run', () => {
  it.each([
    [{ ...project, operation: 'createGroupCluster', body: '{ name: x, colour: blue }' }, true],
    [{ ...getProd, operation: 'deleteGroupCluster' }, false]
  ])('says so if there is a body that only Atlas can check: %j', async (inputs, isSaid) => {
    const { main, requests } = await runScenario({ with: { ...inputs, 'dry-run': 'true' } })
    expect(main.exitCode).toBe(0)
    expect(requests).toEqual([])
    for (const text of [main.log, main.summary]) {
      expect(text).toContain('was not sent')
      expect(text.includes('Atlas alone checks the attributes of its body.')).toBe(isSaid)
    }
  })

  it('shows the request of an API operation without sending anything', async () => {
    const transcript = await runScenario({
      with: { ...getProd, operation: 'deleteCluster', parameters: 'retainBackups: true', 'dry-run': 'true' }
    })
    expect(render(transcript)).toMatchSnapshot()
    expect(transcript.requests).toEqual([])
  })

  it('lets a named operation read', async () => {
    const { main, requests } = await runScenario({ with: { 'org-id': SAMPLE_ORG_ID, 'dry-run': 'true' } })
    expect(main.exitCode).toBe(0)
    expect(requests).toHaveLength(3)
  })
})
