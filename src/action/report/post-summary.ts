import { escapeText, escapeUrl } from './summary.ts'

/** Something that stays in Atlas, and why. */
export interface Leftover {
  readonly subject: string
  readonly why: string
  /** Its page in the Atlas UI. */
  readonly page: string
}

/** What stays in Atlas after the step, for its summary. Pure. */
export function renderLeftovers(left: readonly Leftover[]): string {
  const rows = left.map(
    ({ subject, why, page }) => `- **${escapeText(subject)}**: ${escapeText(why)}. [Open in Atlas](${escapeUrl(page)})`
  )
  return `### ⚠️ MongoDB Atlas: left in Atlas\n\n${rows.join('\n')}\n`
}
