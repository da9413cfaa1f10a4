import { readFileSync } from 'node:fs'

/** One recorded response of the real Atlas. */
export interface RecordedRow {
  operationId: string
  method: string
  path: string
  status: number
  contentType: string
  deprecation: string
  sunset: string
  rateLimitLimit: string
  xErrorCode: string
  javaMethod: string
  /** The first 800 characters. */
  body: string
}

/** Some rows have a hash instead of a path; the Java method identifies their operation. */
const BY_JAVA_METHOD: Record<string, string> = {
  'ApiAtlasGroupsResource::addGroup': 'createGroup',
  'ApiAtlasClusterDescriptionResource20240805::getCluster': 'getGroupCluster',
  'ApiAtlasClusterDescriptionV15Resource::getCluster': 'getGroupCluster',
  'ApiAtlasClusterDescriptionV15Resource::createCluster': 'createGroupCluster',
  'ApiPrivateIpInfoResource::getIpInfo': 'ipInfo'
}

/** Reads the recorded responses from a table, tab-separated with a header. */
export function readRecordedRows(file: string): RecordedRow[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([id = '', method = '', path = '', status, contentType = '', ...rest]) => {
      const [deprecation = '', sunset = '', rateLimitLimit = '', xErrorCode = '', javaMethod = '', body = ''] = rest
      const isIpInfo = path === 'api_private_ipinfo' ? 'ipInfo' : ''
      const operationId = id || isIpInfo || (BY_JAVA_METHOD[javaMethod] ?? '')
      const fields = { contentType, deprecation, sunset, rateLimitLimit, xErrorCode, javaMethod, body }
      return { operationId, method, path, status: Number(status), ...fields }
    })
}

/** Names of the top-level attributes in a JSON object that may be cut off anywhere. */
function leadingKeys(text: string): string[] {
  const keys: string[] = []
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if ('{['.includes(char)) depth += 1
    if ('}]'.includes(char)) depth -= 1
    if (depth === 0) break
    if (char !== '"') continue
    const end = closingQuote(text, at)
    if (depth === 1 && /^\s*:/.test(text.slice(end + 1))) keys.push(text.slice(at + 1, end))
    at = end
  }
  return keys
}

function closingQuote(text: string, open: number): number {
  let at = open + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

export function firstResult(text: string): string {
  return /"results":\[(\{.*)/s.exec(text)?.[1] ?? ''
}

/** Attributes that one side lacks. If the recorded body is cut off, only the emulator's side can be judged. */
export function difference(row: RecordedRow, theirs: string, ours: string): string[] {
  const isCut = row.body.length >= 800
  const [recorded, sent] = [leadingKeys(theirs), leadingKeys(ours)]
  const missing = recorded.filter((key) => !sent.includes(key)).map((key) => `lacks ${key}`)
  const extra = isCut ? [] : sent.filter((key) => !recorded.includes(key)).map((key) => `adds ${key}`)
  return [...missing, ...extra]
}
