// Finds the tests of a source.
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'

/**
 * The glob of the tests of a file or folder in `src`: those of its folder, or else of the nearest folder above that has
 * any. Tests that need the bundle are none of them.
 *
 * @param source such as `src/gate/poll.ts`
 */
export function testsFor(root: string, source: string): string {
  const own = source.endsWith('.ts') ? posix.dirname(source) : source.replace(/\/$/, '')
  const folder = own.replace(/^src\b/, '__tests__')
  return existsSync(join(root, folder)) ? `${folder}/**/*.test.ts` : testsFor(root, posix.dirname(own))
}
