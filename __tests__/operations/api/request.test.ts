import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { summaryText } from '../../../local/summary-text.ts'
import { runScenario, type Scenario } from '../../support/scenario.ts'
import { errorIn, PROD } from './waits.ts'

const GROUP = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
const ENTRY = '[{"ipAddress":"192.0.2.7"}]'

/** Runs request with a route. */
function run(route: string, inputs: Readonly<Record<string, string>> = {}, scenario: Omit<Scenario, 'with'> = {}) {
  const given = { operation: 'request', parameters: `route: ${JSON.stringify(route)}`, 'api-version': '2023-01-01' }
  return runScenario({ ...scenario, with: { ...given, ...inputs } })
}

const requestsOf = ({ requests }: { readonly requests: readonly string[] }) =>
  requests.filter((line) => line.includes('/api/atlas/v2'))

describe('request', () => {
  it('reads with the credentials, gates and outputs of any operation', async () => {
    const transcript = await run(`GET ${PROD}`, {
      'api-version': '2024-08-05',
      query: 'mongoDBMajorVersion',
      expect: "stateName == 'IDLE'"
    })
    const { main, emulator } = transcript
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({
      name: 'prod',
      state: 'IDLE',
      value: '8.0',
      satisfied: 'true',
      status: '200',
      'api-version': '2024-08-05'
    })
    expect(requestsOf(transcript)).toEqual([`GET ${PROD} 200`])
    expect(emulator.requests.find(({ path }) => path === PROD)?.headers.accept).toBe(
      'application/vnd.atlas.2024-08-05+json'
    )
    expect(summaryText(main.summary)).toContain(`request: GET ${PROD} returned 200: prod is IDLE`)
  })

  it('fails an expect that is not met', async () => {
    const transcript = await run(`GET ${PROD}`, { 'api-version': '2024-08-05', expect: 'paused' })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
  })

  it('waits until a condition is met', async () => {
    const transcript = await run(
      `GET ${PROD}`,
      { 'api-version': '2024-08-05', 'wait-until': "stateName == 'IDLE'", 'fail-when': 'paused' },
      {
        arrange({ world }, clock) {
          const prod = [...world.clusters.values()].find(({ name }) => name === 'prod')
          if (prod) Object.assign(prod, { stateName: 'UPDATING', settlesAtMs: clock.nowMs() + 60_000 })
        }
      }
    )
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { state: 'IDLE', satisfied: 'true' } })
    expect(requestsOf(transcript).length).toBeGreaterThan(5)
  })

  it.each([
    ['all pages', `GET ${GROUP}/alertConfigs`, {}, 120],
    ['one page, if that is asked for', `GET ${GROUP}/alertConfigs?pageNum=1&itemsPerPage=50`, {}, 50],
    ['one page without paginate', `GET ${GROUP}/alertConfigs?itemsPerPage=50`, { paginate: 'false' }, 50]
  ])('reads %s of a list', async (_, route, inputs, count) => {
    const transcript = await run(route, inputs, {
      arrange({ world }) {
        world.alertConfigs.clear()
        for (let index = 0; index < 120; index++) world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID })
      }
    })
    const { results } = JSON.parse(transcript.main.outputs['result'] ?? '{}') as { results: readonly unknown[] }
    expect(results).toHaveLength(count)
  })

  it('reads a list of one page once', async () => {
    const transcript = await run('GET /api/atlas/v2/orgs?itemsPerPage=50&includeCount=true')
    expect(requestsOf(transcript)).toEqual(['GET /api/atlas/v2/orgs?itemsPerPage=50&includeCount=true 200'])
  })

  it('writes the body of an input or a file', async () => {
    const ways: readonly Record<string, string>[] = [{ body: '- ipAddress: 192.0.2.7' }, { 'body-file': 'entry.json' }]
    for (const inputs of ways) {
      const workspace = await mkdtemp(join(tmpdir(), 'request-'))
      await writeFile(join(workspace, 'entry.json'), ENTRY)
      const { main, emulator } = await run(`post ${GROUP}/accessList`, inputs, { env: { GITHUB_WORKSPACE: workspace } })
      await rm(workspace, { recursive: true })
      expect(main).toMatchObject({ exitCode: 0, outputs: { status: '201' } })
      const sent = emulator.requests.find(({ method, path }) => method === 'POST' && path.startsWith(GROUP))
      expect(sent?.headers['content-type']).toBe('application/vnd.atlas.2023-01-01+json')
      expect([...emulator.world.accessList.values()].map(({ ipAddress }) => ipAddress)).toContain('192.0.2.7')
    }
  })

  it('removes: an empty response is a success', async () => {
    const { main, emulator } = await run(`DELETE ${GROUP}/accessList/198.51.100.10%2F32`)
    expect(main.exitCode).toBe(0)
    expect([...emulator.world.accessList.values()].map(({ cidrBlock }) => cidrBlock)).not.toContain('198.51.100.10/32')
  })

  it('shows in a dry run what it would send', async () => {
    const transcript = await run(`POST ${GROUP}/accessList?a=b%20c`, { body: ENTRY, 'dry-run': 'true' })
    expect(JSON.parse(transcript.main.outputs['result'] ?? '')).toMatchObject({
      method: 'POST',
      url: expect.stringMatching(/\/accessList\?a=b%20c$/) as unknown,
      headers: { 'content-type': 'application/vnd.atlas.2023-01-01+json' },
      body: [{ ipAddress: '192.0.2.7' }]
    })
    expect(transcript.requests).toEqual([])
  })
})

