// Responses of the emulated GitHub, and the errors that lead to them.
export interface GitHubResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; if undefined, there is no body. */
  readonly body?: unknown
}

const DOCUMENTATION = 'https://docs.github.com/rest'

/** An error in GitHub's schema. */
export function errorResponse(status: number, message: string): GitHubResponse {
  return { status, body: { message, documentation_url: DOCUMENTATION, status: String(status) } }
}

/** GitHub also sends it for what the token may not see. */
export const notFound = (): GitHubResponse => errorResponse(404, 'Not Found')

/** Ends the processing of a request with a response. */
export class GitHubError extends Error {
  readonly response: GitHubResponse

  constructor(response: GitHubResponse) {
    super(String(response.status))
    this.response = response
  }
}
