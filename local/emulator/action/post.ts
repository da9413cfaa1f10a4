// Entry of the post step of tasks/emulator: stops the emulated Atlas, and says what later steps left in it.
import { readFileSync, rmSync } from 'node:fs'
import { info, setFailed, warning } from '@actions/core'
import type { EmulatorState } from '../state.ts'
import { quoteEnd, renderLeftovers } from './render-leftovers.ts'
import { readSession, type Session } from './session.ts'
import { logOf } from './start-server.ts'
import { stopServer } from './stop-server.ts'

try {
  const session = readSession()
  if (session === undefined) info('No emulated Atlas was started.')
  else await stop(session)
} catch (error) {
  warning(`Cannot stop the emulated Atlas: ${(error as Error).message}`)
}

async function stop(session: Session): Promise<void> {
  const state = await stopServer(session)
  if (state === undefined) {
    info(`The emulated Atlas at ${session.url} had ended already. It printed last:\n${readLog(session)}`)
  } else {
    report(state, session)
  }
  // On Windows a file stays for a moment after the process that had it open.
  rmSync(session.folder, { recursive: true, force: true, maxRetries: 5 })
}

function readLog({ folder }: Session): string {
  try {
    return quoteEnd(readFileSync(logOf(folder), 'utf8'))
  } catch (error) {
    return `| Its log cannot be read: ${(error as Error).message}`
  }
}

function report(state: EmulatorState, { url, onLeftovers }: Session): void {
  info(`Stopped the emulated Atlas at ${url}. It got ${state.requests} requests.`)
  const lines = renderLeftovers(state)
  if (lines.length === 0) {
    info('No access token is valid, and everything is as it was at the start.')
    return
  }
  const show = { fail: setFailed, warn: warning, ignore: info }[onLeftovers]
  show(`The steps of this job left the emulated Atlas changed.\n${lines.join('\n')}`)
}
