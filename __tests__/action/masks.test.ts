import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { createMasks } from '../../src/action/masks.ts'
import { findSecrets } from '../../src/action/report/find-secrets.ts'
import { runScenario } from '../support/scenario.ts'
import { summaryText } from '../../local/summary-text.ts'

const JSON_HEADERS = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }

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

  it.each([
    ['a number', 'password: 12345678', '12345678'],
    ['a long number', 'password: 12345678901234567890', '12345678901234567890'],
    ['in a list of headers', 'headers: [{ name: Authorization, value: Bearer-of-secrets }]', 'Bearer-of-secrets'],
    ['in a mapping of headers', 'headers: { Authorization: Bearer-of-secrets }', 'Bearer-of-secrets'],
    ['the URL of a webhook', 'url: https://hooks.example.com/T0/B0/x', 'https://hooks.example.com/T0/B0/x'],
    ['a template of headers', `headersTemplate: '{"X-Key":"a b"}'`, '{"X-Key":"a b"}']
  ])('cover a secret that is sent: %s', async (_what, body, secret) => {
    const { main } = await runScenario({
      with: {
        operation: 'createGroupIntegration',
        'project-id': SAMPLE_PROJECT_ID,
        parameters: 'integrationType: WEBHOOK',
        body,
        'dry-run': 'true'
      }
    })
    expect(main.exitCode).toBe(0)
    expect(main.stdout.split(/\r?\n/)).toContain(`::add-mask::${secret}`)
    expect(summaryText(main.summary)).not.toContain(secret)
    expect(main.summary).toContain('***')
  })

  it.each([
    ['deliveryUrl of a restore job', { deliveryUrl: ['https://restore.example.com:27017/Xy-1/a.tar.gz'] }],
    [
      'private deliveryUrl',
      { privateDownloadDeliveryUrls: [{ endpointId: 'e', deliveryUrl: 'https://restore.example.com/b' }] }
    ],
    ['snapshotUrl of a flex cluster', { snapshotUrl: 'https://restore.example.com/c' }],
    [
      'url and authValue of a delivery',
      { delivery: { url: 'https://restore.example.com/d', authValue: 'let-me-download' } }
    ]
  ])('cover a download: %s', async (_what, body) => {
    const { main } = await runScenario({
      with: { operation: 'getOrg', 'org-id': SAMPLE_ORG_ID },
      arrange: ({ script }) =>
        script({
          on: { path: /orgs/ },
          effect: {
            kind: 'status',
            status: 200,
            headers: JSON_HEADERS,
            body: { id: SAMPLE_ORG_ID, name: 'o', ...body }
          }
        })
    })
    expect(main.exitCode).toBe(0)
    expect(main.stdout).toMatch(/^::add-mask::https:\/\/restore\.example\.com/m)
    expect(main.log + main.summary).not.toMatch(/restore\.example\.com|let-me-download/)
  })

  it('do not cover what Atlas has starred out', async () => {
    const body = { id: SAMPLE_ORG_ID, name: 'o', apiKey: '********1234', privateKey: 'not-starred-out' }
    const { main } = await runScenario({
      with: { operation: 'getOrg', 'org-id': SAMPLE_ORG_ID },
      arrange: ({ script }) =>
        script({ on: { path: /orgs/ }, effect: { kind: 'status', status: 200, headers: JSON_HEADERS, body } })
    })
    expect(summaryText(main.summary)).toContain('apiKey: ********1234\nprivateKey: ***')
    expect(main.stdout).toContain('::add-mask::not-starred-out')
    expect(main.stdout).not.toContain('********1234')
  })

  it('cover twenty thousand secrets that share their beginning', () => {
    const results = Array.from({ length: 20_000 }, (_, index) => ({
      name: `p${index}`,
      password: `https://secret-${index}`
    }))
    const given: (readonly string[])[] = []
    const masks = createMasks((values) => given.push(values))
    masks.add(findSecrets({ results }, 'response'))
    expect(given.map((values) => values.length)).toEqual([20_000])
    expect(masks.isIn('a text with https://secret-19999 in it')).toBe(true)
    expect(masks.isIn('https://secret- '.repeat(300))).toBe(false)
  })

  it('are given to the runner at once', () => {
    const given: (readonly string[])[] = []
    const masks = createMasks((values) => given.push(values))
    masks.add(['first-secret', 'short', 'second\nsecret-line', 'first-secret'])
    masks.add(['first-secret'])
    expect(given).toEqual([['first-secret', 'second\nsecret-line', 'secret-line']])
    expect(['a first-secret b', 'second\nsecret-line', 'first-secre', 'second'].map(masks.isIn)).toEqual([
      true,
      true,
      false,
      false
    ])
  })
})
