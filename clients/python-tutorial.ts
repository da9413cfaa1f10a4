// A Python program with requests-oauthlib, as MongoDB's tutorial on service accounts uses it. It refuses http.
import { join } from 'node:path'
import type { Client } from './client.ts'
import { clientEnvironment, runCommand, runOrGiveUp } from './commands.ts'

const PACKAGE = 'requests-oauthlib==2.0.0'
/** The interpreter. */
export const PYTHON = process.platform === 'win32' ? 'python' : 'python3'

export const pythonTutorial: Client = {
  name: 'tutorial, Python',
  tls: true,
  async prepare(cache) {
    const packages = join(cache, 'packages')
    const pip = ['-m', 'pip', 'install', '--quiet', '--upgrade', '--target', packages, PACKAGE]
    await runOrGiveUp(PYTHON, pip, { folder: cache })
    return {
      version: PACKAGE.replace('==', '@'),
      run: (target) => {
        const env = clientEnvironment(target, join(cache, 'home'), {
          PYTHONPATH: packages,
          REQUESTS_CA_BUNDLE: target.certificate ?? ''
        })
        return runCommand(PYTHON, [join(import.meta.dirname, 'programs', 'tutorial.py')], { folder: cache, env })
      }
    }
  }
}
