import type { Phase } from './step-runner.ts'

const WIDTH = 100
/** Names whose values are not shown; a proxy's address may hold a password. */
const SECRET_NAME = /secret|token|password|client[-_]id|https?_proxy/i
/** Lines of a folded part that are shown; GitHub shows none until somebody unfolds it. */
const FOLDED_LINES = 8

/** The line above a step. Pure. */
export function renderTitle(title: string): string {
  return `\n── ${title} ${'─'.repeat(Math.max(3, WIDTH - title.length - 4))}`
}

/** A step's `with` or `env`, secrets hidden, long texts cut. Pure. */
export function renderGiven(given: Readonly<Record<string, string>>): string {
  const lines = Object.entries(given).map(([name, value]) => {
    // A body may hold a password, and nothing is known of its parts here.
    const shown = SECRET_NAME.test(name) ? '***' : name === 'body' ? `(${value.length} characters)` : value
    return shown.includes('\n')
      ? [`    ${name}: |`, ...shown.split('\n').map((line) => `      ${line}`)].join('\n')
      : `    ${name}: ${shown}`
  })
  return lines.join('\n')
}

/**
 * How a phase of a step ended, and what it left for later steps. Pure.
 *
 * @param expected how it ought to end, where that is known
 */
export function renderOutcome(phase: Phase, masks: ReadonlySet<string>, expected?: 'green' | 'red'): string {
  const colour = phase.exitCode === 0 ? 'green' : 'red'
  const code = phase.exitCode ?? phase.signal ?? 'none'
  const verdict = expected === undefined ? '' : expected === colour ? ', as expected' : `, but ${expected} was expected`
  const outputs = Object.entries(phase.outputs).map(([name, value]) => `    ${name} = ${toLine(hide(value, masks))}`)
  return [
    `  ${colour}${verdict}: exit code ${code} after ${Math.round(phase.durationMs)} ms`,
    ...(outputs.length > 0 ? ['  outputs', ...outputs] : [])
  ].join('\n')
}

/** The job summary as text, its folded parts cut. Pure. */
export function renderSummary(path: string, summary: string, masks: ReadonlySet<string>): string {
  const text = hide(summary, masks).replace(/(<details>)(.*?)(<\/details>)/gs, (_, open: string, part: string) => {
    const lines = part.trimEnd().split('\n')
    const rest = lines.length - FOLDED_LINES
    const shown = rest > 1 ? [...lines.slice(0, FOLDED_LINES), `… ${rest} more lines`] : lines
    return `${open}${shown.join('\n')}\n</details>`
  })
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
  return [`  summary, in ${path}`, ...lines].join('\n')
}

function hide(text: string, masks: ReadonlySet<string>): string {
  return [...masks].reduce((hidden, mask) => hidden.replaceAll(mask, '***'), text)
}

function toLine(value: string): string {
  const line = value.replace(/\s*\n\s*/g, ' ')
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH)}… (${value.length} characters)`
}
