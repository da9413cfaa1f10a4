// A Node.js program with axios and simple-oauth2, as MongoDB's tutorial on service accounts uses them.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from './client.ts'
import { clientEnvironment, runCommand, runOrGiveUp } from './commands.ts'

const PACKAGES = ['axios@1.21.1', 'simple-oauth2@5.1.0']
const PROGRAM = 'tutorial.mjs'

export const nodeTutorial: Client = {
  name: 'tutorial, Node.js',
  expects: ['ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND'],
  async prepare(cache) {
    await runOrGiveUp('npm', ['install', '--prefix', cache, '--no-audit', '--no-fund', ...PACKAGES], { folder: cache })
    copyFileSync(join(import.meta.dirname, 'programs', PROGRAM), join(cache, PROGRAM))
    return {
      version: PACKAGES.join(', '),
      run: (target) => {
        const env = clientEnvironment(target, join(cache, 'home'))
        return runCommand(process.execPath, [PROGRAM], { folder: cache, env })
      }
    }
  }
}
