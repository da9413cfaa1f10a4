import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { summaryText } from '../../../local/summary-text.ts'
import type { Scenario } from '../../support/scenario.ts'
import { errorMessage, reads } from '../checks/transcript-parts.ts'
import { download, HOST, HOSTS, logPath, textOf, timesIn } from './logs.ts'

const CLUSTER = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters/prod`
const PROCESSES = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/processes`
const fileOf = (host: string, name = 'mongodb.gz', folder = 'mongodb-logs') => `${folder}/${host}-${name}`
const pathOnly = (line: string) => line.replace(/\?\S*/, '')

const A_DAY_AGO = new Date(Math.floor(Date.now() / 1000) * 1000 - 86_400_000).toISOString()

describe('download-logs', () => {
  it('downloads the last hour of all hosts of a cluster', async () => {
    const { transcript, files } = await download()
    const { main } = transcript
    expect(main.exitCode).toBe(0)
    expect(HOSTS).toHaveLength(3)
    expect(main.outputs['files']?.split('\n')).toEqual(HOSTS.map((host) => fileOf(host)))
    expect([...files.keys()].sort()).toEqual(HOSTS.map((host) => fileOf(host)))
    expect(main.outputs['changed']).toBeUndefined()
    const times = timesIn(textOf(files.get(fileOf(HOST))))
    expectAbout(times.length, 60)
    expect(reads(transcript).map(pathOnly)).toEqual([
      `GET ${CLUSTER} 200`,
      `GET ${PROCESSES} 200`,
      ...HOSTS.map((host) => `GET ${logPath(host)} 200`)
    ])
    expect(summaryText(main.summary)).toMatch(/Downloaded the log mongodb of 3 hosts from .+: [\d.]+ KiB of text/)
  })

  it('finds the hosts of one cluster among those of the project', async () => {
    const { transcript } = await download({ 'cluster-name': 'archive' })
    const files = transcript.main.outputs['files']?.split('\n') ?? []
    expect(files).toHaveLength(3)
    expect(files.some((file) => HOSTS.some((host) => file.includes(host)))).toBe(false)
  })

  it('decompresses, and replaces an older file', async () => {
    const { transcript, files } = await download(
      { host: HOST, gunzip: 'true', folder: './out/logs' },
      {
        prepare: async (workspace) => {
          await mkdir(join(workspace, 'out/logs'), { recursive: true })
          await writeFile(join(workspace, fileOf(HOST, 'mongodb.log', 'out/logs')), 'old'.repeat(100_000))
        }
      }
    )
    expect(transcript.main.outputs['files']).toBe(fileOf(HOST, 'mongodb.log', 'out/logs'))
    expectAbout(timesIn(files.get(fileOf(HOST, 'mongodb.log', 'out/logs'))).length, 60)
    expect(files.size).toBe(1)
  })

  it.each([
    ['durations', '3h', '1h', 120],
    ['a date and a duration', A_DAY_AGO, '1h', undefined],
    ['only an end', '', '30m', 60]
  ])('takes %s', async (_, from, to, messages) => {
    const { transcript, files } = await download({ host: HOST, from, to })
    expect(transcript.main.exitCode).toBe(0)
    const times = timesIn(textOf(files.get(fileOf(HOST))))
    if (messages === undefined) expect(times[0]).toBe(Date.parse(from))
    else expectAbout(times.length, messages)
  })

  it('asks for whole seconds that cover the time', async () => {
    const { transcript } = await download({
      host: HOST,
      from: '2026-08-01T00:00:00.9Z',
      to: '2026-08-01T02:00:00.1+01:00'
    })
    const query = transcript.requests.map((line) => /\/logs\/\S*\?(\S*)/.exec(line)?.[1]).filter(Boolean)
    expect(query).toEqual(['endDate=1785546001&startDate=1785542400'])
  })

  it.each([HOST, HOST.replace(/^.*(?=-shard)/, 'prod')])('downloads one host of the cluster: %s', async (host) => {
    const { transcript } = await download({ host })
    expect(transcript.main.outputs['files']).toBe(fileOf(HOST))
  })

  it('needs no list for a host without a cluster', async () => {
    const { transcript } = await download({ host: HOST, 'cluster-name': '' })
    expect(transcript.main.outputs['files']).toBe(fileOf(HOST))
    expect(reads(transcript).map(pathOnly)).toEqual([`GET ${logPath(HOST)} 200`])
  })

  it('downloads the logs of each kind of process of a sharded cluster from its hosts', async () => {
    const arrange: Parameters<typeof download>[1] = {
      arrange: ({ world }) => {
        world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'big', attributes: { clusterType: 'SHARDED' } })
      }
    }
    const hostsFor = async (log: string) => {
      const { transcript } = await download({ 'cluster-name': 'big', log }, arrange)
      return transcript.main.outputs['files']?.split('\n').map((file) => /-(shard|config)-\d\d-\d\d/.exec(file)?.[0])
    }
    const shard = ['-shard-00-00', '-shard-00-01', '-shard-00-02']
    expect(await hostsFor('mongos')).toEqual(shard)
    expect(await hostsFor('mongodb')).toEqual([...shard.map((host) => host.replace('shard', 'config')), ...shard])
  })

  it.each([
    ['an empty gzip', {}],
    ['an empty body', { gzip: Buffer.alloc(0) }]
  ])('writes no file for a log without messages: %s', async (_, content) => {
    const { transcript, files } = await download(
      { host: HOST, log: 'mongodb-audit-log' },
      {
        arrange: ({ world }) => void world.logs.set(`${HOST}/mongodb-audit-log`, content),
        prepare: (workspace) => writeInto(workspace, fileOf(HOST, 'mongodb-audit-log.gz'))
      }
    )
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs['files']).toBeUndefined()
    expect(files.size).toBe(0)
    expect(summaryText(transcript.main.summary)).toMatch(/The log mongodb-audit-log of 1 host .+ has no messages/)
  })

  it.each([
    ['x', '1 byte'],
    ['a line\n', '7 bytes'],
    ['a line\n'.repeat(1024), '7 KiB'],
    ['a line\n'.repeat(1024 * 1024), '7 MiB']
  ])('says how much text it is', async (text, size) => {
    const { transcript } = await download(
      { host: HOST },
      { arrange: ({ world }) => void world.logs.set(`${HOST}/mongodb`, { gzip: gzipSync(text) }) }
    )
    expect(transcript.main.log).toMatch(new RegExp(`Downloaded the log mongodb of 1 host from .+: ${size} of text\\.`))
  })

  it.each([
    [{ userAlias: '' }, { host: HOST }],
    [{ userAlias: null, port: '27017' }, { host: HOST }],
    [{ userAlias: HOST, typeName: 7 }, { host: HOST }]
  ])('finds a host of which Atlas shows %j by the name that it has in Atlas', async (shown, inputs) => {
    const { transcript } = await download(inputs, { arrange: showProcess(shown) })
    expect(errorMessage(transcript)).toBeUndefined()
    expect(transcript.main.outputs['files']).toBe(fileOf(HOST))
  })

  it('says in a dry run which files it would write', async () => {
    const { transcript, files } = await download({ 'dry-run': 'true' })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs['files']?.split('\n')).toEqual(HOSTS.map((host) => fileOf(host)))
    expect(summaryText(transcript.main.summary)).toContain('Dry run: the log mongodb of 3 hosts')
    expect(files.size).toBe(0)
    expect(transcript.requests.join()).not.toContain('/logs/')
  })

  it('warns of a time that Atlas may not have kept', async () => {
    const { transcript } = await download({ host: HOST, from: '31d', to: '30d' })
    expect(transcript.main.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('Atlas keeps logs for 30 days') as unknown }
    ])
  })
})

