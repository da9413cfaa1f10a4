// What restore-snapshot refuses before it changes anything.
import { describe, expect, it } from '@jest/globals'
import type { Emulator, Fault } from '../../../local/emulator/emulator.ts'
import {
  addSnapshot,
  API,
  clusterNamed,
  errorOf,
  jobsIn,
  PROJECT,
  restoreSnapshot,
  STAGING_PROJECT,
  turnOnPit,
  writesOf
} from './backups.ts'

const OTHER = 'a'.repeat(24)

describe('before anything is sent, restore-snapshot refuses', () => {
  it.each<[what: string, inputs: Record<string, string>, messages: readonly string[]]>([
    ['nothing to restore', { latest: '' }, ['snapshot-id: say what to restore. Give exactly one of']],
    ['two things to restore', { 'snapshot-id': OTHER, latest: 'true' }, ['snapshot-id: there is more than one']],
    ['no snapshot ID', { 'snapshot-id': 'newest' }, ['snapshot-id: is not the ID of a snapshot.']],
    ['no date', { 'point-in-time': 'yesterday' }, ['point-in-time: takes a date and time with its zone']],
    ['no zone', { 'point-in-time': '2026-11-25T03:00:00' }, ['point-in-time: takes a date and time with its zone']],
    ['the future', { 'point-in-time': '2999-01-01T00:00:00Z' }, ['point-in-time: is in the future.']],
    ['no list of projects', { 'allowed-projects': '' }, ['allowed-projects: is missing. A restore deletes all data']],
    ['another project', { 'allowed-projects': OTHER }, [`allowed-projects: does not name project ${STAGING_PROJECT}.`]],
    ['names of projects', { 'allowed-projects': `${STAGING_PROJECT}, shop` }, ['has an entry that is not the ID']],
    ['the source', { ...source(), 'allowed-projects': PROJECT }, ['cluster-name: prod is also the source.']],
    ['the source in capitals', { ...source('PROD'), 'allowed-projects': PROJECT }, ['PROD is also the source.']],
    [
      'all of it',
      { ...source(), latest: '', 'allowed-projects': OTHER, 'source-project': 'shop' },
      ['snapshot-id: say what', 'source-project: is not the ID', `does not name project ${PROJECT}`]
    ],
    [
      'all of the source',
      { ...source(), latest: '', 'allowed-projects': '' },
      ['cluster-name: prod is also', 'is missing']
    ]
  ])('%s', async (_, inputs, messages) => {
    const transcript = await restoreSnapshot(inputs)
    expect(transcript.main.exitCode).toBe(1)
    for (const message of messages) expect(errorOf(transcript)).toContain(message)
    expect(transcript.requests).toEqual([])
  })

  it('a place that is not named, once and without what follows from it', async () => {
    const names = ['project-id', 'cluster-name', 'source-project', 'source-cluster', 'allowed-projects']
    const transcript = await restoreSnapshot(Object.fromEntries(names.map((name) => [name, ''])))
    expect(transcript.main.exitCode).toBe(1)
    expect(errorOf(transcript).split('\n')).toEqual([
      expect.stringMatching(/^project-id: required by restore-snapshot/),
      expect.stringMatching(/^cluster-name: required by restore-snapshot/),
      'source-cluster: required by restore-snapshot.',
      'Nothing was sent to Atlas.'
    ])
    expect(transcript.requests).toEqual([])
  })

  function source(name = 'prod'): Record<string, string> {
    return { 'project-id': PROJECT, 'cluster-name': name, 'source-project': '' }
  }
})

describe('before it changes anything, restore-snapshot refuses', () => {
  it.each<[what: string, inputs: Record<string, string>, message: string, arrange: (emulator: Emulator) => void]>([
    [
      'a free source',
      { 'source-project': STAGING_PROJECT, 'source-cluster': 'free' },
      'source-cluster: free is a free',
      asItIs
    ],
    ['a free target', { 'cluster-name': 'free' }, 'cluster-name: free is a free cluster.', asItIs],
    [
      'a flex target of a dedicated source',
      { 'cluster-name': 'trial' },
      'cluster-name: trial is a flex cluster.',
      asItIs
    ],
    [
      'a moment without continuous backup',
      moment(1),
      'Cluster prod does not have it. Restore a snapshot instead.',
      asItIs
    ],
    [
      'a moment of a flex cluster',
      { ...moment(1), 'source-cluster': 'playground', 'cluster-name': 'trial' },
      'is a flex cluster, which cannot have it',
      asItIs
    ],
    ['a moment too long ago', moment(200), 'Backup of cluster prod reaches 7 days back.', turnOnPit],
    ['an unknown snapshot', { 'snapshot-id': OTHER }, 'A snapshot belongs to one cluster, and expires.', asItIs],
    ['a source without snapshots', {}, 'Cluster prod has no completed snapshot to restore.', removeSnapshots],
    [
      'a snapshot that is not completed',
      { 'snapshot-id': OTHER },
      `Snapshot ${OTHER} of cluster prod is inProgress, not completed.`,
      (emulator) => void addSnapshot(emulator, 0, { id: OTHER, status: 'inProgress' })
    ],
    ['an unknown target', { 'cluster-name': 'stagin' }, 'Did you mean staging?', asItIs],
    ['an unknown source', { 'source-cluster': 'prd' }, 'Did you mean prod?', asItIs],
    [
      'a snapshot that Atlas does not show',
      { 'snapshot-id': OTHER },
      'getGroupClusterBackupSnapshot failed: 403 MADE_UP',
      ({ script }) => script({ on: { path: /\/snapshots\// }, effect: forbidden })
    ],
    [
      'a flex source without snapshots',
      { 'source-cluster': 'playground', 'cluster-name': 'trial' },
      'Cluster playground has no completed snapshot to restore.\nWhat to do: Atlas takes a snapshot of a flex cluster once a day.',
      removeSnapshots
    ]
  ])('%s', async (_, inputs, message, arrange) => {
    const transcript = await restoreSnapshot(inputs, { arrange })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorOf(transcript)).toContain(message)
    expect(writesOf(transcript)).toEqual([])
    expect(jobsIn(transcript.emulator)).toEqual([])
  })

  function moment(hours: number): Record<string, string> {
    return { 'point-in-time': new Date(Date.now() - hours * 3_600_000).toISOString() }
  }
})

it('never takes the source for another cluster: their IDs in Atlas decide', async () => {
  const transcript = await restoreSnapshot(
    {},
    {
      arrange: (emulator) =>
        emulator.script({
          on: { method: 'GET', path: `${API}/${STAGING_PROJECT}/clusters/staging` },
          effect: {
            kind: 'status',
            status: 200,
            headers: { 'content-type': 'application/vnd.atlas.2024-08-05+json' },
            body: { id: clusterNamed(emulator, 'prod').id, name: 'prod', stateName: 'IDLE', paused: false }
          }
        })
    }
  )
  expect(transcript.main.exitCode).toBe(1)
  expect(errorOf(transcript)).toContain('cluster-name: is also the source, according to its ID in Atlas.')
  expect(writesOf(transcript)).toEqual([])
})

const forbidden: Fault['effect'] = {
  kind: 'status',
  status: 403,
  body: { error: 403, errorCode: 'MADE_UP', detail: 'made up', reason: 'Forbidden', parameters: [] }
}

function asItIs(): void {}

function removeSnapshots({ world }: Emulator): void {
  world.snapshots.clear()
}
