// The backup schedule of a dedicated cluster, as Atlas sets it for a new cluster.
import { atlasError } from '../atlas-error.ts'
import { atlasDate, HOUR_MS } from '../dates.ts'
import { apiLink } from '../paging.ts'
import type { Resource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { clusterOf } from './clusters.ts'

const routes: readonly Route[] = [
  {
    operationId: 'getGroupClusterBackupSchedule',
    method: 'GET',
    path: '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/schedule',
    versions: [{ version: '2023-01-01', sunset: '2027-07-01' }, { version: '2024-08-05' }],
    set: 'backups',
    roles: ['GROUP_READ_ONLY'],
    handle: show
  }
]

export const backupSchedules: Resource = { routes }

/** Attributes and values are those of recorded responses to PATCH and DELETE. */
function show(call: Call): Reply {
  const { id, name, projectId, backupEnabled } = clusterOf(call)
  if (!backupEnabled) throw atlasError('BACKUP_CONFIG_NOT_FOUND', name, projectId)
  const item = (frequencyType: string, frequencyInterval: number, index: number) => ({
    frequencyInterval,
    frequencyType,
    id: `${id.slice(0, 20)}c00${index}`,
    retentionUnit: 'days',
    retentionValue: 7
  })
  const body = {
    autoExportEnabled: false,
    clusterId: id,
    clusterName: name,
    copyPolicyItemsEnabled: false,
    copySettings: [],
    links: [
      apiLink(call.request, `/groups/${projectId}/clusters/${name}/backup/schedule`),
      {
        href: `${call.request.baseUrl}/api/public/v1.0/groups/${projectId}`,
        rel: 'https://cloud.mongodb.com/group'
      }
    ],
    nextSnapshot: atlasDate(call.nowMs + 6 * HOUR_MS),
    policies: [{ id: `${id.slice(0, 20)}c000`, policyItems: [item('hourly', 6, 1), item('daily', 1, 2)] }],
    referenceHourOfDay: 3,
    referenceMinuteOfHour: 16,
    restoreWindowDays: 7,
    useOrgAndGroupNamesInExportPrefix: true
  }
  return { status: 200, body }
}
