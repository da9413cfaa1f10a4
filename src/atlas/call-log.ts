// Logs requests and their responses.

/** Where calls are logged. No line contains a secret or a header. */
export interface RequestLog {
  /** One line for each request: `> getGroupCluster project=64… cluster=prod`. */
  request(line: string): void
  /** One line for each response: `< 200 180 ms`; `< getGroupCluster 200 180 ms` if other requests were open. */
  response(line: string): void
}

/** The log of one call. */
export interface CallLog extends RequestLog {
  /** The call is over, with a response or without. */
  end(): void
}

/** Creates a function that opens the log of a call. A response names its call if others were open at the same time. */
export function createCallLog(log: RequestLog): (name: string) => CallLog {
  const open = new Set<{ inParallel: boolean }>()
  return (name) => {
    const call = { inParallel: false }
    return {
      request(line) {
        open.add(call)
        if (open.size > 1) for (const each of open) each.inParallel = true
        log.request(line)
      },
      response: (line) => log.response(call.inParallel ? `${name} ${line}` : line),
      end: () => void open.delete(call)
    }
  }
}
