// A server in a process of its own, to take no time from what is measured.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Execute } from './execute.ts'
import type { Addresses } from './serve-parent.ts'
import type { Traffic } from './traffic.ts'

export interface Server extends Addresses {
  /** `execute`, which then also says what went over the wire. The command has to use `countedUrl`. */
  counting(execute: Execute): Execute
  stop(): void
}

/** Starts one of the servers in this folder. */
export async function startServer(file: 'atlas.ts' | 'long-list.ts', args: readonly string[] = []): Promise<Server> {
  const child = fork(join(import.meta.dirname, file), args, { execArgv: ['--import', 'tsx'] })
  const [addresses] = (await once(child, 'message')) as [Addresses]
  const soFar = async () => {
    child.send('traffic')
    const [traffic] = (await once(child, 'message')) as [Traffic]
    return traffic
  }
  return {
    ...addresses,
    counting: (execute) => async (command) => {
      const before = await soFar()
      const ended = await execute(command)
      return { ...ended, sample: { ...ended.sample, traffic: difference(await soFar(), before) } }
    },
    stop: () => child.disconnect()
  }
}

function difference(after: Traffic, before: Traffic): Traffic {
  return {
    requests: after.requests - before.requests,
    sentBytes: after.sentBytes - before.sentBytes,
    receivedBytes: after.receivedBytes - before.receivedBytes
  }
}
