import type { Transcript } from '../support/scenario.ts'

/** The lines of a wait in the log, from its first line on. */
export function waitLog({ main }: Pick<Transcript, 'main'>): readonly string[] {
  const lines = main.log.trimEnd().split('\n')
  return lines
    .slice(lines.findIndex((line) => line.startsWith('Waiting for ')))
    .filter((line) => !line.startsWith('Authenticated with Atlas.'))
}
