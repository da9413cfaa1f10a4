// Renders rows and tables of the job summary.
import type { Table } from '../../operations/definition.ts'
import type { TextRenderer } from './text.ts'

/** A label and its value. */
export type Row = readonly [label: string, value: string]

/** More rows of a table are left out. */
export const MAX_ROWS = 30

/** Renders labels with their values. */
export function renderRows(rows: readonly Row[], text: TextRenderer, whole: string): string {
  if (rows.length === 0) return ''
  const { shown, rest } = firstRows(rows, text)
  return ['<table>', ...shown, ...(rest > 0 ? [row('td', ['', `${rest} more: ${whole}`])] : []), '</table>'].join('\n')
}

/** Renders a table. */
export function renderTable({ title, head, rows, links }: Table, text: TextRenderer, whole: string): string {
  const { shown, rest } = firstRows(rows, text, (row, column) =>
    head[column] === links?.column ? links?.pages[row] : undefined
  )
  return [
    ...(title === undefined ? [] : [`<p><strong>${title}</strong></p>`]),
    '<table>',
    row('th', head),
    ...shown,
    '</table>',
    ...(rest > 0 ? [`<p>${rest} more: ${whole}</p>`] : [])
  ].join('\n')
}

/**
 * Leaves out the columns without a value, and those with the same value in each row, which become rows of their own. What
 * a row is about, and what matters most, are shown if they have values. Pure.
 */
export function splitColumns({ head, rows, ...others }: Table): {
  readonly table: Table
  readonly repeated: readonly Row[]
} {
  const columns = head.map((label, column) => {
    const values = new Set(rows.flatMap((cells) => cells.slice(column, column + 1)))
    const isFilled = [...values].some((value) => value !== '')
    const isRepeated = isFilled && column > 1 && rows.length > 1 && values.size === 1
    return { label, values, isKept: isFilled && !isRepeated, isRepeated }
  })
  const pick = (cells: readonly string[]) => cells.filter((_, column) => columns[column]?.isKept === true)
  return {
    table: { ...others, head: pick(head), rows: rows.map(pick) },
    repeated: columns.flatMap(({ label, values, isRepeated }) =>
      isRepeated ? [...values].map((value) => [label, value] as const) : []
    )
  }
}

/** The rows that are shown, each cell with its page if it has one, and how many are not. */
function firstRows(
  rows: Table['rows'],
  text: TextRenderer,
  pageOf: (row: number, column: number) => string | undefined = () => undefined
): { readonly shown: string[]; readonly rest: number } {
  const shown = rows.slice(0, MAX_ROWS).map((cells, index) => {
    const html = cells.map((cell, column) => text.linked(cell, pageOf(index, column)))
    return row('td', html)
  })
  return { shown, rest: rows.length - shown.length }
}

function row(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
}
