// Users, invitations, API keys and federation.
import { atlasDate, DAY_MS } from '../../dates.ts'
import { stringsOf } from '../../request-body.ts'
import type { JsonObject } from '../shapes.ts'
import { hrefOf, type DocumentFacts, type Shown } from './document.ts'

/** Invitations are open for this long (recorded responses). */
const INVITATION_DAYS = 30

const FEDERATION = /^federationSettings\/[^/]+/.source

export const PEOPLE: readonly DocumentFacts[] = [
  {
    path: /^users$/,
    omits: () => ['mobileNumber'],
    shows: (shown) => ({ ...userFacts(shown), links: userLinks(shown, true), teamIds: [] }),
    defaults: (shown) => ({ roles: rolesEverywhere(shown) })
  },
  {
    path: /^groups\/[^/]+\/users$/,
    defaults: (shown) => ({ ...userFacts(shown), mobileNumber: null, roles: ['GROUP_OWNER'] })
  },
  {
    path: /\/teams\/[^/]+\/users$/,
    omits: () => ['mobileNumber'],
    shows: (shown) => (shown.call.version === '2023-01-01' ? memberFacts(shown) : {})
  },
  { path: /^orgs\/[^/]+\/apiKeys$/, shows: (shown) => ({ roles: orgRoles(shown) }) },
  { path: /^groups\/[^/]+\/apiKeys$/, shows: (shown) => ({ roles: [...orgRoles(shown), ...groupRoles(shown)] }) },
  {
    path: /\/apiKeys\/[^/]+\/accessList$/,
    omits: () => ['lastUsed', 'lastUsedAddress'],
    defaults: ({ thing }) =>
      typeof thing.body.ipAddress === 'string' ? { cidrBlock: `${thing.body.ipAddress}/32` } : {}
  },
  {
    path: /\/invites$/,
    omits: () => ['links'],
    defaults: (shown) => ({
      expiresAt: atlasDate(Date.parse(shown.thing.created) + INVITATION_DAYS * DAY_MS),
      inviterUsername: shown.call.account.clientId,
      ...ownerOf(shown)
    })
  },
  {
    path: new RegExp(`${FEDERATION}/identityProviders$`),
    defaults: () => ({ associatedOrgs: [], oktaIdpId: null, updatedAt: null })
  },
  {
    path: /\/federationSettings$/,
    defaults: () => ({ hasRoleMappings: false, identityProviderId: null, identityProviderStatus: 'INACTIVE' })
  },
  {
    path: new RegExp(`${FEDERATION}/connectedOrgConfigs$`),
    defaults: () => ({
      dataAccessIdentityProviderIds: [],
      domainAllowList: [],
      identityProviderId: null,
      instantUserProvisioningDisabled: false,
      postAuthRoleGrants: ['ORG_OWNER'],
      roleMappings: [],
      userConflicts: null
    })
  }
]

function userFacts({ thing }: Shown): JsonObject {
  return { country: 'IE', createdAt: thing.created, firstName: 'Sample', lastAuth: thing.updated, lastName: 'User' }
}

/** A member of a team, as the older version shows it. */
function memberFacts(shown: Shown): JsonObject {
  const { teamId } = shown.call.params
  return { ...userFacts(shown), links: userLinks(shown, false), roles: rolesEverywhere(shown), teamIds: [teamId] }
}

/** The sample user owns the caller's organization and its projects. */
function rolesEverywhere({ call }: Shown) {
  const { orgId } = call.account
  const projects = [...call.world.projects.values()].filter((project) => project.orgId === orgId)
  const owned = projects.map(({ id }) => ({ groupId: id, roleName: 'GROUP_OWNER' }))
  return [{ orgId, roleName: 'ORG_OWNER' }, ...owned]
}

function userLinks(shown: Shown, isAlone: boolean) {
  const path = `users/${shown.thing.key}`
  const others = ['whitelist', 'accessList'].map((name) => ({
    href: hrefOf(shown, `${path}/${name}`),
    rel: `https://cloud.mongodb.com/${name}`
  }))
  return [{ href: hrefOf(shown, path), rel: 'self' }, ...(isAlone ? others : [])]
}

/** Roles in the organization; a key of a project is a member of it. */
function orgRoles({ thing, call }: Shown) {
  const names = stringsOf(thing.body, 'roles').filter((name) => name.startsWith('ORG_'))
  const orgId = call.params.orgId ?? call.world.projects.get(call.params.groupId ?? '')?.orgId ?? call.account.orgId
  return (names.length === 0 ? ['ORG_MEMBER'] : names).map((roleName) => ({ orgId, roleName }))
}

function groupRoles({ thing, call }: Shown) {
  const names = stringsOf(thing.body, 'roles').filter((name) => name.startsWith('GROUP_'))
  return names.map((roleName) => ({ groupId: call.params.groupId ?? '', roleName }))
}

/** The name of what somebody is invited to. */
function ownerOf({ call }: Shown): JsonObject {
  const { groupId, orgId = '' } = call.params
  if (groupId !== undefined) return { groupName: call.world.projects.get(groupId)?.name ?? '' }
  return { orgName: call.world.organizations.get(orgId)?.name ?? '', groupRoleAssignments: [] }
}
