// An emulator in a separate process, for start-up.ts. It has no quotas, which would end a long run.
import { startEmulator } from '../local/emulator/emulator.ts'

const emulator = await startEmulator({
  limits: { tokenRequestsPerMinute: Infinity, liveTokens: Infinity, buckets: false }
})
process.send?.(emulator.url)
process.once('disconnect', () => void emulator.close())
