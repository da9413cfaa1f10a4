// The Atlas that `npm start` calls: the real one or an emulator.
import { startEmulator, SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, type Emulator } from './emulator/emulator.ts'

/** An Atlas, and what every step needs to call it. */
export interface Target {
  /** Says where requests go, before the first one is sent. */
  readonly banner: string
  /** Undefined for the real Atlas. */
  readonly emulator: Emulator | undefined
  /** Inputs for every step. */
  readonly with: Readonly<Record<string, string>>
  /** Environment variables for every step. */
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

const CREDENTIALS = ['MONGODB_ATLAS_CLIENT_ID', 'MONGODB_ATLAS_CLIENT_SECRET']
const SETTINGS = ['MONGODB_ATLAS_BASE_URL', 'MONGODB_ATLAS_ORG_ID', 'MONGODB_ATLAS_PROJECT_ID']
const NETWORK = [
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'NODE_EXTRA_CA_CERTS'
]

/** Chooses the real Atlas if the environment has a service account, and otherwise starts an emulator. */
export async function openTarget(environment: NodeJS.ProcessEnv): Promise<Target> {
  const given = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])))
  const credentials = given(CREDENTIALS)
  const missing = CREDENTIALS.filter((name) => credentials[name] === undefined)
  if (missing.length === 0) {
    const host = environment['MONGODB_ATLAS_BASE_URL'] || 'https://cloud.mongodb.com'
    return {
      banner: `NOT THE EMULATOR: requests go to ${host}, with the service account in MONGODB_ATLAS_CLIENT_ID.`,
      emulator: undefined,
      with: {},
      env: { ...credentials, ...given(SETTINGS), ...given(NETWORK) },
      close: () => Promise.resolve()
    }
  }
  // Atlas takes longer. The tour should not.
  const emulator = await startEmulator({ durations: { accessListMs: 1500 } })
  const note = missing.length === 1 ? ` (To call the real Atlas, set ${missing.join()} too.)` : ''
  return {
    banner: `Emulated MongoDB Atlas at ${emulator.url}. Nothing leaves this machine.${note}`,
    emulator,
    with: {
      'client-id': SAMPLE_CLIENT_ID,
      'client-secret': SAMPLE_CLIENT_SECRET,
      'base-url': emulator.url
    },
    env: {},
    close: () => emulator.close()
  }
}
