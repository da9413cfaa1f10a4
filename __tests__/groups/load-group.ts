// Loads test files into the one that calls it.
import { groupedTests } from './tests.js'

const GROUPS = 6

/** Loads every sixth of the files that are loaded together. @param number from 1 */
export async function loadGroup(number: number): Promise<void> {
  const paths = groupedTests().filter((_, index) => index % GROUPS === number - 1)
  for (const path of paths) await import(`../${path}`)
}
