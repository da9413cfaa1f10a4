// Finds the pages of the Atlas UI that the rows of a list link to.
import { itemsOf, valueAt } from '../../atlas/attributes.ts'
import { findUiPage, type UiSubject } from '../../atlas/ui-pages.ts'
import type { Table } from '../definition.ts'
import type { ApiTask } from './api-task.ts'

/** What an item of a list is about. The list of clusters names the project. */
type ToSubject = (item: unknown, groupId: string | undefined) => UiSubject

const toCluster: ToSubject = (item, groupId) => {
  const clusterName = textAt(item, 'name')
  return clusterName === undefined ? {} : { groupId, clusterName }
}
const toProject: ToSubject = (item) => ({ groupId: textAt(item, 'id') })
const toOrganization: ToSubject = (item) => ({ orgId: textAt(item, 'id') })

const SUBJECTS: ReadonlyMap<string, ToSubject> = new Map([
  ['listGroupClusters', toCluster],
  ['listGroupFlexClusters', toCluster],
  ['listGroups', toProject],
  ['getOrgGroups', toProject],
  ['listOrgs', toOrganization]
])

/** The pages of what a list contains; undefined if its items have none. Pure. */
export function findRowPages(baseUrl: string, { operation, input }: ApiTask, data: unknown): Table['links'] {
  const toSubject = SUBJECTS.get(operation.id)
  if (toSubject === undefined) return undefined
  const { groupId } = input.parameters ?? {}
  const project = typeof groupId === 'string' ? groupId : undefined
  const pages = (itemsOf(data) ?? []).map((item) => findUiPage(baseUrl, toSubject(item, project)))
  return { column: 'Name', pages }
}

function textAt(item: unknown, path: string): string | undefined {
  const value = valueAt(item, path)
  return typeof value === 'string' && value !== '' ? value : undefined
}
