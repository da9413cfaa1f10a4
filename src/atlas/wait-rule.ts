// What a wait rule says, and how it is applied to what a read shows.
import { firstValueAt } from './attributes.ts'
import { getOperation } from './catalog/catalog.ts'
import type { Comparison } from './compare-sent.ts'

/** What one attribute of a response must be. */
export type AttributeRule =
  | { readonly attribute: string; readonly in: readonly (string | boolean)[] }
  | { readonly attribute: string; readonly notIn: readonly string[] }
  | { readonly attribute: string; readonly present: true }

/**
 * When what an operation started is finished. `get` is polled. Its parameters have the values that the operation itself
 * was given under the same names, or those that `from` names.
 */
export interface WaitRule {
  readonly get: string
  readonly version?: string
  /** Parameters of `get`, by a path into the response (`response.id`), or into the request body if that lacks it. */
  readonly from?: Readonly<Record<string, string>>
  /** The request body is a list: each entry is polled, and `entry.…` in `from` refers to it. */
  readonly eachEntry?: true
  /** The wait is for the cluster in input cluster-name, which the operation itself has no parameter for. */
  readonly needsCluster?: true
  /** The attribute that a person calls the state; `a|b` is the first of several that is there, in rules as well. */
  readonly state: string
  /**
   * Attributes that say how it ended, of a thing that has no state, and the words for them. The first that is set, and not
   * false, is the state; without any it is `in progress`.
   */
  readonly ends?: Readonly<Record<string, string>>
  /** All must hold. Empty: the wait only succeeds once the thing no longer exists. */
  readonly success: readonly AttributeRule[]
  /** If any holds, it will never be finished. */
  readonly failure?: readonly AttributeRule[]
  /** Error codes that mean it no longer exists, or 404 for those of {@link isGone}. Without them, that fails the wait. */
  readonly gone?: readonly (404 | string)[]
  /** Error codes of a thing that `get` cannot show yet. */
  readonly pendingCodes?: readonly string[]
  /**
   * How long a success or a failure must hold if no read saw a pending state, in milliseconds. Default: 0 with `gone`,
   * because what can show an old state is still there; else that of `poll`.
   */
  readonly settleMs?: number
  /**
   * States of a new thing that reads cannot find yet, and error codes beside those of 404. In the first minute after its
   * creation they are pending.
   */
  readonly notYet?: readonly string[]
  /** Success also requires that `get` shows what was sent. */
  readonly compares?: Comparison
  /**
   * Error codes of a write that may ask for what is there already, or in progress. It is if `get` shows one of these
   * states, or the value of this attribute, provided that nothing else was sent: an empty list, for example, is in every
   * document. Source: the list of error codes of the Admin API.
   */
  readonly alreadyThere?: { readonly codes: readonly string[] } & (
    { readonly state: readonly string[] } | { readonly attribute: string }
  )
  /** What a response with an empty body means. */
  readonly empty?: 'success' | 'pending'
}

/**
 * How long reads may not show what the step itself created, in milliseconds. Atlas documents none; stream connections and
 * access list entries take seconds (Terraform provider: its code on the former, issue 266 on the latter).
 */
export const CREATION_LAG_MS = 60_000

/** How to read a kind of cluster. */
export interface ClusterRead {
  readonly get: string
  readonly version: string
}

/** How to read the other kind of cluster, if Atlas says with this error code that it is one. */
export function findOtherKind(errorCode = ''): ClusterRead | undefined {
  switch (errorCode) {
    case 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API':
      return { get: 'getGroupFlexCluster', version: '2024-11-13' }
    case 'CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API':
      return { get: 'getGroupCluster', version: '2024-08-05' }
    default:
      return undefined
  }
}

/** Judges a response of `get` by a rule. Pure. */
export function judge(rule: WaitRule, data: unknown): 'success' | 'failure' | 'pending' {
  const nothing = data === undefined || (typeof data === 'object' && data !== null && Object.keys(data).length === 0)
  if (nothing && rule.empty !== undefined) return rule.empty
  if (rule.failure?.some((attribute) => holds(attribute, data))) return 'failure'
  return rule.success.length > 0 && rule.success.every((attribute) => holds(attribute, data)) ? 'success' : 'pending'
}

function holds(rule: AttributeRule, data: unknown): boolean {
  const value = firstValueAt(data, rule.attribute)
  if ('in' in rule) return rule.in.includes(value as string)
  if ('notIn' in rule) return typeof value === 'string' && !rule.notIn.includes(value)
  return value !== undefined
}

/**
 * How long a success or a failure must hold if no read saw a pending state, in milliseconds; undefined for the default of
 * a wait. Pure.
 */
export function settleMsOf({ settleMs, gone }: WaitRule): number | undefined {
  return settleMs ?? (gone === undefined ? undefined : 0)
}

/** The version in which to read: that of the write if the read has it, else the one of the rule. Pure. */
export function readVersion({ get, version }: WaitRule, written: string | undefined): string | undefined {
  return getOperation(get).versions.some((each) => each.version === written) ? written : version
}
