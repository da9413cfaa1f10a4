// What actionlint and zizmor say about the examples, where this machine has them. Nothing is left open but one rule for
// the references to this action itself, which zizmor.yml explains.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { examples } from '../shown-steps.ts'
import { hasCommands } from './has-commands.ts'

const files = [...examples.keys()].map((file) => join('examples', file))
const config = join(import.meta.dirname, 'zizmor.yml')

const linters: readonly (readonly [name: string, options: readonly string[]])[] = [
  ['actionlint', ['-no-color']],
  ['zizmor', ['--offline', '--no-progress', '--color=never', '--config', config]]
]

for (const [name, options] of linters) {
  ;(hasCommands(name) ? it : it.skip)(`${name} finds nothing (needs ${name})`, () => {
    const { status, stdout, stderr } = spawnSync(name, [...options, ...files], { encoding: 'utf8' })
    expect(status === 0 ? '' : stdout + stderr).toBe('')
  })
}
