// Organizations and their settings.
import { atlasError } from '../atlas-error.ts'
import { apiLink, pageOf } from '../paging.ts'
import { insert, type Resource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'

const V1 = [{ version: '2023-01-01' }]

export interface OrganizationRecord {
  id: string
  name: string
  apiAccessListRequired: boolean
  maxServiceAccountSecretValidityInHours: number
}

interface OrganizationStore {
  readonly organizations: Map<string, OrganizationRecord>
  addOrganization(seed?: Partial<OrganizationRecord>): OrganizationRecord
}

const routes: readonly Route[] = [
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

export const organizations: Resource<OrganizationStore> = {
  routes,
  createStore({ createTable, newId }) {
    const organizations = createTable<OrganizationRecord>()
    return {
      organizations,
      addOrganization: (seed = {}) =>
        insert(organizations, {
          id: newId(),
          name: 'Example Org',
          apiAccessListRequired: false,
          maxServiceAccountSecretValidityInHours: 8760,
          ...seed
        })
    }
  }
}

/** The organization in the path. @throws AtlasError 404 ORG_NOT_FOUND */
export function organizationOf(call: Call): OrganizationRecord {
  const orgId = call.params.orgId ?? ''
  const organization = call.world.organizations.get(orgId)
  if (!organization) throw atlasError('ORG_NOT_FOUND', orgId)
  return organization
}

/** Lists the caller's organization. The filter compares the beginning of names, ignoring case (specification). */
function listOrgs(call: Call): Reply {
  const prefix = (call.request.query.get('name') ?? '').toLowerCase()
  const found = [...call.world.organizations.values()]
    .filter(({ id }) => id === call.account.orgId)
    .filter(({ name }) => name.toLowerCase().startsWith(prefix))
  return { status: 200, body: pageOf(call.request, found, (organization) => showOrg(call, organization)) }
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
