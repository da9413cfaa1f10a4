import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Transcript } from '../../support/scenario.ts'
import { worldWithProjects } from './world-with-projects.ts'
import { summaryText } from '../../../local/summary-text.ts'

const listProjects = { operation: 'listGroups' }

interface List {
  readonly results: readonly { readonly name: string }[]
  readonly totalCount: number
}

const resultOf = ({ main }: Transcript) => JSON.parse(main.outputs['result'] ?? '') as List
const pagesIn = ({ requests }: Transcript) => requests.filter((line) => line.includes('pageNum='))

describe('a list', () => {
  it('is read completely, in order, in the shape of one page', async () => {
    let list: List | undefined
    const transcript = await runScenario({
      emulator: { world: worldWithProjects(1203) },
      with: listProjects,
      inspect: async (_, { outputs }) => {
        list = JSON.parse(await readFile(outputs['result-path'] ?? '', 'utf8')) as List
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(list?.totalCount).toBe(1203)
    expect(list?.results.map(({ name }) => name)).toEqual(
      Array.from({ length: 1203 }, (_, index) => `project-${index}`)
    )
    expect(pagesIn(transcript)).toHaveLength(3)
    expect(pagesIn(transcript).every((line) => line.includes('itemsPerPage=500'))).toBe(true)
  })

  it('of full pages is read until an empty page', async () => {
    const transcript = await runScenario({ emulator: { world: worldWithProjects(1000) }, with: listProjects })
    expect(transcript.main.log).toContain('listGroups returned 200 with 1,000 items.')
    expect(pagesIn(transcript).filter((line) => line.includes('pageNum=3'))).toHaveLength(1)
  })

  it('has the same shape when it is empty and when it has one page', async () => {
    const empty = await runScenario({ emulator: { world: worldWithProjects(0) }, with: listProjects })
    expect(empty.main.outputs['result']).toBe('{"results":[],"totalCount":0}')
    const one = await runScenario({ emulator: { world: worldWithProjects(1) }, with: listProjects })
    expect(Object.keys(resultOf(one))).toEqual(['results', 'totalCount'])
    expect(one.main.log).toContain('listGroups returned 200 with 1 item.')
  })

  it('stays one page with paginate: false', async () => {
    const transcript = await runScenario({
      emulator: { world: worldWithProjects(250) },
      with: { ...listProjects, parameters: 'itemsPerPage: 100', paginate: 'false' }
    })
    expect(resultOf(transcript).totalCount).toBe(250)
    expect(resultOf(transcript).results).toHaveLength(100)
    expect(transcript.requests.filter((line) => line.startsWith('GET'))).toHaveLength(1)
  })

  it('stays one page with pageNum', async () => {
    const transcript = await runScenario({
      emulator: { world: worldWithProjects(250) },
      with: { ...listProjects, parameters: 'itemsPerPage: 100\npageNum: 3' }
    })
    expect(resultOf(transcript).results).toHaveLength(50)
    expect(transcript.requests.filter((line) => line.startsWith('GET'))).toHaveLength(1)
  })

  it.each([
    [
      'listGroups',
      '/api/atlas/v2/groups',
      {},
      '2023-01-01',
      [
        { id: SAMPLE_PROJECT_ID, name: 'shop' },
        { id: '', name: 'x' }
      ]
    ],
    [
      'listGroupClusters',
      `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters`,
      { 'project-id': SAMPLE_PROJECT_ID },
      '2024-08-05',
      [{ name: 'shop', stateName: 'IDLE' }, { stateName: 'IDLE' }]
    ]
  ])(
    'of %s has no link for an item that Atlas does not identify',
    async (operation, path, inputs, version, results) => {
      const headers = { 'content-type': `application/vnd.atlas.${version}+json` }
      const { main } = await runScenario({
        with: { operation, ...inputs },
        arrange: ({ script }) =>
          script({ on: { path }, effect: { kind: 'status', status: 200, headers, body: { results, totalCount: 2 } } })
      })
      expect(main.exitCode).toBe(0)
      const links = main.summary.match(/<td><a [^>]*>[^<]*/g) ?? []
      expect(links).toEqual([expect.stringMatching(new RegExp(`/v2/${SAMPLE_PROJECT_ID}[^>]*>shop$`))])
    }
  )

  it('is an error when one page fails', async () => {
    const { main } = await runScenario({
      emulator: { world: worldWithProjects(1203) },
      with: listProjects,
      arrange: ({ script }) =>
        script({
          on: { path: '/api/atlas/v2/groups' },
          skip: 2,
          effect: { kind: 'status', status: 403, body: { error: 403, errorCode: 'ACCESS_FORBIDDEN', detail: 'No.' } }
        })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations.at(-1)?.message).toContain('403 ACCESS_FORBIDDEN')
    expect(main.outputs['result']).toBeUndefined()
  })

  it('above 512 KiB is only in the file', async () => {
    const { main } = await runScenario({ emulator: { world: worldWithProjects(2000) }, with: listProjects })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['result']).toBeUndefined()
    expect(main.outputs['result-path']).toMatch(/\.json$/)
    expect(main.annotations[0]?.message).toContain('larger than 512 KiB')
    expect(summaryText(main.summary)).toContain('There is more: see output result-path.')
  })
})
