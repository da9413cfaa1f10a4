// Renders the job summary of the post step.
import { escapeText, escapeUrl } from './summary.ts'

/** Something that post did not remove from Atlas, and why. */
export interface Leftover {
  readonly subject: string
  readonly why: string
  /** Its page in the Atlas UI. */
  readonly page: string
}

/** Renders what post did not remove. Pure. */
export function renderLeftovers(leftovers: readonly Leftover[]): string {
  const rows = leftovers.map(
    ({ subject, why, page }) => `- **${escapeText(subject)}**: ${escapeText(why)}. [Open in Atlas](${escapeUrl(page)})`
  )
  return `### ⚠️ MongoDB Atlas: left in Atlas\n\n${rows.join('\n')}\n`
}
