// How much the transport takes: bytes of a body, and requests at the same time.
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { openNetwork } from '../../src/action/http.ts'
import { systemClock, type Clock } from '../../src/atlas/clock.ts'
import { TimeoutError } from '../../src/atlas/errors.ts'
import { createTransport, type SendOnce, type Transport } from '../../src/atlas/transport.ts'

const REQUEST = { method: 'GET', url: 'http://127.0.0.1', headers: {} }
const inAMinute = () => systemClock.nowMs() + 60_000

const open = (sendOnce: SendOnce, clock: Clock = systemClock, signal = new AbortController().signal): Transport =>
  createTransport({ sendOnce, clock, signal, onRetry: () => {}, random: () => 0 })

/** Sends one request to this server, and counts those that arrive. */
async function askServer(respond: RequestListener) {
  let count = 0
  const server = createServer((incoming, outgoing) => {
    count++
    respond(incoming, outgoing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const network = openNetwork('bounds')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const options = { subject: 'getThing', repeatable: true, deadlineMs: inAMinute() }
  try {
    const response = await open(network.sendOnce)
      .send({ ...REQUEST, url }, options)
      .catch((error: unknown) => error)
    return { response, count }
  } finally {
    network.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

describe('a body', () => {
  it('of 64 MiB is read', async () => {
    const { response } = await askServer((_, outgoing) => outgoing.end(Buffer.alloc(67_108_864)))
    expect((response as { body: Buffer }).body).toHaveLength(67_108_864)
  })

  it('that never ends is an error after 64 MiB, and is not requested again', async () => {
    const chunk = Buffer.alloc(1024 * 1024)
    const { response, count } = await askServer((_, outgoing) => {
      Readable.from(
        (function* () {
          for (;;) yield chunk
        })()
      ).pipe(outgoing)
    })
    expect(String(response)).toContain('getThing: the response is larger than 64 MiB, the limit.')
    expect(count).toBe(1)
  })
})

describe('requests at the same time', () => {
  /** A server that responds when it is told to. */
  function holdRequests() {
    const held: (() => void)[] = []
    const sendOnce: SendOnce = () =>
      new Promise((resolve) => {
        held.push(() => resolve(Object.assign(Readable.from([]), { statusCode: 200, headers: {} }) as IncomingMessage))
      })
    return { held, sendOnce }
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve))

  it('are at most four, whoever sends them; the others wait for their turn', async () => {
    const { held, sendOnce } = holdRequests()
    const transport = open(sendOnce)
    const options = { subject: 'getThing', repeatable: true, deadlineMs: inAMinute() }
    const sent = Array.from({ length: 7 }, () => transport.send(REQUEST, options))
    await turn()
    expect(held).toHaveLength(4)
    held[2]?.()
    await sent[2]
    await turn()
    expect(held).toHaveLength(5)
    held.forEach((respond) => respond())
    await Promise.all(sent.slice(0, 5))
    await turn()
    expect(held).toHaveLength(7)
    held.forEach((respond) => respond())
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(Array<number>(7).fill(200))
  })

  it('give up at their deadline while they wait, and leave their turn to the next', async () => {
    const { held, sendOnce } = holdRequests()
    const timers: { readonly atMs: number; readonly run: () => void }[] = []
    let nowMs = 0
    const clock: Clock = {
      nowMs: () => nowMs,
      setTimer(delayMs, run) {
        const timer = { atMs: nowMs + delayMs, run }
        timers.push(timer)
        return () => void timers.splice(timers.indexOf(timer), 1)
      }
    }
    const transport = open(sendOnce, clock)
    const send = (deadlineMs: number) => transport.send(REQUEST, { subject: 'getThing', repeatable: true, deadlineMs })
    const first = Array.from({ length: 4 }, () => send(50_000))
    const late = send(10_000)
    const next = send(50_000)
    await turn()
    nowMs = 10_000
    for (const { run } of timers.filter(({ atMs }) => atMs <= nowMs)) run()
    await expect(late).rejects.toThrow(TimeoutError)
    held.forEach((respond) => respond())
    await Promise.all(first)
    await turn()
    expect(held).toHaveLength(5)
    held.at(-1)?.()
    expect(await next).toMatchObject({ status: 200 })
  })
})
