// Tables in Markdown that can be read as they are.

/** A table. The first column is aligned to the left, the others to the right. Pure. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, at) => Math.max(3, ...all.map((row) => (row[at] ?? '').length)))
  const toLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const [first = '', ...others] = all.map((row) =>
    toLine(widths.map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width))))
  )
  const rule = toLine(widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)))
  return [first, rule, ...others].join('\n')
}
