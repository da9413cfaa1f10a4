// Renders what was measured as text.
import type { Sizes } from './measure-sizes.ts'
import type { StepTimes } from './measure-start-up.ts'

export interface Measured {
  readonly name: string
  readonly steps: StepTimes
  readonly sizes: Sizes
}

/** How many times as long as an empty program main may take. */
const MAIN_LIMIT = 3

/** A table with one column per checkout. Pure. */
export function renderReport(options: {
  readonly empty: readonly number[]
  readonly measured: readonly Measured[]
}): string {
  const { empty, measured } = options
  const row = (title: string, cell: (one: Measured) => string) => [title, ...measured.map(cell)]
  const times = (values: readonly number[]) =>
    `${milliseconds(values)}, ${factor(values, empty, median)} (min ${factor(values, empty, minimum)})`
  const rows = [
    row('', ({ name }) => name),
    ['node -e 0', milliseconds(empty)],
    row('main', ({ steps }) => times(steps.main)),
    row('post', ({ steps }) => times(steps.post)),
    row('dist/main/index.js', ({ sizes }) => kilobytes(sizes.mainEntry)),
    row('dist/main', ({ sizes }) => kilobytes(sizes.main)),
    row('dist/post', ({ sizes }) => kilobytes(sizes.post)),
    row('archive of HEAD', ({ sizes }) => kilobytes(sizes.archive))
  ]
  const mainFactor = median(measured[0]?.steps.main ?? []) / median(empty)
  const verdict = mainFactor <= MAIN_LIMIT ? 'within' : 'OVER'
  return `${alignColumns(rows)}\n(x: times as long as node -e 0; main is ${verdict} its limit of ${MAIN_LIMIT}x)`
}

/** The middle value, or the mean of the two middle ones. Pure. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}

function minimum(values: readonly number[]): number {
  return Math.min(...values)
}

function milliseconds(values: readonly number[]): string {
  return `${median(values).toFixed(1)} ms (min ${minimum(values).toFixed(1)})`
}

function factor(values: readonly number[], reference: readonly number[], pick: typeof median): string {
  return `${(pick(values) / pick(reference)).toFixed(2)}x`
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? 'not a clone' : `${(bytes / 1000).toFixed(1)} kB`
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}
