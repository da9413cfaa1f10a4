// Reads from the database access history whether somebody has logged in to a cluster.
import { parseDateTime } from '../../atlas/date-time.ts'
import { incompleteResponse, recordOf } from '../../atlas/required-fields.ts'
import { toDuration } from '../../gate/poll.ts'
import type { OperationContext } from '../definition.ts'
import type { ListedCluster } from './find-clusters.ts'

const HISTORY = 'getGroupDbAccessHistoryCluster'
/** Logins in one response. Atlas puts the newest first, and sends up to 20,000. */
const MAX_LOGINS = 1000
/** Users of Atlas itself: its automation, monitoring and backup. */
const OWN_USER = /^(mms-|__system$)/
/** `Fri Feb 27 12:46:11 GMT 2020`, as responses in public reports show it. */
const DATE = /^\w{3} (\w{3}) +(\d+) (\d+:\d\d:\d\d) (?:GMT|UTC) (\d{4})$/

/**
 * Reads why a cluster is in use: the last login of a user other than Atlas' own since `sinceMs`.
 *
 * @returns undefined if there was none
 * @throws what the call throws; NetworkError for a response without a list of logins
 */
export async function findUse(
  { atlas, clock }: OperationContext,
  { projectId, name }: ListedCluster,
  sinceMs: number
): Promise<string | undefined> {
  const nowMs = clock.nowMs()
  const parameters = {
    groupId: projectId,
    clusterName: name,
    authResult: true,
    nLogs: MAX_LOGINS,
    start: sinceMs,
    end: nowMs
  }
  const { data } = await atlas.call(HISTORY, { parameters })
  const { accessLogs } = recordOf(HISTORY, data)
  if (!Array.isArray(accessLogs)) throw incompleteResponse(HISTORY, 'accessLogs')
  const logins = (accessLogs as unknown[])
    .map((login) => recordOf(HISTORY, login))
    .filter((login) => isUse(login, sinceMs))
  const [last] = logins
  if (last !== undefined) return describeLogin(last, nowMs)
  return accessLogs.length < MAX_LOGINS ? undefined : 'too many logins of Atlas itself to see others'
}

/** A login counts unless it is known that it failed, was Atlas' own, or was earlier. */
function isUse({ authResult, username, timestamp }: Readonly<Record<string, unknown>>, sinceMs: number): boolean {
  const atMs = parseLoginDate(timestamp)
  const isOwn = typeof username === 'string' && OWN_USER.test(username)
  return authResult !== false && !isOwn && (atMs === undefined || atMs >= sinceMs)
}

function describeLogin({ username, timestamp }: Readonly<Record<string, unknown>>, nowMs: number): string {
  const atMs = parseLoginDate(timestamp)
  const who = typeof username === 'string' ? username : 'a user'
  return atMs === undefined ? `${who} logged in` : `${who} logged in ${toDuration(Math.max(0, nowMs - atMs))} ago`
}

/** Reads the date of a login. Pure. @returns milliseconds since the epoch; undefined for anything else */
export function parseLoginDate(value: unknown): number | undefined {
  const [, month, day, time, year] = (typeof value === 'string' ? DATE.exec(value) : null) ?? []
  if (month === undefined) return parseDateTime(value)
  const ms = Date.parse(`${day} ${month} ${year} ${time} GMT`)
  return Number.isNaN(ms) ? undefined : ms
}
