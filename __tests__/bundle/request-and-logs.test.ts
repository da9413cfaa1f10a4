// The named operations that are not in the table of operate.test.ts, through the bundle.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Scenario } from './transcript.ts'

const GROUP = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
const refused = { kind: 'status', status: 403, body: { error: 403, errorCode: 'USER_UNAUTHORIZED' } } as const

describe('request', () => {
  const request = (route: string, inputs = {}, scenario: Partial<Scenario> = {}) =>
    runScenario({
      ...scenario,
      with: { operation: 'request', parameters: `route: ${route}`, 'api-version': '2023-01-01', ...inputs }
    })
  const ROUTE = `POST ${GROUP}/accessList`
  const body = '[{"ipAddress":"192.0.2.7"}]'
  const addressesIn = ({ world }: Awaited<ReturnType<typeof request>>['emulator']) =>
    [...world.accessList.values()].map(({ ipAddress }) => ipAddress)

  it('sends a write', async () => {
    const { main, emulator } = await request(ROUTE, { body })
    expect(main).toMatchObject({ exitCode: 0, stderr: '', outputs: { status: '201' } })
    expect(addressesIn(emulator)).toContain('192.0.2.7')
  })

  it('sends nothing in a dry run', async () => {
    const { main, emulator, requests } = await request(ROUTE, { body, 'dry-run': 'true' })
    expect(main.exitCode).toBe(0)
    expect(addressesIn(emulator)).not.toContain('192.0.2.7')
    expect(requests.filter((line) => line.includes(GROUP))).toEqual([])
  })

  it('fails if Atlas refuses', async () => {
    const { main } = await request(
      ROUTE,
      { body },
      { arrange: ({ script }) => script({ on: { path: /accessList/ }, effect: refused }) }
    )
    expect(main).toMatchObject({ exitCode: 1, outputs: { status: '403' } })
  })

  it('fails if the response is lost, and says that Atlas may have carried it out', async () => {
    const { main } = await request(ROUTE, { body }, { emulator: { habits: { losesResponse: () => true } } })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toMatch(/may have/)
  })
})

describe('download-logs', () => {
  const download = async (inputs = {}, scenario: Partial<Scenario> = {}) => {
    let files: readonly string[] = []
    const transcript = await runScenario({
      ...scenario,
      with: { operation: 'download-logs', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod', ...inputs },
      inspect: async ({ workspace }) => {
        files = await readdir(join(workspace, 'mongodb-logs')).catch(() => [])
      }
    })
    return { ...transcript, files }
  }

  it('writes a file for each host', async () => {
    const { main, files } = await download({ gunzip: 'true' })
    expect(main).toMatchObject({ exitCode: 0, stderr: '' })
    expect(files).toHaveLength(3)
    expect(main.outputs['files']?.split('\n')).toEqual(files.map((file) => `mongodb-logs/${file}`))
  })

  it('writes nothing in a dry run', async () => {
    const { main, files } = await download({ 'dry-run': 'true' })
    expect(main.exitCode).toBe(0)
    expect(files).toEqual([])
  })

  it('fails if Atlas refuses a log, and leaves no part of it', async () => {
    const { main, files } = await download(
      {},
      { arrange: ({ script }) => script({ on: { path: /\/logs\// }, effect: refused }) }
    )
    expect(main).toMatchObject({ exitCode: 1, outputs: { status: '403' } })
    expect(files).toEqual([])
  })
})
