// The emulated Atlas, in which no change takes longer than a few polls. Prints its URL.
import { startEmulator } from '../../../local/emulator/emulator.ts'

const { url } = await startEmulator({ durations: { accessListMs: 1_000, databaseUserMs: 1_500 } })
console.log(url)
