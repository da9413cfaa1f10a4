// What a hint is. docs/troubleshooting.md is generated from the hints.

/**
 * Cause and cure of some errors; the message is one after the other. Placeholders such as `<address>` stand for facts of
 * the call.
 */
export interface Hint {
  /** Error codes. */
  readonly codes?: readonly string[]
  /** HTTP statuses, for errors whose code is in no hint. 500 stands for every status from 500 on, except 501. */
  readonly statuses?: readonly number[]
  /** The hint is only for errors whose detail contains this text. */
  readonly about?: string
  readonly cause?: string
  readonly cure?: string
}

/** Hints of one topic. */
export interface HintGroup {
  readonly topic: string
  readonly hints: readonly Hint[]
}

/** A fault in Atlas. */
export const OUTAGE: Hint = {
  statuses: [500],
  cause: 'This is a fault in Atlas.',
  cure: 'Check status.mongodb.com, and run the job again later.'
}
