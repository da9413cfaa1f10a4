// Starts the emulated Atlas on a free port, and waits until it listens.
import { spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { info, saveState, setOutput } from '@actions/core'

const root = join(import.meta.dirname, '..', '..', '..')
const logFile = join(process.env.RUNNER_TEMP, 'emulator.log')
const log = openSync(logFile, 'w')
const emulator = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'serve.mjs')], {
  cwd: root,
  detached: true,
  windowsHide: true,
  stdio: ['ignore', log, log]
})
saveState('pid', emulator.pid)
const url = await readUrl()
saveState('url', url)
setOutput('url', url)
info(`The emulated Atlas listens at ${url}.`)
emulator.unref()

/** Only this process writes the log, so the URL cannot be that of another listener. */
async function readUrl() {
  for (;;) {
    const printed = readFileSync(logFile, 'utf8')
    const [, found] = /^(http:\S+)$/m.exec(printed) ?? []
    if (found !== undefined) return found
    if (emulator.exitCode !== null) throw new Error(`The emulated Atlas did not start:\n${printed}`)
    await sleep(100)
  }
}
