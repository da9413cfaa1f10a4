// Stops the server that main started, and only that.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get as getHttp, type ClientRequest, type IncomingMessage } from 'node:http'
import { get as getHttps } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import { text } from 'node:stream/consumers'
import { STATE_PATH, type EmulatorState } from '../state.ts'
import type { Session } from './session.ts'

/** How long the server may take to answer, and to end. */
const LONGEST_MS = 5_000

/**
 * Stops the server, after it has said that it is the one of this session: the number of a process that has ended is used
 * again, and so is its port.
 *
 * @returns its last state; undefined if it has ended already
 */
export async function stopServer(session: Session): Promise<EmulatorState | undefined> {
  const state = await readState(session)
  if (state?.identity !== session.identity) return undefined
  // Nothing needs to be saved: all its files are in a folder that is removed next.
  process.kill(session.pid, 'SIGKILL')
  const endMs = performance.now() + LONGEST_MS
  while ((await readState(session))?.identity === session.identity && performance.now() < endMs) await sleep(20)
  return state
}

/** What a server at the URL says of itself; undefined if there is none, or another. */
async function readState({ url, certificate }: Session): Promise<EmulatorState | undefined> {
  const options = { agent: false as const, timeout: LONGEST_MS }
  try {
    const request =
      certificate === undefined
        ? getHttp(`${url}${STATE_PATH}`, options)
        : getHttps(`${url}${STATE_PATH}`, { ...options, ca: readFileSync(certificate) })
    return JSON.parse(await text(await responseOf(request))) as EmulatorState
  } catch {
    return undefined
  }
}

async function responseOf(request: ClientRequest): Promise<IncomingMessage> {
  request.once('timeout', () => request.destroy())
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return response
}
