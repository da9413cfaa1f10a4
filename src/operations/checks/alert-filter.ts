// Decides which alerts count for check-alerts.
import { optionalDateOf } from '../../atlas/date-time.ts'

/** An open alert. */
export interface Alert {
  readonly id: string
  readonly type: string
  readonly record: Readonly<Record<string, unknown>>
}

/** Which alerts count. */
export interface AlertFilter {
  readonly types: readonly string[] | undefined
  readonly cluster: string | undefined
  readonly severities: readonly string[] | undefined
  /** Severity by ID of an alert configuration. */
  readonly severityOf: ReadonlyMap<string, string>
  /** Whether acknowledged alerts count. */
  readonly countAcknowledged: boolean
  readonly nowMs: number
}

/**
 * Creates the predicate for the alerts that count. An alert that lacks the attribute to filter by counts: a filter must
 * not hide it by accident. Pure.
 *
 * @returns a predicate that throws NetworkError for an acknowledgedUntil that is not a date
 */
export function createAlertPredicate(filter: AlertFilter): (alert: Alert) => boolean {
  return (alert) =>
    (filter.types === undefined || filter.types.includes(alert.type)) &&
    (filter.cluster === undefined || mayBeAbout(filter.cluster, alert)) &&
    (filter.countAcknowledged || !isAcknowledged(alert, filter.nowMs)) &&
    (filter.severities === undefined || mayHaveSeverity(filter.severities, filter.severityOf, alert))
}

/**
 * Types of alerts about billing, users, the project as a whole, app services and streams. All others may be about a
 * cluster: `clusterName` is optional, and backup and search alerts never have it.
 */
const NOT_ABOUT_A_CLUSTER = new RegExp(
  '^(CREDIT_CARD|(DAILY|WEEKLY|MONTHLY)_BILL(ING)?|PENDING_INVOICE|JOINED_GROUP|REMOVED_FROM_GROUP|USERS?|GROUP|' +
    'NETWORK_PERMISSION|NDS_X509|WEBHOOK|RESOURCE_POLICY|OUTSIDE_(REALM|SERVERLESS|STREAM_PROCESSOR)|STREAM_PROCESSOR|' +
    'URL_CONFIRMATION|SUCCESSFUL_DEPLOY|DEPLOYMENT|REQUEST_RATE_LIMIT|LOG_FORWARDER|SYNC_FAILURE|TRIGGER)(_|$)'
)

function mayBeAbout(cluster: string, { type, record: { clusterName } }: Alert): boolean {
  return typeof clusterName === 'string' ? clusterName === cluster : !NOT_ABOUT_A_CLUSTER.test(type)
}

function isAcknowledged({ record }: Alert, nowMs: number): boolean {
  const untilMs = optionalDateOf('listGroupAlerts', record, 'acknowledgedUntil')
  return untilMs !== undefined && untilMs > nowMs
}

function mayHaveSeverity(
  severities: readonly string[],
  severityOf: AlertFilter['severityOf'],
  { record: { alertConfigId } }: Alert
): boolean {
  const severity = typeof alertConfigId === 'string' ? severityOf.get(alertConfigId) : undefined
  return severity === undefined || severities.includes(severity)
}
