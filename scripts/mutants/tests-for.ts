// Finds the tests of a source.
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'

/**
 * Globs of the tests of a file or folder in `src`: those with the name of the file, or else those of its folder. Tests that
 * need the bundle are none of them.
 *
 * @param source such as `src/gate/poll.ts`
 */
export function testsFor(root: string, source: string): readonly string[] {
  const isFile = source.endsWith('.ts')
  const folder = (isFile ? dirname(source) : source).replace(/^src\b/, '__tests__').replace(/\/$/, '')
  const name = basename(source, '.ts')
  const isOwn = (test: string) =>
    test.endsWith('.test.ts') && (test.startsWith(`${name}.`) || test.startsWith(`${name}-`))
  const own = isFile && existsSync(join(root, folder)) ? readdirSync(join(root, folder)).filter(isOwn) : []
  return own.length > 0 ? own.map((test) => posix.join(folder, test)) : [`${folder}/**/*.test.ts`]
}
