// Rows of a summary link to the pages of what they are about, and to nothing else.
import { describe, expect, it } from '@jest/globals'
import {
  SAMPLE_CLIENT_SECRET,
  SAMPLE_ORG_ID,
  SAMPLE_PROJECT_ID,
  sampleWorld
} from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario } from '../../support/scenario.ts'
import { respond } from './secret-places.ts'

const project = { 'project-id': SAMPLE_PROJECT_ID }
const clusters = { ...project, operation: 'listGroupClusters' }

/** The links in cells, by the text of these; addresses without the host. */
async function linksOf(scenario: Scenario): Promise<Readonly<Record<string, string>>> {
  const { main } = await runScenario(scenario)
  expect(main.log).not.toContain('href')
  const links = [...main.summary.matchAll(/<td><a href="http:\/\/127\.0\.0\.1:\d+([^"]*)">(.*?)<\/a><\/td>/g)]
  expect(links).toHaveLength(main.summary.match(/<td>.*<a /g)?.length ?? 0)
  return Object.fromEntries(links.map(([, address = '', label = '']) => [label, address]))
}

describe('the rows of', () => {
  it.each<[operation: string, given: Scenario['with'], links: object]>([
    [
      'listGroupClusters',
      project,
      {
        prod: `/v2/${SAMPLE_PROJECT_ID}#/clusters/detail/prod`,
        archive: `/v2/${SAMPLE_PROJECT_ID}#/clusters/detail/archive`
      }
    ],
    ['listGroups', {}, expect.objectContaining({ shop: `/v2/${SAMPLE_PROJECT_ID}#/overview` })],
    [
      'getOrgGroups',
      { 'org-id': SAMPLE_ORG_ID },
      expect.objectContaining({ shop: `/v2/${SAMPLE_PROJECT_ID}#/overview` })
    ],
    ['listGroupDatabaseUsers', project, {}]
  ])('%s link to their pages', async (operation, given, links) => {
    expect(await linksOf({ with: { ...given, operation } })).toEqual(links)
  })

  it('listOrgs and listGroupFlexClusters link to their pages', async () => {
    const organization = { id: SAMPLE_ORG_ID, name: 'acme' }
    expect(
      await linksOf({ with: { operation: 'listOrgs' }, arrange: respond(200, { results: [organization] }) })
    ).toEqual({ acme: `/v2#/org/${SAMPLE_ORG_ID}/projects` })
    const flex = { ...project, operation: 'listGroupFlexClusters' }
    expect(await linksOf({ with: flex, arrange: respond(200, { results: [{ name: 'dev' }] }) })).toEqual({
      dev: `/v2/${SAMPLE_PROJECT_ID}#/clusters/detail/dev`
    })
  })

  it('check-alerts link to the clusters', async () => {
    const world = sampleWorld()
    world.alerts.clear()
    for (const clusterName of ['prod', 'archive', undefined]) {
      world.addAlert({
        projectId: SAMPLE_PROJECT_ID,
        eventTypeName: 'NO_PRIMARY',
        ...(clusterName === undefined ? {} : { clusterName })
      })
    }
    expect(await linksOf({ emulator: { world }, with: { ...project, operation: 'check-alerts' } })).toEqual({
      prod: `/v2/${SAMPLE_PROJECT_ID}#/clusters/detail/prod`,
      archive: `/v2/${SAMPLE_PROJECT_ID}#/clusters/detail/archive`
    })
  })
})

describe('a row', () => {
  const named = (...names: readonly unknown[]): Scenario => ({
    with: clusters,
    arrange: respond(200, { results: names.map((name) => ({ name, stateName: 'IDLE' })) })
  })

  it('encodes names in addresses', async () => {
    const detail = `/v2/${SAMPLE_PROJECT_ID}#/clusters/detail`
    expect(await linksOf(named('a/../b"?<#', '@octocat'))).toEqual({
      '<code>a/../b&quot;?&lt;#</code>': `${detail}/a%2F..%2Fb%22%3F%3C%23`,
      '<code>@octocat</code>': `${detail}/%40octocat`
    })
  })

  it('has no link without a name, and for a name that no address can contain', async () => {
    expect(await linksOf(named('', 7, undefined, '\ud800', 'x'))).toEqual({
      x: expect.stringMatching(/detail\/x$/)
    })
  })

  it('has no link if its name is masked', async () => {
    const { main } = await runScenario(named(`x${SAMPLE_CLIENT_SECRET}`, 'shown'))
    expect(main.summary).toContain('<tr><td>***</td><td>')
    expect(main.summary).toContain('shown</a></td>')
    expect(main.summary).not.toContain(SAMPLE_CLIENT_SECRET)
  })
})
