// The operation verify-org-access.
import { valueAt } from '../../atlas/attributes.ts'
import { firstOf } from '../../atlas/counts.ts'
import { InputError, UnmetError } from '../../atlas/errors.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { listOption, textOption } from '../options.ts'
import { verifyRoles } from './verify-roles.ts'

interface Organization {
  readonly id: string
  readonly name: string
}

/** The one organization found, with status and version of the response. */
interface Found {
  readonly organization: Organization
  readonly status: number
  readonly apiVersion: string | undefined
}

/**
 * Verifies that the service account can use the API in an organization. Getting a token is not enough: the API access
 * list applies to requests, not to tokens.
 */
export const verifyOrgAccess = defineOperation({
  name: 'verify-org-access',
  sentence: 'Verifies with an API request that the service account can access an organization.',
  role: 'Organization Member',
  subjects: { 'org-id': 'optional' },
  options: {
    name: textOption('The name the organization must have.'),
    roles: listOption('Roles the service account must hold in the organization, such as `ORG_READ_ONLY`.')
  },
  outputs: ['id', 'name', 'url'],

  async run(context, { name, roles }) {
    const orgId = context.subject['org-id']
    const found = orgId === undefined ? await findWithoutId(context, name) : await readOne(context, orgId)
    if ('several' in found) {
      if (roles !== undefined) throw needsOrgId(found.several)
      return describeSeveral(found)
    }
    const { organization, status, apiVersion } = found
    if (name !== undefined && organization.name !== name) {
      throw new UnmetError(`Organization ${organization.id} is named "${organization.name}", not "${name}".`, {
        hint: 'Check org-id and the option name: one of them belongs to another organization.'
      })
    }
    const { held, warnings } = roles === undefined ? {} : await verifyRolesIn(context, organization, roles)
    const url = uiPageOutput(context.atlas.baseUrl, { orgId: organization.id })
    return {
      verdict: `The service account can access organization ${organization.name} (${organization.id}).`,
      data: held === undefined ? organization : { ...organization, roles: held },
      status,
      apiVersion,
      outputs: { id: organization.id, name: organization.name, url },
      facts: [
        ['Organization', organization.name],
        ['ID', organization.id],
        ...(held === undefined ? [] : [['Roles', held.join(', ')] as const])
      ],
      warnings
    }
  }
})

function verifyRolesIn(context: OperationContext, { id, name }: Organization, wanted: readonly string[]) {
  const { atlas, clientId, clock } = context
  const place = {
    operationId: 'getOrgServiceAccount',
    parameters: { orgId: id },
    name: `organization ${name}`
  } as const
  return verifyRoles({ atlas, clientId, clock, wanted, place })
}

async function readOne({ atlas }: OperationContext, orgId: string): Promise<Found> {
  const { data, status, version } = await atlas.call('getOrg', { parameters: { orgId } })
  return { organization: toOrganization(data), status, apiVersion: version }
}

/** Finds the organization of the service account without an ID, by name if one is given. */
async function findWithoutId(
  { atlas }: OperationContext,
  name: string | undefined
): Promise<Found | { several: Organization[]; status: number; apiVersion: string | undefined }> {
  const { data, status, version } = await atlas.list('listOrgs')
  const live = data.results.filter((item) => valueAt(item, 'isDeleted') !== true)
  const all = live.map(toOrganization)
  if (all.length === 0) {
    throw new UnmetError('Atlas accepts the service account, but lists no organization for it.', {
      hint: 'Grant it a role in the organization, at least Organization Member, in Atlas under Access Manager.'
    })
  }
  const matching = name === undefined ? all : all.filter((organization) => organization.name === name)
  const [organization, ...others] = matching
  if (organization === undefined) {
    const names = all.map((other) => `"${other.name}"`)
    throw new UnmetError(
      `No organization of the service account is named "${name}". It can access ${firstOf(names, 10)}.`,
      {
        hint: 'Check the option name, or use the service account of that organization.'
      }
    )
  }
  if (others.length === 0) return { organization, status, apiVersion: version }
  return { several: matching, status, apiVersion: version }
}

function describeSeveral(found: { several: Organization[]; status: number; apiVersion: string | undefined }): Result {
  return {
    verdict: `The service account can access ${found.several.length} organizations.`,
    data: found.several,
    status: found.status,
    apiVersion: found.apiVersion,
    outputs: {},
    facts: found.several.map(({ id, name }) => ['Organization', `${name} (${id})`] as const)
  }
}

function needsOrgId(organizations: readonly Organization[]): InputError {
  const ids = organizations.map(({ id, name }) => `${id} (${name})`).join(', ')
  const message = `roles can be verified only in one organization. Choose one of: ${ids}.`
  return new InputError([{ input: 'org-id', message }], { afterSending: true })
}

function toOrganization(value: unknown): Organization {
  const [id, name] = [valueAt(value, 'id'), valueAt(value, 'name')]
  if (typeof id !== 'string' || typeof name !== 'string') {
    throw new UnmetError('The response lacks the ID or name of the organization.')
  }
  return { id, name }
}
