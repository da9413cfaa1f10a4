// Input response-limit: how much of a response and of a list is read.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { readLimits } from '../../../src/atlas/bounds.ts'
import { readPages, type ReadPage } from '../../../src/atlas/pages.ts'
import { runScenario } from '../../support/scenario.ts'

const MIB = 1024 * 1024
const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
const project = { 'project-id': SAMPLE_PROJECT_ID }

/** Reads a project whose document has this many bytes. */
function readProject(bytes: number, inputs: Record<string, string>) {
  const shell = JSON.stringify({ id: SAMPLE_PROJECT_ID, name: '' })
  const body = JSON.stringify({ id: SAMPLE_PROJECT_ID, name: 'x'.repeat(bytes - shell.length) })
  return runScenario({
    with: { operation: 'getGroup', ...project, summary: 'false', ...inputs },
    arrange: ({ script }) => script({ on: { method: 'GET' }, effect: { kind: 'status', status: 200, headers, body } })
  })
}

/** Lists alerts of which Atlas says that there are so many. */
function listAlerts(totalCount: number, inputs: Record<string, string>) {
  const results = Array.from({ length: 500 }, (_, id) => ({ id: `${id}` }))
  return runScenario({
    with: { operation: 'listGroupAlerts', ...project, ...inputs },
    arrange: ({ script }) =>
      script({
        on: { path: /alerts/ },
        effect: { kind: 'status', status: 200, headers, body: { results, totalCount } }
      })
  })
}

describe('input response-limit', () => {
  it('is 64 MiB by default, and raises the limit of a response', async () => {
    const refused = await readProject(65 * MIB, {})
    expect(refused.main.exitCode).toBe(1)
    expect(refused.main.annotations[0]?.message).toContain('getGroup: the response is larger than 64 MiB, the limit.')
    expect(refused.main.annotations[0]?.message).toContain('raise the input response-limit (up to 511MiB)')
    expect(refused.requests.filter((line) => line.startsWith('GET'))).toHaveLength(1)
    const read = await readProject(65 * MIB, { 'response-limit': '65MiB' })
    expect(read.main.exitCode).toBe(0)
    expect(read.main.outputs['id']).toBe(SAMPLE_PROJECT_ID)
  })

  it('raises the limits of a list in proportion', async () => {
    const refused = await listAlerts(100_001, {})
    expect(refused.main.annotations[0]?.message).toContain('more than 100,000 items or 2,000 pages, the limit.')
    expect(refused.main.annotations[0]?.message).toContain('raise the input response-limit')
    const more = await listAlerts(200_001, { 'response-limit': '128 mib' })
    expect(more.main.annotations[0]?.message).toContain('more than 200,000 items or 4,000 pages, the limit.')
  })

  it('raised to twice as much, reads twice as many items', async () => {
    const readPage: ReadPage = ({ pageNum, itemsPerPage }) => {
      const start = (pageNum - 1) * itemsPerPage
      const length = Math.max(0, Math.min(itemsPerPage, 200_000 - start))
      return Promise.resolve({ results: Array.from({ length }, (_, index) => start + index), totalCount: 200_000 })
    }
    expect((await readPages(readPage, 500, readLimits(128))).results).toHaveLength(200_000)
  })

  it.each(['63MiB', '512MiB', '1GiB', '100', 'all', '64.5MiB', '-64MiB'])('refuses %s', async (limit) => {
    const { main, requests } = await runScenario({ with: { operation: 'listOrgs', 'response-limit': limit } })
    expect(main.annotations[0]?.message).toContain('response-limit: takes a size from 64MiB to 511MiB.')
    expect(requests).toEqual([])
  })
})
