// What an operation found or did: log, outputs and summary are rendered from it.
import type { StatePeriod } from '../gate/poll.ts'

/** Outputs in addition to those that every operation sets. */
export type OutputName =
  | 'id'
  | 'name'
  | 'url'
  | 'state'
  | 'ip-address'
  | 'connection-string'
  | 'username'
  | 'password'
  | 'certificate-path'
  | 'access-token'
  | 'expires-at'
  | 'changed'
  | 'created'
  | 'changes'
  | 'files'

/** Why a check is unmet, although every request succeeded. */
export interface Unmet {
  readonly message: string
  readonly hint?: string | undefined
}

/** A table of the summary: what a row is about, then what matters most. Columns that say nothing are left out. */
export interface Table {
  /** What the verdict does not say. */
  readonly title?: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The pages of the Atlas UI that the cells of one column link to, row by row. */
  readonly links?: { readonly column: string; readonly pages: readonly (string | undefined)[] } | undefined
}

/** What an operation found or did. Log, outputs and summary are rendered from it. */
export interface Result {
  /** One sentence that says what is true now. */
  readonly verdict: string
  /** Becomes output `result`. */
  readonly data: unknown
  /** A body other than JSON: written only to the file in output `result-path`. */
  readonly file?: { readonly bytes: Uint8Array; readonly extension: string } | undefined
  readonly status?: number | undefined
  readonly apiVersion?: string | undefined
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>
  /** Environment variables for the later steps of the job. Secret values in them are already masked. */
  readonly exported?: Readonly<Record<string, string>> | undefined
  /** Rows of the summary. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** Whether the check is met; undefined for an operation that checks nothing. */
  readonly satisfied?: boolean | undefined
  /** Set if `satisfied` is false. */
  readonly unmet?: Unmet | undefined
  /** The states seen during a wait. */
  readonly timeline?: readonly StatePeriod[] | undefined
  /** What was waited for, one after the other, if it is more than one thing. */
  readonly stages?: readonly StatePeriod[] | undefined
  readonly table?: Table | undefined
  /** What needs attention soon; each becomes an annotation. */
  readonly warnings?: readonly string[] | undefined
}
