// Builds links to pages of the Atlas UI.

/** What a page shows, with the names that path parameters have. */
export interface UiSubject {
  readonly orgId?: string | undefined
  readonly groupId?: string | undefined
  readonly clusterName?: string | undefined
  /** A page of the project other than its overview. */
  readonly part?: 'network-access' | 'database-access' | undefined
}

const PARTS = { 'network-access': 'security/network/accessList', 'database-access': 'security/database/users' } as const

/**
 * Builds the URL of the page for an organization, project or cluster. Source: the addresses that the Atlas UI shows.
 *
 * @returns undefined if no subject is given
 */
export function findUiPage(baseUrl: string, { orgId, groupId, clusterName, part }: UiSubject): string | undefined {
  if (groupId !== undefined) {
    const project = `${baseUrl}/v2/${encodeURIComponent(groupId)}`
    if (part !== undefined) return `${project}#/${PARTS[part]}`
    return clusterName === undefined
      ? `${project}#/overview`
      : `${project}#/clusters/detail/${encodeURIComponent(clusterName)}`
  }
  return orgId === undefined ? undefined : `${baseUrl}/v2#/org/${encodeURIComponent(orgId)}/projects`
}
