// Post's cleanup: removes what main created, last first, and names what stays.
import { valueAt } from '../atlas/attributes.ts'
import { createAtlasClient, type AtlasClient } from '../atlas/client.ts'
import { delay, type Clock } from '../atlas/clock.ts'
import type { Credentials } from '../atlas/credentials.ts'
import { createFixedTokenSource, createTokenSource, type TokenSource } from '../atlas/token.ts'
import type { Transport } from '../atlas/transport.ts'
import { undo, type UndoStep } from '../atlas/undo.ts'
import type { Host } from './host.ts'
import { pageOf } from './post-warnings.ts'
import { describeFailure } from './report/failure.ts'
import { toMinute } from './report/log-text.ts'
import { renderLeftovers, type Leftover } from './report/post-summary.ts'
import { wantsSummary, writeSummary } from './report/write-summary.ts'
import type { Session } from './session/session.ts'

/** A removal that takes longer does not hold up the next one, in milliseconds. */
const OVERLAP_MS = 2000

/** A token with its end in milliseconds since the epoch. */
interface UsableToken {
  readonly value: string
  readonly expiresAtMs: number
}

export interface CleanUpOptions {
  readonly host: Host
  readonly clock: Clock
  readonly session: Session
  readonly credentials: Credentials
  /** A token of main that is still valid. */
  readonly token: UsableToken | undefined
  readonly transport: Transport
  /** When everything must be done, in milliseconds since the epoch. */
  readonly deadlineMs: number
}

/**
 * Removes everything that main created, last first. Removals are requested, not awaited. Each thing that stays gets one
 * warning.
 *
 * @returns the tokens it had to request, for the caller to revoke
 */
export async function cleanUp(options: CleanUpOptions): Promise<UsableToken[]> {
  const { host, clock, session } = options
  const minted: UsableToken[] = []
  const atlas = connect(options, minted)
  const removals: Promise<Leftover | undefined>[] = []
  for (const step of [...session.undo].reverse()) {
    const removal = tryToRemove(options, atlas, step)
    removals.push(removal)
    // One after the other, because Atlas allows one writer at a time to some lists.
    await withinTime(clock, removal, OVERLAP_MS)
  }
  const leftovers = (await Promise.all(removals)).filter((leftover) => leftover !== undefined)
  if (leftovers.length > 0 && wantsSummary(host)) {
    writeSummary(host, (isMasked) => renderLeftovers(session.baseUrl, leftovers, isMasked))
  }
  return minted
}

/** Waits for a promise that never rejects, but not longer than this. */
async function withinTime(clock: Clock, promise: Promise<unknown>, ms: number): Promise<void> {
  const stop = new AbortController()
  const settled = promise.then(() => stop.abort())
  await Promise.race([settled, delay(clock, ms, stop.signal).catch(() => {})])
}

/** Removes one thing. Never rejects. @returns what stays, and why */
async function tryToRemove(options: CleanUpOptions, atlas: AtlasClient, step: UndoStep): Promise<Leftover | undefined> {
  const { host, session } = options
  const { subject } = step
  let page = session.baseUrl
  try {
    page = pageOf(session.baseUrl, step)
    const why = await removeOne(options, atlas, step)
    return why === undefined ? undefined : { subject, page, why }
  } catch (error) {
    const { what, hint } = describeFailure(error)
    const why = hint === undefined ? what : `${what} ${hint}`
    host.warning(`Could not remove ${subject}: ${why}\nIt may still exist: ${page}`)
    return { subject, page, why: `could not be removed: ${what}` }
  }
}

/** @returns why the thing stays, if that is intended */
async function removeOne(options: CleanUpOptions, atlas: AtlasClient, step: UndoStep): Promise<string | undefined> {
  const { host, clock, session, deadlineMs } = options
  const { subject } = step
  const page = pageOf(session.baseUrl, step)
  const result = await undo(step, {
    atlas,
    clock,
    signal: new AbortController().signal,
    jobFailed: host.inputs.get('job-status')?.toLowerCase() === 'failure',
    deadlineMs
  })
  switch (result.end) {
    case 'removed':
      host.info(`Removed ${subject}.`)
      return undefined
    case 'gone':
      host.info(`Nothing to remove: ${subject} does not exist.`)
      return undefined
    case 'unsure':
      host.warning(
        `Not removed: ${subject}. Atlas never confirmed that this step created it, and it carries no tag of ours.\n` +
          `Please check: ${page}`
      )
      return 'Atlas never confirmed that this step created it'
    case 'never-shown':
      host.warning(
        `Could not find ${subject} for 20 s: Atlas confirmed that this step created it, but no read has shown it.\n` +
          `It may still exist: ${page}`
      )
      return 'no read has shown it since Atlas confirmed it'
    case 'not-ours':
      return reportOtherOwner(host, step, result.document, page)
    case 'kept': {
      const why = `the job failed, so it stays (and costs) until ${toMinute(result.untilMs)}; remove-leftovers removes it after that`
      host.notice(`Kept ${subject}: ${why}.\n${page}`)
      return why
    }
  }
}

/** A different marker means that another job uses it, or somebody took it over. */
function reportOtherOwner(host: Host, { subject }: UndoStep, document: unknown, page: string): string | undefined {
  const until = valueAt(document, 'deleteAfterDate')
  if (typeof until === 'string') {
    host.info(`Left ${subject}: it no longer carries the marker of this step. It expires at ${until}.`)
    return undefined
  }
  host.warning(`Not removed: ${subject} does not carry the marker of this step.\nPlease check: ${page}`)
  return 'it does not carry the marker of this step'
}

function connect(options: CleanUpOptions, minted: UsableToken[]): AtlasClient {
  const { host, clock, session, transport, deadlineMs } = options
  return createAtlasClient({
    baseUrl: session.baseUrl,
    transport,
    tokens: tokenSource(options, minted),
    clock,
    deadlineMs,
    log: {
      request: (line) => host.info(`> ${line}`),
      response: (line) => host.info(`< ${line}`),
      warning: (message) => host.info(message)
    }
  })
}

function tokenSource(options: CleanUpOptions, minted: UsableToken[]): TokenSource {
  const { host, clock, session, credentials, token, transport } = options
  if (credentials.kind === 'access-token') return createFixedTokenSource(credentials.token, clock)
  return createTokenSource({
    transport,
    clock,
    baseUrl: session.baseUrl,
    account: credentials,
    // Its age is unknown, so a refusal may be due to that.
    initial: token && { ...token, mintedAtMs: 0 },
    onMinted({ value, expiresAtMs }) {
      host.mask(value)
      minted.push({ value, expiresAtMs })
    }
  })
}
