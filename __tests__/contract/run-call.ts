// Makes one call and checks request and response.
import type { AtlasResponse } from '../../src/atlas/response.ts'
import type { Lane } from './lanes.ts'
import type { PlannedResponse, RecordingServer } from './recording-server.ts'
import { mediaTypeOf, findRequestDifferences, type Call } from './request-differences.ts'

/** A body of each other kind. The gzip has no more than the right first bytes, because nothing should open it. */
const BODIES: Readonly<Record<string, Buffer>> = {
  csv: Buffer.from('\ufeffName,Ämount\r\n"a, b",1\r\n', 'utf8'),
  gzip: Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0xff, 0xfe, 0x0d, 0x0a, 0x00])
}

/** Makes one call, and lists what is wrong with its request and with what the client reads from the response. */
export async function runCall(
  server: RecordingServer,
  lane: Lane,
  call: Call,
  version: string | undefined
): Promise<string[]> {
  const { operation, parameters, body } = call
  const planned = planResponse(call)
  server.plan(lane.userAgent, planned)
  const differences: string[] = []
  try {
    const response = await lane.client.call(operation.id, { parameters, body, version })
    differences.push(...findResponseDifferences(call, response, planned))
  } catch (error) {
    differences.push(String(error))
  }
  const requests = server.take(lane.userAgent)
  if (requests.length !== 1) differences.push(`${requests.length} requests, not 1`)
  differences.push(...requests.flatMap((request) => findRequestDifferences(call, request, lane.userAgent)))
  return differences.map((difference) => `${operation.id} ${call.version.version}: ${difference}`)
}

function planResponse({ version, response }: Call): PlannedResponse {
  const mediaType = mediaTypeOf(version)
  const kind = mediaType.slice(mediaType.indexOf('+') + 1)
  // The sample of an object that requires nothing is empty, and a read that shows nothing is no result.
  const text = JSON.stringify(response ?? {}).replace(/^\{\}$/, '{"links":[]}')
  const sample = kind === 'json' ? Buffer.from(text) : BODIES[kind]
  const body = version.status === 204 ? Buffer.alloc(0) : (sample ?? Buffer.from('no sample of this kind'))
  return { status: version.status, mediaType, body }
}

function findResponseDifferences({ version }: Call, response: AtlasResponse, planned: PlannedResponse): string[] {
  const differences: string[] = []
  if (response.status !== planned.status) differences.push(`response: status ${response.status}, not ${planned.status}`)
  if (!response.bytes.equals(planned.body)) differences.push('response: not the bytes that were sent')
  if (planned.status === 204) return differences
  if (response.version !== version.version) differences.push(`response: version ${response.version}`)
  const kind = version.kinds.includes('json') ? 'json' : version.kinds[0]
  if (response.kind !== kind) differences.push(`response: kind ${response.kind}, not ${kind}`)
  const sent: unknown = kind === 'json' ? JSON.parse(planned.body.toString('utf8')) : undefined
  if (JSON.stringify(response.data) !== JSON.stringify(sent)) {
    differences.push(`response: data ${JSON.stringify(response.data)}`)
  }
  return differences
}
