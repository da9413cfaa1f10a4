// Finds the attribute of a response that identifies the thing it shows.
import { valueAt } from './attributes.ts'
import { findReadOfItem, pathNames, type Operation } from './catalog/catalog.ts'

/** Responses whose identity has a name of its own. */
const OTHERS: Readonly<Record<string, string>> = {
  createOrg: 'organization.id',
  getGroupClusterSearchIndexByName: 'indexID',
  updateGroupClusterSearchIndexByName: 'indexID'
}

/**
 * The attributes that may hold the ID of what a response shows, best first: `id`, `_id`, or the name of the path
 * parameter that leads to it, such as `clientId`. A creation takes that from the path that reads what it created. Pure.
 */
export function identityAttributes({ id, method, path }: Operation): readonly string[] {
  const other = OTHERS[id]
  const itemPath = method === 'POST' ? (findReadOfItem(path) ?? path) : path
  const [at = ''] = itemPath.split(':')
  const parameter = at.endsWith('}') ? pathNames(at).at(-1) : undefined
  const named = parameter !== undefined && /I[dD]$/.test(parameter) ? [parameter, parameter.replace(/Id$/, 'ID')] : []
  return [...(other === undefined ? [] : [other]), 'id', '_id', ...named]
}

/** The ID of what a response shows; undefined if it has none. Pure. */
export function findIdentity(operation: Operation, data: unknown): string | undefined {
  return identityAttributes(operation)
    .map((attribute) => valueAt(data, attribute))
    .filter((value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    .map(String)[0]
}
