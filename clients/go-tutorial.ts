// A Go program with golang.org/x/oauth2/clientcredentials, as MongoDB's tutorial on service accounts uses it.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from './client.ts'
import { clientEnvironment, runCommand, runOrGiveUp } from './commands.ts'

const PROGRAM = process.platform === 'win32' ? 'tutorial.exe' : 'tutorial'

export const goTutorial: Client = {
  name: 'tutorial, Go',
  async prepare(cache) {
    cpSync(join(import.meta.dirname, 'programs', 'go'), cache, { recursive: true })
    const version = await runOrGiveUp('go', ['list', '-m', '-f', '{{.Path}}@{{.Version}}', 'golang.org/x/oauth2'], {
      folder: cache
    })
    await runOrGiveUp('go', ['build', '-o', PROGRAM, '.'], { folder: cache })
    return {
      version,
      run: (target) => {
        const env = clientEnvironment(target, join(cache, 'home'))
        return runCommand(join(cache, PROGRAM), [], { folder: cache, env })
      }
    }
  }
}
