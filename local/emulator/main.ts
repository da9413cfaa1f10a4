// `npm run emulator`: an emulated Atlas until Ctrl-C.
import { parseArgs } from 'node:util'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator } from './emulator.ts'

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } })
const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port must be a number from 0 to 65535, not ${values.port}.`)
  process.exit(2)
}

const emulator = await startEmulator({ port }).catch((error: Error) => {
  console.error(`The emulator cannot start on port ${port}: ${error.message}`)
  process.exit(1)
})

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

Press Ctrl-C to stop it.
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void emulator.close())
}
