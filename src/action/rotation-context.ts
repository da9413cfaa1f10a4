import { systemClock } from '../atlas/clock.ts'
import type { Credentials } from '../atlas/credentials.ts'
import { InputError } from '../atlas/errors.ts'
import { createTransport, type SendOnce, type Transport } from '../atlas/transport.ts'
import type { OperationContext } from '../operations/definition.ts'
import type { Host } from './host.ts'
import { createOwnSecret } from './current-secret.ts'
import type { SessionWriter } from './session/session-writer.ts'
import { userAgent } from './user-agent.ts'

/** What only operations use that renew secrets. What talks to GitHub is loaded when it is asked for. */
export function rotationContext(given: {
  readonly host: Host
  readonly credentials: Credentials
  readonly baseUrl: string
  readonly session: SessionWriter
  readonly exchange: SendOnce
  readonly transport: Transport
  readonly signal: AbortSignal
  readonly deadlineMs: number
}): Pick<OperationContext, 'openSecretStore' | 'ownSecret'> {
  const { host, credentials, baseUrl, session, exchange, transport, signal, deadlineMs } = given
  const report = (line: string) => host.info(line)
  return {
    async openSecretStore() {
      const token = host.inputs.get('github-token')
      if (token === undefined) throw lacks('github-token', 'is missing.')
      const { openSecretStore } = await import('./github-api/secret-store.ts')
      return openSecretStore({
        token,
        apiUrl: host.env('GITHUB_API_URL'),
        repository: host.run.repository,
        userAgent: userAgent(host.run),
        exchange,
        openTransport: (each) => createTransport({ sendOnce: each, clock: systemClock, signal, onRetry: report }),
        clock: systemClock,
        deadlineMs,
        report
      })
    },
    ownSecret() {
      if (credentials.kind !== 'service-account') throw lacks('access-token', 'has no client secret.')
      return createOwnSecret({
        endpoint: { transport, clock: systemClock, baseUrl, account: credentials },
        session,
        tempFolder: host.tempFolder,
        mask: (value) => host.mask(value),
        deadlineMs
      })
    }
  }
}

function lacks(input: string, message: string): InputError {
  return new InputError([{ input, message }], { afterSending: true })
}
