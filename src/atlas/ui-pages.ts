// Builds links to pages of the Atlas UI.
import { percentEncode } from './request.ts'

/** What a page shows, with the names that path parameters have. */
export interface UiSubject {
  readonly orgId?: string | undefined
  readonly groupId?: string | undefined
  readonly clusterName?: string | undefined
  /** A page other than the overview of the project, or of the cluster. */
  readonly part?: keyof typeof PARTS | 'search' | undefined
}

const PARTS = {
  'network-access': 'security/network/accessList',
  'database-access': 'security/database/users',
  alerts: 'alerts'
} as const

/**
 * Builds the URL of the page for an organization, project or cluster. Sources: the addresses that the
 * Atlas UI shows, as public runbooks copy them; for search, the source of MongoDB Compass.
 *
 * @returns undefined if no subject is given
 */
export function findUiPage(baseUrl: string, { orgId, groupId, clusterName, part }: UiSubject): string | undefined {
  if (groupId !== undefined) {
    const project = `${baseUrl}/v2/${percentEncode(groupId)}`
    if (part !== undefined && part !== 'search') return `${project}#/${PARTS[part]}`
    if (clusterName === undefined) return `${project}#/overview`
    return `${project}#/clusters/${part === 'search' ? 'atlasSearch' : 'detail'}/${percentEncode(clusterName)}`
  }
  return orgId === undefined ? undefined : `${baseUrl}/v2#/org/${percentEncode(orgId)}/projects`
}
