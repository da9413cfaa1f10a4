import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ROUTES } from '../../../../local/emulator/resources/registry.ts'
import type { Received } from '../client.ts'
import { BACKUP_REQUESTS } from './backup-requests.ts'
import { CLUSTER_REQUESTS } from './cluster-requests.ts'
import { DATA_REQUESTS } from './data-requests.ts'
import { findDifferences } from './difference.ts'
import { isExcepted } from './exceptions.ts'
import { ORGANIZATION_REQUESTS } from './organization-requests.ts'
import { PROJECT_REQUESTS } from './project-requests.ts'
import { readRecordedRows, type RecordedRow } from './rows.ts'
import { get, letPass, startScene, type Scene, type ToRequest } from './scene.ts'
import { UNRECORDED } from './unrecorded-operations.ts'

const file =
  process.env.ATLAS_RECORDED ??
  fileURLToPath(new URL('../../../../../shared/atlas/recorded-responses.tsv', import.meta.url))

/** The requests that lead to the recorded responses, by operation. */
const REQUESTS: Readonly<Record<string, ToRequest>> = {
  ipInfo: () => get('/api/private/ipinfo'),
  defaultMongoDBMajorVersion: () => get('/api/private/unauth/nds/defaultMongoDBMajorVersion'),
  ...PROJECT_REQUESTS,
  ...CLUSTER_REQUESTS,
  ...BACKUP_REQUESTS,
  ...ORGANIZATION_REQUESTS,
  ...DATA_REQUESTS
}

/** The headers that say what a response is. */
function headersOf({ headers }: Received): Partial<RecordedRow> {
  const header = (name: string) => String(headers[name] ?? '')
  return {
    contentType: header('content-type'),
    deprecation: header('deprecation'),
    sunset: header('sunset'),
    rateLimitLimit: header('ratelimit-limit'),
    xErrorCode: header('x-error-code'),
    javaMethod: header('x-java-method')
  }
}

if (!existsSync(file)) {
  it.skip(`responds like the recorded Atlas: SKIPPED, no recorded responses at ${file}, nor in ATLAS_RECORDED`, () =>
    undefined)
} else {
  const all = readRecordedRows(file)
  const rows = all.filter(({ operationId }) => operationId !== '')
  let scene: Scene

  beforeAll(async () => {
    scene = await startScene()
  })

  afterAll(() => scene.emulator.close())

  it('every recorded response is compared, apart from two of version 1.0 of the API', () => {
    expect(all.length - rows.length).toBe(2)
    expect(rows.length).toBeGreaterThan(150)
    expect(rows.map(({ operationId }) => operationId).filter((id) => !(id in REQUESTS))).toEqual([])
  })

  it('every modelled operation is compared with a recorded response, or listed without one', () => {
    const recorded = new Set(rows.map(({ operationId }) => operationId))
    const unrecorded = ROUTES.map(({ operationId }) => operationId).filter((id) => !recorded.has(id))
    expect(Object.values(UNRECORDED).flat().sort()).toEqual(unrecorded.sort())
  })

  describe('responds like the recorded Atlas', () => {
    it.each(rows.map((row, index) => [`${row.operationId} ${row.status} #${index + 1}`, row] as const))(
      '%s',
      async (_, row) => {
        const request = await REQUESTS[row.operationId]?.(scene, row)
        letPass(scene, row)
        const response = await scene.send(row, request ?? get(''))
        const { contentType, deprecation, sunset, rateLimitLimit, xErrorCode, javaMethod } = row
        const isJson = row.contentType.includes('json')
        const body = row.body.replace('(binary)', '')
        expect({
          status: response.status,
          ...headersOf(response),
          differences: (isJson ? findDifferences(body, response.text) : []).filter((each) => !isExcepted(row, each))
        }).toEqual({
          status: row.status,
          ...{ contentType, deprecation, sunset, rateLimitLimit, xErrorCode, javaMethod },
          differences: []
        })
        if (row.contentType.startsWith('text/plain')) expect(response.text).toBe(row.body)
        if (row.status === 401) expect(response.text.replace(/\s+/g, ' ')).toBe(row.body)
      }
    )
  })
}
