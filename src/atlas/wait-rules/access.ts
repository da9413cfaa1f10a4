// When users, addresses and private networks can be used.
import type { WaitRule } from '../wait-rule.ts'
import { is, newAndFinal, removed } from './parts.ts'

const privateEndpoint = {
  state: 'status',
  // Whoever owns the endpoint at the cloud provider has to accept it.
  success: [is('status', 'ACTIVE', 'PENDING_ACCEPTANCE')],
  failure: [is('status', 'FAILED')]
} as const satisfies Partial<WaitRule>

const peer = {
  get: 'getGroupPeer',
  // The name of the attribute depends on the cloud provider.
  state: 'statusName|status',
  // Whoever owns the network at the cloud provider has to accept it, or to add a peering there.
  success: [is('statusName|status', 'AVAILABLE', 'PENDING_ACCEPTANCE', 'WAITING_FOR_USER')],
  failure: [is('statusName|status', 'FAILED')]
} as const satisfies WaitRule

const userChange = {
  get: 'getGroupClusterStatus',
  needsCluster: true,
  state: 'changeStatus',
  success: [is('changeStatus', 'APPLIED')]
} as const satisfies WaitRule

export const ACCESS: Readonly<Record<string, WaitRule>> = {
  createGroupDatabaseUser: userChange,
  updateGroupDatabaseUser: userChange,
  deleteGroupDatabaseUser: userChange,
  verifyGroupUserSecurityLdap: {
    ...newAndFinal,
    get: 'getGroupUserSecurityLdapVerify',
    from: { requestId: 'response.requestId' },
    state: 'status',
    success: [is('status', 'SUCCESS')],
    failure: [is('status', 'FAILED', 'FAIL')]
  },
  createGroupAccessListEntry: {
    get: 'getGroupAccessListStatus',
    eachEntry: true,
    from: { entryValue: 'entry.cidrBlock|entry.ipAddress|entry.awsSecurityGroup' },
    state: 'STATUS',
    success: [is('STATUS', 'ACTIVE')],
    failure: [is('STATUS', 'FAILED')]
  },
  createGroupPrivateEndpointEndpointService: {
    get: 'getGroupPrivateEndpointEndpointService',
    from: { cloudProvider: 'response.cloudProvider', endpointServiceId: 'response.id' },
    state: 'status',
    success: [is('status', 'AVAILABLE', 'WAITING_FOR_USER')],
    failure: [is('status', 'FAILED')]
  },
  deleteGroupPrivateEndpointEndpointService: {
    get: 'getGroupPrivateEndpointEndpointService',
    // FAILED may be the state before the removal.
    settleMs: 30_000,
    state: 'status',
    success: [],
    failure: [is('status', 'FAILED')],
    gone: [404]
  },
  createGroupPrivateEndpointEndpointServiceEndpoint: {
    get: 'getGroupPrivateEndpointEndpointServiceEndpoint',
    from: { endpointId: 'body.id|body.endpointGroupName' },
    state: 'connectionStatus|status',
    success: [is('connectionStatus|status', 'AVAILABLE')],
    failure: [is('connectionStatus|status', 'REJECTED', 'FAILED')]
  },
  createGroupBackupPrivateEndpoint: {
    ...privateEndpoint,
    get: 'getGroupBackupPrivateEndpoint',
    from: { endpointId: 'response.id' }
  },
  deleteGroupBackupPrivateEndpoint: { ...privateEndpoint, get: 'getGroupBackupPrivateEndpoint', ...removed },
  createGroupEncryptionAtRestPrivateEndpoint: {
    ...privateEndpoint,
    get: 'getGroupEncryptionAtRestPrivateEndpoint',
    from: { endpointId: 'response.id' }
  },
  requestGroupEncryptionAtRestPrivateEndpointDeletion: {
    ...privateEndpoint,
    get: 'getGroupEncryptionAtRestPrivateEndpoint',
    ...removed
  },
  createGroupPeer: { ...peer, from: { peerId: 'response.id' } },
  updateGroupPeer: peer,
  deleteGroupPeer: {
    ...peer,
    ...removed,
    alreadyThere: { codes: ['PEER_ALREADY_REQUESTED_DELETION'], state: ['TERMINATING', 'DELETING'] }
  }
}
