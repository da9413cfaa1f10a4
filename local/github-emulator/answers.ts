/** One answer, before it is on the wire. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; nothing at all where it is undefined. */
  readonly body?: unknown
}

const DOCUMENTATION = 'https://docs.github.com/rest'

/** An error as GitHub words it. */
export function refusal(status: number, message: string, more: object = {}): Answer {
  return { status, body: { message, ...more, documentation_url: DOCUMENTATION, status: String(status) } }
}

/** Also for what the token may not know of. */
export const notFound = (): Answer => refusal(404, 'Not Found')

/** What goes wrong, thrown from wherever it is found. */
export class GitHubRefusal extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super(String(answer.status))
    this.answer = answer
  }
}
