import { atlasDate, DAY_MS } from '../../local/emulator/dates.ts'
import type { Emulator } from '../../local/emulator/emulator.ts'
import type { SecretRecord, ServiceAccountRecord } from '../../local/emulator/resources/service-accounts.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, SAMPLE_ORG_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from './transcript.ts'

export const OF_ORG = `/api/atlas/v2/orgs/${SAMPLE_ORG_ID}/serviceAccounts/${SAMPLE_CLIENT_ID}`
/** IDs of the secret in use, and of the one beside it. */
export const FIRST = 'a'.repeat(24)
export const SECOND = 'b'.repeat(24)

/** The secret in use, which ends in so many milliseconds. */
export function ending(inMs: number, more: Partial<SecretRecord> = {}): SecretRecord {
  const [createdAt, expiresAt] = [atlasDate(Date.now() - 90 * DAY_MS), atlasDate(Date.now() + inMs)]
  return { id: FIRST, secret: SAMPLE_CLIENT_SECRET, createdAt, expiresAt, ...more }
}

/** One beside the secret in use. */
export function other(inMs: number): SecretRecord {
  return ending(inMs, { id: SECOND, secret: 'mdb_sa_sk_another-one-of-this-test' })
}

/** The service account in use. */
export function accountOf({ world }: Emulator): ServiceAccountRecord {
  const found = world.serviceAccounts.get(SAMPLE_CLIENT_ID)
  if (found === undefined) throw new Error('The sample world has no service account.')
  return found
}

/** Runs check-secret-expiry with a service account that has exactly the given secrets. */
export function runCheck(
  secrets: SecretRecord[],
  parameters = '',
  { inputs = {}, ...scenario }: Omit<Scenario, 'with'> & { inputs?: Record<string, string> } = {}
): Promise<Transcript> {
  return runScenario({
    ...scenario,
    arrange(emulator) {
      accountOf(emulator).secrets = secrets
      scenario.arrange?.(emulator)
    },
    with: { operation: 'check-secret-expiry', 'org-id': SAMPLE_ORG_ID, parameters, ...inputs }
  })
}

/** The first look at the record in the organization gives this body. */
export function answer(body: unknown): NonNullable<Scenario['arrange']> {
  const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
  return ({ script }) => script({ on: { path: OF_ORG }, effect: { kind: 'status', status: 200, headers, body } })
}

/** Its error, as the annotation has it. */
export function error({ main }: Transcript): string | undefined {
  return main.annotations.find(({ level }) => level === 'error')?.message
}

export function gets({ requests }: Transcript): string[] {
  return requests.filter((line) => line.startsWith('GET'))
}
