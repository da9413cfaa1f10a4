// Reads the body of a response: piece by piece, or as a whole, up to a limit.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { RAISE_LIMIT } from './bounds.ts'
import { NetworkError } from './errors.ts'
import { toNetworkError } from './network-error.ts'

/** Takes a body as it arrives, such as into a file. */
export interface BodyTaker {
  /** Whether it takes the body of this response. Any other is read as usual. */
  wants(head: { readonly status: number; readonly headers: IncomingHttpHeaders }): boolean
  /**
   * Takes a body from its start; called again for another attempt.
   *
   * @throws what the body throws if it ends early; any other error ends all attempts and must be a ReportedError
   */
  take(body: AsyncIterable<Buffer>): Promise<void>
}

/**
 * The body of a response as it arrives. To leave it early closes the connection.
 *
 * @throws NetworkError if the connection drops or the body ends early
 */
export async function* chunksOf(
  subject: string,
  message: IncomingMessage,
  { onChunk, onEnd }: { readonly onChunk: () => void; readonly onEnd: () => void }
): AsyncGenerator<Buffer, void, void> {
  message.once('end', onEnd)
  try {
    for await (const chunk of message) {
      if (!message.readableEnded) onChunk()
      yield chunk as Buffer
    }
  } catch (error) {
    throw toNetworkError(subject, error)
  } finally {
    // Whoever takes the body may still have to remove what it wrote, and Atlas is not to blame for that time.
    onEnd()
  }
}

/**
 * Reads a body to its end.
 *
 * @throws NetworkError as soon as the body is too large, and what `chunks` throws
 */
export async function readBody(
  subject: string,
  { statusCode }: Pick<IncomingMessage, 'statusCode'>,
  { chunks, maxBytes }: { readonly chunks: AsyncIterable<Buffer>; readonly maxBytes: number }
): Promise<Buffer> {
  const read: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge(subject, maxBytes, statusCode)
    read.push(chunk)
  }
  return Buffer.concat(read)
}

/**
 * Hands a body to its taker. Even if the signal is aborted, this waits until the taker has ended: it may have to remove
 * what it wrote.
 *
 * @returns an empty body, since nothing is kept in memory
 */
export async function takeBody(
  taker: BodyTaker,
  options: { readonly message: IncomingMessage; readonly chunks: AsyncIterable<Buffer>; readonly signal: AbortSignal }
): Promise<Buffer> {
  const { message, chunks, signal } = options
  const onAbort = () => void message.destroy(signal.reason as Error)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    await taker.take(chunks)
    return Buffer.alloc(0)
  } catch (error) {
    // A taker that fails may not have begun to read.
    message.destroy()
    throw error
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

function tooLarge(subject: string, maxBytes: number, status: number | undefined): NetworkError {
  return new NetworkError(`${subject}: the response is larger than ${maxBytes / 1024 / 1024} MiB, the limit.`, {
    fault: 'unexpected',
    status,
    hint:
      'Ask for less with parameters, such as a shorter time or fewer items per page. ' +
      `${RAISE_LIMIT} If little was asked for, check base-url.`
  })
}
