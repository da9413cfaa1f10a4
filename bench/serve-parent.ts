// The end of a server's process: tells the parent where it is, and what went over the wire.
import { startCounter, type Traffic } from './traffic.ts'

/** Where a server is. */
export interface Addresses {
  readonly url: string
  /** Leads to the same server, and counts. */
  readonly countedUrl: string
}

/**
 * Serves the process that forked this one until it disconnects. Each message of it is answered with the traffic so far.
 *
 * @param requests how many requests have been received
 */
export async function serveParent(url: string, requests: () => number): Promise<void> {
  const counter = await startCounter(url)
  process.on('message', () => process.send?.({ requests: requests(), ...counter.count } satisfies Traffic))
  process.once('disconnect', () => process.exit())
  process.send?.({ url, countedUrl: counter.url } satisfies Addresses)
}
