/** What a page of the Atlas UI shows: identified as the parameters of the operations name it. */
export interface UiSubject {
  readonly orgId?: string | undefined
  readonly groupId?: string | undefined
  readonly clusterName?: string | undefined
}

/**
 * The page of the Atlas UI for an organization, project or cluster.
 *
 * @returns undefined where nothing is named
 */
export function findUiPage(baseUrl: string, { orgId, groupId, clusterName }: UiSubject): string | undefined {
  if (groupId !== undefined) {
    const project = `${baseUrl}/v2/${encodeURIComponent(groupId)}`
    return clusterName === undefined
      ? `${project}#/overview`
      : `${project}#/clusters/detail/${encodeURIComponent(clusterName)}`
  }
  return orgId === undefined ? undefined : `${baseUrl}/v2#/org/${encodeURIComponent(orgId)}/projects`
}
