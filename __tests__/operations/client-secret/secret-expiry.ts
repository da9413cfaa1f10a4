// Runs check-secret-expiry for service accounts whose secrets end when a test says.
import { atlasDate, DAY_MS } from '../../../local/emulator/dates.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import type { SecretRecord, ServiceAccountRecord } from '../../../local/emulator/resources/service-accounts.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

/** When each run begins, in milliseconds since the epoch. */
export const NOW_MS = Date.UTC(2030, 2, 1, 12)
export const ORG_RECORD = `/api/atlas/v2/orgs/${SAMPLE_ORG_ID}/serviceAccounts/${SAMPLE_CLIENT_ID}`
/** IDs of the secret in use and of a second one. */
export const FIRST = 'a'.repeat(24)
export const SECOND = 'b'.repeat(24)

/** The secret in use, which ends in `inMs`. */
export function ending(inMs: number, more: Partial<SecretRecord> = {}): SecretRecord {
  const [createdAt, expiresAt] = [atlasDate(NOW_MS - 90 * DAY_MS), atlasDate(NOW_MS + inMs)]
  return { id: FIRST, secret: SAMPLE_CLIENT_SECRET, createdAt, expiresAt, ...more }
}

/** A second secret, which is not in use. */
export function second(inMs: number): SecretRecord {
  return ending(inMs, { id: SECOND, secret: 'mdb_sa_sk_another-one-of-this-test' })
}

/** The service account in use. */
export function accountOf({ world }: Emulator): ServiceAccountRecord {
  const found = world.serviceAccounts.get(SAMPLE_CLIENT_ID)
  if (found === undefined) throw new Error('The sample world has no service account.')
  return found
}

/** Runs a scenario that begins at {@link NOW_MS}. */
export function runAtNow(scenario: Scenario): Promise<Transcript> {
  return runScenario({
    ...scenario,
    arrange(emulator, clock) {
      clock.advance(NOW_MS - clock.nowMs())
      scenario.arrange?.(emulator, clock)
    }
  })
}

/** Runs check-secret-expiry with a service account that has exactly the given secrets. */
export function runCheck(
  secrets: SecretRecord[],
  parameters = '',
  { inputs = {}, ...scenario }: Omit<Scenario, 'with'> & { inputs?: Record<string, string> } = {}
): Promise<Transcript> {
  return runAtNow({
    ...scenario,
    arrange(emulator, clock) {
      accountOf(emulator).secrets = secrets
      scenario.arrange?.(emulator, clock)
    },
    with: { operation: 'check-secret-expiry', 'org-id': SAMPLE_ORG_ID, parameters, ...inputs }
  })
}

/** The first read of the record in the organization gets this body. */
export function respondWith(body: unknown): NonNullable<Scenario['arrange']> {
  const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
  return ({ script }) => script({ on: { path: ORG_RECORD }, effect: { kind: 'status', status: 200, headers, body } })
}

/** The message of the error annotation. */
export function error({ main }: Transcript): string | undefined {
  return main.annotations.find(({ level }) => level === 'error')?.message
}

export function gets({ requests }: Transcript): string[] {
  return requests.filter((line) => line.startsWith('GET'))
}
