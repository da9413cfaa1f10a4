// A session as a step of these tests would save it, with a seal of anybody's.
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../../../local/emulator/emulator.ts'
import { runnerVariables } from '../../../local/step-environment.ts'
import { deriveSealKey } from '../../../src/action/session/seal.ts'
import { encodeSession, fingerprint } from '../../../src/action/session/session.ts'
import type { Credentials } from '../../../src/atlas/credentials.ts'

const SAMPLE: Credentials = {
  kind: 'service-account',
  clientId: SAMPLE_CLIENT_ID,
  clientSecret: SAMPLE_CLIENT_SECRET
}

/**
 * Saves a session.
 *
 * @param options.content differs from an empty session of the sample account
 * @param options.sealedBy whose seal it carries; default: the account's
 * @param options.step what the runner says of the step, if not what it says of all steps of these tests
 */
export function forgeSession(options: {
  readonly baseUrl: string
  readonly content?: Readonly<Record<string, unknown>>
  readonly sealedBy?: Credentials
  readonly step?: Readonly<Record<string, string>>
}): string {
  const { baseUrl, content, sealedBy = SAMPLE } = options
  const env: Readonly<Record<string, string | undefined>> = { ...runnerVariables('', ''), ...options.step }
  const key = deriveSealKey(sealedBy, {
    repository: undefined,
    runId: env['GITHUB_RUN_ID'],
    attempt: env['GITHUB_RUN_ATTEMPT'],
    job: env['GITHUB_JOB'],
    commit: undefined,
    eventName: undefined,
    actor: undefined,
    action: env['GITHUB_ACTION'],
    actionRepository: env['GITHUB_ACTION_REPOSITORY'],
    actionRef: env['GITHUB_ACTION_REF']
  })
  const session = {
    baseUrl,
    clientFingerprint: fingerprint(SAMPLE_CLIENT_ID),
    tokens: [],
    undo: [],
    files: [],
    stopFile: 'mongodb-atlas-stop-abcdefgh',
    ended: true,
    ...content
  }
  return encodeSession(session, key)
}
