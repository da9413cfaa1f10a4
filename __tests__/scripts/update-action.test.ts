// The inputs of action.yml come from their definitions.
import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { replaceInputs } from '../../scripts/action/replace-inputs.ts'
import { textInput } from '../../src/action/inputs/input-definition.ts'

describe('replaceInputs', () => {
  const definitions = {
    'org-id': textInput({ sentence: 'Organization ID.', fallback: 'MONGODB_ATLAS_ORG_ID' }),
    'dry-run': textInput({ sentence: 'Yes: no.', default: 'false' })
  }

  it('replaces the inputs and keeps everything else', () => {
    const before = 'name: x\n\ninputs:\n  old:\n    description: gone\n\noutputs:\n  id:\n    description: $& $1\n'
    const after = replaceInputs(before, definitions)
    expect(after).toBe(
      [
        'name: x',
        '',
        'inputs:',
        '  org-id:',
        "    description: 'Organization ID. Default: environment variable `MONGODB_ATLAS_ORG_ID`.'",
        '  dry-run:',
        "    description: 'Yes: no.'",
        "    default: 'false'",
        '',
        'outputs:',
        '  id:',
        '    description: $& $1',
        ''
      ].join('\n')
    )
    expect(replaceInputs(after, definitions)).toBe(after)
  })

  it.each(['name: x\noutputs:\n', 'outputs:\ninputs:\n  a: {}\n'])('refuses %j', (text) => {
    expect(() => replaceInputs(text, definitions)).toThrow('action.yml needs inputs followed by outputs.')
  })
})

describe('update-action', () => {
  const upToDate = { status: 0, stdout: 'action.yml and tasks/ are up to date.\n', stderr: '' }
  const update = (...parameters: string[]) => {
    const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/update-action.ts', ...parameters]
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  it('finds action.yml and tasks/ as the definitions say', () => {
    expect(update('--check')).toEqual(upToDate)
  })

  it('names what differs, is missing or is left over, and mends it', () => {
    const root = mkdtempSync(join(tmpdir(), 'mongodb-atlas-update-'))
    try {
      for (const name of ['action.yml', 'tasks']) cpSync(name, join(root, name), { recursive: true })
      appendFileSync(join(root, 'tasks', 'login', 'action.yml'), '# more\n')
      rmSync(join(root, 'tasks', 'check-backup'), { recursive: true })
      mkdirSync(join(root, 'tasks', 'logout'))
      expect(update('--check', '--root', root)).toEqual({
        status: 1,
        stdout: '',
        stderr: [
          'tasks/check-backup differs from its definition.',
          'tasks/login differs from its definition.',
          'tasks/logout is left over: there is no such task.',
          'Run `npm run generate`.\n'
        ].join('\n')
      })
      expect(update('--root', root).status).toBe(0)
      expect(update('--check', '--root', root)).toEqual(upToDate)
      expect(existsSync(join(root, 'tasks', 'logout'))).toBe(false)
    } finally {
      rmSync(root, { recursive: true })
    }
  })
})
