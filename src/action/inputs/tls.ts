// Refuses an environment that weakens TLS: the credentials could go to anyone.
import type { Problem } from '../../atlas/errors.ts'
import type { Host } from '../host.ts'

/**
 * What weakens a connection: an older TLS than Node's own minimum, other ciphers than Node's own, and keys written to a
 * file. Options that only choose among trusted certificates, or add algorithms for other uses
 * (`--openssl-legacy-provider`), change nothing here. Node takes underscores for hyphens.
 */
const WEAKENING = /--tls[-_](min[-_]v1\.[01]|cipher[-_]list|keylog)\b/

/** Checks the variables by which Node is told to weaken TLS. */
export function checkTls(host: Pick<Host, 'env'>): Problem[] {
  const problems: Problem[] = []
  if (host.env('NODE_TLS_REJECT_UNAUTHORIZED') === '0') {
    const message =
      'is 0, so any certificate would be accepted, and the credentials could go to anyone. Unset it. To trust your ' +
      'own certificates, set NODE_EXTRA_CA_CERTS to the file that contains them.'
    problems.push({ input: 'NODE_TLS_REJECT_UNAUTHORIZED', message })
  }
  const [option] = WEAKENING.exec(host.env('NODE_OPTIONS') ?? '') ?? []
  if (option !== undefined) {
    const message = `contains ${option}, so others could read the credentials on their way. Leave this option out.`
    problems.push({ input: 'NODE_OPTIONS', message })
  }
  return problems
}
