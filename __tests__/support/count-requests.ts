// Tells a virtual clock which requests are in flight.
import type { Network } from '../../src/action/http.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** Time stands still from the moment a request is sent until its response has been read, or the connection has ended. */
export function countRequests(network: Network, clock: VirtualClock): Network {
  return {
    ...network,
    async sendOnce(request, signal) {
      const done = clock.busy()
      signal.addEventListener('abort', done, { once: true })
      try {
        const message = await network.sendOnce(request, signal)
        message.once('end', done).once('close', done).once('error', done)
        return message
      } catch (error) {
        done()
        throw error
      }
    }
  }
}
