// Renders JSON for people and for diffs: what fits on a line is on one line, everything else has a line for each item.

const lineWidth = 120

/** The JSON text of a value, without a final line break. */
export function renderJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || indent.length + line.length <= lineWidth) return line
  const inner = `${indent} `
  const items = Array.isArray(value)
    ? value.map((item) => renderJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${renderJson(item, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`
}
