// When stream connections and workspaces are ready, or gone.
import type { WaitRule } from '../wait-rule.ts'
import { is, removed } from './parts.ts'

const streamConnection = {
  get: 'getGroupStreamConnection',
  state: 'state',
  success: [is('state', 'READY')],
  failure: [is('state', 'FAILED')]
} as const satisfies WaitRule

const failoverConnection = {
  ...streamConnection,
  get: 'getGroupStreamConnectionFailoverConnection'
} as const satisfies WaitRule

export const STREAMS: Readonly<Record<string, WaitRule>> = {
  createGroupStreamConnection: { ...streamConnection, from: { connectionName: 'response.name' } },
  updateGroupStreamConnection: streamConnection,
  deleteGroupStreamConnection: { ...streamConnection, ...removed },
  createGroupStreamConnectionFailoverConnection: {
    ...failoverConnection,
    from: { failoverConnectionId: 'response.id' }
  },
  updateGroupStreamConnectionFailoverConnection: failoverConnection,
  deleteGroupStreamConnectionFailoverConnection: { ...failoverConnection, ...removed },
  deleteGroupStreamPrivateLinkConnection: { get: 'getGroupStreamPrivateLinkConnection', state: 'state', ...removed },
  deleteGroupStreamWorkspace: { get: 'getGroupStreamWorkspace', state: 'name', ...removed }
}
