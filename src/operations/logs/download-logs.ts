// The operation download-logs.
import { countOf } from '../../atlas/counts.ts'
import { toDate } from '../../atlas/date-time.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { InputError, type Problem } from '../../atlas/errors.ts'
import { isHostName } from '../cluster/cluster-processes.ts'
import { clusterSubject } from '../cluster/find-cluster.ts'
import { defineOperation, type OperationContext, type OutputFolder, type Result } from '../definition.ts'
import { choiceOption, flagOption, textOption, withDefault } from '../options.ts'
import { GzipReader } from './gzip-reader.ts'
import { findLogHosts, LOGS, type Log } from './log-hosts.ts'
import { checkRange, momentOption, toRange, type Moment, type TimeRange } from './time-range.ts'

const DOWNLOAD = 'downloadGroupClusterLog'
/** What one log may take, in milliseconds. A silent connection ends much earlier. */
const LONGEST_MS = 30 * 60_000
/** Source: the documentation of Atlas about logs. */
const KEPT_MS = 30 * 24 * 3_600_000

/** What is to be downloaded from each host. */
interface Wanted {
  readonly log: Log
  readonly range: TimeRange
  /** Whether the files are to hold text. */
  readonly toText: boolean
  readonly folder: OutputFolder
}

/** The log of one host. */
interface HostLog {
  readonly host: string
  readonly path: string
  /** The length of the text, in bytes; undefined if nothing was downloaded. */
  readonly bytes: number | undefined
}

/** Downloads a log of all hosts of a cluster, or of one, into files. */
export const downloadLogs = defineOperation({
  name: 'download-logs',
  sentence: 'Downloads the logs of a cluster to files in the workspace.',
  role: 'Project Cluster Log Viewer, and Project Read Only to find the hosts of a cluster',
  duration: 'As long as the downloads take; at most 30 minutes for each host.',
  subjects: { 'project-id': 'required', 'cluster-name': 'optional' },
  options: {
    host: textOption('Name of one host. Default: all hosts of the cluster that have the log.'),
    log: withDefault('mongodb', choiceOption('Which log. Audit logs require database auditing.', LOGS)),
    from: momentOption('Start of the time to download. Default: one hour before `to`.'),
    to: momentOption('End of the time to download. Default: now.'),
    gunzip: withDefault('false', flagOption('`true`: decompress the logs while they are downloaded.')),
    folder: withDefault('mongodb-logs', textOption('Folder of the workspace for the files. It is created.'))
  },
  outputs: ['files', 'url'],
  result: 'own',

  check(subject, { host, from, to }) {
    const problems: Problem[] = []
    if (host === undefined && subject['cluster-name'] === undefined) {
      problems.push({ input: 'cluster-name', message: 'required by download-logs, unless host is set.' })
    }
    if (host !== undefined && !isHostName(host)) {
      problems.push({ input: 'host', message: 'is not the name of a host. Write it without a port.' })
    }
    return isComparable(from, to) ? [...problems, ...checkRange(toRange(from, to, 0), Infinity)] : problems
  },

  async run(context, { host, log, from, to, gunzip, folder: path }) {
    const nowMs = context.clock.nowMs()
    const range = toRange(from, to, nowMs)
    const problems = checkRange(range, nowMs)
    if (problems.length > 0) throw new InputError(problems)
    const folder = context.openFolder('folder', path)
    const isDirect = host !== undefined && context.subject['cluster-name'] === undefined
    const hosts = isDirect ? [host] : await findLogHosts(context, { log, host })
    const logs: HostLog[] = []
    for (const each of hosts) logs.push(await download(context, each, { log, range, toText: gunzip, folder }))
    return describe(context, logs, { log, range })
  }
})

/** Whether two moments can be compared without knowing the time. */
function isComparable(from: Moment | undefined, to: Moment | undefined): boolean {
  return from !== undefined && to !== undefined && 'atMs' in from === 'atMs' in to
}

async function download(context: OperationContext, host: string, wanted: Wanted): Promise<HostLog> {
  const { log, range, toText, folder } = wanted
  const { atlas, clock, subject, dryRun } = context
  const name = `${host}-${log}.${toText ? 'log' : 'gz'}`
  const path = folder.pathOf(name)
  if (dryRun) return { host, path, bytes: undefined }
  const parameters = {
    groupId: subject['project-id'],
    hostName: host,
    logName: log,
    startDate: Math.floor(range.fromMs / 1000),
    endDate: Math.ceil(range.toMs / 1000)
  }
  const startMs = clock.nowMs()
  let bytes = 0
  await atlas.call(
    DOWNLOAD,
    { parameters },
    {
      deadlineMs: startMs + LONGEST_MS,
      async saveBody(body) {
        const reader = new GzipReader({ subject: DOWNLOAD, toText })
        await folder.save(name, body, reader)
        bytes = reader.textBytes
      }
    }
  )
  atlas.extendDeadline(clock.nowMs() - startMs)
  // A log without messages is no file: most tools refuse an empty gzip.
  if (bytes === 0) folder.remove(name)
  return { host, path, bytes }
}

function describe(
  { atlas, subject, dryRun, clock }: OperationContext,
  logs: readonly HostLog[],
  { log, range }: { readonly log: Log; readonly range: TimeRange }
): Result {
  const { groupId } = clusterSubject(subject)
  const [from, to] = [toDate(range.fromMs), toDate(range.toMs)]
  const written = logs.filter(({ bytes }) => bytes !== 0)
  const of = `log ${log} of ${countOf(logs.length, 'host', 'hosts')} from ${from} to ${to}`
  const sum = logs.reduce((total, { bytes = 0 }) => total + bytes, 0)
  const done = sum === 0 ? `The ${of} has no messages.` : `Downloaded the ${of}: ${toSize(sum)} of text.`
  const tooOld = range.fromMs < clock.nowMs() - KEPT_MS
  return {
    verdict: dryRun ? `Dry run: the ${of} was not downloaded.` : done,
    data: { log, from, to, files: logs },
    outputs: {
      files: written.map(({ path }) => path).join('\n'),
      url: uiPageOutput(atlas.baseUrl, { groupId, clusterName: subject['cluster-name'] })
    },
    facts: [
      ['Log', log],
      ['From', from],
      ['To', to]
    ],
    table: {
      head: ['Host', 'File', 'Text'],
      rows: logs.map(({ host, path, bytes }) => [
        host,
        bytes === 0 ? '' : path,
        bytes === undefined ? '' : bytes === 0 ? 'no messages' : toSize(bytes)
      ])
    },
    warnings: tooOld ? [`Atlas keeps logs for 30 days: those from ${from} on may be incomplete.`] : []
  }
}

/** `512 bytes`, `1.5 KiB`, `20 MiB` */
function toSize(bytes: number): string {
  if (bytes < 1024) return countOf(bytes, 'byte', 'bytes')
  const [unit, size] = bytes < 1024 ** 2 ? ['KiB', 1024] : ['MiB', 1024 ** 2]
  return `${Math.round((bytes / size) * 10) / 10} ${unit}`
}
