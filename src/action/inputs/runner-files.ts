// Checks what the runner provides before anything is sent: afterwards, no result could be written.
import { statSync } from 'node:fs'
import type { Problem } from '../../atlas/errors.ts'
import type { Host } from '../host.ts'

/** Checks the folder for temporary files. */
export function checkTempFolder({ tempFolder }: Pick<Host, 'tempFolder'>): Problem[] {
  if (statSync(tempFolder, { throwIfNoEntry: false })?.isDirectory() === true) return []
  const message = `"${tempFolder}" is not a folder. The runner sets this variable: do not set it, nor remove the folder.`
  return [{ input: 'RUNNER_TEMP', message }]
}

/** Checks the files for state and outputs. Outside a runner there are none. */
export function checkCommandFiles(host: Pick<Host, 'env'>): Problem[] {
  return ['GITHUB_STATE', 'GITHUB_OUTPUT'].flatMap((input) => {
    const file = host.env(input)
    if (file === undefined || statSync(file, { throwIfNoEntry: false }) !== undefined) return []
    const message = `"${file}" does not exist. The runner sets this variable and creates the file for each step: do neither change nor remove it.`
    return [{ input, message }]
  })
}
