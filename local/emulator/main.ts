// `npm run emulator`: an emulated Atlas until Ctrl-C.
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator } from './emulator.ts'
import { readFlags, USAGE, type Flags } from './flags.ts'

const { port, habits } = readFlagsOrExit()
const emulator = await startEmulator({ port, habits }).catch((error: Error) => {
  console.error(`The emulator cannot start on port ${port}: ${error.message}`)
  process.exit(1)
})

function readFlagsOrExit(): Flags {
  try {
    return readFlags(process.argv.slice(2))
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`)
    process.exit(2)
  }
}

console.log(`
Emulated MongoDB Atlas at ${emulator.url}

  client ID      ${SAMPLE_CLIENT_ID}
  client secret  ${SAMPLE_CLIENT_SECRET}

Get a token and list the organizations:

  curl -s -u '${SAMPLE_CLIENT_ID}:${SAMPLE_CLIENT_SECRET}' \\
    -d grant_type=client_credentials ${emulator.url}/api/oauth/token

  curl -s -H "Authorization: Bearer $TOKEN" \\
    -H 'Accept: application/vnd.atlas.2023-01-01+json' ${emulator.url}/api/atlas/v2/orgs

Point the action at it with base-url, or:

  export MONGODB_ATLAS_BASE_URL=${emulator.url}
  export MONGODB_ATLAS_CLIENT_ID=${SAMPLE_CLIENT_ID}
  export MONGODB_ATLAS_CLIENT_SECRET=${SAMPLE_CLIENT_SECRET}

See which tokens, and which things that were not there at the start, are left:

  curl -s ${emulator.url}/emulator/state

Press Ctrl-C to stop it.
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void emulator.close())
}
