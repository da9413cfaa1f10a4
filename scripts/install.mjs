// Installs the dependencies in package-lock.json unless that has been done. Runs on a bare clone, without any package.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

if (!isInstalled()) {
  console.log('Installing the dependencies in package-lock.json. This happens once.')
  process.exitCode = install()
}

/** npm writes this list last, so an interrupted install does not count. */
function isInstalled() {
  const installed = modifiedMs('node_modules/.package-lock.json')
  return installed !== undefined && installed >= (modifiedMs('package-lock.json') ?? 0)
}

function modifiedMs(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs
}

/** npm passes its own path to the scripts it runs. Elsewhere npm must be on the PATH. */
function install() {
  const flags = ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }
  const { status, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...flags], options)
    : process.platform === 'win32'
      ? spawnSync(['npm.cmd', ...flags].join(' '), { ...options, shell: true })
      : spawnSync('npm', flags, options)
  if (error) console.error(`Cannot start npm: ${error.message}`)
  else if (status !== 0) console.error('npm ci failed. See its message above.')
  return status ?? 1
}
