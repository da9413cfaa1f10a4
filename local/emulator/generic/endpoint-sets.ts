// The token bucket of each operation, by its path.
import type { EndpointSetName } from '../rate-limits.ts'

/** The first pattern that a path matches decides (Atlas documentation: table of rate limits; recorded responses). */
const SETS: readonly (readonly [pattern: RegExp, set: EndpointSetName])[] = [
  [/^\/?$/, 'root'],
  [/^\/users/, 'users'],
  [/^\/(alertConfigs\/matchers|federationSettings\/\{\w+\}(?!\/connectedOrgConfigs\/))/, 'federation'],
  [/^\/federationSettings/, 'orgs'],
  [/^\/orgs$/, 'listOrgs'],
  [/^\/orgs\/\{orgId\}\/settings/, 'orgSettings'],
  [/^\/orgs\/\{orgId\}\/(invoices|billing)/, 'invoices'],
  [/^\/orgs\/\{orgId\}\/teams/, 'teams'],
  [/^\/orgs\/\{orgId\}\/serviceAccounts/, 'orgServiceAccounts'],
  [/^\/orgs/, 'orgs'],
  [/^\/groups$/, 'listProjects'],
  [/\/privateEndpoint/, 'privateEndpoints'],
  [/\/(containers|peers|privateIpMode|encryptionAtRest|cloudProviderAccess|awsCustomDNS)/, 'networkPeering'],
  [/\/events/, 'events'],
  [/\/collStats/, 'collStats'],
  [/\/queryShape/, 'queryShapes'],
  [/\/(performanceAdvisor|managedSlowMs|autoIndexing)/, 'performanceAdvisor'],
  [/\/(processes|hosts|databases|disks|hostname)\b/, 'monitoring'],
  [/\/search\/deployment/, 'searchDeployments'],
  [/\/(fts|search)\//, 'searchIndexes'],
  [/\/(backup|backupCompliancePolicy|snapshots|restoreJobs|snapshotSchedule)/, 'backups'],
  [/\/onlineArchives/, 'onlineArchives'],
  [/\/streams/, 'streams'],
  [/\/customDBRoles/, 'customRoles'],
  [/\/databaseUsers/, 'databaseUsers'],
  [/\/accessList/, 'accessList'],
  [/\/userSecurity/, 'x509'],
  [/\/(alerts|alertConfigs)/, 'alerts'],
  [/\/serviceAccounts/, 'projectServiceAccounts'],
  [/\/flexClusters/, 'flexClusters'],
  [/\/(clusters|sampleDatasetLoad)/, 'clusters'],
  [/^\/groups/, 'projects']
]

export function endpointSetOf(path: string): EndpointSetName {
  const [, set = 'root'] = SETS.find(([pattern]) => pattern.test(path.replace(/^\/api\/atlas\/v2/, ''))) ?? []
  return set
}
