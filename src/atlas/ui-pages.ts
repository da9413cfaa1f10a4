/** What a page of the Atlas UI shows: identified as the parameters of the operations name it. */
export interface UiSubject {
  readonly orgId?: string | undefined
  readonly groupId?: string | undefined
  readonly clusterName?: string | undefined
  /** A page of the project's own. */
  readonly part?: 'network-access' | 'database-access' | undefined
}

const PARTS = { 'network-access': 'security/network/accessList', 'database-access': 'security/database/users' } as const

/**
 * The page of the Atlas UI for an organization, project or cluster.
 *
 * @returns undefined where nothing is named
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
