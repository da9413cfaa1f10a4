// Ends a spawned step at an exact moment: when the emulator holds a certain request.
import type { ChildProcess } from 'node:child_process'
import type { Fault } from '../../local/emulator/emulator.ts'
import type { Scenario } from './transcript.ts'

/**
 * Stalls the request that `on` matches and sends the signal as soon as the emulator holds it. Atlas has carried the
 * request out by then, and the step never gets the response.
 */
export function killOn(on: Fault['on'], signal: NodeJS.Signals = 'SIGKILL'): Pick<Scenario, 'arrange' | 'onStart'> {
  return {
    arrange: ({ script }) => script({ on, effect: { kind: 'stall' } }),
    onStart: (child, emulator) =>
      onceReached(
        child,
        () => emulator.heldRequests() > 0,
        () => child.kill(signal)
      )
  }
}

/** Runs `act` once when `isReached`, unless the process has ended before. */
export function onceReached(child: ChildProcess, isReached: () => boolean, act: () => void): void {
  const timer = setInterval(() => {
    if (!isReached()) return
    clearInterval(timer)
    act()
  }, 1)
  child.once('exit', () => clearInterval(timer))
}
