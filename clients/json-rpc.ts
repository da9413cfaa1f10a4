// Requests over the standard streams of a program, as the Model Context Protocol sends them: a line of JSON each.
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { createInterface } from 'node:readline'

type Json = Readonly<Record<string, unknown>>

export interface Connection {
  /** Sends a request, and waits for its result. @throws Error with what the program answers, or if it ends */
  ask(method: string, params: Json): Promise<Json>
  /** Sends a message that gets no answer. */
  notify(method: string): void
}

/** Connects to a program. One request after another: what else it sends is skipped. */
export function connect(child: ChildProcessWithoutNullStreams): Connection {
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  let last = 0
  const send = (message: Json) => void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  return {
    async ask(method, params) {
      const id = ++last
      send({ id, method, params })
      for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
        const answer = JSON.parse(line.value) as { id?: number; result?: Json; error?: { message: string } }
        if (answer.id !== id) continue
        if (answer.result === undefined) throw new Error(`${method}: ${answer.error?.message}`)
        return answer.result
      }
      throw new Error(`${method}: the program has ended.`)
    },
    notify: (method) => send({ method })
  }
}
