// An emulator in a separate process. It has no quotas, which would end a long run.
import { startEmulator } from '../local/emulator/emulator.ts'
import { serveParent } from './serve-parent.ts'

const emulator = await startEmulator({
  limits: { tokenRequestsPerMinute: Infinity, liveTokens: Infinity, buckets: false }
})
await serveParent(emulator.url, () => emulator.requests.length)
