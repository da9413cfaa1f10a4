// Shows a step of `npm start` as text: what it is given, how it ends, what it leaves.
import { hideMasked } from './runner-log.ts'
import type { Phase } from './step-runner.ts'
import { summaryText } from './summary-text.ts'

const WIDTH = 100
/** Names of inputs and variables whose values are hidden. The URL of a proxy may contain a password. */
const SECRET_NAME = /secret|token|password|client[-_]id|https?_proxy/i
/** How many lines of a collapsed section are shown. GitHub shows none until it is expanded. */
const COLLAPSED_LINES = 12

/** How a phase is meant to end. */
export type Expected = 'success' | 'failure'

/** The line above a step. Pure. */
export function renderTitle(title: string): string {
  return `\n── ${title} ${'─'.repeat(Math.max(3, WIDTH - title.length - 4))}`
}

/** A step's `with` or `env`, secrets hidden. Pure. */
export function renderGiven(given: Readonly<Record<string, string>>): string {
  const lines = Object.entries(given).map(([name, value]) => {
    // A body may contain a password in any place.
    const shown = SECRET_NAME.test(name) ? '***' : name === 'body' ? `(${value.length} characters)` : value
    return shown.includes('\n')
      ? [`    ${name}: |`, ...shown.split('\n').map((line) => `      ${line}`)].join('\n')
      : `    ${name}: ${shown}`
  })
  return lines.join('\n')
}

/** How a phase of a step ended, and its outputs. Pure. */
export function renderOutcome(phase: Phase, masks: ReadonlySet<string>, expected?: Expected): string {
  const outcome = phase.exitCode === 0 ? 'success' : 'failure'
  const verb = outcome === 'success' ? 'Succeeded' : 'Failed'
  const verdict = expected === undefined ? '' : expected === outcome ? ', as expected' : `; expected a ${expected}`
  const end = phase.exitCode === null ? `signal ${phase.signal}` : `exit code ${phase.exitCode}`
  const outputs = Object.entries(phase.outputs).map(
    ([name, value]) => `    ${name} = ${toLine(hideMasked(value, masks))}`
  )
  return [
    `  ${verb}${verdict} (${end}, ${Math.round(phase.durationMs)} ms).`,
    ...(outputs.length > 0 ? ['  outputs', ...outputs] : [])
  ].join('\n')
}

/** The job summary as text, with collapsed sections cut. Pure. */
export function renderSummary(path: string, summary: string, masks: ReadonlySet<string>): string {
  const short = summary.replace(/(<details>)(.*?)(<\/details>)/gs, (_, open: string, section: string) => {
    const lines = section.trimEnd().split('\n')
    const rest = lines.length - COLLAPSED_LINES
    const shown = rest > 1 ? [...lines.slice(0, COLLAPSED_LINES), `… ${rest} more lines`] : lines
    return `${open}${shown.join('\n')}\n</details>`
  })
  const lines = hideMasked(summaryText(short), masks)
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
  return [`  summary (saved as ${path})`, ...lines].join('\n')
}

function toLine(value: string): string {
  const line = value.replace(/\s*\n\s*/g, ' ')
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH)}… (${value.length} characters)`
}