describe('download-logs refuses', () => {
  it('a host of the list whose name cannot be that of a file', async () => {
    const { transcript, files } = await download({}, { arrange: showProcess({ hostname: '../../x' }) })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain('listGroupProcesses: the response has no usable hostname')
    expect(files.size).toBe(0)
  })

  it('a cluster whose connection string names no hosts', async () => {
    const { transcript } = await download(
      {},
      {
        arrange: ({ script }) =>
          script({
            on: { path: CLUSTER },
            effect: {
              kind: 'status',
              status: 200,
              headers: { 'content-type': 'application/vnd.atlas.2024-08-05+json' },
              body: { id: '1', stateName: 'REPAIRING', connectionStrings: { standard: 'mongodb+srv://prod' } }
            }
          })
      }
    )
    expect(errorMessage(transcript)).toContain(
      'cluster-name: Atlas shows no hosts of cluster prod, which is REPAIRING.'
    )
  })

  it('all bad options at once', async () => {
    const { transcript } = await download({ log: 'mongo', from: 'yesterday', to: '2026-01-01', gunzip: 'yes' })
    expect(errorMessage(transcript)).toMatch(/log: takes mongodb, [^]*from: takes [^]*to: takes [^]*gunzip: takes true/)
    expect(transcript.requests).toEqual([])
  })

  it.each([
    [{ 'cluster-name': '' }, 'cluster-name: required by download-logs, unless host is set.'],
    [{ host: `${HOST}:27017` }, 'host: is not the name of a host.'],
    [{ host: '../../x' }, 'host: is not the name of a host.'],
    [{ from: '1h', to: '2h' }, 'from: must be earlier than to'],
    [{ from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' }, 'from: must be earlier than to'],
    [{ from: '2999-01-02T00:00:00Z' }, 'from: 2999-01-02T00:00:00Z is in the future.'],
    [{ folder: '../logs' }, 'folder: is outside the workspace.'],
    [{ folder: '/tmp' }, 'folder: is outside the workspace.'],
    [{ folder: 'link/logs' }, 'folder: is outside the workspace.'],
    [{ folder: 'nowhere' }, 'folder: is outside the workspace.'],
    [{ folder: 'file' }, 'folder: is a file, or in one.'],
    [{ folder: 'file/logs' }, 'folder: is a file, or in one.']
  ])('%j, before it sends anything', async (inputs, message) => {
    const { transcript } = await download(inputs, {
      prepare: async (workspace) => {
        await symlink(tmpdir(), join(workspace, 'link'))
        await writeInto(workspace, 'file')
        await symlink(join(tmpdir(), 'not', 'there'), join(workspace, 'nowhere'))
      }
    })
    expect(errorMessage(transcript)).toContain(message)
    expect(errorMessage(transcript)).toContain('Nothing was sent to Atlas.')
    expect(transcript.requests).toEqual([])
  })

  it('because there is no workspace, before it sends anything', async () => {
    const GITHUB_WORKSPACE = join(tmpdir(), 'not', 'there')
    const { transcript } = await download({}, { env: { GITHUB_WORKSPACE } })
    expect(errorMessage(transcript)).toBe('folder: there is no workspace to write to.\nNothing was sent to Atlas.')
    expect(transcript.requests).toEqual([])
  })

  it.each([
    [{ log: 'mongos' }, 'log: cluster prod has no mongos'],
    [
      { host: 'other.example.com' },
      `host: is not a host of cluster prod that has the log mongodb. These have it: ${HOSTS.join(', ')}.`
    ],
    [{ 'cluster-name': 'playground' }, 'cluster-name: playground is a flex cluster.'],
    [{ 'cluster-name': 'free' }, 'cluster-name: Atlas lists no process of cluster free.'],
    [{ 'cluster-name': 'new' }, 'cluster-name: Atlas shows no hosts of cluster new, which is CREATING.'],
    [{ 'cluster-name': 'prdo' }, '404 CLUSTER_NOT_FOUND'],
    [{ 'cluster-name': '', host: 'other.example.com' }, '404 HOSTNAME_AND_PORT_NOT_FOUND']
  ])('%j', async (inputs, message) => {
    const { transcript, files } = await download(inputs, {
      prepare: (workspace) => writeInto(workspace, 'file'),
      arrange: ({ world }) => {
        const free = { replicationSpecs: [{ regionConfigs: [{ electableSpecs: { instanceSize: 'M0' } }] }] }
        world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'free', attributes: free })
        world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'new', stateName: 'CREATING' })
      }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain(message)
    expect([...files.keys()]).toEqual(['file'])
  })
})

/** The list of processes has one entry: the first host of prod, with these attributes. The cluster has that name, too. */
function showProcess(attributes: object): Scenario['arrange'] {
  const respond = (version: string, body: object) =>
    ({
      kind: 'status',
      status: 200,
      headers: { 'content-type': `application/vnd.atlas.${version}+json` },
      body
    }) as const
  return ({ script }) => {
    const standard = `mongodb://${HOST}:27017/?ssl=true`
    const cluster = { id: '1', name: 'prod', stateName: 'IDLE', connectionStrings: { standard } }
    script({ on: { path: CLUSTER }, effect: respond('2024-08-05', cluster) })
    const process = { hostname: HOST, userAlias: HOST, port: 27017, typeName: 'REPLICA_PRIMARY', ...attributes }
    script({ on: { path: PROCESSES }, effect: respond('2023-01-01', { results: [process], totalCount: 1 }) })
  }
}

/** A message a minute: the time asked for is extended to whole seconds. */
function expectAbout(count: number, minutes: number): void {
  expect([minutes, minutes + 1]).toContain(count)
}

async function writeInto(workspace: string, path: string): Promise<void> {
  await mkdir(dirname(join(workspace, path)), { recursive: true })
  await writeFile(join(workspace, path), 'old')
}
