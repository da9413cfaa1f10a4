// Requests about projects: access, alerts, settings, networks.
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../../local/emulator/sample-world.ts'
import { get, GROUP, list, patch, post, queryOf, remove, type Scene, type ToRequest } from './scene.ts'

const UNKNOWN_GROUP = '/groups/111111111111111111111111'
const ACTIONS = [{ action: 'UPDATE', resources: [{ collection: 'collection', db: 'db' }] }]
const NOTIFICATION = { typeName: 'GROUP', intervalMin: 5, delayMin: 0, emailEnabled: true, smsEnabled: false }

export const PROJECT_REQUESTS: Readonly<Record<string, ToRequest>> = {
  listGroups: list('/groups'),
  createGroup: (scene) => post('/groups', { name: scene.fresh('project'), orgId: SAMPLE_ORG_ID }),
  updateGroup: (scene) => patch(GROUP, { name: scene.fresh('shop') }),
  deleteGroup: ({ emulator }) => remove(`/groups/${emulator.world.addProject({ orgId: SAMPLE_ORG_ID }).id}`),
  getGroupSettings: () => get(`/groups/${SAMPLE_EMPTY_PROJECT_ID}/settings`),
  updateGroupSettings: () => patch(`${GROUP}/settings`, { isCollectDatabaseSpecificsStatisticsEnabled: false }),
  getGroupMaintenanceWindow: () => get(`/groups/${SAMPLE_EMPTY_PROJECT_ID}/maintenanceWindow`),
  updateGroupMaintenanceWindow: () => patch(`${GROUP}/maintenanceWindow`, { dayOfWeek: 1, hourOfDay: 1 }),
  listGroupEvents: list(`${GROUP}/events`),
  listOrgEvents: list(`/orgs/${SAMPLE_ORG_ID}/events`),

  listGroupAccessListEntries: list(`${GROUP}/accessList`),
  getGroupAccessListEntry: () => get(`${GROUP}/accessList/198.51.100.10`),
  createGroupAccessListEntry: (_, row) =>
    post(`${GROUP}/accessList${queryOf(row)}`, [{ ipAddress: '198.51.100.10', comment: 'again' }]),
  listGroupDatabaseUsers: list(`${GROUP}/databaseUsers`),
  getGroupDatabaseUser: () => get(`${GROUP}/databaseUsers/admin/app`),
  createGroupDatabaseUser: (scene, row) =>
    post(`${row.status === 404 ? UNKNOWN_GROUP : GROUP}/databaseUsers`, {
      username: scene.fresh('user'),
      databaseName: 'admin',
      password: 'long-enough',
      roles: [{ roleName: 'atlasAdmin', databaseName: 'admin' }]
    }),
  deleteGroupDatabaseUser: ({ emulator, fresh }) => {
    const user = { projectId: SAMPLE_PROJECT_ID, databaseName: '$external', username: fresh('user') }
    emulator.world.addDatabaseUser(user)
    return remove(`${GROUP}/databaseUsers/$external/${user.username}`)
  },
  listGroupCustomDbRoleRoles: ({ emulator, fresh }) => {
    emulator.world.customRoles.clear()
    for (const [action, resource] of [
      ['UPDATE', { db: 'db' }],
      ['LIST_SESSIONS', { cluster: true }]
    ] as const) {
      const role = { roleName: fresh('role'), actions: [{ action, resources: [resource] }] }
      emulator.world.addCustomRole({ projectId: SAMPLE_PROJECT_ID, ...role })
    }
    return get(`${GROUP}/customDBRoles/roles`)
  },
  getGroupCustomDbRoleRole: async (scene) => get(`${GROUP}/customDBRoles/roles/${await newRole(scene)}`),
  createGroupCustomDbRoleRole: (scene) => post(`${GROUP}/customDBRoles/roles`, roleOf(scene)),
  updateGroupCustomDbRoleRole: async (scene) =>
    patch(`${GROUP}/customDBRoles/roles/${await newRole(scene)}`, {
      actions: [...ACTIONS, { action: 'LIST_SESSIONS', resources: [{ cluster: true }] }],
      inheritedRoles: [{ db: 'mydb', role: 'read' }]
    }),
  deleteGroupCustomDbRoleRole: async (scene) => remove(`${GROUP}/customDBRoles/roles/${await newRole(scene)}`),

  listAlertConfigMatcherFieldNames: () => get('/alertConfigs/matchers/fieldNames'),
  createGroupAlertConfig: () =>
    post(`${GROUP}/alertConfigs`, { eventTypeName: 'NO_PRIMARY', enabled: true, notifications: [NOTIFICATION] }),
  listGroupAlertConfigs: ({ emulator }, row) => {
    const eventTypeName = 'REPLICATION_OPLOG_WINDOW_RUNNING_OUT'
    for (let count = 0; count <= 100; count++) {
      emulator.world.addAlertConfig({ projectId: SAMPLE_PROJECT_ID, eventTypeName })
    }
    return get(`${GROUP}/alertConfigs${queryOf(row)}`)
  },
  listGroupAlerts: ({ emulator }, row) => {
    const { id } = emulator.world.addProject({ orgId: SAMPLE_ORG_ID })
    const isOpen = row.body.includes('status=OPEN')
    const state = isOpen ? { status: 'OPEN' as const } : { status: 'CLOSED' as const, resolved: '2022-03-16T18:39:26Z' }
    const alert = { projectId: id, eventTypeName: 'USERS_WITHOUT_MULTI_FACTOR_AUTH', ...state }
    for (let count = 0; count <= (isOpen ? 1 : 100); count++) emulator.world.addAlert(alert)
    return get(`/groups/${id}/alerts${queryOf(row)}`)
  },
  acknowledgeGroupAlert: ({ emulator }) => {
    const event = { eventTypeName: 'USERS_WITHOUT_MULTI_FACTOR_AUTH', resolved: '2022-03-16T18:39:26Z' }
    const alert = emulator.world.addAlert({ projectId: SAMPLE_PROJECT_ID, status: 'CLOSED', ...event })
    return patch(`${GROUP}/alerts/${alert.id}`, { acknowledgedUntil: '2026-08-10T03:04:02Z' })
  },

  listGroupPrivateEndpointEndpointService: async (scene) => {
    await newEndpointService(scene)
    return get(`${GROUP}/privateEndpoint/AZURE/endpointService`)
  },
  getGroupPrivateEndpointEndpointService: async (scene) =>
    get(`${GROUP}/privateEndpoint/AZURE/endpointService/${await newEndpointService(scene)}`),
  toggleGroupPrivateEndpointRegionalMode: () => patch(`${GROUP}/privateEndpoint/regionalMode`, { enabled: true }),
  getGroupPrivateEndpointRegionalMode: () => get(`${GROUP}/privateEndpoint/regionalMode`),
  getGroupPrivateNetworkSettingEndpointId: async (scene) => {
    await scene.create(`${GROUP}/privateNetworkSettings/endpointIds`, ENDPOINT)
    return get(`${GROUP}/privateNetworkSettings/endpointIds/${ENDPOINT.endpointId}`)
  },
  createGroupPrivateNetworkSettingEndpointId: (_, row) =>
    post(`${GROUP}/privateNetworkSettings/endpointIds${queryOf(row)}`, ENDPOINT),
  createGroupIntegration: (_, row) =>
    post(`${GROUP}/integrations/DATADOG${queryOf(row)}`, { type: 'DATADOG', apiKey: '0'.repeat(32), region: 'US' }),
  deleteGroupIntegration: async (scene) => {
    const body = { type: 'WEBHOOK', url: 'https://www.example.com' }
    await scene.create(`${GROUP}/integrations/WEBHOOK`, body)
    return remove(`${GROUP}/integrations/WEBHOOK`)
  },
  getGroupUserSecurityLdapVerify: async (scene) => {
    const body = { hostname: '2.tcp.example.com', port: 19657, bindUsername: 'cn=admin,dc=example,dc=org' }
    const sent = { ...body, bindPassword: 'secret', authzQueryTemplate: '' }
    const { requestId } = await scene.create(`${GROUP}/userSecurity/ldap/verify`, sent)
    return get(`${GROUP}/userSecurity/ldap/verify/${String(requestId)}`)
  },
  deleteGroupUserSecurityLdapUserToDnMapping: async (scene) => {
    const ldap = { hostname: '2.tcp.example.com', port: 19657, bindUsername: 'cn=admin,dc=example,dc=org' }
    const sent = {
      ldap: { ...ldap, bindPassword: 'secret', authenticationEnabled: false, authorizationEnabled: false }
    }
    await scene.create(`${GROUP}/userSecurity`, sent, 'PATCH')
    return remove(`${GROUP}/userSecurity/ldap/userToDNMapping`)
  }
}

const ENDPOINT = { endpointId: 'vpce-0fcd9d80bbafe4871', comment: 'comment', provider: 'AWS', type: 'DATA_LAKE' }

function roleOf({ fresh }: Scene) {
  return { roleName: fresh('role'), actions: ACTIONS, inheritedRoles: [{ db: 'admin', role: 'enableSharding' }] }
}

async function newRole(scene: Scene): Promise<string> {
  const role = roleOf(scene)
  await scene.create(`${GROUP}/customDBRoles/roles`, role)
  return role.roleName
}

async function newEndpointService(scene: Scene): Promise<string> {
  const body = { providerName: 'AZURE', region: 'ASIA_SOUTH_EAST' }
  const { id } = await scene.create(`${GROUP}/privateEndpoint/endpointService`, body)
  return String(id)
}
