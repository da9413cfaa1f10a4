import { apiLink, pageOf } from '../paging.ts'
import type { OrganizationRecord } from '../records.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { atlasError } from '../answers.ts'

const V1 = [{ version: '2023-01-01' }]

/** Organizations and their settings; a service account sees the one it belongs to. */
export const organizationRoutes: readonly Route[] = [
  {
    operationId: 'listOrgs',
    method: 'GET',
    path: '/api/atlas/v2/orgs',
    versions: V1,
    set: 'listOrgs',
    roles: [],
    javaMethod: 'ApiOrganizationsResource::getAllOrgs',
    handle: listOrgs
  },
  {
    operationId: 'getOrg',
    method: 'GET',
    path: '/api/atlas/v2/orgs/{orgId}',
    versions: V1,
    set: 'orgs',
    roles: ['ORG_MEMBER'],
    handle: (call) => ({ status: 200, body: showOrg(call, organizationOf(call)) })
  },
  {
    operationId: 'getOrgSettings',
    method: 'GET',
    path: '/api/atlas/v2/orgs/{orgId}/settings',
    versions: V1,
    set: 'orgSettings',
    roles: ['ORG_MEMBER'],
    handle: (call) => ({ status: 200, body: showSettings(organizationOf(call)) })
  }
]

/** The organization named in the path. @throws AtlasError 404 ORG_NOT_FOUND */
export function organizationOf(call: Call): OrganizationRecord {
  const orgId = call.params.orgId ?? ''
  const organization = call.world.organizations.get(orgId)
  if (!organization) throw atlasError('ORG_NOT_FOUND', orgId)
  return organization
}

/** The name filter takes names that begin with the text, in any case (fact: the specification). */
function listOrgs(call: Call): Reply {
  const wanted = (call.request.query.get('name') ?? '').toLowerCase()
  const own = [...call.world.organizations.values()]
    .filter(({ id }) => id === call.account.orgId)
    .filter(({ name }) => name.toLowerCase().startsWith(wanted))
  return { status: 200, body: pageOf(call.request, own, (organization) => showOrg(call, organization)) }
}

function showOrg(call: Call, organization: OrganizationRecord): unknown {
  return {
    id: organization.id,
    isDeleted: false,
    links: [apiLink(call.request, `/orgs/${organization.id}`)],
    name: organization.name,
    skipDefaultAlertsSettings: false
  }
}

function showSettings(organization: OrganizationRecord): unknown {
  return {
    apiAccessListRequired: organization.apiAccessListRequired,
    genAIFeaturesEnabled: true,
    maxServiceAccountSecretValidityInHours: organization.maxServiceAccountSecretValidityInHours,
    multiFactorAuthRequired: false,
    operationsContact: null,
    restrictEmployeeAccess: false,
    securityContact: '',
    streamsCrossGroupEnabled: false
  }
}
