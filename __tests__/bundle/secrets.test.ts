import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario } from './transcript.ts'

describe('what is hidden', () => {
  it('credentials before anything else is printed, the token and the Basic value as well', async () => {
    const { main, emulator } = await runScenario({ with: { 'org-id': SAMPLE_ORG_ID } })
    const lines = main.stdout.split(/\r?\n/)
    expect(lines.slice(0, 2)).toEqual([`::add-mask::${SAMPLE_CLIENT_ID}`, `::add-mask::${SAMPLE_CLIENT_SECRET}`])
    const [token, call] = emulator.requests
    expect(lines).toContain(`::add-mask::${token?.headers.authorization?.replace('Basic ', '')}`)
    expect(lines).toContain(`::add-mask::${call?.headers.authorization?.replace('Bearer ', '')}`)
  })

  it('credentials even when the inputs are wrong', async () => {
    const { main } = await runScenario({ with: { operation: 'nonsense' } })
    expect(main.stdout.split(/\r?\n/)[1]).toBe(`::add-mask::${SAMPLE_CLIENT_SECRET}`)
  })

  it('nothing shorter than eight characters', async () => {
    const { main } = await runScenario({ with: { 'client-secret': 'short', 'client-id': '' } })
    expect(main.stdout).not.toContain('::add-mask::short')
    expect(main.log).not.toContain('short')
  })

  it('a secret that Atlas shows once, before it becomes an output', async () => {
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

  it('a private key, line by line', async () => {
    const pem =
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
            body: JSON.stringify(pem)
          }
        })
    })
    expect(main.exitCode).toBe(0)
    expect(main.log + main.summary).not.toContain('MIIEvQIBADANBgkqhkiG9w0BAQEFAASC')
    expect(main.stdout.split(/\r?\n/)).toContain('::add-mask::BKcwggSjAgEAAoIBAQC7')
  })

  it('a password in a body, in a dry run as well', async () => {
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

describe('text of others', () => {
  const evil =
    'x\n::error title=gotcha::from Atlas\n##[error]old form\r::set-output name=a::b\u001b[31m</td><img src=x>@octocat [link](https://evil.example)'

  it('is never read as a command by the runner, nor as markup in the summary', async () => {
    const { main } = await runScenario({
      with: { 'org-id': SAMPLE_ORG_ID },
      arrange: ({ script }) =>
        script({
          on: { path: /orgs/ },
          effect: {
            kind: 'status',
            status: 200,
            headers: { 'content-type': 'application/vnd.atlas.2023-01-01+json;charset=utf-8' },
            body: { id: SAMPLE_ORG_ID, name: evil }
          }
        })
    })
    expect(main.exitCode).toBe(0)
    expect(main.annotations).toEqual([])
    expect(main.log).toContain('from Atlas')
    expect(main.stdout).not.toMatch(/^\s*::(error|set-output)/m)
    expect(main.stdout).not.toContain('##[')
    expect(main.stdout).not.toContain('\u001b')
    const text = main.summary.split('<details>')[0] ?? ''
    expect(text).not.toMatch(/<img|<\/td>|@octocat|\]\(https:\/\/evil/)
    expect(main.outputs['name']).toBe(evil)
  })

  it('stays inside an error annotation', async () => {
    const { main } = await runScenario({
      with: { 'org-id': SAMPLE_ORG_ID },
      arrange: ({ script }) =>
        script({
          on: { path: /orgs/ },
          effect: { kind: 'status', status: 400, body: { error: 400, errorCode: 'X', detail: evil } }
        })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations).toHaveLength(1)
    expect(main.annotations[0]?.message).toContain('from Atlas')
  })
})
