import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario } from '../support/scenario.ts'

describe('masks', () => {
  it('cover the credentials before anything else is printed, then the token and the Basic value', async () => {
    const { main, emulator } = await runScenario({ with: { 'org-id': SAMPLE_ORG_ID } })
    const lines = main.stdout.split(/\r?\n/)
    expect(lines.slice(0, 2)).toEqual([`::add-mask::${SAMPLE_CLIENT_ID}`, `::add-mask::${SAMPLE_CLIENT_SECRET}`])
    const [token, call] = emulator.requests
    expect(lines).toContain(`::add-mask::${token?.headers.authorization?.replace('Basic ', '')}`)
    expect(lines).toContain(`::add-mask::${call?.headers.authorization?.replace('Bearer ', '')}`)
  })

  it('cover the credentials even if the inputs are invalid', async () => {
    const { main } = await runScenario({ with: { operation: 'nonsense' } })
    expect(main.stdout.split(/\r?\n/)[1]).toBe(`::add-mask::${SAMPLE_CLIENT_SECRET}`)
  })

  it('cover nothing shorter than eight characters', async () => {
    const { main } = await runScenario({ with: { 'client-secret': 'short', 'client-id': '' } })
    expect(main.stdout).not.toContain('::add-mask::short')
    expect(main.log).not.toContain('short')
  })

  it('cover a secret that Atlas returns only once, before it becomes an output', async () => {
    const { main } = await runScenario({
      with: {
        operation: 'createOrgServiceAccount',
        'org-id': SAMPLE_ORG_ID,
        body: 'name: ci\ndescription: for CI\nroles: [ORG_MEMBER]\nsecretExpiresAfterHours: 8'
      },
      arrange: ({ script }) =>
        script({
          on: { method: 'POST', path: /serviceAccounts$/ },
          effect: {
            kind: 'status',
            status: 201,
            headers: { 'content-type': 'application/vnd.atlas.2024-08-05+json;charset=utf-8' },
            body: {
              clientId: `mdb_sa_id_${'a'.repeat(24)}`,
              secrets: [{ id: 'a'.repeat(24), secret: 'mdb_sa_sk_shown-only-once' }]
            }
          }
        })
    })
    expect(main.exitCode).toBe(0)
    const lines = main.stdout.split(/\r?\n/)
    expect(lines).toContain('::add-mask::mdb_sa_sk_shown-only-once')
    expect(main.log).not.toContain('shown-only-once')
    expect(main.summary).not.toContain('shown-only-once')
    expect(main.outputs['result']).toContain('mdb_sa_sk_shown-only-once')
  })

  it('cover a private key line by line', async () => {
    const pem =
      '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n' +
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIBAQC7\n-----END PRIVATE KEY-----\n'
    const { main } = await runScenario({
      with: {
        operation: 'createGroupDatabaseUserCert',
        'project-id': SAMPLE_PROJECT_ID,
        parameters: 'username: app',
        body: 'monthsUntilExpiration: 1'
      },
      arrange: ({ script }) =>
        script({
          on: { method: 'POST', path: /certs$/ },
          effect: {
            kind: 'status',
            status: 201,
            headers: { 'content-type': 'application/vnd.atlas.2023-01-01+json;charset=utf-8' },
            body: pem
          }
        })
    })
    expect(main.exitCode).toBe(0)
    expect(main.log + main.summary).not.toContain('MIIEvQIBADANBgkqhkiG9w0BAQEFAASC')
    const lines = main.stdout.split(/\r?\n/)
    expect(lines).toContain('::add-mask::BKcwggSjAgEAAoIBAQC7')
    expect(JSON.parse(main.outputs['result'] ?? '')).toBe(pem)
  })

  it('cover a password in a body, in a dry run too', async () => {
    const { main } = await runScenario({
      with: {
        operation: 'createGroupDatabaseUser',
        'project-id': SAMPLE_PROJECT_ID,
        body: 'username: app\npassword: correct-horse-battery\ndatabaseName: admin',
        'dry-run': 'true'
      }
    })
    expect(main.exitCode).toBe(0)
    expect(main.log + main.summary).not.toContain('correct-horse-battery')
  })
})
