// Whether the things exist that a path is below.
import type { Call, Router } from '../routes.ts'
import { facts } from './facts.ts'
import { operationsAt } from './places.ts'

/** Organizations and projects are checked together with the roles. */
const CHECKED = ['/api/atlas/v2/groups/{groupId}', '/api/atlas/v2/orgs/{orgId}']

/**
 * Reads everything that has an operation of its own to read it and that the path is below.
 * @throws AtlasError what reading it leads to, such as 404 CLUSTER_NOT_FOUND
 */
export function checkParents(call: Call, template: string, findRoute: Router): void {
  for (const path of parentsOf(template)) {
    const id = operationsAt(path).get('GET')
    const operation = id === undefined ? undefined : facts().operations[id]
    const concrete = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.params[name] ?? ''))
    const match = operation && findRoute('GET', concrete)
    if (!match || match.route.operationId !== id) continue
    const version = operation.versions.findLast(({ version }) => version !== 'preview') ?? operation.versions.at(-1)
    const request = { ...call.request, method: 'GET', pathname: concrete, query: new URLSearchParams() }
    match.route.handle({ ...call, request, params: match.params, version: version?.version ?? '' })
  }
}

function parentsOf(template: string): string[] {
  const parts = template.replace(/:\w+$/, '').split('/')
  const isWhole = parts.join('/') === template
  const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  return prefixes.filter((path, index) => {
    const isParent = path.endsWith('}') && (index < parts.length - 1 || !isWhole)
    return isParent && !CHECKED.includes(path)
  })
}
