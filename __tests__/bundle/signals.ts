import { describe, it } from '@jest/globals'

const onWindows = process.platform === 'win32'

/** For tests that end a step by a signal: Windows has none that a program could handle. Say so in the title. */
export const describeSignals = onWindows ? describe.skip : describe
export const itSignals = onWindows ? it.skip : it
