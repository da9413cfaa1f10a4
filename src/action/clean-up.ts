import { valueAt } from '../atlas/attributes.ts'
import { createAtlasClient, type AtlasClient } from '../atlas/client.ts'
import { systemClock } from '../atlas/clock.ts'
import type { Credentials } from '../atlas/credentials.ts'
import { createFixedTokenSource, createTokenSource, type TokenSource } from '../atlas/token.ts'
import type { Transport } from '../atlas/transport.ts'
import { findUiPage } from '../atlas/ui-pages.ts'
import { undo, type UndoStep } from '../atlas/undo.ts'
import { describeFailure } from './report/failure.ts'
import type { Host } from './host.ts'
import { renderLeftovers, type Leftover } from './report/post-summary.ts'
import { toMinute } from './report/log-text.ts'
import type { LiveToken } from './run-post.ts'
import type { Session } from './session/session.ts'

/** One removal may take this long, in milliseconds, so that a slow one leaves time for the others. */
const STEP_MS = 25_000

interface CleanUpOptions {
  readonly host: Host
  readonly session: Session
  readonly credentials: Credentials
  /** A token of main that still lives. */
  readonly token: LiveToken | undefined
  readonly transport: Transport
  /** The moment, in milliseconds since the epoch, by which all must be done. */
  readonly deadlineMs: number
}

/**
 * Takes back everything that main created, last first. Removals are asked for, not awaited. What stays is named in one
 * warning each.
 *
 * @returns the tokens that it had to get, to be revoked
 */
export async function cleanUp(ending: CleanUpOptions): Promise<LiveToken[]> {
  const { host, session } = ending
  const minted: LiveToken[] = []
  const atlas = connect(ending, minted)
  const left: Leftover[] = []
  for (const step of [...session.undo].reverse()) {
    const page = pageOf(session.baseUrl, step)
    try {
      const found = await removeOne(ending, atlas, step)
      if (found !== undefined) left.push({ subject: step.subject, page, why: found })
    } catch (error) {
      const { what, hint } = describeFailure(error)
      const why = hint === undefined ? what : `${what} ${hint}`
      host.warning(`Could not be removed: the ${step.subject}. ${why}\nIt may still be there: ${page}`)
      left.push({ subject: step.subject, page, why: `could not be removed: ${what}` })
    }
  }
  if (left.length > 0) writeSummary(host, left)
  return minted
}

/** Warns of everything that main created, where there is nothing to remove it with. */
export function warnAboutAll(host: Host, { baseUrl, undo: steps }: Session, reason: string): void {
  for (const step of steps) {
    host.warning(
      `Could not be removed: the ${step.subject}, for ${reason}.\nIt may still be there: ${pageOf(baseUrl, step)}`
    )
  }
}

/** @returns why it stays, where that is as it should be */
async function removeOne(ending: CleanUpOptions, atlas: AtlasClient, step: UndoStep): Promise<string | undefined> {
  const { host, session, deadlineMs } = ending
  const page = pageOf(session.baseUrl, step)
  const done = await undo(step, {
    atlas,
    clock: systemClock,
    signal: new AbortController().signal,
    jobFailed: host.inputs.get('job-status')?.toLowerCase() === 'failure',
    deadlineMs: Math.min(deadlineMs, systemClock.nowMs() + STEP_MS)
  })
  switch (done.end) {
    case 'removed':
      host.info(`Removed: the ${step.subject}.`)
      return undefined
    case 'gone':
      host.info(`Nothing to remove: the ${step.subject} is not there.`)
      return undefined
    case 'unsure':
      host.warning(
        `Not removed: the ${step.subject}. Whether this step created it is not known, and nothing tells it from one of ` +
          `others.\nPlease look: ${page}`
      )
      return 'it is not known whether this step created it'
    case 'not-ours':
      return reportOtherOwner(host, step, done.document, page)
    case 'kept': {
      const why = `the job failed, so that it stays, and costs, until ${toMinute(done.untilMs)}; remove-leftovers removes it then`
      host.notice(`Kept: the ${step.subject}: ${why}.\n${page}`)
      return why
    }
  }
}

/** What bears another mark by now is used by another job, or was taken over by somebody. */
function reportOtherOwner(host: Host, { subject }: UndoStep, document: unknown, page: string): string | undefined {
  const until = valueAt(document, 'deleteAfterDate')
  if (typeof until === 'string') {
    host.info(`Left: the ${subject} does not bear the mark of this step any more. It expires at ${until}.`)
    return undefined
  }
  host.warning(`Not removed: the ${subject} does not bear the mark of this step (any more).\nPlease look: ${page}`)
  return 'it does not bear the mark of this step'
}

function connect({ host, session, credentials, token, transport, deadlineMs }: CleanUpOptions, minted: LiveToken[]) {
  const { baseUrl } = session
  let tokens: TokenSource
  if (credentials.kind === 'access-token') {
    tokens = createFixedTokenSource(credentials.token, systemClock)
  } else {
    tokens = createTokenSource({
      transport,
      clock: systemClock,
      baseUrl,
      account: credentials,
      // When it was made is not known, so that a refusal may be for its age.
      initial: token && { ...token, mintedAtMs: 0 },
      onMinted({ value, expiresAtMs }) {
        host.mask(value)
        minted.push({ value, expiresAtMs })
      }
    })
  }
  return createAtlasClient({
    baseUrl,
    transport,
    tokens,
    clock: systemClock,
    deadlineMs,
    log: {
      request: (line) => host.info(`> ${line}`),
      response: (line) => host.info(`< ${line}`),
      warning: (message) => host.info(message)
    }
  })
}

/** The page of the Atlas UI on which a person finds the thing. */
function pageOf(baseUrl: string, { operationId, parameters }: UndoStep): string {
  const part = PARTS[operationId]
  const { orgId, groupId, clusterName, name } = parameters
  const flex = operationId === 'deleteGroupFlexCluster' ? name : undefined
  return findUiPage(baseUrl, { orgId, groupId, clusterName: clusterName ?? flex, part }) ?? baseUrl
}

const PARTS: Readonly<Record<string, 'network-access' | 'database-access'>> = {
  deleteGroupAccessListEntry: 'network-access',
  deleteGroupDatabaseUser: 'database-access'
}

function writeSummary(host: Host, left: readonly Leftover[]): void {
  if (host.inputs.get('summary')?.toLowerCase() === 'false') return
  try {
    host.appendSummary(host.redact(renderLeftovers(left)))
  } catch (error) {
    host.warning(`The job summary could not be written: ${(error as Error).message}`)
  }
}
