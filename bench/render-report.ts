// Renders what was measured.
import type { Sample } from './execute.ts'
import type { Sizes } from './measure-sizes.ts'
import type { Measured } from './measure.ts'
import { PAGE_DELAY_MS, type PagingResult } from './paging.ts'
import { EMPTY, type NotRun } from './program.ts'
import { median, minimum } from './statistics.ts'
import { renderTable } from './table.ts'
import type { WaitOutcome } from './waits.ts'

export interface Report {
  /** What the machine is, in words. */
  readonly machine: string
  readonly runs: number
  readonly programs: readonly (Measured | NotRun)[]
  readonly paging: readonly PagingResult[]
  readonly waits: readonly WaitOutcome[]
  readonly sizes: readonly { readonly name: string; readonly sizes: Sizes }[]
}

/** The whole report, in Markdown. Pure. */
export function renderReport({ machine, runs, programs, paging, waits, sizes }: Report): string {
  return [
    '# What a step takes',
    `\`npm run bench\` wrote this. ${machine}. Atlas is the emulator on loopback, without TLS.`,
    '## One call',
    `Each program gets a token and reads a project; post revokes the token. ${runs} runs of each in turn. CPU, memory, requests and bytes are medians of other runs than the times; CPU and memory need bash and GNU time. Bytes are those on the wire, with headers.`,
    renderPrograms(programs),
    '## Long lists',
    `Main reads projects with \`listGroups\`. The server takes ${PAGE_DELAY_MS} ms for a page.`,
    renderPaging(paging),
    '## Waits',
    'How late `wait-for-cluster` reads that a change is finished, and its requests, with the one for the token.',
    renderWaits(waits),
    '## Sizes',
    renderSizes(sizes)
  ].join('\n\n')
}

const PROGRAM_HEAD = [
  'Program',
  'Node',
  'Median',
  'Minimum',
  'To empty',
  'CPU',
  'Memory',
  'Requests',
  'Sent',
  'Received'
]

function renderPrograms(programs: readonly (Measured | NotRun)[]): string {
  const measured = programs.filter((program) => 'wallMs' in program)
  const absent = programs.filter((program) => 'notRun' in program)
  const rows = measured.map((program) => {
    const { name, node, version, wallMs, costs } = program
    const empty = measured.find((other) => other.name === EMPTY && other.node === node && node !== undefined)
    const ratio = empty === undefined ? '' : `${(median(wallMs) / median(empty.wallMs)).toFixed(2)}x`
    const title = version === '' ? name : `${name} (${version})`
    return [
      title,
      node?.version ?? '',
      milliseconds(median(wallMs)),
      milliseconds(minimum(wallMs)),
      ratio,
      ...toCosts(costs)
    ]
  })
  const notRun = absent.map(({ rows: [name = ''], node }) => [name, node?.version ?? '', 'not run'])
  const reasons = absent.map(({ rows: [name = ''], notRun: why }) => `${name} was not run: ${why}`)
  return [renderTable(PROGRAM_HEAD, [...rows, ...notRun]), ...reasons].join('\n\n')
}

function renderPaging(paging: readonly PagingResult[]): string {
  const rows = paging.map(({ items, node, runs }) => [
    items.toLocaleString('en'),
    node.version,
    milliseconds(median(runs.map(({ wallMs }) => wallMs))),
    ...toCosts(runs)
  ])
  return renderTable(['Items', 'Node', 'Median', 'CPU', 'Memory', 'Requests', 'Sent', 'Received'], rows)
}

/** Processor time, memory, requests, bytes. */
function toCosts(runs: readonly Sample[]): readonly string[] {
  const middle = (pick: (run: Sample) => number) => median(runs.map(pick))
  return [
    milliseconds(middle(({ cpuMs }) => cpuMs)),
    megabytes(middle(({ memoryBytes }) => memoryBytes)),
    String(middle(({ traffic }) => traffic.requests)),
    kilobytes(middle(({ traffic }) => traffic.sentBytes)),
    kilobytes(middle(({ traffic }) => traffic.receivedBytes))
  ]
}

function renderWaits(waits: readonly WaitOutcome[]): string {
  const rows = waits.map(({ changeMs, intervalMs, lateMs, requests }) => [
    seconds(changeMs),
    seconds(intervalMs),
    seconds(lateMs),
    String(requests)
  ])
  return renderTable(['Change', 'Interval', 'Late', 'Requests'], rows)
}

function renderSizes(sizes: Report['sizes']): string {
  const rows = sizes.map(({ name, sizes: { mainEntry, main, post, archive } }) => [
    name,
    ...[mainEntry, main, post, archive].map((bytes) => (bytes === undefined ? 'not a clone' : kilobytes(bytes)))
  ])
  return renderTable(['', 'dist/main/index.js', 'dist/main', 'dist/post', 'Archive of HEAD'], rows)
}

function milliseconds(ms: number): string {
  return Number.isNaN(ms) ? '' : `${ms.toFixed(1)} ms`
}

function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(1))} s`
}

function megabytes(bytes: number): string {
  return Number.isNaN(bytes) ? '' : `${(bytes / 1e6).toFixed(1)} MB`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
