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
  /** Severities by the ID of the alert's configuration. */
  readonly severityOf: ReadonlyMap<string, string>
  readonly acknowledgedCount: boolean
  readonly nowMs: number
}

/** Whether an alert counts. What an alert does not tell makes it count: a filter must not hide by accident. Pure. */
export function countsFor(filter: AlertFilter): (alert: Alert) => boolean {
  return (alert) =>
    (filter.types === undefined || filter.types.includes(alert.type)) &&
    (filter.cluster === undefined || mayConcern(filter.cluster, alert)) &&
    (filter.acknowledgedCount || !isAcknowledged(alert, filter.nowMs)) &&
    (filter.severities === undefined || mayHave(filter.severities, filter.severityOf, alert))
}

/**
 * Types of alerts about billing, users, the project as a whole, app services and streams. All others may be about a
 * cluster: `clusterName` is optional, and alerts of backup and search never have it.
 */
const OF_NO_CLUSTER = new RegExp(
  '^(CREDIT_CARD|(DAILY|WEEKLY|MONTHLY)_BILL(ING)?|PENDING_INVOICE|JOINED_GROUP|REMOVED_FROM_GROUP|USERS?|GROUP|' +
    'NETWORK_PERMISSION|NDS_X509|WEBHOOK|RESOURCE_POLICY|OUTSIDE_(REALM|SERVERLESS|STREAM_PROCESSOR)|STREAM_PROCESSOR|' +
    'URL_CONFIRMATION|SUCCESSFUL_DEPLOY|DEPLOYMENT|REQUEST_RATE_LIMIT|LOG_FORWARDER|SYNC_FAILURE|TRIGGER)(_|$)'
)

function mayConcern(cluster: string, { type, record: { clusterName } }: Alert): boolean {
  return typeof clusterName === 'string' ? clusterName === cluster : !OF_NO_CLUSTER.test(type)
}

function isAcknowledged({ record: { acknowledgedUntil } }: Alert, nowMs: number): boolean {
  return typeof acknowledgedUntil === 'string' && Date.parse(acknowledgedUntil) > nowMs
}

function mayHave(
  severities: readonly string[],
  severityOf: AlertFilter['severityOf'],
  { record: { alertConfigId } }: Alert
): boolean {
  const severity = typeof alertConfigId === 'string' ? severityOf.get(alertConfigId) : undefined
  return severity === undefined || severities.includes(severity)
}
