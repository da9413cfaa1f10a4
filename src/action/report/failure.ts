// Turns any error into the title, explanation and cure a person reads.
import { ApiError, AuthenticationError, InputError, ReportedError, type Problem } from '../../atlas/errors.ts'
import { explainSystemError } from '../system-error.ts'

/** What a person reads when a step fails. */
export interface Failure {
  readonly title: string
  /** What failed and why. */
  readonly what: string
  /** What to do about it. */
  readonly hint: string | undefined
  /** Each problem of the inputs separately. */
  readonly problems: readonly Problem[]
  /** Whether something may have been sent to Atlas. */
  readonly afterSending: boolean
  /** HTTP status of Atlas' response, if there was one. */
  readonly status: number | undefined
}

export const NOTHING_SENT = 'Nothing was sent to Atlas.'

/** Describes any error for a person. Pure. */
export function describeFailure(thrown: unknown): Failure {
  const error = explainSystemError(thrown)
  if (error instanceof InputError) {
    const count = error.problems.length
    return {
      title: count === 1 ? 'Invalid input' : `${count} invalid inputs`,
      what: error.afterSending ? error.message : `${error.message}\n${NOTHING_SENT}`,
      hint: undefined,
      problems: error.problems,
      afterSending: error.afterSending,
      status: undefined
    }
  }
  if (error instanceof ReportedError) {
    const status = error instanceof ApiError || error instanceof AuthenticationError ? error.status : undefined
    return { title: titleOf(error), what: error.message, hint: error.hint, problems: [], afterSending: true, status }
  }
  const what = error instanceof Error ? error.message : String(error)
  return {
    title: 'Unexpected error',
    what,
    hint: 'This is a bug in the action. Please report it with the log of the step, run with debug logging enabled.',
    problems: [],
    afterSending: true,
    status: undefined
  }
}

/** A longer explanation comes after the cure, in characters: an annotation keeps only the beginning of a long text. */
const LONG = 2000

/** The text of an annotation. */
export function toAnnotation({ what, hint }: Failure): string {
  if (hint === undefined) return what
  const cure = `What to do: ${hint}`
  return what.length > LONG ? `${cure}\n${what}` : `${what}\n${cure}`
}

function titleOf(error: ReportedError): string {
  switch (error.name) {
    case 'AuthenticationError':
      return 'Not authorized'
    case 'ApiError':
      return 'Request failed'
    case 'NetworkError':
      return 'No valid response'
    case 'TimeoutError':
      return 'Timed out'
    case 'SecretStoreError':
      return 'GitHub secret not written'
    case 'UnmetError':
      return 'Check failed'
    case 'CancelledError':
      return 'Cancelled'
    default:
      return 'Failed'
  }
}
