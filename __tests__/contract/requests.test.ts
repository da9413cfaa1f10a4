// What the client sends for every operation of the OpenAPI document.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { ParameterValue } from '../../src/atlas/request.ts'
import { describeContract } from './describe-contract.ts'
import { latestStable, versionToTest, type DocumentedOperation, type DocumentedVersion } from './document.ts'
import { expectNone } from './expect-none.ts'
import { account, inLanes, openLane, type Lane } from './lanes.ts'
import { startRecordingServer, type RecordingServer } from './recording-server.ts'
import { mediaTypeOf, findRequestDifferences, type Call } from './request-differences.ts'
import { runCall } from './run-call.ts'
import { sampleBody, sampleResponse } from './sample-bodies.ts'
import { countTurns, listValues, sampleParameters } from './sample-values.ts'

const LANES = 8

describeContract('requests on the wire', (document) => {
  const { operations } = document
  const checked = new Set<string>()
  let server: RecordingServer
  let lanes: Lane[]

  beforeAll(async () => {
    server = await startRecordingServer()
    lanes = Array.from({ length: LANES }, (_, at) => openLane(server, `contract/${at}`))
  })
  afterAll(async () => {
    lanes.forEach((lane) => lane.close())
    await server.close()
  })

  const callOf = (operation: DocumentedOperation, version: DocumentedVersion, turn: number): Call => ({
    operation,
    version,
    parameters: sampleParameters(operation, turn),
    body: version.body && sampleBody(document, version.body),
    response: version.response && sampleResponse(document, version.response)
  })

  it.each([...new Set(operations.map(({ tag }) => tag))].sort())('%s: each operation in each version', async (tag) => {
    const calls = operations
      .filter((operation) => operation.tag === tag)
      .flatMap((operation) => operation.versions.map((version, turn) => callOf(operation, version, turn)))
    const differences = await inLanes(lanes, calls, (lane, call) => {
      checked.add(`${call.operation.id} ${call.version.version}`)
      return runCall(server, lane, call, call.version.version)
    })
    expectNone(differences)
  })

  it('checks 540 operations in 598 versions', () => {
    expect(new Set([...checked].map((name) => name.split(' ')[0])).size).toBe(540)
    expect(checked.size).toBe(598)
  })

  it('asks for the latest stable version by default', async () => {
    const calls = operations.flatMap((operation) => {
      const version = latestStable(operation)
      return version === undefined ? [] : [callOf(operation, version, 1)]
    })
    expectNone(await inLanes(lanes, calls, (lane, call) => runCall(server, lane, call, undefined)))
    expect(calls).toHaveLength(514)
  })

  it.each(['path', 'query'])('keeps each awkward value of each %s parameter in its place', async (place) => {
    const calls = operations.flatMap((operation) =>
      Array.from({ length: countTurns(operation, place) }, (_, turn) =>
        callOf(operation, versionToTest(operation), turn)
      )
    )
    const work = (lane: Lane, call: Call) => runCall(server, lane, call, call.version.version)
    expectNone(await inLanes(lanes, calls, work))
    expect(calls.length).toBeGreaterThan(operations.length)
  })

  it('sends neither body nor Content-Type if an optional body is omitted', async () => {
    const calls = operations
      .filter((operation) => !operation.bodyRequired && versionToTest(operation).body !== undefined)
      .map((operation) => ({ ...callOf(operation, versionToTest(operation), 2), body: undefined }))
    const work = (lane: Lane, call: Call) => runCall(server, lane, call, call.version.version)
    expectNone(await inLanes(lanes, calls, work))
    expect(calls).toHaveLength(2)
  })

  it('sends only what is required if nothing else is given', async () => {
    const calls = operations.map((operation) => {
      const call = callOf(operation, versionToTest(operation), 3)
      const required = operation.parameters.filter((parameter) => parameter.required).map(({ name }) => name)
      return { ...call, parameters: pick(call.parameters, required) }
    })
    const work = (lane: Lane, call: Call) => runCall(server, lane, call, call.version.version)
    expectNone(await inLanes(lanes, calls, work))
  })

  it('passes on unknown values in a list, which Atlas may have added later', async () => {
    const calls = operations.flatMap((operation) => {
      const call = callOf(operation, versionToTest(operation), 5)
      return operation.parameters
        .filter(({ array, item }) => array && listValues(item) !== undefined)
        .map(({ name }) => ({ ...call, parameters: { ...call.parameters, [name]: ['8 §§ 8', '9 §§ 9'] } }))
    })
    const work = (lane: Lane, call: Call) => runCall(server, lane, call, call.version.version)
    expectNone(await inLanes(lanes, calls, work))
    expect(calls.length).toBeGreaterThan(20)
  })

  it('asks for the first page of each list, as large as possible', async () => {
    const calls = operations.filter(isPagedGet).map((operation) => callOf(operation, versionToTest(operation), 4))
    const differences = await inLanes(lanes, calls, async (lane, call) => {
      const { operation, version, body } = call
      const { itemsPerPage: _size, pageNum: _page, ...parameters } = call.parameters
      server.plan(lane.userAgent, {
        status: 200,
        mediaType: mediaTypeOf(version),
        body: Buffer.from('{"results":[{"id":1}],"totalCount":0}')
      })
      const { data } = await lane.client.list(operation.id, { parameters, body, version: version.version })
      expect(data).toEqual({ results: [{ id: 1 }], totalCount: 1 })
      const requests = server.take(lane.userAgent)
      expect(requests).toHaveLength(1)
      const maximum = operation.parameters.find(({ name }) => name === 'itemsPerPage')?.schema.maximum
      const expected = { ...call, parameters: { ...parameters, itemsPerPage: maximum ?? 100, pageNum: 1 } }
      return requests
        .flatMap((request) => findRequestDifferences(expected, request, lane.userAgent))
        .map((difference) => `${operation.id}: ${difference}`)
    })
    expectNone(differences)
    expect(calls).toHaveLength(89)
  })

  it('requests one token per client as in RFC 6749, but without encoding ID and secret', () => {
    expect(server.tokenRequests).toHaveLength(LANES)
    for (const { method, headers, body } of server.tokenRequests) {
      expect(method).toBe('POST')
      expect(body.toString('utf8')).toBe('grant_type=client_credentials')
      expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
      const [scheme, pair = ''] = headers.authorization?.split(' ') ?? []
      expect(scheme).toBe('Basic')
      expect(Buffer.from(pair, 'base64').toString('utf8')).toBe(`${account.clientId}:${account.clientSecret}`)
    }
  })
})

function isPagedGet({ method, parameters }: DocumentedOperation): boolean {
  const names = parameters.map(({ name }) => name)
  return method === 'GET' && names.includes('pageNum') && names.includes('itemsPerPage')
}

function pick(values: Readonly<Record<string, ParameterValue>>, names: readonly string[]) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
}
