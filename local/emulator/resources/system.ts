import type { Route } from '../routes.ts'

/** What belongs to no organization or project: public addresses, and an operation that exists as a preview only. */
export const systemRoutes: readonly Route[] = [
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
