// The inputs of action.yml come from their definitions.
import { describe, expect, it } from '@jest/globals'
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { replaceInputs } from '../../scripts/action/replace-inputs.ts'
import { updateAction } from '../../scripts/action/update.ts'
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

describe('updateAction', () => {
  it('finds action.yml and tasks/ as the definitions say', async () => {
    expect(await updateAction('.', { check: true })).toEqual([])
  })

  it('names what differs, is missing or is left over, and mends it', async () => {
    const root = mkdtempSync(join(tmpdir(), 'mongodb-atlas-update-'))
    const differences = [
      'tasks/check-backup differs from its definition.',
      'tasks/login differs from its definition.',
      'tasks/logout is left over: there is no such task.'
    ]
    try {
      for (const name of ['action.yml', 'tasks']) cpSync(name, join(root, name), { recursive: true })
      appendFileSync(join(root, 'tasks', 'login', 'action.yml'), '# more\n')
      rmSync(join(root, 'tasks', 'check-backup'), { recursive: true })
      mkdirSync(join(root, 'tasks', 'logout'))
      expect(await updateAction(root, { check: true })).toEqual(differences)
      expect(await updateAction(root, { check: false })).toEqual(differences)
      expect(await updateAction(root, { check: true })).toEqual([])
      expect(existsSync(join(root, 'tasks', 'logout'))).toBe(false)
    } finally {
      rmSync(root, { recursive: true })
    }
  })
})
