import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { processesOf } from '../../../local/emulator/resources/processes.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, json, signIn, type Api } from './client.ts'

const group = `/groups/${SAMPLE_PROJECT_ID}`
const headers = { Accept: 'application/vnd.atlas.2023-02-01+gzip' }

let emulator: Emulator
let api: Api

beforeEach(async () => {
  emulator = await startEmulator()
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

const processes = () => processesOf(emulator.world, SAMPLE_PROJECT_ID)

describe('processes', () => {
  it('name their hosts as connection strings do only in an alias', async () => {
    const { results } = json<{ results: { hostname: string; userAlias: string }[] }>(
      await api('GET', `${group}/processes`)
    )
    const cluster = json<{ connectionStrings: { standard: string } }>(await api('GET', `${group}/clusters/prod`))
    const prod = results.filter(({ userAlias }) => cluster.connectionStrings.standard.includes(userAlias))
    expect(prod).toHaveLength(3)
    expect(prod.every(({ hostname }) => /^atlas-\w{6}-shard-00-0\d\./.test(hostname))).toBe(true)
  })

  it('have logs under both names', async () => {
    const { hostname, userAlias } = processes()[0] ?? { hostname: '', userAlias: '' }
    for (const name of [hostname, userAlias]) {
      const response = await api('GET', `${group}/clusters/${name}/logs/mongodb.gz`, { headers })
      expect(response.status).toBe(200)
    }
  })
})

describe('a process', () => {
  it('is found under both names, and what is below it as well', async () => {
    const { hostname, userAlias } = processes()[0] ?? { hostname: '', userAlias: '' }
    for (const name of [hostname, userAlias]) {
      const process = `${group}/processes/${encodeURIComponent(`${name}:27017`)}`
      expect(json(await api('GET', process))).toMatchObject({ hostname, userAlias, typeName: 'REPLICA_PRIMARY' })
      expect((await api('GET', `${process}/performanceAdvisor/slowQueryLogs`)).status).toBe(200)
    }
  })

  it('is not found under the port of another', async () => {
    const process = `${group}/processes/${processes()[0]?.hostname}:27018`
    expect(await codeOf(api('GET', process))).toBe('404 HOSTNAME_AND_PORT_NOT_FOUND')
  })
})

describe('a log', () => {
  it('holds the time that is asked for, 24 hours by default', async () => {
    const { hostname = '' } = processes()[0] ?? {}
    const countOf = async (query: string) => {
      const { bytes } = await api('GET', `${group}/clusters/${hostname}/logs/mongodb.gz${query}`, { headers })
      return gunzipSync(bytes).toString().trimEnd().split('\n').length
    }
    const end = Math.floor(Date.now() / 1000) - 60
    expect(await countOf('')).toBe(24 * 60)
    expect(await countOf(`?startDate=${end - 600}&endDate=${end}`)).toBe(10)
    const early = `${group}/clusters/${hostname}/logs/mongodb.gz?startDate=1`
    expect(await codeOf(api('GET', early, { headers }))).toBe('400 INVALID_QUERY_PARAMETER')
  })
})
