// When a DELETE that finds nothing has succeeded: only after an attempt of the same call that Atlas may have carried out.
import { describe, expect, it } from '@jest/globals'
import type { Effect, Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario } from '../../support/scenario.ts'
import { writesOf } from '../temporary/temporary-things.ts'
import { errorIn, project } from './waits.ts'

const ID = 'a'.repeat(24)

/** A response in Atlas' error schema. */
const ofAtlas = (status: number, errorCode: string, parameters: readonly string[] = []): Effect => ({
  kind: 'status',
  status,
  body: { error: status, errorCode, detail: 'No.', reason: 'No', parameters }
})
/** A response of something between the runner and Atlas. */
const ofProxy = (status: number): Effect => ({ kind: 'html', status })
const rateLimit = ofAtlas(429, 'RATE_LIMITED', ['api/atlas/v2', '1', '1'])
const outage = ofAtlas(503, 'SERVICE_UNAVAILABLE')

const script =
  (...effects: readonly Effect[]) =>
  (emulator: Emulator) =>
    effects.forEach((effect) => emulator.script({ on: { method: 'DELETE' }, effect }))

const user = { operation: 'deleteGroupDatabaseUser', ...project, parameters: 'databaseName: admin\nusername: app' }
const entry = { operation: 'deleteGroupAccessListEntry', ...project, parameters: 'entryValue: 198.51.100.10' }
const prod = { operation: 'deleteGroupCluster', ...project, 'cluster-name': 'prod' }
const misspelt = { ...prod, 'cluster-name': 'Prod' }
const misspeltFlex = { operation: 'deleteGroupFlexCluster', ...project, 'cluster-name': 'Playground' }
const alertConfig = { operation: 'deleteGroupAlertConfig', ...project, parameters: `alertConfigId: ${ID}` }
const snapshot = {
  operation: 'deleteGroupClusterBackupSnapshot',
  ...project,
  'cluster-name': 'prod',
  parameters: `snapshotId: ${ID}`
}
const team = { operation: 'deleteOrgTeam', 'org-id': SAMPLE_ORG_ID, parameters: `teamId: ${ID}` }

describe('a repeated DELETE fails', () => {
  it.each<[what: string, inputs: Readonly<Record<string, string>>, effects: readonly Effect[], message: RegExp]>([
    ['for a misspelt cluster, after a 429', misspelt, [rateLimit], /404 CLUSTER_NOT_FOUND/],
    ['for a misspelt flex cluster, after a 503 of Atlas', misspeltFlex, [outage], /404 CLUSTER_NOT_FOUND/],
    ['for a misspelt cluster, after a 429 of a proxy', misspelt, [ofProxy(429)], /404 CLUSTER_NOT_FOUND/],
    [
      'if the project does not exist, after a 503 of Atlas',
      alertConfig,
      [outage, ofAtlas(404, 'GROUP_NOT_FOUND')],
      /404 GROUP_NOT_FOUND/
    ],
    [
      'if the project does not exist, after a 502',
      user,
      [ofProxy(502), ofAtlas(404, 'GROUP_NOT_FOUND')],
      /404 GROUP_NOT_FOUND/
    ],
    [
      'if the cluster around a snapshot does not exist, after a broken connection',
      snapshot,
      [{ kind: 'reset' }, ofAtlas(404, 'CLUSTER_NOT_FOUND')],
      /404 CLUSTER_NOT_FOUND/
    ],
    [
      'if the 404 says that the thing still exists, after a 504',
      team,
      [ofProxy(504), ofAtlas(404, 'CANNOT_DELETE_TEAM_ASSIGNED_TO_PROJECT')],
      /404 CANNOT_DELETE_TEAM_ASSIGNED_TO_PROJECT/
    ],
    ['if the 404 is a page of a proxy, after a 502', entry, [ofProxy(502), ofProxy(404)], /got 404/]
  ])('%s', async (_, inputs, effects, message) => {
    const transcript = await runScenario({ with: inputs, arrange: script(...effects) })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toMatch(message)
    expect(writesOf(transcript)).toHaveLength(2)
  })

  it('in an existing project that it was not meant for, after a 429', async () => {
    const transcript = await runScenario({
      with: { ...entry, 'project-id': SAMPLE_EMPTY_PROJECT_ID },
      arrange: script(rateLimit)
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toContain('404 ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND')
  })
})

describe('a repeated DELETE succeeds', () => {
  it.each<[what: string, inputs: Readonly<Record<string, string>>, effects: readonly Effect[]]>([
    ['after a lost response', user, [{ kind: 'drop-response' }]],
    ['after a lost response and a 429', entry, [{ kind: 'drop-response' }, rateLimit]],
    ['after a lost response and a 503 of Atlas', user, [{ kind: 'drop-response' }, outage]],
    ['after a lost response, if the removal is in progress', prod, [{ kind: 'drop-response' }]],
    [
      'after a 500, if the thing no longer exists',
      snapshot,
      [ofAtlas(500, 'UNEXPECTED_ERROR'), ofAtlas(404, 'SNAPSHOT_NOT_FOUND', [ID, 'prod'])]
    ],
    ['after a 504, if Atlas cannot find the ID', team, [ofProxy(504), ofAtlas(404, 'RESOURCE_NOT_FOUND', [ID])]]
  ])('%s', async (_, inputs, effects) => {
    const transcript = await runScenario({ with: inputs, arrange: script(...effects) })
    expect(transcript.main.annotations).toEqual([])
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('already removed by an earlier attempt')
  })
})

describe('a wait for a deletion fails', () => {
  it.each<[what: string, response: Effect, message: RegExp]>([
    ['if the project does not exist', ofAtlas(404, 'GROUP_NOT_FOUND'), /404 GROUP_NOT_FOUND/],
    ['if a proxy responds with 404', ofProxy(404), /got 404/]
  ])('%s', async (_, effect, message) => {
    const transcript = await runScenario({
      with: { ...prod, wait: 'true' },
      arrange: (emulator) => emulator.script({ on: { method: 'GET', path: /clusters\/prod$/ }, effect })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toMatch(message)
  })
})
