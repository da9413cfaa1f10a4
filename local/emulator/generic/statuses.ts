// Statuses of success.
import type { VersionFacts } from './facts.ts'

/** Where recorded responses have another status than the document. */
const RECORDED: Readonly<Record<string, number>> = {
  createGroup: 201,
  createGroupAccessListEntry: 201,
  createGroupAlertConfig: 201,
  createGroupPrivateEndpointEndpointService: 201,
  createOrgTeam: 201,
  createUser: 201,
  createOrgLiveMigrationLinkToken: 201,
  deleteGroup: 202,
  deleteGroupPrivateEndpointEndpointService: 202,
  deleteGroupDataFederation: 202,
  deleteGroupClusterOnlineArchive: 200,
  updateGroupAuditLog: 202,
  toggleGroupAwsCustomDns: 202,
  toggleGroupPrivateEndpointRegionalMode: 202
}

export function statusOf({ id, version }: { readonly id: string; readonly version: VersionFacts }): number {
  return RECORDED[id] ?? version.status
}
