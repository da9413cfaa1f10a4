// Steps that are killed or cancelled at the worst moments: post removes everything they created.
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import {
  contentOf,
  flex,
  MARKER,
  searchIndex,
  undoOf,
  user,
  type Thing
} from '../operations/temporary/temporary-things.ts'
import { killOn } from './kill-on.ts'
import { describeSignals } from './signals.ts'
import { runScenario, type Transcript } from './transcript.ts'

type Inputs = Readonly<Record<string, string>>
type World = Readonly<Record<string, Thing>>

const allow: Inputs = { operation: 'allow-runner-ip' }
const createUser: Inputs = {
  operation: 'create-database-user',
  'cluster-name': 'prod',
  parameters: 'database: app'
}
const testCluster: Inputs = { operation: 'create-test-cluster' }
const temporary = (operation: string, body: unknown, inputs: Inputs = {}): Inputs => ({
  operation,
  body: JSON.stringify(body),
  temporary: 'true',
  ...inputs
})

/** Runs a step that gets the signal once the request has arrived, and then its post. */
async function endOn(inputs: Inputs, on: Fault['on'], signal: NodeJS.Signals) {
  const { arrange, onStart } = killOn(on, signal)
  let before: World = {}
  let between: World = {}
  const transcript: Transcript = await runScenario({
    with: { 'project-id': SAMPLE_PROJECT_ID, interval: '100ms', ...inputs },
    emulator: { durations: { accessListMs: 100, databaseUserMs: 100, flexCreateMs: 100, searchIndexMs: 100 } },
    arrange(emulator) {
      before = contentOf(emulator.world)
      arrange?.(emulator)
    },
    ...(onStart === undefined ? {} : { onStart }),
    between: ({ world }) => void (between = contentOf(world))
  })
  const after = contentOf(transcript.emulator.world)
  const created = Object.keys(between).filter((key) => !(key in before))
  return { transcript, before, after, created: created.map((key) => key.split(' ')[0]) }
}

interface Moment {
  readonly title: string
  readonly inputs: Inputs
  /** The request at which the step dies. */
  readonly on: Fault['on']
  /** Kinds of things that exist by then. */
  readonly created: readonly string[]
  /** What main saved for post, where it is worth a look. */
  readonly undo?: object[]
}

const moments: readonly Moment[] = [
  {
    title: 'allow-runner-ip before it creates',
    inputs: allow,
    on: { method: 'GET', path: /accessList$/ },
    created: [],
    undo: []
  },
  {
    title: 'allow-runner-ip while it creates',
    inputs: allow,
    on: { method: 'POST', path: /accessList$/ },
    created: ['accessList']
  },
  {
    title: 'allow-runner-ip while it waits',
    inputs: allow,
    on: { method: 'GET', path: /status$/ },
    created: ['accessList']
  },
  {
    title: 'create-database-user before it creates',
    inputs: createUser,
    on: { method: 'GET', path: /clusters\/prod$/ },
    created: [],
    undo: []
  },
  {
    title: 'create-database-user while it creates',
    inputs: createUser,
    on: { method: 'POST', path: /databaseUsers$/ },
    created: ['databaseUsers']
  },
  {
    title: 'create-database-user while it waits',
    inputs: createUser,
    on: { method: 'GET', path: /prod\/status$/ },
    created: ['databaseUsers']
  },
  {
    title: 'create-test-cluster before it creates',
    inputs: testCluster,
    on: { method: 'GET', path: /ipinfo/ },
    created: [],
    undo: []
  },
  {
    title: 'create-test-cluster while it creates the cluster',
    inputs: testCluster,
    on: { method: 'POST', path: /flexClusters$/ },
    created: ['flexClusters']
  },
  {
    title: 'create-test-cluster while it creates the user',
    inputs: testCluster,
    on: { method: 'POST', path: /databaseUsers$/ },
    created: ['flexClusters', 'databaseUsers']
  },
  {
    title: 'create-test-cluster while it waits',
    inputs: testCluster,
    on: { method: 'GET', path: /flexClusters\/./ },
    created: ['flexClusters', 'databaseUsers', 'accessList']
  },
  {
    title: 'an API operation while it creates',
    inputs: temporary('createGroupDatabaseUser', user),
    on: { method: 'POST', path: /databaseUsers$/ },
    created: ['databaseUsers'],
    undo: [{ created: false, guard: { kind: 'marker', value: expect.stringMatching(MARKER) } }]
  },
  {
    title: 'an API operation while it waits for something with a marker',
    inputs: temporary('createGroupFlexCluster', flex, { wait: 'true' }),
    on: { method: 'GET', path: /flexClusters\/try-out$/ },
    created: ['flexClusters'],
    undo: [{ created: true, guard: { kind: 'marker', value: expect.stringMatching(MARKER) } }]
  },
  {
    title: 'an API operation while it waits for something with an ID',
    inputs: temporary('createGroupClusterSearchIndex', searchIndex, { wait: 'true', 'cluster-name': 'prod' }),
    on: { method: 'GET', path: /search\/indexes\/[0-9a-f]{24}$/ },
    created: ['searchIndexes'],
    undo: [{ created: true, guard: { kind: 'returned' } }]
  }
]

describe('a killed step leaves nothing:', () => {
  it.each(moments)('$title', async ({ inputs, on, created, undo }) => {
    const { transcript, before, after, ...seen } = await endOn(inputs, on, 'SIGKILL')
    const { main, post, emulator, tempFiles } = transcript
    expect(main.signal).toBe('SIGKILL')
    expect(seen.created).toEqual(expect.arrayContaining([...created]))
    if (undo !== undefined) expect(undoOf(main.state['session'])).toMatchObject(undo)
    expect(post.exitCode).toBe(0)
    expect(post.annotations).toEqual([])
    expect(after).toEqual(before)
    expect(emulator.liveTokens()).toEqual([])
    // Main did not end, so post has to tell it to stop.
    const { stopFile, ended } = JSON.parse(main.state['session'] ?? '') as { stopFile: string; ended: boolean }
    expect(ended).toBe(false)
    expect(tempFiles).toContain(basename(stopFile))
  })
})

describeSignals('a cancelled step says so and leaves nothing (Node cannot send CTRL+C on Windows):', () => {
  const titles = [
    'allow-runner-ip while it creates',
    'create-database-user while it waits',
    'create-test-cluster while it creates the user'
  ]
  it.each(moments.filter(({ title }) => titles.includes(title)))('$title', async ({ inputs, on, created }) => {
    const { transcript, before, after, ...seen } = await endOn(inputs, on, 'SIGINT')
    const { main, post, emulator } = transcript
    expect(main.exitCode).toBe(1)
    expect(main.annotations).toMatchObject([{ level: 'error', title: 'MongoDB Atlas: Cancelled' }])
    expect(seen.created).toEqual(expect.arrayContaining([...created]))
    expect(post.annotations).toEqual([])
    expect(after).toEqual(before)
    expect(emulator.liveTokens()).toEqual([])
  })
})
