// Starts the server as a process of its own, and waits until it listens.
import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GO_ON, type Order, type Reply } from './messages.ts'

/** Where a server in this folder prints to. */
export function logOf(folder: string): string {
  return join(folder, 'emulator.log')
}

/** A server that listens. */
export interface StartedServer {
  readonly pid: number
  readonly reply: Extract<Reply, { started: unknown }>['started']
  /** Lets it go on without this process, which can then end. */
  leave(): Promise<void>
}

/**
 * Starts a server. It ends together with this process, until it is left.
 *
 * @param script the bundle of the server
 * @throws Error with all inputs that it cannot use, or with what it printed if it ends before it listens
 */
export async function startServer(script: string, order: Order): Promise<StartedServer> {
  const log = openSync(logOf(order.folder), 'w')
  const child = spawn(process.execPath, [script], {
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log, 'ipc']
  })
  closeSync(log)
  const reply = await ask(child, order)
  if ('problems' in reply) {
    child.disconnect()
    throw new Error(reply.problems.join('\n'))
  }
  return {
    pid: child.pid ?? 0,
    reply: reply.started,
    async leave() {
      await send(child, GO_ON)
      child.disconnect()
      child.unref()
    }
  }
}

function ask(child: ChildProcess, order: Order): Promise<Reply> {
  return new Promise((resolve, reject) => {
    child.once('message', (reply) => resolve(reply as Reply))
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      const printed = readFileSync(logOf(order.folder), 'utf8').trim()
      reject(
        new Error(`The emulated Atlas ended before it listened, with ${signal ?? `exit code ${code}`}.\n${printed}`)
      )
    })
    send(child, order).catch(reject)
  })
}

function send(child: ChildProcess, message: Order | typeof GO_ON): Promise<void> {
  return new Promise((resolve, reject) => {
    child.send(message, (error) => (error === null ? resolve() : reject(error)))
  })
}
