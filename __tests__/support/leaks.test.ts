import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID } from '../../local/emulator/sample-world.ts'
import { findLeaks, type Evidence } from './leaks.ts'
import { runScenario } from './scenario.ts'

const SECRET = 'mdb_sa_sk_one-two-three'
const nowhere = { stdout: '', stderr: '', outputs: {}, state: {}, exported: {}, summary: '' }

/** The leaks of a step that left `phase`; by default it knows no secrets. */
function leaksIn(phase: Partial<Evidence['phases'][number]>, known: Partial<Evidence> = {}): string[] {
  const evidence = { inputs: {}, env: {}, authorizations: [], bodies: [], masks: new Set<string>(), ...known }
  return findLeaks({ ...evidence, phases: [{ ...nowhere, ...phase }] })
}

const masked = { masks: new Set([SECRET]) }
const carriers = ['result', 'value', 'password', 'connection-string', 'access-token']

describe('findLeaks finds', () => {
  it.each<[string, Partial<Evidence>]>([
    ['a masked value', masked],
    ['the client secret', { inputs: { 'client-secret': SECRET } }],
    ['the input access-token', { inputs: { 'access-token': SECRET } }],
    ['the input github-token', { inputs: { 'github-token': SECRET } }],
    ['the client secret in the environment', { env: { MONGODB_ATLAS_CLIENT_SECRET: SECRET } }],
    ['the access token in the environment', { env: { MONGODB_ATLAS_ACCESS_TOKEN: SECRET } }],
    ['an access token that was sent', { authorizations: [`Bearer ${SECRET}`] }],
    ['a Basic value that was sent', { authorizations: [`Basic ${SECRET}`] }],
    ['a token in a response', { bodies: [JSON.stringify({ access_token: SECRET })] }],
    ['a password in a response', { bodies: [JSON.stringify({ users: [{ password: SECRET }] })] }],
    ['a secret in a response', { bodies: [JSON.stringify({ secrets: [{ id: 'a', secret: SECRET }] })] }],
    ['the private key of an API key', { bodies: [JSON.stringify({ privateKey: SECRET })] }],
    ['a line of a PEM key', { bodies: [JSON.stringify(`-----BEGIN PRIVATE KEY-----\n${SECRET}\n`)] }]
  ])('%s', (_name, known) => {
    expect(leaksIn({ summary: `It is ${SECRET}.` }, known)).toEqual([`${SECRET} in the summary`])
  })

  it.each<[string, Partial<Evidence['phases'][number]>, string]>([
    ['in stdout', { stdout: `::debug::${SECRET}\n` }, 'the log'],
    ['in stderr', { stderr: SECRET }, 'the log'],
    ['of which only nine characters are shown', { summary: SECRET.slice(-9) }, 'the summary'],
    ['in the state', { state: { session: SECRET } }, 'state session'],
    ['in an output', { outputs: { id: SECRET } }, 'output id'],
    ['in a variable', { exported: { OTHER: SECRET } }, 'variable OTHER'],
    [
      'in the summary, with Markdown escapes',
      { summary: SECRET.replaceAll('-', '\\-').concat('-two-three') },
      'the summary'
    ],
    ['that is masked only afterwards', { stdout: `${SECRET}\n::add-mask::${SECRET}\n` }, 'the log']
  ])('a secret %s', (_name, phase, place) => {
    expect(leaksIn(phase, masked)).toEqual([`${SECRET} in ${place}`])
  })

  it.each(carriers)('an unmasked secret in output %s', (name) => {
    const bodies = [JSON.stringify({ secret: SECRET })]
    expect(leaksIn({ outputs: { [name]: SECRET } }, { bodies })).toEqual([`${SECRET} in output ${name}`])
  })
})

describe('findLeaks ignores', () => {
  it('what the runner masks', () => {
    const stdout = `::add-mask::${SECRET}&"\n> ${SECRET}&"\n::error::${SECRET}&"\n`
    expect(leaksIn({ stdout, summary: `<td>${SECRET}&amp;&quot;</td>` }, masked)).toEqual([])
  })

  it('the eight first characters of a secret', () => {
    expect(leaksIn({ summary: SECRET.slice(-8) }, masked)).toEqual([])
  })

  it('the command that masks a value', () => {
    expect(leaksIn({ stdout: `::add-mask::${SECRET}\n` }, masked)).toEqual([])
  })

  it.each(carriers)('a masked secret in output %s', (name) => {
    expect(leaksIn({ outputs: { [name]: `mongodb://${SECRET}@host` } }, masked)).toEqual([])
  })

  it('the token that login exports', () => {
    expect(leaksIn({ exported: { MONGODB_ATLAS_ACCESS_TOKEN: SECRET } }, masked)).toEqual([])
  })

  it('the client ID in the state, and only there', () => {
    const known = { inputs: { 'client-id': SAMPLE_CLIENT_ID }, masks: new Set([SAMPLE_CLIENT_ID]) }
    expect(leaksIn({ state: { session: SAMPLE_CLIENT_ID } }, known)).toEqual([])
    expect(leaksIn({ summary: SAMPLE_CLIENT_ID }, known)).toEqual([`${SAMPLE_CLIENT_ID} in the summary`])
  })

  it('values that cannot be masked or are starred out', () => {
    const bodies = [JSON.stringify({ secret: '***-0123', password: 'short' })]
    expect(leaksIn({ summary: '***-0123 short' }, { bodies })).toEqual([])
  })
})

describe('runScenario rejects a step that shows', () => {
  // The name of an organization becomes an output, which is never redacted.
  it.each([
    ['its client secret', { name: SAMPLE_CLIENT_SECRET }],
    ['a masked value', { name: SAMPLE_CLIENT_ID }],
    ['a one-time value of a response', { name: SECRET, secret: SECRET }]
  ])('%s', async (_what, document) => {
    const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
    const body = { id: SAMPLE_ORG_ID, ...document }
    const run = runScenario({
      with: { 'org-id': SAMPLE_ORG_ID },
      arrange: ({ script }) => script({ on: { path: /orgs/ }, effect: { kind: 'status', status: 200, headers, body } })
    })
    await expect(run).rejects.toThrow(`${document.name} in output name`)
  })
})
