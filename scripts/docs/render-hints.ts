// Renders the hints as docs/troubleshooting.md shows them.
import type { Hint, HintGroup } from '../../src/atlas/hints/hint.ts'
import { code } from './tables.ts'

/** Renders a section for each topic. */
export function renderHintGroups(groups: readonly HintGroup[]): string {
  return groups.map(({ topic, hints }) => [`### ${topic}`, renderHints(hints)].join('\n\n')).join('\n\n')
}

/** Renders hints: codes and statuses, cause, cure. */
export function renderHints(hints: readonly Hint[]): string {
  return hints.map(renderHint).join('\n\n')
}

function renderHint({ codes = [], statuses = [], about, cause, cure }: Hint): string {
  const other = codes.length > 0 ? ', and other errors with status ' : 'Other errors with status '
  const subject =
    codes.map(code).join(', ') +
    (about === undefined ? '' : ` about ${code(about)}`) +
    (statuses.length === 0 ? '' : other + statuses.map(describeStatus).join(' or '))
  return [
    `**${subject === '' ? 'Any other error' : subject}**`,
    [
      ...(cause === undefined ? [] : [`- Cause: ${escape(cause)}`]),
      ...(cure === undefined ? [] : [`- Cure: ${escape(capitalize(cure))}`])
    ].join('\n')
  ].join('\n\n')
}

function describeStatus(status: number): string {
  return status === 500 ? '500 and above' : String(status)
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Makes placeholders and JSON code: Markdown would take `<address>` for HTML. */
function escape(text: string): string {
  return text.replace(/<[a-z-]+>|\{.*?\}|\b[A-Z]+(_[A-Z0-9]+)+\b/g, code)
}
