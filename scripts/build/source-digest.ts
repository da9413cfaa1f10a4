// Tells whether dist/ was built from the sources that are there.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The file in dist/ that holds the digest of the sources it was built from. */
export const DIGEST_FILE = 'sources.sha256'

/** What a bundle is built from, dependencies by their lock. */
const SOURCES = ['src', 'shims', 'scripts/build', 'scripts/build.ts', 'package-lock.json', 'tsconfig.json']

/** The SHA-256 of everything a bundle is built from, in hexadecimal. The same on every system. */
export function digestSources(root: string): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesIn(root, source)).sort()) {
    // A checkout may have other line ends.
    hash.update(`${file}\n${readFileSync(join(root, file), 'utf8').replace(/\r\n/g, '\n')}\n`)
  }
  return hash.digest('hex')
}

/** @throws Error if dist/ was built from other sources */
export function requireFreshBuild(root: string): void {
  let built = ''
  try {
    built = readFileSync(join(root, 'dist', DIGEST_FILE), 'utf8').trim()
  } catch {
    // Not built at all.
  }
  if (built !== digestSources(root)) throw new Error('dist/ was not built from these sources. Run `npm run build`.')
}

/** Paths of all files below a path, with slashes, relative to the root. */
function filesIn(root: string, path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path)).flatMap((name) => filesIn(root, `${path}/${name}`))
}
