import { startEmulator, SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, type Emulator } from './emulator/emulator.ts'

/** The Atlas that the steps talk to, and what they need for it. */
export interface Target {
  /** What a person must know before anything is sent. */
  readonly firstLine: string
  /** Undefined where requests leave this program. */
  readonly emulator: Emulator | undefined
  /** Inputs that every step gets. */
  readonly with: Readonly<Record<string, string>>
  /** Variables that every step gets. */
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

/** Opens the real Atlas where the environment holds a service account, or else an emulator. */
export async function openTarget(environment: NodeJS.ProcessEnv): Promise<Target> {
  const given = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])))
  const credentials = given(CREDENTIALS)
  if (Object.keys(credentials).length === CREDENTIALS.length) {
    const host = environment['MONGODB_ATLAS_BASE_URL'] || 'https://cloud.mongodb.com'
    return {
      firstLine: `NOT THE EMULATOR: every request goes to ${host}, with the service account of MONGODB_ATLAS_CLIENT_ID.`,
      emulator: undefined,
      with: {},
      env: { ...credentials, ...given(SETTINGS), ...given(NETWORK) },
      close: () => Promise.resolve()
    }
  }
  // So that who looks on need not wait as long as in Atlas.
  const emulator = await startEmulator({ durations: { accessListMs: 1500 } })
  const half = Object.keys(credentials)[0]
  return {
    firstLine:
      `An emulated MongoDB Atlas at ${emulator.url}; nothing leaves this machine.` +
      (half === undefined ? '' : ` (Of the service account, only ${half} is set.)`),
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
