// Builds dist/: a bundle for each entry, with the licences of everything in it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findMissingModule } from './build/find-missing-module.ts'
import { renderLicences } from './build/render-licences.ts'
import { digestSources, DIGEST_FILE } from './build/source-digest.ts'

/** The entry of each bundle, by its folder in dist/. */
const ENTRIES = {
  main: 'src/main.ts',
  post: 'src/post.ts',
  'emulator/main': 'local/emulator/action/main.ts',
  'emulator/post': 'local/emulator/action/post.ts',
  'emulator/server': 'local/emulator/action/server.ts'
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const scratch = mkdtempSync(join(tmpdir(), 'mongodb-atlas-build-'))

try {
  const fresh = join(scratch, 'dist')
  for (const [folder, entry] of Object.entries(ENTRIES)) build(entry, join(fresh, folder))
  writeFileSync(join(fresh, DIGEST_FILE), `${digestSources(root)}\n`)
  // Last, because a build that fails must not remove a working bundle.
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  cpSync(fresh, join(root, 'dist'), { recursive: true })
  console.log(`Built ${Object.keys(ENTRIES).join(', ')} in dist/.`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function build(entry: string, folder: string): void {
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
  const statsFile = join(scratch, 'stats.json')
  // Types are checked once, by `npm run lint`, and not with each bundle: that takes a sixth of the time.
  const options = ['--out', folder, '--no-cache', '--quiet', '--transpile-only', '--stats-out', statsFile]
  const { status } = spawnSync(process.execPath, [ncc, 'build', entry, ...options], {
    cwd: root,
    stdio: 'inherit'
  })
  if (status !== 0) throw new Error(`ncc could not build ${entry}.`)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const missing = findMissingModule(readFileSync(join(folder, file), 'utf8'))
    if (missing !== undefined) throw new Error(`ncc could not find ${missing}. Run \`npm ci\` and build again.`)
  }
  const { modules } = JSON.parse(readFileSync(statsFile, 'utf8')) as { modules: readonly { readonly name: string }[] }
  const names = modules.map(({ name }) => name)
  // ncc's own list of licences omits packages that are only in chunks.
  writeFileSync(join(folder, 'licenses.txt'), renderLicences(root, names))
}
