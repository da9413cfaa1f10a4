// The operation check-alerts.
import { alertTypes } from '../../atlas/catalog/catalog.ts'
import { nearest } from '../../atlas/catalog/nearest.ts'
import { findUiPage } from '../../atlas/ui-pages.ts'
import { createAlertPredicate, type Alert } from './alert-filter.ts'
import { defineOperation } from '../definition.ts'
import { choiceOption, choicesOption, listOption, textOption, withDefault } from '../options.ts'
import type { OperationContext, Unmet } from '../definition.ts'
import { createClusterReader } from '../cluster/find-cluster.ts'
import { recordOf, textOf } from '../../atlas/required-fields.ts'

const LIST = 'listGroupAlerts'
const CONFIGS = 'listGroupAlertConfigs'

/** Checks that a project has no open alerts. */
export const checkAlerts = defineOperation({
  name: 'check-alerts',
  sentence: 'Checks that a project has no open alerts.',
  role: 'Project Read Only',
  subjects: { 'project-id': 'required' },
  options: {
    'event-types': listOption('Count only alerts of these types, such as `NO_PRIMARY, HOST_DOWN`.'),
    cluster: textOption('Count only alerts of this cluster, and those that name no cluster but may be about one.'),
    severity: choicesOption(
      'Count only alerts whose configuration has one of these severities, and those whose severity is unknown.',
      ['INFO', 'WARNING', 'ERROR', 'CRITICAL']
    ),
    acknowledged: withDefault(
      'count',
      choiceOption('With `ignore`, acknowledged alerts do not count.', ['count', 'ignore'])
    )
  },
  outputs: ['url'],

  check: (_subject, { 'event-types': types = [] }) =>
    types
      .map(findCloseType)
      .filter((close) => close !== undefined)
      .map((close) => ({
        input: 'event-types',
        message: `has an event type that Atlas does not have. Did you mean ${close}?`
      })),

  async run(context, { 'event-types': types, cluster, severity, acknowledged }) {
    const groupId = context.subject['project-id'] ?? ''
    const { data, status, version } = await context.atlas.list(LIST, { parameters: { groupId, status: 'OPEN' } })
    const open = data.results.map(toAlert)
    if (cluster !== undefined) await verifyClusterName(context, cluster, open)
    const found = open.filter(
      createAlertPredicate({
        types: types?.map((type) => type.toUpperCase()),
        cluster,
        severities: severity,
        severityOf: severity === undefined ? new Map() : await readSeverities(context),
        countAcknowledged: acknowledged !== 'ignore',
        nowMs: context.clock.nowMs()
      })
    )
    const unmet = found.length === 0 ? undefined : describeUnmet(groupId, found)
    const kind =
      [types, cluster, severity].some((option) => option !== undefined) || acknowledged === 'ignore'
        ? ' that counts'
        : ''
    const unknown = (types ?? []).filter((type) => !alertTypes().includes(type.toUpperCase()))
    return {
      verdict: unmet?.message ?? `Project ${groupId} has no open alert${kind}.`,
      data: { results: found.map(({ record }) => record), totalCount: found.length },
      status,
      apiVersion: version,
      outputs: { url: findUiPage(context.atlas.baseUrl, { groupId, part: 'alerts' }) ?? '' },
      satisfied: unmet === undefined,
      unmet,
      facts: [
        ['Open alerts', String(open.length)],
        ['Alerts that count', String(found.length)],
        ...(unknown.length === 0 ? [] : [['Unknown event types', unknown.join(', ')] as const])
      ],
      table: found.length === 0 ? undefined : describeTable(found)
    }
  }
})

function toAlert(item: unknown): Alert {
  const record = recordOf(LIST, item)
  return { id: textOf(LIST, record, 'id'), type: textOf(LIST, record, 'eventTypeName'), record }
}

/** Finds the known type closest to a misspelled one; undefined for a known type, and for one that resembles none. */
function findCloseType(type: string): string | undefined {
  const known = alertTypes()
  return known.includes(type.toUpperCase()) ? undefined : nearest(type, known, 1)[0]
}

/** A misspelled name would match no alert. @throws ApiError if neither a cluster nor an alert has this name */
async function verifyClusterName({ atlas, subject }: OperationContext, cluster: string, open: readonly Alert[]) {
  if (open.some(({ record }) => record['clusterName'] === cluster)) return
  await createClusterReader({ atlas, subject: { ...subject, 'cluster-name': cluster } })()
}

/** An alert has no severity; its configuration has one if somebody has set it. */
async function readSeverities({ atlas, subject }: OperationContext): Promise<ReadonlyMap<string, string>> {
  const { data } = await atlas.list(CONFIGS, { parameters: { groupId: subject['project-id'] ?? '' } })
  return new Map(
    data.results
      .map((item) => recordOf(CONFIGS, item))
      .map((record) => [textOf(CONFIGS, record, 'id'), record['severityOverride']] as const)
      .filter((pair): pair is readonly [string, string] => typeof pair[1] === 'string')
  )
}

function describeUnmet(groupId: string, found: readonly Alert[]): Unmet {
  const counts = new Map<string, number>()
  for (const { type } of found) counts.set(type, (counts.get(type) ?? 0) + 1)
  const kinds = [...counts].map(([type, count]) => (count === 1 ? type : `${count} ${type}`))
  const shown = kinds.slice(0, 5).join(', ') + (kinds.length > 5 ? ` and ${kinds.length - 5} other types` : '')
  return {
    message: `Project ${groupId} has ${found.length === 1 ? 'an open alert' : `${found.length} open alerts`}: ${shown}.`,
    hint: 'Resolve them in Atlas under Project Alerts, or acknowledge them there and set the option acknowledged to ignore.'
  }
}

function describeTable(found: readonly Alert[]) {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    title: 'Open alerts',
    head: ['Event type', 'Cluster', 'Since', 'Acknowledged until', 'ID'],
    rows: found.map(({ id, type, record }) => [
      type,
      text(record['clusterName']),
      text(record['created']),
      text(record['acknowledgedUntil']),
      id
    ])
  }
}
