import { apiLink, pageOf } from '../paging.ts'
import type { AlertConfigRecord } from '../records.ts'
import type { Call, Route } from '../routes.ts'

/** What raises the alerts of a project: to be read only. */
export const alertConfigRoutes: readonly Route[] = [
  {
    operationId: 'listGroupAlertConfigs',
    method: 'GET',
    path: '/api/atlas/v2/groups/{groupId}/alertConfigs',
    versions: [{ version: '2023-01-01' }],
    set: 'alerts',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAlertConfigsResource::getAllAlertConfigs',
    handle: (call) => ({ status: 200, body: pageOf(call.request, configsOf(call), (config) => show(call, config)) })
  }
]

function configsOf(call: Call): AlertConfigRecord[] {
  return [...call.world.alertConfigs.values()].filter(({ projectId }) => projectId === call.params.groupId)
}

function show(call: Call, config: AlertConfigRecord): Record<string, unknown> {
  const { projectId, ...shown } = config
  return {
    ...shown,
    groupId: projectId,
    links: [apiLink(call.request, `/groups/${projectId}/alertConfigs/${config.id}`)],
    matchers: [],
    notifications: [{ delayMin: 0, emailEnabled: true, intervalMin: 60, smsEnabled: false, typeName: 'GROUP' }]
  }
}
