import { CancelledError } from '../atlas/errors.ts'

/** How long a cancelled step may take to end, in milliseconds. */
const CANCEL_MS = 900

/**
 * Runs main. The step counts as failed until it has settled: exit code 1 is set first and cleared last, and an event
 * loop that runs dry before is a failure with a message.
 */
export async function settleMain(
  main: (signal: AbortSignal) => Promise<boolean>,
  report: (error: unknown) => void
): Promise<void> {
  process.exitCode = 1
  let settled = false
  const cancel = new AbortController()
  const onSignal = (name: NodeJS.Signals) => {
    cancel.abort(new CancelledError(`The step was cancelled (${name}).`))
    setTimeout(() => process.exit(1), CANCEL_MS).unref()
  }
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  process.once('beforeExit', () => {
    if (!settled) report(new Error('The step ended before its result was known.'))
  })
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      settled = true
      report(error)
      exitWhenPrinted(1)
    })
  }
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

/** Runs post: whatever goes wrong in it is a warning, and it never fails the job. */
export async function settlePost(post: () => Promise<void>, warn: (error: unknown) => void): Promise<void> {
  process.exitCode = 0
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      warn(error)
      exitWhenPrinted(0)
    })
  }
  try {
    await post()
  } catch (error) {
    warn(error)
  }
  exitWhenPrinted(process.exitCode)
}

/**
 * Ends the process: what still holds it, such as a connection that the other side keeps open, must not hold the job,
 * and an orderly end of Node takes a millisecond longer. Pipes are written in the background on some systems, and
 * exit() alone would cut the log.
 */
function exitWhenPrinted(code: typeof process.exitCode): void {
  process.stdout.write('', () => process.exit(code))
}
