// Operations that are deprecated as a whole.
import type { ResourceVersion } from '../media-types.ts'

/** By path; the first one decides (recorded responses). */
const DEPRECATED: readonly (readonly [path: RegExp, day: string])[] = [
  [/\/fts\/indexes/, '2024-05-30'],
  [/^\/groups\/\{groupId\}\/invites/, '2023-10-04'],
  [/^\/orgs\/\{orgId\}\/(invites|teams\/\{teamId\}\/users)/, '2025-02-19'],
  [/^\/users/, '2025-02-19']
]

/** The versions of an operation, the last one with the day since when it is deprecated. */
export function withDeprecation(path: string, versions: readonly ResourceVersion[]): readonly ResourceVersion[] {
  const [, deprecated] = DEPRECATED.find(([pattern]) => pattern.test(path.replace(/^\/api\/atlas\/v2/, ''))) ?? []
  const last = versions.at(-1)
  if (deprecated === undefined || last?.sunset === undefined) return versions
  return [...versions.slice(0, -1), { ...last, deprecated }]
}
