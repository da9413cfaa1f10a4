// The inputs of action.yml come from their definitions.
import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
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

describe('action.yml', () => {
  it('has the inputs of the definitions', () => {
    const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/update-action.ts', '--check']
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'action.yml is up to date.\n', stderr: '' })
  })
})
