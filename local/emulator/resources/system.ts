// Operations outside organizations and projects, and one that exists as a preview only.
import type { Resource } from '../resource.ts'
import type { Route } from '../routes.ts'

const routes: readonly Route[] = [
  {
    operationId: 'listControlPlaneIpAddresses',
    method: 'GET',
    path: '/api/atlas/v2/unauth/controlPlaneIPAddresses',
    versions: [{ version: '2023-11-15' }],
    set: 'controlPlane',
    roles: [],
    open: true,
    handle: () => ({
      status: 200,
      body: {
        inbound: { aws: { 'us-east-1': ['192.0.2.0/28'] }, azure: {}, gcp: {} },
        outbound: { aws: { 'us-east-1': ['192.0.2.16/28'] }, azure: {}, gcp: {} }
      }
    })
  },
  {
    operationId: 'getOrgMaintenanceSettings',
    method: 'GET',
    path: '/api/atlas/v2/orgs/{orgId}/maintenanceSettings',
    versions: [{ version: 'preview' }],
    set: 'orgs',
    roles: ['ORG_MEMBER'],
    handle: () => ({ status: 200, body: { effectiveWaveAssignmentMode: 'MANUAL', waveAssignmentMode: 'MANUAL' } })
  }
]

export const system: Resource = { routes }
