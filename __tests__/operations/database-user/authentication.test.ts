// create-database-user with a certificate, and with an identity provider.
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../../../local/emulator/emulator.ts'
import { bodyOf, create, error, messages, names, USERS, visible } from './create-database-user.ts'

const onPosix = process.platform === 'win32' ? it.skip : it

describe('a user with a certificate', () => {
  const x509 = { parameters: 'database: app\nauth: X509' }

  it('gets one, which post removes with the user', async () => {
    let pem = ''
    const transcript = await create(x509, {
      inspect: async (_step, { outputs }) => void (pem = await readFile(outputs['certificate-path'] ?? '', 'utf8'))
    })
    const { outputs } = transcript.main
    const path = outputs['certificate-path'] ?? ''
    const body = bodyOf(transcript)
    expect(messages(transcript)).toEqual([])
    expect(body).toMatchObject({
      databaseName: '$external',
      x509Type: 'MANAGED',
      username: expect.stringMatching(/^CN=atlas-tasks-[a-z0-9]{8}$/),
      description: expect.stringContaining('atlas-tasks 1234567890-1-')
    })
    expect(Object.keys(body)).not.toContain('deleteAfterDate')
    expect(Object.keys(body)).not.toContain('password')
    const certs = transcript.emulator.requests.find(({ path: target }) => target.endsWith('/certs'))
    expect(JSON.parse(certs?.body ?? '')).toEqual({ monthsUntilExpiration: 1 })
    expect(outputs['connection-string']).toBe(
      'mongodb+srv://prod.000002.mongodb.test/?authSource=%24external&authMechanism=MONGODB-X509' +
        `&tlsCertificateKeyFile=${encodeURIComponent(path)}`
    )
    expect(Object.keys(outputs)).not.toContain('expires-at')
    const secret = pem.split('\n').filter((line) => line.length >= 8)
    expect(secret).toContain('-----BEGIN PRIVATE KEY-----')
    const masked = transcript.main.stdout.split(/\r?\n/)
    expect(secret.filter((line) => !masked.includes(`::add-mask::${line}`))).toEqual([])
    expect(secret.filter((line) => visible(transcript).includes(line))).toEqual([])
    expect(secret.filter((line) => JSON.stringify(outputs).includes(line))).toEqual([])
    expect(basename(path)).toMatch(/^[\w.-]+\.pem$/)
    expect(transcript.tempFiles.filter((name) => name.endsWith('.pem'))).toEqual([])
    expect(names(transcript.emulator)).toEqual(['app'])
  })

  onPosix('gets a file that only the owner can read (file modes; not on Windows)', async () => {
    let mode = 0
    await create(x509, {
      inspect: async (_step, { outputs }) => void ({ mode } = await stat(outputs['certificate-path'] ?? ''))
    })
    expect(mode & 0o777).toBe(0o600)
  })

  it('gets a file in the temporary folder, whatever the name of the user', async () => {
    const transcript = await create({ parameters: 'database: app\nauth: x509\nusername: CN=../../a,OU=x/y' })
    expect(transcript.main.exitCode).toBe(0)
    expect(basename(transcript.main.outputs['certificate-path'] ?? '')).toMatch(/^mongodb-atlas-\w+-certificate\.pem$/)
    expect(names(transcript.emulator)).toEqual(['app'])
  })

  it('is removed by post if Atlas creates no certificate', async () => {
    const body = { error: 403, errorCode: 'USER_UNAUTHORIZED', detail: 'made up', reason: 'Forbidden', parameters: [] }
    let during: string[] = []
    const transcript = await create(x509, {
      arrange: ({ script }) => script({ on: { path: /certs$/ }, effect: { kind: 'status', status: 403, body } }),
      between: (emulator) => void (during = names(emulator))
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('createGroupDatabaseUserCert failed: 403')
    expect(during).toHaveLength(2)
    expect(names(transcript.emulator)).toEqual(['app'])
  })

  const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
  const created = (body: unknown): Fault['effect'] => ({ kind: 'status', status: 201, headers, body })

  it('has the name that was asked for if Atlas does not return another one', async () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nc2FtcGxlLWtleS1vZi10aGUtdGVzdA==\n-----END PRIVATE KEY-----\n'
    const transcript = await create(
      { parameters: 'database: app\nauth: x509\nusername: CN=ci', wait: 'false' },
      {
        arrange({ script }) {
          script({ on: { method: 'POST', path: USERS }, effect: created({ databaseName: '$external' }) })
          script({ on: { path: /certs$/ }, effect: created(JSON.stringify(pem)) })
        }
      }
    )
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { username: 'CN=ci' } })
    expect(transcript.requests).toContain(`POST ${USERS}/CN%3Dci/certs 201`)
  })

  it('is removed by post if Atlas returns a certificate without its private key', async () => {
    const body = JSON.stringify('-----BEGIN CERTIFICATE-----')
    const transcript = await create(x509, {
      arrange: ({ script }) => script({ on: { path: /certs$/ }, effect: created(body) })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('createGroupDatabaseUserCert: the response has no private key')
    expect(transcript.main.outputs).not.toHaveProperty('certificate-path')
    expect(transcript.tempFiles.filter((name) => name.endsWith('.pem'))).toEqual([])
    expect(names(transcript.emulator)).toEqual(['app'])
  })

  it('is named in a warning if it no longer carries the marker, because it never expires', async () => {
    const transcript = await create(x509, {
      between({ world }) {
        for (const user of world.databaseUsers.values()) delete user.description
      }
    })
    const name = transcript.main.outputs['username']
    expect(messages(transcript)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^warning: Not removed: database user ${name} does not carry the marker.*#/security/database/users$`,
          's'
        )
      )
    ])
    expect(names(transcript.emulator)).toEqual(['app', name])
  })
})

describe('a user of an identity provider', () => {
  it('is identified by its subject', async () => {
    const username = '64d613677e1ad50839cce4db/repo:example/shop:ref:refs/heads/main'
    const transcript = await create({ parameters: `database: app\nauth: oidc\nusername: ${username}` })
    const body = bodyOf(transcript)
    expect(messages(transcript)).toEqual([])
    expect(body).toMatchObject({ username, databaseName: '$external', oidcAuthType: 'USER' })
    expect(body['deleteAfterDate']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(Object.keys(body)).not.toContain('password')
    expect(transcript.main.outputs).toMatchObject({
      username,
      'connection-string': 'mongodb+srv://prod.000002.mongodb.test/?authSource=%24external&authMechanism=MONGODB-OIDC'
    })
    expect(names(transcript.emulator)).toEqual(['app'])
  })
})
