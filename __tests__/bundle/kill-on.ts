// Ends a spawned step at an exact moment: when the emulator holds a certain request.
import type { ChildProcess } from 'node:child_process'
import type { Emulator, Fault } from '../../local/emulator/emulator.ts'
import type { Scenario } from './transcript.ts'

/**
 * Stalls the request that `on` matches and sends the signal as soon as the emulator holds it. Atlas has carried the
 * request out by then, and the step never gets the response.
 */
export function killOn(on: Fault['on'], signal: NodeJS.Signals = 'SIGKILL'): Pick<Scenario, 'arrange' | 'onStart'> {
  return {
    arrange: ({ script }) => script({ on, effect: { kind: 'stall' } }),
    onStart(child: ChildProcess, emulator: Emulator) {
      const timer = setInterval(() => {
        if (emulator.heldRequests() === 0) return
        clearInterval(timer)
        child.kill(signal)
      }, 2)
      child.once('exit', () => clearInterval(timer))
    }
  }
}
