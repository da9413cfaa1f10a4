// Exit codes, signals and crashes: main counts as failed until it has settled, post never fails the job.
import { setMaxListeners } from 'node:events'
import { CancelledError } from '../atlas/errors.ts'

/** How long a cancelled step may take to end, in milliseconds. */
const CANCEL_MS = 900

/**
 * Runs main. Exit code 1 is set first and cleared last, and an event loop that runs empty before main has settled is a
 * failure with a message.
 *
 * @param main resolves to whether the step succeeded
 * @param report prints an error that `main` did not report itself
 */
export async function settleMain(
  main: (signal: AbortSignal) => Promise<boolean>,
  report: (error: unknown) => void
): Promise<void> {
  process.exitCode = 1
  let settled = false
  const cancel = new AbortController()
  // Each request listens, and a wait may have hundreds.
  setMaxListeners(0, cancel.signal)
  const onSignal = (name: NodeJS.Signals) => {
    cancel.abort(new CancelledError(`The step was cancelled (${name}).`))
    setTimeout(() => process.exit(1), CANCEL_MS).unref()
  }
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  process.once('beforeExit', () => {
    if (!settled) report(new Error('The step ended before its result was known.'))
  })
  onCrash((error) => {
    settled = true
    report(error)
    exitWhenPrinted(1)
  })
  let succeeded = false
  try {
    succeeded = await main(cancel.signal)
  } catch (error) {
    report(error)
  }
  settled = true
  if (succeeded) process.exitCode = 0
  exitWhenPrinted(process.exitCode)
}

/** Runs post: whatever fails in it is a warning. */
export async function settlePost(post: () => Promise<void>, warn: (error: unknown) => void): Promise<void> {
  process.exitCode = 0
  onCrash((error) => {
    warn(error)
    exitWhenPrinted(0)
  })
  try {
    await post()
  } catch (error) {
    warn(error)
  }
  exitWhenPrinted(process.exitCode)
}

function onCrash(run: (error: unknown) => void): void {
  process.on('uncaughtException', run)
  process.on('unhandledRejection', run)
}

/**
 * Ends the process even if something still keeps it alive, such as a connection the other side holds open. Waits for
 * stdout first: pipes are written in the background on some systems, and exit() would cut the log.
 */
function exitWhenPrinted(code: typeof process.exitCode): void {
  process.stdout.write('', () => process.exit(code))
}
