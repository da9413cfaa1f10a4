import { startEmulator } from '../local/emulator/emulator.ts'

// An Atlas in a process of its own, so that it takes no time from what is measured. Quotas would end a long run.
const emulator = await startEmulator({
  limits: { tokenRequestsPerMinute: Infinity, liveTokens: Infinity, buckets: false }
})
process.send?.(emulator.url)
process.once('disconnect', () => void emulator.close())
