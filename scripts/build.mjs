// Builds dist/ anew: the bundles that the runner starts, each with the licences of everything in it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderLicences } from './licences.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
const scratch = mkdtempSync(join(tmpdir(), 'mongodb-atlas-build-'))

try {
  const fresh = join(scratch, 'dist')
  for (const entry of ['main', 'post']) build(entry, join(fresh, entry))
  // Only now, so that a source that does not compile costs nobody the bundle that works.
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  cpSync(fresh, join(root, 'dist'), { recursive: true })
  console.log('dist/main and dist/post are built.')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function build(entry, folder) {
  const statsFile = join(scratch, `${entry}.json`)
  const flags = ['--out', folder, '--no-cache', '--quiet', '--stats-out', statsFile]
  const command = [ncc, 'build', `src/${entry}.ts`, ...flags]
  const { status, error } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) throw new Error(`ncc could not build src/${entry}.ts.`)
  const { modules } = JSON.parse(readFileSync(statsFile, 'utf8'))
  const names = modules.map(({ name }) => name)
  writeFileSync(join(folder, 'licenses.txt'), renderLicences(root, names))
}
