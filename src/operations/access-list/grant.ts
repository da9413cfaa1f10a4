// What allows an address: an entry of a project's IP access list, and whose it is.
import type { OperationContext } from '../definition.ts'
import { buildProvenance, readText, SHARED } from '../temporary/provenance.ts'
import { findEntry, type Entry } from './find-entry.ts'

/** An access list entry to create. */
export interface EntrySpec {
  readonly groupId: string
  /** One address, or a block with its prefix. */
  readonly address: string
  /** When Atlas may remove it, in milliseconds since the epoch. */
  readonly expiresAtMs: number
  /** Text after the marker; default: repository and job. */
  readonly comment: string | undefined
}

/**
 * The entry that allows an address. `added`: created by this step, removed by post. `shared`: used by several jobs,
 * left to expire. `permanent`: existed before and stays. `others`: temporary, and not created by this action.
 */
export interface Grant {
  readonly kind: 'added' | 'shared' | 'permanent' | 'others'
  /** Its address or block, as Atlas writes it. */
  readonly entryValue: string
  /** Milliseconds since the epoch; undefined for a permanent entry. */
  readonly expiresAtMs: number | undefined
}

/** Whether the grant is still in place: jobs that start at the same moment may overwrite each other's entries. */
export async function isStillAllowed(context: OperationContext, spec: EntrySpec, grant: Grant): Promise<boolean> {
  const entry = await findEntry(context, spec)
  return entry !== undefined && toGrant(context, spec, entry)?.kind === grant.kind
}

/** What an entry means to this step; undefined if it belongs to another run and must be shared first. Pure. */
export function toGrant({ run }: OperationContext, spec: EntrySpec, entry: Entry): Grant | undefined {
  const { value, comment, expiresAtMs } = entry
  const grant = (kind: Grant['kind']): Grant => ({ kind, entryValue: value, expiresAtMs })
  if (expiresAtMs === undefined) return grant('permanent')
  const origin = readText(comment)
  if (origin === undefined) return grant('others')
  if (origin.marker === buildProvenance(run).marker) return grant('added')
  // Atlas keeps whole seconds.
  const isLongEnough = expiresAtMs >= spec.expiresAtMs - 1000
  return origin.marker === SHARED && isLongEnough ? grant('shared') : undefined
}
