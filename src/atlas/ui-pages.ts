// Builds links to pages of the Atlas UI.
import { percentEncode } from './request.ts'
import type { UndoStep } from './undo.ts'

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

/** Half of a UTF-16 pair, which JSON from Atlas may contain. */
const HALF_CHARACTER = /\p{Surrogate}/u

/**
 * Builds the URL of the page for an organization, project or cluster. Sources: the addresses that the
 * Atlas UI shows, as public runbooks copy them; for search, the source of MongoDB Compass.
 *
 * @returns undefined if no subject is given, and for a name that no URL can contain
 */
export function findUiPage(baseUrl: string, { orgId, groupId, clusterName, part }: UiSubject): string | undefined {
  if ([orgId, groupId, clusterName].some((name) => name !== undefined && HALF_CHARACTER.test(name))) return undefined
  if (groupId !== undefined) {
    const project = `${baseUrl}/v2/${percentEncode(groupId)}`
    if (part !== undefined && part !== 'search') return `${project}#/${PARTS[part]}`
    if (clusterName === undefined) return `${project}#/overview`
    return `${project}#/clusters/${part === 'search' ? 'atlasSearch' : 'detail'}/${percentEncode(clusterName)}`
  }
  return orgId === undefined ? undefined : `${baseUrl}/v2#/org/${percentEncode(orgId)}/projects`
}

/** The URL of a page as an output holds it: empty if there is none. */
export function uiPageOutput(baseUrl: string, subject: UiSubject): string {
  return findUiPage(baseUrl, subject) ?? ''
}

/** The page that shows what an undo step removes. */
export function findPageOf(baseUrl: string, { operationId, parameters }: UndoStep): string | undefined {
  const { orgId, groupId, clusterName, name } = parameters
  const flex = operationId === 'deleteGroupFlexCluster' ? name : undefined
  return findUiPage(baseUrl, { orgId, groupId, clusterName: clusterName ?? flex, part: UNDO_PARTS.get(operationId) })
}

const UNDO_PARTS: ReadonlyMap<string, keyof typeof PARTS> = new Map([
  ['deleteGroupAccessListEntry', 'network-access'],
  ['deleteGroupDatabaseUser', 'database-access']
] as const)
