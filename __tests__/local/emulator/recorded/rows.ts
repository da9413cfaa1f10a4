import { readFileSync } from 'node:fs'

/** One recorded response of the real Atlas. */
export interface RecordedRow {
  /** Empty for what is no operation of the Admin API v2. */
  operationId: string
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
const BY_JAVA_METHOD: Readonly<Record<string, string>> = {
  'ApiAtlasCloudProviderRegionsResource::availableRegions': 'listGroupClusterProviderRegions',
  'ApiAtlasClusterDescriptionResource20240805::getCluster': 'getGroupCluster',
  'ApiAtlasClusterDescriptionV15Resource::createCluster': 'createGroupCluster',
  'ApiAtlasClusterDescriptionV15Resource::getCluster': 'getGroupCluster',
  'ApiAtlasGroupsResource::addGroup': 'createGroup',
  'ApiAtlasPerformanceAdvisorResource::getNamespaces': 'listGroupProcessPerformanceAdvisorNamespaces',
  'ApiAtlasPerformanceAdvisorResource::getSlowQueryLogs': 'listGroupProcessPerformanceAdvisorSlowQueryLogs',
  'ApiAtlasPerformanceAdvisorResource::getSuggestedIndexes': 'listGroupProcessPerformanceAdvisorSuggestedIndexes',
  'ApiAtlasProcessesResource::getAllAtlasProcesses': 'listGroupProcesses',
  'ApiManagedSlowMsResource::disableManageSlowMs': 'disableGroupManagedSlowMs',
  'ApiManagedSlowMsResource::enableManageSlowMs': 'enableGroupManagedSlowMs'
}

/** The operation of a row; a name of ours for the two paths that are not in the document. */
function operationOf(id: string, path: string, row: { contentType: string; javaMethod: string }): string {
  if (id !== '') return id
  if (path === 'api_private_ipinfo') return 'ipInfo'
  if (row.contentType.startsWith('text/plain')) return 'defaultMongoDBMajorVersion'
  return path.startsWith('api_atlas_v1.0') ? '' : (BY_JAVA_METHOD[row.javaMethod] ?? '')
}

/** Reads the recorded responses from a table, tab-separated with a header. */
export function readRecordedRows(file: string): RecordedRow[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([id = '', , path = '', status, contentType = '', ...rest]) => {
      const [deprecation = '', sunset = '', rateLimitLimit = '', xErrorCode = '', javaMethod = '', body = ''] = rest
      const headers = { contentType, deprecation, sunset, rateLimitLimit, xErrorCode, javaMethod }
      return { operationId: operationOf(id, path, headers), status: Number(status), ...headers, body }
    })
}
