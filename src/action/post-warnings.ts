// What post says about things and tokens that it leaves.
import { findPageOf } from '../atlas/ui-pages.ts'
import type { UndoStep } from '../atlas/undo.ts'
import type { Host } from './host.ts'
import { toMinute } from './report/log-text.ts'
import type { Session } from './session/session.ts'

/** Warns about everything that main created, because post cannot remove it. */
export function warnAboutAll(host: Host, { baseUrl, undo: steps }: Session, reason: string): void {
  for (const step of steps) {
    host.warning(`Could not remove ${step.subject}: ${reason}.\nIt may still exist: ${pageOf(baseUrl, step)}`)
  }
}

export function warnNotRevoked(host: Host, reason: string, tokens: readonly { readonly expiresAtMs: number }[]): void {
  const lastMs = Math.max(...tokens.map(({ expiresAtMs }) => expiresAtMs))
  host.warning(`Could not revoke the access token: ${reason}. The token expires at ${toMinute(lastMs)}.`)
}

/** The page of the Atlas UI that shows the thing. */
export function pageOf(baseUrl: string, step: UndoStep): string {
  return findPageOf(baseUrl, step) ?? baseUrl
}
