// Runs main and post in this process: the source itself, a recording runner, a virtual clock, real files and real HTTP.
import type { IncomingMessage } from 'node:http'
import { createHost } from '../../src/action/host.ts'
import { openNetwork, type Network } from '../../src/action/http.ts'
import { describeFailure, toAnnotation } from '../../src/action/report/failure.ts'
import { reportFailure, runMain } from '../../src/action/run-main.ts'
import { runPost } from '../../src/action/run-post.ts'
import type { RunPhase } from '../../local/step-runner.ts'
import { countRequests } from './count-requests.ts'
import { createRecordingRunner } from './recording-runner.ts'
import type { VirtualClock } from './virtual-clock.ts'

/**
 * Creates a way to run the phases of a step in this process.
 *
 * @param options.signal cancels main
 * @param options.onBody called with the body of each complete response
 * @param options.detour what lies between the step and the real network
 */
export function inProcess(options: {
  readonly clock: VirtualClock
  readonly signal?: AbortSignal
  readonly onBody?: (body: string) => void
  readonly detour?: (network: Network) => Network
}): RunPhase {
  const { clock, signal = new AbortController().signal, onBody, detour = (network) => network } = options
  return async ({ phase, env, folder, print }) => {
    const runner = createRecordingRunner({ env, folder, print: (text) => print(text, 'stdout') })
    const host = createHost(runner)
    const network = (userAgent: string) => recordBodies(countRequests(detour(openNetwork(userAgent)), clock), onBody)
    // Between requests, too, the step is at work: time passes only while it waits for a timer or a response.
    if (phase === 'post') {
      try {
        await runPost({ host, clock, openNetwork: network })
      } catch (error) {
        host.warning(toAnnotation(describeFailure(error)))
      }
      return { exitCode: 0, signal: null }
    }
    try {
      const succeeded = await runMain({ host, clock, openNetwork: network, signal })
      return { exitCode: succeeded ? 0 : 1, signal: null }
    } catch (error) {
      reportFailure(host, describeFailure(error))
      return { exitCode: 1, signal: null }
    }
  }
}

/** Copies the body of each response while the transport reads it. */
function recordBodies(network: Network, onBody: (body: string) => void = () => {}): Network {
  const record = (message: IncomingMessage) => {
    const chunks: Buffer[] = []
    const read = message.read.bind(message)
    message.read = (size?: number) => {
      const chunk = read(size) as Buffer | null
      if (chunk !== null) chunks.push(chunk)
      return chunk
    }
    message.once('end', () => onBody(Buffer.concat(chunks).toString('utf8')))
    return message
  }
  return { ...network, sendOnce: async (request, signal) => record(await network.sendOnce(request, signal)) }
}
