// What a server of the bench was sent, and what it sent.
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'

/** Bytes as they are on the wire, with headers, as the client sees them. */
export interface Traffic {
  readonly requests: number
  readonly sentBytes: number
  readonly receivedBytes: number
}

export const NO_TRAFFIC: Traffic = { requests: 0, sentBytes: 0, receivedBytes: 0 }

/** Adds up. Pure. */
export function addTraffic(one: Traffic, other: Traffic): Traffic {
  return {
    requests: one.requests + other.requests,
    sentBytes: one.sentBytes + other.sentBytes,
    receivedBytes: one.receivedBytes + other.receivedBytes
  }
}

/** Counts the bytes of connections to a server on loopback, in front of it. */
export async function startCounter(target: string) {
  const { port } = new URL(target)
  const count = { sentBytes: 0, receivedBytes: 0 }
  const relay = createServer((client) => {
    const server = connect(Number(port), '127.0.0.1')
    client.on('data', (data) => (count.sentBytes += data.length)).pipe(server)
    server.on('data', (data) => (count.receivedBytes += data.length)).pipe(client)
    // A program that ends resets what it has left open.
    client.on('error', () => server.destroy())
    server.on('error', () => client.destroy())
  })
  await once(relay.listen(0, '127.0.0.1'), 'listening')
  return { url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`, count }
}
