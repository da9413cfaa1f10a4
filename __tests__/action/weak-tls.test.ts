// An environment that weakens TLS: neither main nor post sends anything.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator, type Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { prepareStep } from '../../local/step-runner.ts'
import { user } from '../operations/temporary/temporary-things.ts'
import { rejectInputs } from './inputs/reject-inputs.ts'
import { requestTokenFrom } from './request-token.ts'
import { inProcess } from '../support/in-process.ts'
import { ACTION, requestLines, runScenario } from '../support/scenario.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const inputs = { 'org-id': SAMPLE_ORG_ID }

describe('main refuses', () => {
  it('NODE_TLS_REJECT_UNAUTHORIZED=0, and names the cure', async () => {
    const message = await rejectInputs(inputs, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })
    expect(message).toMatch(/^NODE_TLS_REJECT_UNAUTHORIZED: is 0, so any certificate would be accepted/)
    expect(message).toContain('set NODE_EXTRA_CA_CERTS')
  })

  it.each([
    ['--tls-min-v1.0'],
    ['--max-old-space-size=4096 --tls-min-v1.1'],
    ['--tls_min_v1.0'],
    ['"--tls-cipher-list=ALL:@SECLEVEL=0"'],
    ['--tls-keylog=/tmp/keys']
  ])('NODE_OPTIONS with %s', async (options) => {
    const message = await rejectInputs(inputs, { NODE_OPTIONS: options })
    expect(message).toMatch(/^NODE_OPTIONS: contains --tls[-_][a-z\-_0-9.]+, so others could read the credentials/)
  })
})

it.each<[string, string]>([
  ['NODE_TLS_REJECT_UNAUTHORIZED', '1'],
  ['NODE_OPTIONS', '--openssl-legacy-provider --use-openssl-ca --tls-min-v1.2 --tls-max-v1.2']
])('main accepts %s=%s', async (variable, value) => {
  const { main } = await runScenario({ with: inputs, env: { [variable]: value } })
  expect(main.exitCode).toBe(0)
})

/** Runs main, and post after a later step has weakened TLS. Gives the messages of post, which sends nothing. */
async function weakenAfterMain(given: (emulator: Emulator) => Promise<Readonly<Record<string, string>>>) {
  const clock = createVirtualClock()
  const emulator = await startEmulator({ clock })
  const run = inProcess({ clock })
  const step = await prepareStep({
    action: ACTION,
    with: { 'base-url': emulator.url, ...(await given(emulator)) },
    runPhase: (start) => {
      const weak: Record<string, string> = start.phase === 'post' ? { NODE_TLS_REJECT_UNAUTHORIZED: '0' } : {}
      return run({ ...start, env: { ...start.env, ...weak } })
    }
  })
  try {
    expect((await step.main()).exitCode).toBe(0)
    const sent = requestLines(emulator)
    const post = await step.post()
    expect(post.exitCode).toBe(0)
    expect(requestLines(emulator)).toEqual(sent)
    return post.annotations.map(({ message }) => message)
  } finally {
    clock.stop()
    await emulator.close()
    step.remove()
  }
}

describe('post sends nothing if a later step has weakened TLS, and names what may be left:', () => {
  const reason = 'nothing may be sent\\. NODE_TLS_REJECT_UNAUTHORIZED is 0'

  it('its access token', async () => {
    const account = { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET }
    const messages = await weakenAfterMain(() => Promise.resolve({ ...account, ...inputs }))
    expect(messages).toEqual([expect.stringMatching(`^Could not revoke the access token: ${reason}`)])
  })

  it('what it has created with an access token of the caller, who revokes that', async () => {
    const messages = await weakenAfterMain(async (emulator) => ({
      'access-token': await requestTokenFrom(emulator),
      'project-id': SAMPLE_PROJECT_ID,
      operation: 'createGroupDatabaseUser',
      body: JSON.stringify(user),
      temporary: 'true'
    }))
    expect(messages).toEqual([expect.stringMatching(`^Could not remove database user visitor: ${reason}`)])
  })
})
