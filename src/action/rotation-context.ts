// The part of the operation context that only rotation uses: GitHub's secrets and the client secret in use.
import type { Clock } from '../atlas/clock.ts'
import type { Credentials } from '../atlas/credentials.ts'
import { InputError } from '../atlas/errors.ts'
import { createTransport, type SendOnce, type Transport } from '../atlas/transport.ts'
import type { OperationContext } from '../operations/definition.ts'
import { createCurrentSecret } from './current-secret.ts'
import type { Host } from './host.ts'
import type { SessionWriter } from './session/session-writer.ts'
import { userAgent } from './user-agent.ts'

export interface RotationOptions {
  readonly host: Host
  readonly clock: Clock
  readonly credentials: Credentials
  readonly baseUrl: string
  readonly session: SessionWriter
  readonly sendOnce: SendOnce
  readonly transport: Transport
  readonly signal: AbortSignal
  /** Milliseconds since the epoch. */
  readonly deadlineMs: number
}

/** Creates that part of the context. Octokit is loaded on demand. */
export function rotationContext(options: RotationOptions): Pick<OperationContext, 'openSecretStore' | 'currentSecret'> {
  const { host, clock, credentials, baseUrl, session, sendOnce, transport, signal, deadlineMs } = options
  const report = (line: string) => host.info(line)
  return {
    async openSecretStore() {
      const token = host.inputs.get('github-token')
      if (token === undefined) throw unusable('github-token', 'is missing.')
      const { openSecretStore } = await import('./github-api/secret-store.ts')
      return openSecretStore({
        token,
        apiUrl: host.env('GITHUB_API_URL'),
        userAgent: userAgent(host.run),
        sendOnce,
        openTransport: (send) => createTransport({ sendOnce: send, clock, signal, onRetry: report }),
        clock,
        deadlineMs,
        report
      })
    },
    currentSecret() {
      if (credentials.kind !== 'service-account') throw unusable('access-token', 'has no client secret.')
      return createCurrentSecret({
        endpoint: { transport, clock, baseUrl, account: credentials },
        session,
        tempFolder: host.tempFolder,
        mask: (value) => host.mask(value),
        deadlineMs
      })
    }
  }
}

function unusable(input: string, message: string): InputError {
  return new InputError([{ input, message }], { afterSending: true })
}
