// Reads the body of a response, up to a limit.
import type { IncomingMessage } from 'node:http'
import { RAISE_LIMIT } from './bounds.ts'
import { NetworkError } from './errors.ts'

/**
 * Reads a body to its end.
 *
 * @throws NetworkError as soon as the body is too large
 * @throws Error of Node if the connection drops or the body ends early
 */
export async function readBody(
  subject: string,
  message: IncomingMessage,
  { maxBytes, onChunk }: { readonly maxBytes: number; readonly onChunk: () => void }
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of message) {
    length += (chunk as Buffer).length
    // Leaving the loop closes the connection.
    if (length > maxBytes) throw tooLarge(subject, maxBytes, message.statusCode)
    chunks.push(chunk as Buffer)
    onChunk()
  }
  return Buffer.concat(chunks)
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
