// Decides which clusters pause-idle-clusters is about, and which of them it leaves as they are.
import { parseDateTime } from '../../atlas/date-time.ts'
import { toDuration } from '../../gate/poll.ts'
import { kindOf } from '../cluster/cluster-kind.ts'
import { isNvme } from '../cluster-changes/tier.ts'
import { tagsIn, type Tag } from '../tags.ts'
import type { ListedCluster } from './find-clusters.ts'

/** What a cluster must meet: all that is given. */
export interface Criteria {
  /** Tags that it must have, all of them. */
  readonly tags: readonly Tag[]
  /** Patterns, of which its name must match one; empty for any name. */
  readonly names: readonly string[]
  readonly idleForMs: number | undefined
}

/** Whether a cluster has the tags and the name that were asked for. Pure. */
export function isMeant(cluster: ListedCluster, { tags, names }: Criteria): boolean {
  const found = new Map(tagsIn(cluster.document).map(({ key, value }) => [key, value]))
  const isNamed = names.length === 0 || names.some((pattern) => toPattern(pattern).test(cluster.name))
  return isNamed && tags.every(({ key, value }) => found.get(key) === value)
}

/** Why a cluster that is meant is not paused, whether it is idle or not; undefined if it may be. Pure. */
export function findReasonToSkip(
  { flex, state, document }: ListedCluster,
  { idleForMs, nowMs }: { readonly idleForMs: number | undefined; readonly nowMs: number }
): string | undefined {
  const kind = kindOf({ document, flex })
  if (kind !== 'dedicated') return `${kind} clusters cannot be paused`
  if (state === 'PAUSED') return 'paused already'
  if (state !== 'IDLE') return `its state is ${state}`
  if (isNvme(document)) return 'clusters with NVMe storage cannot be paused'
  if (idleForMs === undefined) return undefined
  const createdMs = parseDateTime(document['createDate'])
  if (createdMs === undefined) return 'date of creation unknown'
  const ageMs = nowMs - createdMs
  return ageMs < idleForMs ? `created only ${toDuration(Math.max(0, ageMs))} ago` : undefined
}

/** `*` stands for any characters. */
function toPattern(name: string): RegExp {
  const parts = name.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}
