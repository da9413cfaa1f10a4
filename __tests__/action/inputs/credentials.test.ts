import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario } from '../../support/scenario.ts'
import { render } from '../../support/transcript-text.ts'
import { rejectInputs } from './reject-inputs.ts'

describe('missing credentials', () => {
  const none = { 'client-id': '', 'client-secret': '' }

  it('are both named', async () => {
    const transcript = await runScenario({ with: none })
    expect(render(transcript)).toMatchSnapshot()
    expect(transcript.requests).toEqual([])
  })

  it('are explained for pull requests from forks and for Dependabot', async () => {
    expect(await rejectInputs(none, { GITHUB_EVENT_NAME: 'pull_request' })).toContain(
      'pull requests from forks get no secrets'
    )
    expect(await rejectInputs(none, { GITHUB_ACTOR: 'dependabot[bot]' })).toContain(
      'Secrets and variables > Dependabot'
    )
  })
})

describe('missing credentials beside an API key in the environment', () => {
  it.each(['MONGODB_ATLAS_PUBLIC_API_KEY', 'MONGODB_ATLAS_PRIVATE_KEY', 'MCLI_PRIVATE_API_KEY'])(
    'are explained: %s is not used',
    async (name) => {
      const value = 'an-api-key-0123456789'
      const message = await rejectInputs({ 'client-id': '', 'client-secret': '' }, { [name]: value })
      expect(message).toContain(`API keys, such as the one in ${name}, are not used. Create a service account in Atlas`)
      expect(message).not.toContain(value)
    }
  )
})

describe('credentials in the wrong form', () => {
  it('are reported if ID and secret are swapped', async () => {
    const message = await rejectInputs({ 'client-id': SAMPLE_CLIENT_SECRET, 'client-secret': SAMPLE_CLIENT_ID })
    expect(message).toContain('client-id and client-secret are swapped')
  })

  it('are reported if they are an API key', async () => {
    const message = await rejectInputs({
      'client-id': 'abcdefgh',
      'client-secret': '01234567-89ab-cdef-0123-456789abcdef'
    })
    expect(message).toMatch(
      /client-id: this looks like the public part of an API key.*client-secret: this looks like the private/s
    )
  })

  it('are reported if there is a line break inside', async () => {
    expect(await rejectInputs({ 'client-secret': 'mdb_sa_sk_one\ntwo' })).toContain(
      'client-secret: contains white space or a line break'
    )
  })

  it('are trimmed of a line break at the end', async () => {
    const { main } = await runScenario({
      with: { 'client-secret': `${SAMPLE_CLIENT_SECRET}\n`, 'org-id': SAMPLE_ORG_ID }
    })
    expect(main.exitCode).toBe(0)
  })
})
