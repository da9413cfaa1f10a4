import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import {
  createWorld,
  machineClock,
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  sampleWorld
} from '../../local/emulator/emulator.ts'
import { hostsOf } from '../../local/emulator/resources/cluster-document.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { render, runScenario } from './transcript.ts'

const project = { 'project-id': SAMPLE_PROJECT_ID }
const account = { clientId: SAMPLE_CLIENT_ID, secret: SAMPLE_CLIENT_SECRET, orgRoles: ['ORG_OWNER'] }

describe('any operation', () => {
  it('runs by its operationId', async () => {
    const transcript = await runScenario({ with: { operation: 'getGroupCluster', ...project, 'cluster-name': 'prod' } })
    expect(transcript.main.outputs).toMatchObject({ name: 'prod', status: '200', 'api-version': '2024-08-05' })
    expect(JSON.parse(transcript.main.outputs['result'] ?? '')).toMatchObject({ name: 'prod', stateName: 'IDLE' })
    expect(transcript.main.outputs['url']).toMatch(/#\/clusters\/detail\/prod$/)
  })

  it('runs by its alias, in any case', async () => {
    const { main } = await runScenario({ with: { operation: 'GETCLUSTER', ...project, 'cluster-name': 'prod' } })
    expect(main.exitCode).toBe(0)
    expect(main.log).toContain(`> getGroupCluster project=${SAMPLE_PROJECT_ID} cluster=prod`)
  })

  it('fills the name of a flex cluster from cluster-name', async () => {
    const { main } = await runScenario({
      with: { operation: 'getFlexCluster', ...project, 'cluster-name': 'playground' }
    })
    expect(main.outputs['name']).toBe('playground')
  })

  it('sends a body that was written as YAML, digits kept', async () => {
    const { emulator, main } = await runScenario({
      with: {
        operation: 'updateGroupCluster',
        ...project,
        'cluster-name': 'prod',
        body: 'mongoDBMajorVersion: 8.0\nlabels: &l [{key: a, value: "8.0"}]\ntags: *l\nbig: 12345678901234567890\n'
      }
    })
    const patch = emulator.requests.find(({ method }) => method === 'PATCH')
    expect(patch?.body).toBe(
      '{"mongoDBMajorVersion":8.0,"labels":[{"key":"a","value":"8.0"}],"tags":[{"key":"a","value":"8.0"}],"big":12345678901234567890}'
    )
    expect(patch?.headers).toMatchObject({ 'content-type': 'application/vnd.atlas.2024-10-23+json' })
    expect(main.exitCode).toBe(0)
  })

  it('passes parameters on as they were written', async () => {
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
    const invoice = [...world.invoices.values()][0]
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

  it('needs no token for what is open to all', async () => {
    const { main, requests } = await runScenario({ with: { operation: 'listControlPlaneIpAddresses' } })
    expect(main.exitCode).toBe(0)
    expect(requests).toEqual(['GET /api/atlas/v2/unauth/controlPlaneIPAddresses 200'])
  })

  it('warns of versions that end, and of deprecated operations', async () => {
    const { main } = await runScenario({
      with: { operation: 'getCluster', ...project, 'cluster-name': 'prod', 'api-version': '2023-02-01' }
    })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['api-version']).toBe('2023-02-01')
    const warnings = main.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
    expect(warnings).toEqual(['Version 2023-02-01 of getGroupCluster ends on 2027-07-01. Use api-version 2024-08-05.'])
  })

  it('says which version to use when one is gone', async () => {
    const clock = { ...machineClock, nowMs: () => Date.parse('2027-08-01T00:00:00Z') }
    const { main } = await runScenario({
      emulator: { clock, world: sampleWorld({ clock }) },
      with: { operation: 'getCluster', ...project, 'cluster-name': 'prod', 'api-version': '2023-02-01' }
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations.at(-1)?.message).toMatch(/410 VERSION_GONE.*Set api-version to 2024-08-05/s)
  })

  it('takes a later date for the newest version before it', async () => {
    const { main } = await runScenario({
      with: { operation: 'getCluster', ...project, 'cluster-name': 'prod', 'api-version': '2025-03-12' }
    })
    expect(main.outputs['api-version']).toBe('2024-08-05')
  })

  it('points to the flex operations for a flex cluster', async () => {
    const { main } = await runScenario({ with: { operation: 'getCluster', ...project, 'cluster-name': 'playground' } })
    expect(main.annotations[0]?.message).toMatch(
      /CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API.*use the FlexCluster operations/s
    )
  })
})

describe('answers that are no JSON', () => {
  it('gzip goes into the file alone', async () => {
    const world = sampleWorld()
    const prod = [...world.clusters.values()].find(({ name }) => name === 'prod')
    const [host] = prod === undefined ? [] : hostsOf(prod)
    let content = ''
    const { main } = await runScenario({
      emulator: { world },
      with: {
        operation: 'downloadGroupClusterLog',
        ...project,
        parameters: `hostName: ${host}\nlogName: mongodb`
      },
      inspect: async (_, { outputs }) => {
        content = gunzipSync(await readFile(outputs['result-path'] ?? '')).toString('utf8')
      }
    })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['result']).toBeUndefined()
    expect(main.outputs['result-path']).toMatch(/\.gz$/)
    expect(content.length).toBeGreaterThan(0)
  })

  it('CSV does, too', async () => {
    const world = sampleWorld()
    const invoice = [...world.invoices.values()][0]
    let content = ''
    const { main } = await runScenario({
      emulator: { world },
      with: { operation: 'getOrgInvoiceCsv', 'org-id': SAMPLE_ORG_ID, parameters: `invoiceId: ${invoice?.id}` },
      inspect: async (_, { outputs }) => {
        content = await readFile(outputs['result-path'] ?? '', 'utf8')
      }
    })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['result-path']).toMatch(/\.csv$/)
    expect(content).toContain('NDS_AWS_INSTANCE_M10')
  })
})

describe('lists', () => {
  function worldWithProjects(count: number) {
    const world = createWorld()
    const org = world.addOrganization({ id: SAMPLE_ORG_ID, name: 'Example Org' })
    world.addServiceAccount({ ...account, orgId: org.id })
    for (let index = 0; index < count; index++) world.addProject({ orgId: org.id, name: `project-${index}` })
    return world
  }

  it('come whole, in order, in the shape of one page', async () => {
    let all: { results: { name: string }[]; totalCount: number } | undefined
    const { main, requests } = await runScenario({
      emulator: { world: worldWithProjects(1203) },
      with: { operation: 'listGroups' },
      inspect: async (_, { outputs }) => {
        all = JSON.parse(await readFile(outputs['result-path'] ?? '', 'utf8')) as typeof all
      }
    })
    expect(main.exitCode).toBe(0)
    expect(all?.totalCount).toBe(1203)
    expect(all?.results.map(({ name }) => name)).toEqual(Array.from({ length: 1203 }, (_, index) => `project-${index}`))
    expect(requests.filter((line) => line.includes('itemsPerPage=500'))).toHaveLength(3)
  })

  it('of exactly full pages are looked past the end of', async () => {
    const { main, requests } = await runScenario({
      emulator: { world: worldWithProjects(1000) },
      with: { operation: 'listGroups' }
    })
    expect(main.log).toContain('answered 200 with 1000 items')
    expect(requests.filter((line) => line.includes('pageNum=3'))).toHaveLength(1)
  })

  it('have the same shape when they are empty, or one page', async () => {
    const empty = await runScenario({ emulator: { world: worldWithProjects(0) }, with: { operation: 'listGroups' } })
    expect(empty.main.outputs['result']).toBe('{"results":[],"totalCount":0}')
    const one = await runScenario({ emulator: { world: worldWithProjects(1) }, with: { operation: 'listGroups' } })
    expect(Object.keys(JSON.parse(one.main.outputs['result'] ?? '') as object)).toEqual(['results', 'totalCount'])
  })

  it('stay one page with paginate: false, or with pageNum', async () => {
    const world = worldWithProjects(250)
    const page = { operation: 'listGroups', parameters: 'itemsPerPage: 100' }
    const off = await runScenario({ emulator: { world }, with: { ...page, paginate: 'false' } })
    expect(JSON.parse(off.main.outputs['result'] ?? '')).toMatchObject({ totalCount: 250 })
    expect(off.requests).toHaveLength(3)
    const third = await runScenario({
      emulator: { world },
      with: { ...page, parameters: 'itemsPerPage: 100\npageNum: 3' }
    })
    expect((JSON.parse(third.main.outputs['result'] ?? '') as { results: unknown[] }).results).toHaveLength(50)
  })

  it('are an error when one page fails', async () => {
    const { main } = await runScenario({
      emulator: { world: worldWithProjects(1203) },
      with: { operation: 'listGroups' },
      arrange: ({ script }) =>
        script({
          on: { path: '/api/atlas/v2/groups' },
          skip: 2,
          effect: { kind: 'status', status: 403, body: { error: 403, errorCode: 'ACCESS_FORBIDDEN', detail: 'No.' } }
        })
    })
    expect(main.exitCode).toBe(1)
    expect(main.outputs['result']).toBeUndefined()
  })

  it('above 512 KiB are only in the file', async () => {
    const { main } = await runScenario({
      emulator: { world: worldWithProjects(2000) },
      with: { operation: 'listGroups' }
    })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['result']).toBeUndefined()
    expect(main.outputs['result-path']).toMatch(/\.json$/)
    expect(main.annotations[0]?.message).toContain('larger than 512 KiB')
    expect(main.summary).toContain('… cut:')
  })
})

describe('dry-run', () => {
  it('shows the request of an API operation, and opens no connection', async () => {
    const transcript = await runScenario({
      with: {
        operation: 'deleteCluster',
        ...project,
        'cluster-name': 'prod',
        parameters: 'retainBackups: true',
        'dry-run': 'true'
      }
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
