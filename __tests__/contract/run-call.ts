import type { AtlasResponse } from '../../src/atlas/response.ts'
import type { Lane } from './lanes.ts'
import type { PlannedAnswer, RecordingServer } from './recording-server.ts'
import { mediaTypeOf, requestDifferences, type Call } from './request-differences.ts'

/** What each kind of answer holds. The gzip is one in name and first bytes only; nobody is to open it. */
const ANSWERS: Readonly<Record<string, Buffer>> = {
  json: Buffer.from('{"results":[],"totalCount":0}'),
  csv: Buffer.from('\ufeffName,Ämount\r\n"a, b",1\r\n', 'utf8'),
  gzip: Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0xff, 0xfe, 0x0d, 0x0a, 0x00])
}

/** Makes one call and lists what is wrong with its request and with what the client makes of the answer. */
export async function runCall(
  server: RecordingServer,
  lane: Lane,
  call: Call,
  version: string | undefined
): Promise<string[]> {
  const { operation, parameters, body } = call
  const answer = planAnswer(call)
  server.plan(lane.userAgent, answer)
  const differences: string[] = []
  try {
    const response = await lane.client.call(operation.id, { parameters, body, version })
    differences.push(...answerDifferences(call, response, answer))
  } catch (error) {
    differences.push(String(error))
  }
  const requests = server.take(lane.userAgent)
  if (requests.length !== 1) differences.push(`${requests.length} requests, not 1`)
  differences.push(...requests.flatMap((request) => requestDifferences(call, request, lane.userAgent)))
  return differences.map((difference) => `${operation.id} ${call.version.version}: ${difference}`)
}

function planAnswer({ version }: Call): PlannedAnswer {
  const mediaType = mediaTypeOf(version)
  const kind = mediaType.slice(mediaType.indexOf('+') + 1)
  const body = version.status === 204 ? Buffer.alloc(0) : (ANSWERS[kind] ?? Buffer.from('no sample of this kind'))
  return { status: version.status, mediaType, body }
}

function answerDifferences({ version }: Call, response: AtlasResponse, answer: PlannedAnswer): string[] {
  const differences: string[] = []
  if (response.status !== answer.status) differences.push(`answer: status ${response.status}, not ${answer.status}`)
  if (!response.bytes.equals(answer.body)) differences.push('answer: other bytes than were sent')
  if (answer.status === 204) return differences
  if (response.version !== version.version) differences.push(`answer: version ${response.version}`)
  const kind = version.kinds.includes('json') ? 'json' : version.kinds[0]
  if (response.kind !== kind) differences.push(`answer: kind ${response.kind}, not ${kind}`)
  const data = kind === 'json' ? readData(response.data) : response.data
  const sent: unknown = kind === 'json' ? JSON.parse(answer.body.toString('utf8')) : undefined
  if (JSON.stringify(data) !== JSON.stringify(sent)) differences.push(`answer: data ${JSON.stringify(data)}`)
  return differences
}

/** The one operation that answers with a text gives it as it came. */
function readData(data: unknown): unknown {
  return typeof data === 'string' ? JSON.parse(data) : data
}
