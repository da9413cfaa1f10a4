import { atlasError } from '../answers.ts'
import { atlasDate } from '../dates.ts'
import { apiLink, pageOf } from '../paging.ts'
import type { AlertConfigRecord } from '../records.ts'
import { flagOf, listOf, objectWith, readObject, textOf, type JsonObject } from '../request-body.ts'
import type { Call, Reply, Route } from '../routes.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/alertConfigs'
const ONE = `${LIST}/{alertConfigId}`
const MANAGERS = ['GROUP_ALERTS_MANAGER']
const ID = /^[a-f0-9]{24}$/
const SEVERITIES = ['INFO', 'WARNING', 'ERROR', 'CRITICAL'] as const

/** What raises the alerts of a project. Creating one answers 201 (recorded answer; the specification says 200). */
export const alertConfigRoutes: readonly Route[] = [
  {
    operationId: 'listGroupAlertConfigs',
    method: 'GET',
    path: LIST,
    versions: V1,
    set: 'alerts',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAlertConfigsResource::getAllAlertConfigs',
    handle: (call) => ({ status: 200, body: pageOf(call.request, configsOf(call), (config) => listed(call, config)) })
  },
  {
    operationId: 'getGroupAlertConfig',
    method: 'GET',
    path: ONE,
    versions: V1,
    set: 'alerts',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({ status: 200, body: showOne(call, configOf(call)) })
  },
  {
    operationId: 'createGroupAlertConfig',
    method: 'POST',
    path: LIST,
    versions: V1,
    set: 'alerts',
    roles: MANAGERS,
    javaMethod: 'ApiAlertConfigsResource::addAlertConfig',
    handle: create
  },
  {
    operationId: 'toggleGroupAlertConfig',
    method: 'PATCH',
    path: ONE,
    versions: V1,
    set: 'alerts',
    roles: MANAGERS,
    handle: toggle
  },
  {
    operationId: 'deleteGroupAlertConfig',
    method: 'DELETE',
    path: ONE,
    versions: V1,
    set: 'alerts',
    roles: MANAGERS,
    handle: (call) => {
      call.world.alertConfigs.delete(configOf(call).id)
      return { status: 204 }
    }
  }
]

function configsOf(call: Call): AlertConfigRecord[] {
  return [...call.world.alertConfigs.values()].filter(({ projectId }) => projectId === call.params.groupId)
}

function configOf(call: Call): AlertConfigRecord {
  const { groupId = '', alertConfigId = '' } = call.params
  if (!ID.test(alertConfigId)) throw atlasError('INVALID_ALERT_CONFIG_ID', alertConfigId)
  const config = configsOf(call).find(({ id }) => id === alertConfigId)
  if (!config) throw atlasError('ALERT_CONFIG_NOT_FOUND', alertConfigId, groupId)
  return config
}

function create(call: Call): Reply {
  const body = readObject(call.request, ['eventTypeName'])
  const eventTypeName = textOf(body, 'eventTypeName') ?? ''
  const severityOverride = severityOf(body)
  const notifications = (listOf(body, 'notifications') ?? []).map((item) => objectWith(item, ['typeName']))
  if (notifications.length === 0) throw atlasError('MISSING_NOTIFICATIONS')
  if (eventTypeName === 'OUTSIDE_METRIC_THRESHOLD' && !body.metricThreshold) {
    throw atlasError('MISSING_METRIC_THRESHOLD')
  }
  const attributes: JsonObject = {
    matchers: listOf(body, 'matchers') ?? [],
    notifications: notifications.map((item) => ({ delayMin: 0, ...item, notifierId: call.world.newId() }))
  }
  for (const name of ['threshold', 'metricThreshold']) if (body[name]) attributes[name] = objectWith(body[name])
  const config = call.world.addAlertConfig({
    projectId: call.params.groupId ?? '',
    eventTypeName,
    enabled: flagOf(body, 'enabled') ?? false,
    ...(severityOverride === undefined ? {} : { severityOverride }),
    created: atlasDate(call.nowMs),
    updated: atlasDate(call.nowMs),
    attributes
  })
  return { status: 201, body: showOne(call, config) }
}

function severityOf(body: JsonObject): AlertConfigRecord['severityOverride'] {
  const text = textOf(body, 'severityOverride')
  const severity = SEVERITIES.find((each) => each === text)
  if (text !== undefined && severity === undefined) throw atlasError('INVALID_ENUM_VALUE', text)
  return severity
}

/** Sets what the body says, and turns over what it leaves out. */
function toggle(call: Call): Reply {
  const config = configOf(call)
  config.enabled = flagOf(readObject(call.request), 'enabled') ?? !config.enabled
  config.updated = atlasDate(call.nowMs)
  return { status: 200, body: showOne(call, config) }
}

function listed(call: Call, config: AlertConfigRecord): Record<string, unknown> {
  const { projectId, attributes, ...shown } = config
  return {
    ...shown,
    groupId: projectId,
    links: [apiLink(call.request, `/groups/${projectId}/alertConfigs/${config.id}`)],
    ...attributes
  }
}

/** A single configuration also links to its alerts, with a relation on the host of the API (recorded answer). */
function showOne(call: Call, config: AlertConfigRecord): Record<string, unknown> {
  const path = `/groups/${config.projectId}/alertConfigs/${config.id}`
  const alerts = apiLink(call.request, `${path}/alerts`, `${call.request.baseUrl}/alerts`)
  return { ...listed(call, config), links: [apiLink(call.request, path), alerts] }
}
