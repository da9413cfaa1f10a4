// A parameter of any content stays in its place of the URL, or nothing is sent.
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario } from '../support/scenario.ts'
import { hostileText, runs } from './runs.ts'

/** The paths of the requests of the API, as they were sent; none if the step refused its inputs. */
async function sentFor(inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { main, requests, emulator } = await runScenario({ with: inputs })
  const sent = emulator.requests.map(({ path }) => path).filter((path) => !path.startsWith('/api/oauth/'))
  if (sent.length === 0) {
    expect(main.annotations.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^MongoDB Atlas: .*nvalid input/)
    ])
    expect(requests).toEqual([])
  }
  return sent
}

/** Seen from a property: whether it was tested at all. */
const tally = () => ({ sent: 0, refused: 0 })

it('a path parameter is one segment, and holds what was given', async () => {
  const seen = tally()
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (databaseName, username) => {
      const [path] = await sentFor({
        operation: 'getGroupDatabaseUser',
        'project-id': SAMPLE_PROJECT_ID,
        parameters: JSON.stringify({ databaseName, username })
      })
      if (path === undefined) return void seen.refused++
      seen.sent++
      const segments = path.split('/').map(decodeURIComponent)
      const expected = ['', 'api', 'atlas', 'v2', 'groups', SAMPLE_PROJECT_ID, 'databaseUsers', databaseName, username]
      expect(segments).toEqual(expected)
      // What a server would take for the end of the path, or for a step up.
      expect(path).not.toMatch(/[?#\\]|\/\.{1,2}(\/|$)/)
    }),
    runs(25)
  )
  expect(seen.sent).toBeGreaterThan(0)
  expect(seen.refused).toBeGreaterThan(0)
})

it('a query parameter is the value of its name, and adds no other', async () => {
  const seen = tally()
  await fc.assert(
    fc.asyncProperty(hostileText, async (name) => {
      const [path] = await sentFor({
        operation: 'getOrgGroups',
        'org-id': SAMPLE_ORG_ID,
        parameters: JSON.stringify({ name, pageNum: 1 })
      })
      if (path === undefined) return void seen.refused++
      seen.sent++
      const [pathname, query = '', ...more] = path.split('?')
      expect([pathname, more]).toEqual([`/api/atlas/v2/orgs/${SAMPLE_ORG_ID}/groups`, []])
      expect([...new URLSearchParams(query)].filter(([key]) => key !== 'itemsPerPage')).toEqual(
        expect.arrayContaining([
          ['name', name],
          ['pageNum', '1']
        ])
      )
      expect(query.split('&').length).toBeLessThanOrEqual(3)
      expect(path).not.toContain('#')
    }),
    runs(15)
  )
  expect(seen.sent).toBeGreaterThan(0)
  expect(seen.refused).toBeGreaterThan(0)
})
