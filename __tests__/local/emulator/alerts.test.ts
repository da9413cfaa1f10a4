import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, json, signIn, type Api } from './client.ts'

let emulator: Emulator
let api: Api

beforeEach(async () => {
  emulator = await startEmulator()
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

describe('alerts', () => {
  const path = `/groups/${SAMPLE_PROJECT_ID}/alerts`

  it('are listed by status, acknowledged and unacknowledged', async () => {
    const { results } = json<{ results: { id: string }[] }>(await api('GET', `${path}?status=OPEN`))
    expect(results).toHaveLength(1)
    expect(json(await api('GET', `${path}?status=CLOSED`)).totalCount).toBe(0)
    expect(await codeOf(api('GET', `${path}?status=LOUD`))).toBe('400 INVALID_ALERT_STATUS')
    const one = `${path}/${results[0]?.id}`
    const body = { acknowledgedUntil: '2026-08-11T00:00:00Z', acknowledgementComment: 'known' }
    expect(json(await api('PATCH', one, { body }))).toMatchObject({ ...body, acknowledgingUsername: SAMPLE_CLIENT_ID })
    expect(json(await api('GET', one))).toMatchObject(body)
    const back = json(await api('PATCH', one, { body: { unacknowledgeAlert: true } }))
    expect(back).not.toHaveProperty('acknowledgedUntil')
    expect(await codeOf(api('GET', `${path}/ffffffffffffffffffffffff`))).toBe('404 ALERT_NOT_FOUND')
  })
})
