// Alert configurations of a project.
import { atlasError } from '../atlas-error.ts'
import { atlasDate } from '../dates.ts'
import { apiLink, pageOf } from '../paging.ts'
import { booleanOf, listOf, readObject, stringOf, toObject, type JsonObject } from '../request-body.ts'
import { insert, type Resource, type Seed } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/alertConfigs'
const ONE = `${LIST}/{alertConfigId}`
const MANAGERS = ['GROUP_ALERTS_MANAGER']
const ID = /^[a-f0-9]{24}$/
const SEVERITIES = ['INFO', 'WARNING', 'ERROR', 'CRITICAL'] as const

export interface AlertConfigRecord {
  id: string
  projectId: string
  eventTypeName: string
  enabled: boolean
  /** Without an override, Atlas shows no severity. */
  severityOverride?: 'INFO' | 'WARNING' | 'ERROR' | 'CRITICAL'
  created: string
  updated: string
  /** Matchers, notifications and thresholds, as created. */
  attributes: Record<string, unknown>
}

/** The notification of the configurations that a new project has (recorded response). */
const DEFAULT_NOTIFICATION = {
  delayMin: 0,
  emailEnabled: true,
  intervalMin: 60,
  roles: ['GROUP_OWNER'],
  smsEnabled: false,
  typeName: 'GROUP'
}

interface AlertConfigStore {
  readonly alertConfigs: Map<string, AlertConfigRecord>
  addAlertConfig(seed: Seed<AlertConfigRecord, 'projectId'>): AlertConfigRecord
}

const routes: readonly Route[] = [
  {
    operationId: 'listGroupAlertConfigs',
    method: 'GET',
    path: LIST,
    versions: V1,
    set: 'alerts',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAlertConfigsResource::getAllAlertConfigs',
    handle: (call) => ({
      status: 200,
      body: pageOf(call.request, configsOf(call), (config) => showInList(call, config))
    })
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

export const alertConfigs: Resource<AlertConfigStore> = {
  routes,
  createStore({ createTable, newId, nowMs }) {
    const alertConfigs = createTable<AlertConfigRecord>()
    return {
      alertConfigs,
      addAlertConfig(seed) {
        const today = atlasDate(nowMs())
        return insert(alertConfigs, {
          id: newId(),
          eventTypeName: 'OUTSIDE_METRIC_THRESHOLD',
          enabled: true,
          created: today,
          updated: today,
          attributes: {
            matchers: [],
            notifications: [{ ...DEFAULT_NOTIFICATION, notifierId: newId() }]
          },
          ...seed
        })
      }
    }
  }
}

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

/** Responds with 201, not with the 200 of the specification (recorded response). */
function create(call: Call): Reply {
  const body = readObject(call.request, ['eventTypeName'])
  const eventTypeName = stringOf(body, 'eventTypeName') ?? ''
  const severityOverride = severityOf(body)
  const notifications = (listOf(body, 'notifications') ?? []).map((item) => toObject(item, ['typeName']))
  if (notifications.length === 0) throw atlasError('MISSING_NOTIFICATIONS')
  if (eventTypeName === 'OUTSIDE_METRIC_THRESHOLD' && !body.metricThreshold) {
    throw atlasError('MISSING_METRIC_THRESHOLD')
  }
  const attributes: JsonObject = {
    matchers: listOf(body, 'matchers') ?? [],
    notifications: notifications.map((item) => ({ delayMin: 0, ...item, notifierId: call.world.newId() }))
  }
  for (const name of ['threshold', 'metricThreshold']) if (body[name]) attributes[name] = toObject(body[name])
  const config = call.world.addAlertConfig({
    projectId: call.params.groupId ?? '',
    eventTypeName,
    enabled: booleanOf(body, 'enabled') ?? false,
    ...(severityOverride === undefined ? {} : { severityOverride }),
    created: atlasDate(call.nowMs),
    updated: atlasDate(call.nowMs),
    attributes
  })
  return { status: 201, body: showOne(call, config) }
}

function severityOf(body: JsonObject): AlertConfigRecord['severityOverride'] {
  const given = stringOf(body, 'severityOverride')
  const severity = SEVERITIES.find((each) => each === given)
  if (given !== undefined && severity === undefined) throw atlasError('INVALID_ENUM_VALUE', given)
  return severity
}

/** Sets `enabled` as the body says; inverts it if the body does not say. */
function toggle(call: Call): Reply {
  const config = configOf(call)
  config.enabled = booleanOf(readObject(call.request), 'enabled') ?? !config.enabled
  config.updated = atlasDate(call.nowMs)
  return { status: 200, body: showOne(call, config) }
}

function showInList(call: Call, config: AlertConfigRecord): Record<string, unknown> {
  const { projectId, attributes, ...shown } = config
  return {
    ...shown,
    groupId: projectId,
    links: [apiLink(call.request, `/groups/${projectId}/alertConfigs/${config.id}`)],
    ...attributes
  }
}

/**
 * Outside a list, a configuration also links to its alerts; the relation is a URL on the host of the API (recorded
 * response).
 */
function showOne(call: Call, config: AlertConfigRecord): Record<string, unknown> {
  const path = `/groups/${config.projectId}/alertConfigs/${config.id}`
  const alerts = apiLink(call.request, `${path}/alerts`, `${call.request.baseUrl}/alerts`)
  return { ...showInList(call, config), links: [apiLink(call.request, path), alerts] }
}