describe('request that fails', () => {
  it.each([
    ['GET', 0, 2],
    ['DELETE', 0, 2],
    ['POST', 1, 1]
  ])('repeats a %s whose response was lost only if that is harmless', async (method, exitCode, attempts) => {
    const path = method === 'DELETE' ? `${GROUP}/alertConfigs/64c0ffee0000000000abcdef` : `${GROUP}/accessList`
    const transcript = await run(`${method} ${path}`, method === 'POST' ? { body: ENTRY } : {}, {
      arrange: (emulator) => {
        emulator.world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID, id: '64c0ffee0000000000abcdef' })
        emulator.script({ on: { method, path }, effect: { kind: 'reset' } })
      }
    })
    expect(transcript.main.exitCode).toBe(exitCode)
    expect(requestsOf(transcript)).toHaveLength(attempts)
    if (method === 'POST') expect(errorIn(transcript)?.message).toContain('Atlas may have carried it out nevertheless')
  })

  it.each([
    ['404 RESOURCE_NOT_FOUND', 'GET /api/atlas/v2/unknown', '2026-01-01'],
    ['406 INVALID_VERSION_DATE', `GET ${GROUP}`, '2020-01-01']
  ])('says of a %s to check route and version', async (code, route, version) => {
    const arrange: Scenario['arrange'] = (emulator) => {
      const detail = 'Cannot find resource /api/atlas/v2/unknown.'
      const body = { error: 404, errorCode: 'RESOURCE_NOT_FOUND', detail, parameters: [], reason: 'Not Found' }
      emulator.script({ on: { path: '/api/atlas/v2/unknown' }, effect: { kind: 'status', status: 404, body } })
    }
    const transcript = await run(route, { 'api-version': version }, { arrange })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toContain(`${route} failed: ${code}`)
    expect(errorIn(transcript)?.message).toContain('Check the method and the path of the route, and api-version')
  })

  it('reads a list that has no pages as it is', async () => {
    const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
    const arrange: Scenario['arrange'] = (emulator) =>
      emulator.script({
        on: { path: '/api/atlas/v2/unknown' },
        effect: { kind: 'status', status: 200, headers, body: ['one', 'two'] }
      })
    const transcript = await run('GET /api/atlas/v2/unknown', {}, { arrange })
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { result: '["one","two"]' } })
    expect(requestsOf(transcript)).toHaveLength(1)
  })

  it('gives the usual cure for any other refusal', async () => {
    const transcript = await run(`GET ${GROUP}/clusters/none`, { 'api-version': '2024-08-05' })
    expect(errorIn(transcript)?.message).toContain('404 CLUSTER_NOT_FOUND')
    expect(errorIn(transcript)?.message).toContain('It has: prod, archive')
  })

  it.each([
    ['a web page', '<html></html>', 'text/html', 'an HTML page'],
    ['a text', '"text"', 'application/json', 'a string, not an object or a list'],
    ['an error', '{"error":500}', 'application/json', 'an error in its body'],
    ['nothing', '', 'application/json', 'an empty body']
  ])('refuses %s as the response of a success', async (_, body, type, message) => {
    const transcript = await run(
      `GET ${GROUP}`,
      {},
      {
        arrange: (emulator) => {
          const effect = { kind: 'status', status: 200, body, headers: { 'Content-Type': type } } as const
          emulator.script({ on: { path: GROUP }, effect })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toContain(message)
  })

  it.each([
    `GET https://example.com/api/atlas/v2/orgs`,
    'GET //example.com/api/atlas/v2',
    'GET /api/private/ipinfo',
    'GET /api/atlas/../private/ipinfo',
    'GET /api/atlas/v2/%2e%2E/%2e./private',
    'GET /api/atlas/v2//orgs',
    'GET /api/atlas/v2/orgs#x',
    'GET /api/atlas/v2/groups/{groupId}',
    'GET /api/atlas/v2/orgs?a',
    'GET /api/atlas/v2/orgs?a=%zz',
    'GET /api/atlas/v2/a\\b',
    'GET /api/atlas/v2/a b',
    'HEAD /api/atlas/v2/orgs',
    '/api/atlas/v2/orgs'
  ])('refuses the route %s before it sends anything', async (route) => {
    const transcript = await run(route)
    expect(errorIn(transcript)?.message).toContain('parameters.route: takes `GET /api/atlas/v2/orgs` or the like')
    expect(transcript.requests).toEqual([])
  })

  it('refuses everything else that is wrong at once', async () => {
    const transcript = await run(`GET /api/atlas/v2/orgs?envelope=true`, {
      'project-id': SAMPLE_PROJECT_ID,
      temporary: 'true',
      wait: 'true',
      body: 'text'
    })
    const message = errorIn(transcript)?.message
    expect(message).toContain('project-id: request does not use it. Write it into route.')
    expect(message).toContain('temporary: request cannot remove what it creates.')
    expect(message).toContain('parameters.route: envelope moves the HTTP status into the body')
    expect(message).toContain('wait: there is no rule for when GET /api/atlas/v2/orgs is finished.')
    expect(message).toContain('body: GET /api/atlas/v2/orgs takes a mapping of attributes, not a single value.')
    expect(transcript.requests).toEqual([])
  })

  it.each([
    [{ 'api-version': '' }, 'api-version: required by request: a date as YYYY-MM-DD, or preview.'],
    [{ 'api-version': 'latest' }, 'api-version: is not a version'],
    [{ parameters: `orgId: ${SAMPLE_ORG_ID}` }, 'route: required by request.'],
    [{ parameters: `orgId: ${SAMPLE_ORG_ID}` }, 'parameters.orgId: request has no such option. It has: route.']
  ])('refuses %j', async (inputs, message) => {
    const transcript = await run('GET /api/atlas/v2/orgs', inputs)
    expect(errorIn(transcript)?.message).toContain(message)
    expect(transcript.requests).toEqual([])
  })
})
