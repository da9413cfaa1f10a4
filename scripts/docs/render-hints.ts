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

function renderHint(hint: Hint): string {
  const { cause, cure } = hint
  return [
    `**${describeErrors(hint)}**`,
    [
      ...(cause === undefined ? [] : [`- Cause: ${escape(cause)}`]),
      ...(cure === undefined ? [] : [`- Cure: ${escape(capitalize(cure))}`])
    ].join('\n')
  ].join('\n\n')
}

function describeErrors({ codes = [], statuses = [], about }: Hint): string {
  const byCode = codes.map(code).join(', ') + (about === undefined ? '' : ` about ${code(about)}`)
  const byStatus = statuses.length === 0 ? '' : `status ${describeStatuses(statuses)} with any other code`
  const parts = [byCode, byStatus].filter((part) => part !== '')
  return parts.length === 0 ? 'Any other error' : capitalize(parts.join(', or '))
}

function describeStatuses(statuses: readonly number[]): string {
  if (!statuses.includes(500)) return statuses.join(' or ')
  return statuses.includes(501) ? '500 and above' : '500 and above, except 501,'
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Makes placeholders and JSON code: Markdown would take `<address>` for HTML. */
function escape(text: string): string {
  return text.replace(/<[a-z-]+>|\{.*?\}|\b[A-Z]+(_[A-Z0-9]+)+\b/g, code)
}
