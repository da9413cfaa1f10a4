// Loaded before the bundle: makes its time pass FAST_CLOCK_RATE times as fast, counted from FAST_CLOCK_START.
const rate = Number(process.env.FAST_CLOCK_RATE)
const start = Number(process.env.FAST_CLOCK_START)
const now = Date.now.bind(Date)
const later = globalThis.setTimeout

Date.now = () => start + (now() - start) * rate
performance.now = () => Date.now() - performance.timeOrigin
globalThis.setTimeout = (run, delayMs, ...rest) => later(run, delayMs / rate, ...rest)
