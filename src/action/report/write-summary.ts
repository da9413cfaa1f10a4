// Writes the job summary of main and of post.
import type { Host } from '../host.ts'
import { describeFailure, toAnnotation } from './failure.ts'
import type { IsMasked } from './summary.ts'

/** Whether the input summary, as it was written, wants a summary: also where the inputs could not be read. */
export function wantsSummary({ inputs }: Pick<Host, 'inputs'>): boolean {
  return inputs.get('summary')?.toLowerCase() !== 'false'
}

/** Writes a summary. One that cannot be written is a warning, not a failure. */
export function writeSummary(
  host: Pick<Host, 'appendSummary' | 'isMasked' | 'warning'>,
  render: (isMasked: IsMasked) => string
): void {
  try {
    host.appendSummary(render((text) => host.isMasked(text)))
  } catch (error) {
    host.warning(`Could not write the job summary: ${toAnnotation(describeFailure(error))}`)
  }
}
