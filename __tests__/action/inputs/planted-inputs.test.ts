// Variables that look like inputs: only the spelling of the runner counts, so no earlier step can set one.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { createHost } from '../../../src/action/host.ts'
import { createRecordingRunner } from '../../support/recording-runner.ts'
import { rejectInputs } from './reject-inputs.ts'

const host = (env: Readonly<Record<string, string>>, platform: NodeJS.Platform) =>
  createHost(createRecordingRunner({ env, folder: '.', print: () => {} }), platform)

describe('a variable that spells an input as the runner does not', () => {
  it.each([
    ['INPUT_Base-Url', 'http://127.0.0.1:1'],
    ['INPUT_base-url', 'https://thief.example'],
    ['INPUT_Dry-Run', 'true'],
    ['INPUT_On-Unmet', 'ignore'],
    ['INPUT_expect', 'true'],
    ['INPUT_Client-Secret', 'mdb_sa_sk_of-the-thief'],
    ['INPUT_Unheard-Of', 'x']
  ])('is an input error, and nothing is sent: %s', async (variable, value) => {
    const message = await rejectInputs({ 'org-id': SAMPLE_ORG_ID }, { [variable]: value })
    expect(message.split('\n')[0]).toBe(
      `${variable}: an earlier step has set this variable: the runner writes ${variable.toUpperCase()}. ` +
        'Remove it from GITHUB_ENV, or from env.'
    )
    expect(message).not.toContain(value)
  })

  it('is not taken, whatever the order of the variables', () => {
    const { inputs, plantedInputs } = host(
      { 'INPUT_Base-Url': 'a', 'INPUT_BASE-URL': 'b', 'INPUT_base-url': 'c' },
      'linux'
    )
    expect([...inputs]).toEqual([['base-url', 'b']])
    expect(plantedInputs).toEqual(['INPUT_Base-Url', 'INPUT_base-url'])
  })

  it('is the same variable on Windows', () => {
    const { inputs, plantedInputs } = host({ 'Input_Base-Url': 'a' }, 'win32')
    expect([...inputs]).toEqual([['base-url', 'a']])
    expect(plantedInputs).toEqual([])
  })
})

it('a variable of another name is none of ours', async () => {
  const { inputs, plantedInputs } = host({ input_file: 'x', MY_INPUT_X: 'y', INPUT_: '' }, 'linux')
  expect([...inputs, ...plantedInputs]).toEqual([])
  expect(await rejectInputs({ 'org-id': SAMPLE_ORG_ID, summary: 'perhaps' }, { input_file: 'x' })).not.toContain(
    'input_file'
  )
})

it('an input with underscores for its hyphens is misspelt, not taken', async () => {
  const message = await rejectInputs({ 'org-id': SAMPLE_ORG_ID }, { INPUT_BASE_URL: 'http://127.0.0.1:1' })
  expect(message).toContain('base_url: there is no such input. Did you mean base-url?')
})
