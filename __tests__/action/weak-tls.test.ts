// An environment that weakens TLS: neither main nor post sends anything.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID } from '../../local/emulator/sample-world.ts'
import { prepareStep } from '../../local/step-runner.ts'
import { rejectInputs } from './inputs/reject-inputs.ts'
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

it('post sends nothing if a later step has weakened TLS, and names what may be left', async () => {
  const clock = createVirtualClock()
  const emulator = await startEmulator({ clock })
  const run = inProcess({ clock })
  const step = await prepareStep({
    action: ACTION,
    with: { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET, 'base-url': emulator.url, ...inputs },
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
    expect(post.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Could not revoke the access token: nothing may be sent\. NODE_TLS_REJECT_UNAUTHORIZED is 0/
      )
    ])
  } finally {
    clock.stop()
    await emulator.close()
    step.remove()
  }
})
