// Requests that end before they are sent, or between two attempts.
import { describe, expect, it } from '@jest/globals'
import { CancelledError, TimeoutError } from '../../src/atlas/errors.ts'
import { createTransport, type SendOnce } from '../../src/atlas/transport.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const request = { method: 'GET', url: 'https://cloud.mongodb.com/api/atlas/v2/groups', headers: {} }

/** Sends a request that may take this long, and counts how often it is sent. */
async function send(
  deadlineMs: number,
  { sendOnce, signal = new AbortController().signal }: { sendOnce: SendOnce; signal?: AbortSignal }
): Promise<{ error: unknown; sent: number; retries: readonly string[] }> {
  const clock = createVirtualClock()
  const retries: string[] = []
  let sent = 0
  const transport = createTransport({
    clock,
    signal,
    random: () => 0.5,
    onRetry: (line) => void retries.push(line),
    sendOnce(...given) {
      sent++
      return sendOnce(...given)
    }
  })
  const options = { subject: 'listGroups', repeatable: true, deadlineMs: clock.nowMs() + deadlineMs }
  const error = await transport.send(request, options).catch((error: unknown) => error)
  return { error, sent, retries }
}

const resets: SendOnce = () =>
  Promise.reject(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }))

describe('a request', () => {
  it('is not sent in a step that has been cancelled', async () => {
    const cancelled = new CancelledError('The step was cancelled (SIGINT).')
    const { error, sent } = await send(60_000, { sendOnce: resets, signal: AbortSignal.abort(cancelled) })
    expect(error).toBe(cancelled)
    expect(sent).toBe(0)
  })

  it('is not sent after the deadline', async () => {
    const { error, sent } = await send(0, { sendOnce: resets })
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ message: expect.stringContaining('listGroups'), notCarriedOut: true })
    expect(sent).toBe(0)
  })

  it('is not repeated if the pause would pass the deadline: the error says why the first attempt failed', async () => {
    const { error, sent, retries } = await send(100, { sendOnce: resets })
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({
      message: expect.stringMatching(/^listGroups: the connection was lost.* Giving up: the next retry, in /),
      notCarriedOut: false
    })
    expect([sent, retries]).toEqual([1, []])
  })
})
