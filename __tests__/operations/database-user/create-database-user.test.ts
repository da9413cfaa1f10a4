// create-database-user with a password: what it creates, hides and leaves behind.
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { bodyOf, create, error, messages, names, noted, USERS, visible } from './create-database-user.ts'

const app = { parameters: 'database: app' }

describe('a user with a password', () => {
  it('can use the cluster until the job ends', async () => {
    let startMs = 0
    let during: string[] = []
    const transcript = await create(
      { parameters: 'roles: [readWrite@app, read@app.orders.2026, clusterMonitor]\nexpires-in: 1h' },
      {
        arrange: (_emulator, clock) => void (startMs = clock.nowMs()),
        between: (emulator) => void (during = names(emulator))
      }
    )
    const body = bodyOf(transcript)
    const { outputs } = transcript.main
    expect(messages(transcript)).toEqual([])
    expect(body).toEqual({
      groupId: SAMPLE_PROJECT_ID,
      databaseName: 'admin',
      username: expect.stringMatching(/^atlas-tasks-[a-z0-9]{8}$/),
      password: expect.stringMatching(/^[\w-]{32}$/),
      roles: [
        { roleName: 'readWrite', databaseName: 'app' },
        { roleName: 'read', databaseName: 'app', collectionName: 'orders.2026' },
        { roleName: 'clusterMonitor', databaseName: 'admin' }
      ],
      scopes: [{ name: 'prod', type: 'CLUSTER' }],
      deleteAfterDate: `${new Date(startMs + 3_600_000).toISOString().slice(0, 19)}Z`,
      description: expect.stringMatching(/^atlas-tasks 1234567890-1-[a-z0-9]{8} \d{8}T\d{4} example\/shop deploy$/)
    })
    const { username, password, deleteAfterDate } = body as Record<string, string>
    expect(outputs).toMatchObject({
      satisfied: 'true',
      username,
      password,
      'connection-string': `mongodb+srv://${username}:${password}@prod.000002.mongodb.test`,
      url: expect.stringContaining(`/v2/${SAMPLE_PROJECT_ID}#/security/database/users`)
    })
    expect(Date.parse(outputs['expires-at'] ?? '')).toBe(Date.parse(deleteAfterDate ?? ''))
    expect(transcript.main.log).toContain(
      `Database user ${username} can use cluster prod. It is removed when the job ends, by ${outputs['expires-at']} at the latest.`
    )
    expect(transcript.mainMs).toBe(20_000)
    expect(during).toEqual(['app', username])
    expect(transcript.post.log).toContain(`Removed database user ${username}.`)
    expect(names(transcript.emulator)).toEqual(['app'])
  })

  it('never shows its password', async () => {
    let result = ''
    const transcript = await create(app, {
      inspect: async (_step, { outputs }) => void (result = await readFile(outputs['result-path'] ?? '', 'utf8'))
    })
    const password = String(bodyOf(transcript)['password'])
    expect(transcript.main.outputs['password']).toBe(password)
    expect(transcript.main.stdout.split(/\r?\n/)).toContain(`::add-mask::${password}`)
    expect(visible(transcript)).not.toContain(password)
    expect(result).not.toContain(password)
    expect(JSON.parse(result)).toEqual({
      auth: 'password',
      cluster: 'prod',
      roles: [{ roleName: 'readWrite', databaseName: 'app' }],
      username: transcript.main.outputs['username'],
      expiresAt: transcript.main.outputs['expires-at'],
      databaseName: 'admin'
    })
    expect(transcript.main.outputs['result']).toBe(result)
  })

  it('is left by post if it no longer carries the marker', async () => {
    const transcript = await create(app, {
      between({ world }) {
        for (const user of world.databaseUsers.values()) user.description = 'ours now'
      }
    })
    const name = transcript.main.outputs['username']
    expect(transcript.post.log).toMatch(
      new RegExp(`Left database user ${name}: it no longer carries the marker.*It expires at 2`)
    )
    expect(messages(transcript)).toEqual([])
    expect(names(transcript.emulator)).toEqual(['app', name])
  })

  it('is removed by post if the response was lost', async () => {
    let during: string[] = []
    const transcript = await create(app, {
      arrange: ({ script }) => script({ on: { method: 'POST', path: USERS }, effect: { kind: 'drop-response' } }),
      between: (emulator) => void (during = names(emulator))
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('createGroupDatabaseUser: the connection was lost')
    expect(transcript.requests.filter((line) => line.startsWith(`POST ${USERS}`))).toHaveLength(1)
    expect(during).toHaveLength(2)
    expect(transcript.post.log).toContain('Removed database user atlas-tasks-')
    expect(names(transcript.emulator)).toEqual(['app'])
    expect(visible(transcript)).not.toContain(bodyOf(transcript)['password'])
  })

  it('is not ours if it existed before', async () => {
    const transcript = await create({ parameters: 'database: app\nusername: app' })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('409 USER_ALREADY_EXISTS')
    expect(noted(transcript)).toEqual([])
    expect(transcript.requests.filter((line) => line.startsWith('DELETE'))).toEqual([])
    expect(names(transcript.emulator)).toEqual(['app'])
  })
})
