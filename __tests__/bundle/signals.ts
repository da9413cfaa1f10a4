import { describe, it } from '@jest/globals'

const onWindows = process.platform === 'win32'

/**
 * For tests in which a step handles SIGINT or SIGTERM: on Windows, `kill()` ends a process at once, and Node cannot send
 * the CTRL+C that the runner sends there. Say so in the title. A step that is killed with SIGKILL needs neither.
 */
export const describeSignals = onWindows ? describe.skip : describe
export const itSignals = onWindows ? it.skip : it
