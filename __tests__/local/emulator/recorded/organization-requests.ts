// Requests about organizations: teams, users, keys, invitations, federation.
import { SAMPLE_ORG_ID } from '../../../../local/emulator/sample-world.ts'
import { get, GROUP, patch, post, queryOf, remove, type Scene, type ToRequest } from './scene.ts'

const ORG = `/orgs/${SAMPLE_ORG_ID}`
const FEDERATION = '/federationSettings/656e4d8e91cb7d26db1bc9c6'
const USER = 'user@example.com'

export const ORGANIZATION_REQUESTS: Readonly<Record<string, ToRequest>> = {
  listOrgTeams: async (scene, row) => {
    await newTeam(scene)
    return get(`${ORG}/teams${queryOf(row)}`)
  },
  getOrgTeam: async (scene) => get(`${ORG}/teams/${(await newTeam(scene)).id}`),
  getOrgTeamByName: async (scene) => get(`${ORG}/teams/byName/${(await newTeam(scene)).name}`),
  renameOrgTeam: async (scene) => patch(`${ORG}/teams/${(await newTeam(scene)).id}`, { name: scene.fresh('renamed') }),
  deleteOrgTeam: async (scene) => remove(`${ORG}/teams/${(await newTeam(scene)).id}`),
  addOrgTeamUsers: async (scene, row) =>
    post(`${ORG}/teams/${(await newTeam(scene)).id}/users${queryOf(row)}`, [
      { id: '61dc5929ae95796dcd418d1d' },
      { id: '5e4bc367c6b0f41bb9bbb178' }
    ]),
  listGroupTeams: async (scene, row) => {
    const { id } = await newTeam(scene)
    await scene.create(`${GROUP}/teams`, [{ teamId: id, roleNames: ['GROUP_READ_ONLY'] }])
    return get(`${GROUP}/teams${queryOf(row)}`)
  },
  listGroupUsers: (_, row) => get(`${GROUP}/users${queryOf(row)}`),
  getUserByName: () => get(`/users/byName/${USER}`),
  getUser: async ({ api }) => {
    const { id } = JSON.parse((await api('GET', `/users/byName/${USER}`)).text) as { id: string }
    return get(`/users/${id}`)
  },

  listOrgApiKeys: async (scene, row) => {
    await newOrgKey(scene)
    return get(`${ORG}/apiKeys${queryOf(row)}`)
  },
  getOrgApiKey: async (scene) => get(`${ORG}/apiKeys/${await newOrgKey(scene)}`),
  createOrgApiKey: () => post(`${ORG}/apiKeys`, { desc: 'e2e-test', roles: ['ORG_READ_ONLY'] }),
  updateOrgApiKey: async (scene) => patch(`${ORG}/apiKeys/${await newOrgKey(scene)}`, { desc: 'e2e-test-updated' }),
  deleteOrgApiKey: async (scene) => remove(`${ORG}/apiKeys/${await newOrgKey(scene)}`),
  listOrgApiKeyAccessListEntries: async (scene, row) => {
    const path = `${ORG}/apiKeys/${await newOrgKey(scene)}/accessList`
    await scene.create(path, [{ ipAddress: '192.168.0.229' }])
    return get(path + queryOf(row))
  },
  listGroupApiKeys: async (scene, row) => {
    await newGroupKey(scene)
    return get(`${GROUP}/apiKeys${queryOf(row)}`)
  },
  createGroupApiKey: () => post(`${GROUP}/apiKeys`, GROUP_KEY),
  updateGroupApiKeyRoles: async (scene) =>
    patch(`${GROUP}/apiKeys/${await newGroupKey(scene)}`, { roles: ['GROUP_DATA_ACCESS_READ_ONLY'] }),

  updateGroupInvites: async (scene) => {
    const { username } = await newInvite(scene, GROUP, 'GROUP_READ_ONLY')
    return patch(`${GROUP}/invites`, { username, roles: ['GROUP_READ_ONLY', 'GROUP_DATA_ACCESS_READ_ONLY'] })
  },
  deleteGroupInvite: async (scene) =>
    remove(`${GROUP}/invites/${(await newInvite(scene, GROUP, 'GROUP_READ_ONLY')).id}`),
  getOrgInvite: async (scene) => get(`${ORG}/invites/${(await newInvite(scene, ORG, 'ORG_MEMBER')).id}`),
  updateOrgInviteById: async (scene) =>
    patch(`${ORG}/invites/${(await newInvite(scene, ORG, 'ORG_MEMBER')).id}`, { roles: ['ORG_GROUP_CREATOR'] }),
  deleteOrgInvite: async (scene) => remove(`${ORG}/invites/${(await newInvite(scene, ORG, 'ORG_MEMBER')).id}`),

  getOrgFederationSettings: () => get(`${ORG}/federationSettings`),
  listFederationSettingIdentityProviders: async (scene, row) => {
    await newIdentityProvider(scene)
    return get(`${FEDERATION}/identityProviders${queryOf(row)}`)
  },
  deleteFederationSettingIdentityProvider: async (scene) =>
    remove(`${FEDERATION}/identityProviders/${await newIdentityProvider(scene)}`),
  listFederationSettingConnectedOrgConfigs: (_, row) => get(`${FEDERATION}/connectedOrgConfigs${queryOf(row)}`),
  getFederationSettingConnectedOrgConfig: () => get(`${FEDERATION}/connectedOrgConfigs/${SAMPLE_ORG_ID}`),
  createOrgLiveMigrationLinkToken: () => post(`${ORG}/liveMigrations/linkTokens`, { accessListIps: [] }),
  deleteOrgLiveMigrationLinkTokens: async (scene, row) => {
    const { things } = scene.emulator.world
    for (const { id, path } of things.values()) if (path.endsWith('/linkTokens')) things.delete(id)
    if (row.status === 204) await scene.create(`${ORG}/liveMigrations/linkTokens`, { accessListIps: [] })
    return remove(`${ORG}/liveMigrations/linkTokens`)
  }
}

const GROUP_KEY = { desc: 'e2e-test', roles: ['GROUP_READ_ONLY'] }

async function newTeam(scene: Scene): Promise<{ id: string; name: string }> {
  const body = { name: scene.fresh('team'), usernames: [USER] }
  return { name: body.name, id: String((await scene.create(`${ORG}/teams`, body)).id) }
}

async function newOrgKey(scene: Scene): Promise<string> {
  return String((await scene.create(`${ORG}/apiKeys`, { desc: 'e2e-test', roles: ['ORG_READ_ONLY'] })).id)
}

async function newGroupKey(scene: Scene): Promise<string> {
  return String((await scene.create(`${GROUP}/apiKeys`, GROUP_KEY)).id)
}

async function newInvite(scene: Scene, owner: string, role: string): Promise<{ id: string; username: string }> {
  const body = { roles: [role], username: `${scene.fresh('user')}@example.com` }
  return { username: body.username, id: String((await scene.create(`${owner}/invites`, body)).id) }
}

async function newIdentityProvider(scene: Scene): Promise<string> {
  const body = {
    audience: scene.fresh('audience'),
    authorizationType: 'GROUP',
    description: 'Test provider',
    displayName: scene.fresh('provider'),
    groupsClaim: 'groups',
    idpType: 'WORKLOAD',
    issuerUri: 'https://accounts.google.com',
    protocol: 'OIDC',
    userClaim: 'user'
  }
  return String((await scene.create(`${FEDERATION}/identityProviders`, body)).id)
}
