// The action that CI starts the emulator with: it fails unless the steps after it cleaned up.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { resolve } from 'node:path'
import { SAMPLE_ORG_ID } from '../../local/emulator/sample-world.ts'
import { prepareStep, type Phase, type Step } from '../../local/step-runner.ts'
import { json, requestToken, send, signIn } from './emulator/client.ts'

const FOLDER = resolve('.github/actions/emulator')

describe('the action that starts the emulator', () => {
  let step: Step
  let main: Phase
  let url = ''
  let ended: Promise<Phase> | undefined
  const post = () => (ended ??= step.post())

  beforeEach(async () => {
    ended = undefined
    step = await prepareStep({ action: FOLDER, with: {} })
    main = await step.main()
    url = main.outputs['url'] ?? ''
  })

  afterEach(async () => {
    await post()
    await step.remove()
  })

  it('waits until the emulator listens, and stops it in its post step', async () => {
    expect([main.exitCode, main.stderr]).toEqual([0, ''])
    expect((await send(url, { path: '/emulator/state' })).status).toBe(200)
    expect(await post()).toMatchObject({ exitCode: 0, annotations: [] })
    await expect(send(url, { path: '/emulator/state' })).rejects.toThrow('ECONNREFUSED')
  })

  it('fails if a token is still valid', async () => {
    const { access_token: token } = json<{ access_token: string }>(await requestToken(url))
    const { exitCode, log } = await post()
    expect(exitCode).toBe(1)
    expect(log).toContain('Valid access tokens: 1')
    expect(log).not.toContain(token)
  })

  it('fails if something is left, or missing', async () => {
    const api = await signIn(url)
    expect((await api('POST', '/groups', { body: { name: 'left', orgId: SAMPLE_ORG_ID } })).status).toBe(201)
    const users = '/groups/5f0000000000000000000002/databaseUsers'
    expect((await api('DELETE', `${users}/admin/app`)).status).toBe(204)
    const { exitCode, log } = await post()
    expect(exitCode).toBe(1)
    expect(log).toMatch(/Left: .*"name":"left"/)
    expect(log).toMatch(/Removed, though no step created it: .*"username":"app"/)
  })
})
