// Installs what package-lock.json lists, if that has not been done yet. Runs on a bare clone, before any package is there.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

if (!isInstalled()) {
  console.log('Installing the dependencies of package-lock.json; this happens once.')
  process.exitCode = install()
}

/** npm writes its own list last, so that an install that broke off does not count. */
function isInstalled() {
  const installed = modifiedMs('node_modules/.package-lock.json')
  return installed !== undefined && installed >= (modifiedMs('package-lock.json') ?? 0)
}

function modifiedMs(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs
}

/** npm says where it lies to the scripts that it runs; anywhere else it must be on the PATH. */
function install() {
  const flags = ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }
  const { status, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...flags], options)
    : process.platform === 'win32'
      ? spawnSync(['npm.cmd', ...flags].join(' '), { ...options, shell: true })
      : spawnSync('npm', flags, options)
  if (error) console.error(`npm could not be started: ${error.message}`)
  else if (status !== 0) console.error('npm ci failed; its own message stands above.')
  return status ?? 1
}
