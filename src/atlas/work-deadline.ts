// The deadline of the work of one step. Waiting does not count as work: it moves the deadline.
import type { Clock } from './clock.ts'
import type { TokenSource } from './token.ts'

/** The deadline of all calls that have none of their own, in milliseconds since the epoch. */
export interface WorkDeadline {
  /** As it is now, for calls without a token. */
  current(): number
  /**
   * Waits for the first token, which moves the deadline: Atlas limits how many it issues a minute, and how many are valid.
   *
   * @throws what the token source throws
   */
  afterToken(): Promise<number>
  extend(ms: number): void
}

export interface WorkDeadlineOptions {
  readonly clock: Clock
  readonly tokens: TokenSource
  /** When to give up, in milliseconds since the epoch. */
  readonly deadlineMs: number
  /** Until when the first token may be waited for. Default: the deadline. */
  readonly tokenDeadlineMs?: number | undefined
}

/** Creates the deadline of a client. */
export function createWorkDeadline(options: WorkDeadlineOptions): WorkDeadline {
  const { clock, tokens, tokenDeadlineMs = options.deadlineMs } = options
  let { deadlineMs } = options
  let firstToken: Promise<void> | undefined

  const waitForToken = async (): Promise<void> => {
    const startMs = clock.nowMs()
    try {
      await tokens.current(tokenDeadlineMs)
    } catch (error) {
      firstToken = undefined
      throw error
    }
    deadlineMs += clock.nowMs() - startMs
  }
  return {
    current: () => deadlineMs,
    async afterToken() {
      await (firstToken ??= waitForToken())
      return deadlineMs
    },
    extend: (ms) => void (deadlineMs += ms)
  }
}
