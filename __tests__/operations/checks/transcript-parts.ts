// The parts of a transcript that the tests of the checks assert on.
import type { Transcript } from '../../support/scenario.ts'

/** The message of the error annotation. */
export function errorMessage({ main }: Transcript): string | undefined {
  return main.annotations.find(({ level }) => level === 'error')?.message
}

/** `GET path status` of each read. */
export function reads({ requests }: Transcript): string[] {
  return requests.filter((line) => line.startsWith('GET'))
}
