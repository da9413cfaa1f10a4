// Streams and data federation.
import { findMember } from '../members.ts'
import { hexId } from '../sample-values.ts'
import type { JsonObject } from '../shapes.ts'
import type { DocumentFacts, Shown } from './document.ts'

const WORKSPACES = '/api/atlas/v2/groups/{groupId}/streams'

export const STREAMS: readonly DocumentFacts[] = [
  {
    path: /^groups\/[^/]+\/streams$/,
    omits: () => ['connections', 'links'],
    defaults: () => ({ failoverRegions: [] }),
    shows: ({ thing }) => ({
      hostnames: [`atlas-stream-${thing.id}-${hostOf(thing.body.dataProcessRegion, thing.id)}`]
    })
  },
  {
    path: /\/streams\/[^/]+\/connections$/,
    omits: () => ['links'],
    defaults: (shown) => ({ networking: { access: { type: 'PUBLIC' } }, region: regionOf(shown) })
  },
  {
    path: /\/streams\/privateLinkConnections$/,
    omits: () => ['interfaceEndpointId', 'interfaceEndpointName', 'links', 'providerAccountId', 'state', 'vendor'],
    defaults: ({ method }) => (method === 'POST' ? {} : { state: 'IDLE', vendor: 'GENERIC' })
  },
  {
    path: /\/dataFederation$/,
    defaults: () => ({ dataProcessRegion: null }),
    shows: ({ thing }) => ({
      hostnames: [`${thing.key}-${hostOf(thing.body.dataProcessRegion, thing.id)}`],
      storage: thing.body.storage ?? { databases: null, stores: null }
    })
  },
  { path: /\/dataFederation\/[^/]+\/limits$/, omits: () => ['defaultLimit', 'maximumLimit'] }
]

/** The name of a host, without a region if none was chosen. */
function hostOf(region: unknown, id: string): string {
  const name = (region as JsonObject | null | undefined)?.region
  const place = typeof name === 'string' ? `.${name.toLowerCase().replace(/_/g, '-')}` : ''
  return `${hexId(id, 5)}${place}.a.query.mongodb.test`
}

/** A connection is where its workspace is. */
function regionOf({ call }: Shown): unknown {
  const workspace = findMember(call, WORKSPACES, call.params.tenantName ?? '')
  return (workspace?.body.dataProcessRegion as JsonObject | undefined)?.region ?? 'VIRGINIA_USA'
}
