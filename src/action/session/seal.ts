// The seal of the session: only a step with the same credentials can have saved it, and only this very step.
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Credentials } from '../../atlas/credentials.ts'
import type { RunIdentity } from '../host.ts'

/** The key of the seal. */
export type SealKey = Buffer

/**
 * Derives the key of a step's seal from its credentials, by HKDF-SHA-256. An earlier step without them cannot seal
 * anything, and what another step of the job has sealed does not count: the key is bound to the step.
 *
 * The runner gives main and post the same values, and no step can set them for another one. Inside a composite action,
 * all steps have the same GITHUB_ACTION. Source: ActionRunner.cs and StepsRunner.cs of actions/runner.
 */
export function deriveSealKey(credentials: Credentials, run: RunIdentity): SealKey {
  const { runId, attempt, job, action, actionRepository, actionRef } = run
  const secret = credentials.kind === 'access-token' ? credentials.token : credentials.clientSecret
  const step = JSON.stringify([runId, attempt, job, action, actionRepository, actionRef])
  return Buffer.from(hkdfSync('sha256', secret, step, 'mongodb-atlas-tasks session', 32))
}

/** The seal of a text. */
export function sealOf(text: string, key: SealKey): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64url')
}

/** Whether a seal is that of a text. */
export function isSealOf(seal: string, text: string, key: SealKey): boolean {
  const [given, right] = [Buffer.from(seal, 'utf8'), Buffer.from(sealOf(text, key), 'utf8')]
  return given.length === right.length && timingSafeEqual(given, right)
}
