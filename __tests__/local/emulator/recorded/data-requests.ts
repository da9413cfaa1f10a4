// Requests about data federation and streams.
import { get, GROUP, patch, post, queryOf, remove, type Scene, type ToRequest } from './scene.ts'

const FEDERATION = `${GROUP}/dataFederation`
const LIMIT = 'limits/bytesProcessed.query'
const STREAMS = `${GROUP}/streams`
const REGION = { cloudProvider: 'AWS', region: 'VIRGINIA_USA' }
const KAFKA = {
  type: 'Kafka',
  authentication: { mechanism: 'SCRAM-256', username: 'admin', password: 'password' },
  bootstrapServers: 'example.com:8080,fraud.example.com:8000',
  config: { 'auto.offset.reset': 'earliest' },
  security: { protocol: 'PLAINTEXT' }
}
const PRIVATE_LINK = {
  dnsDomain: 'test-namespace.servicebus.windows.net',
  provider: 'AZURE',
  region: 'US_EAST_2',
  serviceEndpointId:
    '/subscriptions/fd01adff-b37e-4693-8497-83ecf183a145/resourceGroups/test-rg/providers/Microsoft.EventHub/namespaces/test-namespace'
}

export const DATA_REQUESTS: Readonly<Record<string, ToRequest>> = {
  listGroupDataFederation: async (scene) => {
    await newFederation(scene)
    return get(FEDERATION)
  },
  getGroupDataFederation: async (scene) => get(`${FEDERATION}/${await newFederation(scene)}`),
  updateGroupDataFederation: async (scene) =>
    patch(`${FEDERATION}/${await newFederation(scene)}?skipRoleValidation=false`, { dataProcessRegion: REGION }),
  listGroupDataFederationLimits: async (scene) => {
    const path = `${FEDERATION}/${await newFederation(scene)}`
    await scene.create(`${path}/${LIMIT}`, { value: 118_000_000_000 }, 'PATCH')
    return get(`${path}/limits`)
  },
  getGroupDataFederationLimit: async (scene) => {
    const path = `${FEDERATION}/${await newFederation(scene)}/${LIMIT}`
    await scene.create(path, { value: 118_000_000_000 }, 'PATCH')
    return get(path)
  },
  deleteGroupDataFederationLimit: async (scene) => {
    const path = `${FEDERATION}/${await newFederation(scene)}/${LIMIT}`
    await scene.create(path, { value: 118_000_000_000 }, 'PATCH')
    return remove(path)
  },
  downloadGroupDataFederationQueryLogs: async (scene) =>
    get(`${FEDERATION}/${await newFederation(scene)}/queryLogs.gz`),

  createGroupStreamWorkspace: (scene) =>
    post(STREAMS, { name: scene.fresh('instance'), dataProcessRegion: REGION, streamConfig: { tier: 'SP30' } }),
  listGroupStreamWorkspaces: async (scene, row) => {
    await newWorkspace(scene)
    return get(STREAMS + queryOf(row))
  },
  updateGroupStreamWorkspace: async (scene) => patch(`${STREAMS}/${await newWorkspace(scene)}`, REGION),
  listGroupStreamConnections: async (scene, row) => {
    const path = await newConnection(scene)
    return get(path.slice(0, path.lastIndexOf('/')) + queryOf(row))
  },
  getGroupStreamConnection: async (scene) => get(await newConnection(scene)),
  updateGroupStreamConnection: async (scene) =>
    patch(await newConnection(scene), {
      ...KAFKA,
      security: { protocol: 'PLAINTEXT', brokerPublicCertificate: '-----BEGIN CERTIFICATE-----\n' }
    }),
  deleteGroupStreamConnection: async (scene) => remove(await newConnection(scene)),
  createGroupStreamPrivateLinkConnection: () => post(`${STREAMS}/privateLinkConnections`, PRIVATE_LINK),
  listGroupStreamPrivateLinkConnections: async (scene, row) => {
    await scene.create(`${STREAMS}/privateLinkConnections`, PRIVATE_LINK)
    return get(`${STREAMS}/privateLinkConnections${queryOf(row)}`)
  }
}

async function newFederation(scene: Scene): Promise<string> {
  const name = scene.fresh('federation')
  const cloudProviderConfig = { aws: { roleId: 'c0123456789abcdef012345c', testS3Bucket: 'bucket' } }
  await scene.create(`${FEDERATION}?skipRoleValidation=false`, { name, cloudProviderConfig })
  return name
}

async function newWorkspace(scene: Scene): Promise<string> {
  const name = scene.fresh('instance')
  await scene.create(STREAMS, { name, dataProcessRegion: REGION, streamConfig: { tier: 'SP30' } })
  return name
}

/** The path of a new connection. */
async function newConnection(scene: Scene): Promise<string> {
  const path = `${STREAMS}/${await newWorkspace(scene)}/connections`
  const name = scene.fresh('connection')
  await scene.create(path, { ...KAFKA, name })
  return `${path}/${name}`
}
