// Renders the job summary of the post step.
import type { IsMasked } from './summary.ts'
import { createTextRenderer, link } from './text.ts'

/** Something that post did not remove from Atlas, and why. */
export interface Leftover {
  readonly subject: string
  readonly why: string
  /** Its page in the Atlas UI. */
  readonly page: string
}

/** Renders what post did not remove. Pure. */
export function renderLeftovers(baseUrl: string, leftovers: readonly Leftover[], isMasked: IsMasked): string {
  const { value, sentence } = createTextRenderer({ isMasked, urls: [baseUrl] })
  const items = leftovers.map(
    ({ subject, why, page }) =>
      `<li><strong>${value(subject)}</strong>: ${sentence(`${why}.`)} ${link('Open in Atlas', page)}</li>`
  )
  return ['<h3>⚠️ MongoDB Atlas: left in Atlas</h3>', '', '<ul>', ...items, '</ul>', ''].join('\n')
}
