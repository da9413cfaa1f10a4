// The test files that a run of everything loads together, and the others.
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
/** Their tests run in process, and have their hooks in a `describe`. */
const FOLDERS = /^(action|atlas|gate|operations)\//

/** Whether a file is loaded together with others. Jest finds a snapshot by the name of the file. @param {string} path */
function isGrouped(path) {
  return FOLDERS.test(path) && !existsSync(join(ROOT, dirname(path), '__snapshots__', `${basename(path)}.snap`))
}

/** @returns paths below `__tests__`, with forward slashes */
function allTests() {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return files.filter((path) => path.endsWith('.test.ts')).sort()
}

/** The files that are loaded together. */
export function groupedTests() {
  return allTests().filter(isGrouped)
}

/** The files that jest loads one by one even in a run of everything. */
export function otherTests() {
  return allTests().filter((path) => !isGrouped(path))
}

/** Loads the share of one of the group files. @param {number} number from 1 */
export async function loadGroup(number) {
  const groups = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.group.js')).length
  const paths = groupedTests().filter((_, index) => index % groups === number - 1)
  for (const path of paths) await import(`../${path}`)
}
