// The operation check-alerts.
import { countOf, firstOf } from '../../atlas/counts.ts'
import { alertTypes } from '../../atlas/catalog/catalog.ts'
import { valueAt } from '../../atlas/attributes.ts'
import { assertFailure } from '../../atlas/errors.ts'
import { nearest } from '../../atlas/catalog/nearest.ts'
import { findUiPage, uiPageOutput } from '../../atlas/ui-pages.ts'
import { createAlertPredicate, type Alert } from './alert-filter.ts'
import { defineOperation } from '../definition.ts'
import { choiceOption, choicesOption, listOption, textOption, withDefault } from '../options.ts'
import type { OperationContext, Table, Unmet } from '../definition.ts'
import { createClusterReader } from '../cluster/find-cluster.ts'
import { recordOf, textOf } from '../../atlas/required-fields.ts'
import { projectOf } from '../subject.ts'

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
    const groupId = projectOf(context.subject)
    const { data, status, version } = await context.atlas.list(LIST, { parameters: { groupId, status: 'OPEN' } })
    const open = data.results.map(toAlert)
    if (cluster !== undefined) await verifyClusterName(context, cluster, open)
    const configs = severity === undefined ? undefined : await readConfigs(context)
    const found = open.filter(
      createAlertPredicate({
        types: types?.map((type) => type.toUpperCase()),
        cluster,
        severities: severity,
        severityOf: severitiesOf(configs),
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
      outputs: { url: uiPageOutput(context.atlas.baseUrl, { groupId, part: 'alerts' }) },
      satisfied: unmet === undefined,
      unmet,
      facts: [
        ['Open alerts', String(open.length)],
        ['Alerts that count', String(found.length)],
        ...(unknown.length === 0 ? [] : [['Unknown event types', unknown.join(', ')] as const])
      ],
      table:
        found.length === 0
          ? undefined
          : describeTable(context, found, configs ?? (await readConfigsIfPossible(context)))
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
function severitiesOf(configs: Configs | undefined): ReadonlyMap<string, string> {
  return new Map(
    [...(configs ?? [])]
      .map(([id, record]) => [id, record['severityOverride']] as const)
      .filter((pair): pair is readonly [string, string] => typeof pair[1] === 'string')
  )
}

/** The configurations of a project's alerts by their ID. */
type Configs = ReadonlyMap<string, Readonly<Record<string, unknown>>>

async function readConfigs({ atlas, subject }: OperationContext): Promise<Configs> {
  const { data } = await atlas.list(CONFIGS, { parameters: { groupId: projectOf(subject) } })
  return new Map(
    data.results.map((item) => recordOf(CONFIGS, item)).map((record) => [textOf(CONFIGS, record, 'id'), record])
  )
}

/** Only the summary needs them: if they cannot be read, it lacks severities and thresholds. */
async function readConfigsIfPossible(context: OperationContext): Promise<Configs> {
  try {
    return await readConfigs(context)
  } catch (error) {
    assertFailure(error)
    return new Map()
  }
}

function describeUnmet(groupId: string, found: readonly Alert[]): Unmet {
  const counts = new Map<string, number>()
  for (const { type } of found) counts.set(type, (counts.get(type) ?? 0) + 1)
  const kinds = [...counts].map(([type, count]) => (count === 1 ? type : `${count} ${type}`))
  const shown = firstOf(kinds, 5)
  return {
    message: `Project ${groupId} has ${countOf(found.length, 'open alert', 'open alerts')}: ${shown}.`,
    hint: 'Resolve them in Atlas under Project Alerts, or acknowledge them there and set the option acknowledged to ignore.'
  }
}

/** An alert about a metric is named after it: its event type says no more. It has no page, but its cluster has one. */
function describeTable({ atlas, subject }: OperationContext, found: readonly Alert[], configs: Configs): Table {
  const groupId = subject['project-id']
  return {
    head: ['Alert', 'Severity', 'Value', 'Cluster', 'Since', 'Acknowledged until'],
    rows: found.map(({ type, record }) => {
      const config = configs.get(toText(record['alertConfigId']))
      return [
        toText(record['metricName']) || type,
        toText(valueAt(config, 'severityOverride')),
        [
          toAmount(valueAt(record, 'currentValue.number'), valueAt(record, 'currentValue.units')),
          toThreshold(valueAt(config, 'metricThreshold') ?? valueAt(config, 'threshold'))
        ]
          .filter((part) => part !== '')
          .join(' '),
        toText(record['clusterName']),
        toText(record['created']),
        toText(record['acknowledgedUntil'])
      ]
    }),
    links: {
      column: 'Cluster',
      pages: found.map(({ record }) =>
        findUiPage(atlas.baseUrl, { groupId, clusterName: toText(record['clusterName']) })
      )
    }
  }
}

const OPERATORS: ReadonlyMap<unknown, string> = new Map([
  ['GREATER_THAN', '>'],
  ['LESS_THAN', '<']
])

/** `(>80)`. */
function toThreshold(threshold: unknown): string {
  const amount = toAmount(valueAt(threshold, 'threshold'), valueAt(threshold, 'units'))
  const operator = OPERATORS.get(valueAt(threshold, 'operator')) ?? ''
  return amount === '' ? '' : `(${operator}${amount})`
}

/** `80 MILLISECONDS`; `RAW` is a number without a unit. */
function toAmount(number: unknown, units: unknown): string {
  return toText(number) + (typeof units === 'string' && units !== 'RAW' ? ` ${units}` : '')
}

function toText(value: unknown): string {
  return ['string', 'number', 'bigint'].includes(typeof value) ? String(value) : ''
}
