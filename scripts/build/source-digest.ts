// Checks that dist/ was built from the current sources.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The file in dist/ with the digest of the sources it was built from. */
export const DIGEST_FILE = 'sources.sha256'

/** What a bundle is built from. Dependencies are represented by the lockfile. */
const SOURCES = [
  'src',
  'local/emulator',
  'shims',
  'scripts/build',
  'scripts/build.ts',
  'package-lock.json',
  'tsconfig.json'
]

/** The SHA-256 of everything a bundle is built from, in hexadecimal. It is the same on every operating system. */
export function digestSources(root: string): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesIn(root, source)).sort()) {
    // git may have converted the line endings.
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
    // There is no build.
  }
  if (built !== digestSources(root)) throw new Error('dist/ was not built from these sources. Run `npm run build`.')
}

/** The files in a folder, relative to the root and with forward slashes. */
function filesIn(root: string, path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path)).flatMap((name) => filesIn(root, `${path}/${name}`))
}
