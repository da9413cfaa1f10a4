// Secrets of any shape, in any place: after the runner has masked them, nobody can read more than eight characters in a row.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { createRunnerMasker, longestPart, showPhase } from '../../support/runner-masker.ts'
import { runScenario, type Scenario } from '../../support/scenario.ts'
import { summaryText } from '../../../local/summary-text.ts'

/** How many characters in a row may be read. */
const READABLE = 8
const RUNS = 280

const SPECIALS = [...'"\'\\`*_[]()<>{}#|~@$&%+=!?:;,./ \t-']
const SPECIAL_PIECES = [
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '  ',
  '::',
  '##[',
  '://',
  'www.',
  ': ',
  ' #',
  '%0A',
  '%2F',
  '&amp;',
  '<br>',
  '\\n',
  '\\u0041',
  '***',
  '${{',
  '$$'
]
const CONTROLS = [
  '\u0001',
  '\b',
  '\u000b',
  '\f',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u009b',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u202e',
  '\ufeff'
]
const word = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/)
const piece = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 4, arbitrary: fc.constantFrom(...SPECIALS) },
  { weight: 2, arbitrary: fc.constantFrom(...SPECIAL_PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(...CONTROLS) },
  { weight: 1, arbitrary: fc.constantFrom('ä', 'ß', '€', '漢字', '😀', 'é', 'e\u0301') }
)
/** Anything that GitHub takes as a secret: it trims white space, and variables hold no NUL. */
const secret = fc
  .oneof(
    { weight: 8, arbitrary: fc.array(piece, { minLength: 3, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.array(piece, { minLength: 150, maxLength: 400 }) },
    { weight: 1, arbitrary: fc.array(fc.stringMatching(/^[0-9]{1,5}$/), { minLength: 4, maxLength: 8 }) }
  )
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text.length > READABLE)

const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
const project = { 'project-id': SAMPLE_PROJECT_ID }
const respond =
  (status: number, body: object): Scenario['arrange'] =>
  ({ script }) =>
    script({ on: { path: /api\/atlas/ }, effect: { kind: 'status', status, headers, body } })

/** Where workflows put secrets, and where they come back. */
const PLACES: Readonly<Record<string, (a: string, b: string, c: string, d: string) => Scenario>> = {
  'a body that is printed': (a, b, c, d) => ({
    with: {
      ...project,
      operation: 'createGroupDatabaseUser',
      'dry-run': 'true',
      body: JSON.stringify({
        username: a,
        description: b,
        labels: [{ key: 'k', value: c }],
        [d]: `around ${a} and ${b}`
      })
    }
  }),
  'a body that is sent': (a, b, c, d) => ({
    with: {
      ...project,
      operation: 'createGroupDatabaseUser',
      temporary: 'true',
      body: JSON.stringify({
        username: a,
        password: b,
        databaseName: 'admin',
        description: c,
        roles: [{ roleName: d }]
      })
    }
  }),
  parameters: (a, b, c, d) => ({
    with: {
      ...project,
      operation: 'getGroupDatabaseUser',
      parameters: JSON.stringify({ databaseName: a, username: b, pretty: c, envelope: d })
    }
  }),
  'parameters in an address': (a, b) => ({
    with: {
      ...project,
      operation: 'getGroupDatabaseUser',
      'dry-run': 'true',
      parameters: JSON.stringify({ databaseName: a, username: b })
    }
  }),
  'options of a named operation': (a, b, c, d) => ({
    with: {
      ...project,
      operation: 'create-database-user',
      parameters: JSON.stringify({ roles: [a], database: b, username: c, auth: d })
    }
  }),
  'names of things': (a, b) => ({
    with: { 'org-id': a, 'project-id': b, operation: 'getGroupCluster', 'cluster-name': a }
  }),
  'a cluster name': (a) => ({ with: { ...project, operation: 'check-cluster', 'cluster-name': a } }),
  inputs: (a, b, c, d) => ({
    with: {
      operation: a,
      'dry-run': b,
      timeout: c,
      'on-unmet': d,
      'api-version': a,
      'body-file': b,
      wait: c,
      'base-url': d
    }
  }),
  'a condition': (a, b) => ({
    with: { ...project, operation: 'getGroup', expect: `name == '${a}'`, query: `name || '${b}'` }
  }),
  'a condition as it is': (a) => ({ with: { ...project, operation: 'getGroup', expect: a } }),
  'a condition that gives a secret': (a, b) => ({
    with: { 'org-id': SAMPLE_ORG_ID, operation: 'getOrg', expect: 'name', query: 'name' },
    arrange: respond(200, { id: SAMPLE_ORG_ID, name: a, other: b })
  }),
  'a wait': (a, b) => ({
    with: {
      'org-id': SAMPLE_ORG_ID,
      operation: 'getOrg',
      'wait-until': `status == '${a}'`,
      timeout: '0s'
    },
    arrange: respond(200, { id: SAMPLE_ORG_ID, status: b, name: b })
  }),
  'a response': (a, b, c, d) => ({
    with: { 'org-id': SAMPLE_ORG_ID, operation: 'getOrg' },
    arrange: respond(200, {
      id: SAMPLE_ORG_ID,
      name: a,
      [b]: c,
      list: [{ text: `x${d}` }, d, [c]],
      json: JSON.stringify(1)
    })
  }),
  'something that cannot be removed': (a, b, c) => ({
    with: {
      ...project,
      operation: 'createGroupDatabaseUser',
      temporary: 'true',
      body: JSON.stringify({ username: a, databaseName: 'admin', password: b, roles: [] })
    },
    arrange({ script }) {
      script({
        on: { method: 'POST', path: /databaseUsers/ },
        effect: { kind: 'status', status: 201, headers, body: {} }
      })
      const body = { error: 403, errorCode: 'X', detail: c }
      script({ on: { path: /databaseUsers\// }, effect: { kind: 'status', status: 403, headers, body } })
    }
  }),
  'an error': (a, b, c, d) => ({
    with: { 'org-id': SAMPLE_ORG_ID },
    arrange: respond(400, {
      error: 400,
      errorCode: a,
      detail: `Invalid: ${b}.`,
      badRequestDetail: { fields: [{ field: c, description: d }] }
    })
  })
}

describe('a secret of the workflow', () => {
  it.each(Object.entries(PLACES))('cannot be read: %s', async (_place, scenario) => {
    const secrets = fc.tuple(secret, secret, secret, secret)
    await fc.assert(
      fc.asyncProperty(secrets, async (values) => {
        const { main, post } = await runScenario(scenario(...values))
        const masker = createRunnerMasker(values)
        const shown = [main, post].map((phase) => showPhase(phase, masker))
        const texts = shown.flatMap(({ log, annotations, summary }) => [
          log,
          ...annotations,
          summary,
          summaryText(summary),
          decode(log),
          decode(summary)
        ])
        expect(texts.flatMap((text) => findReadable(text, values))).toEqual([])
      }),
      { numRuns: Math.ceil(RUNS / Object.keys(PLACES).length), endOnFailure: true }
    )
  })
})

describe('a secret that only this action knows', () => {
  it.each<[what: string, scenario: (value: string) => Scenario]>([
    [
      'in a body',
      (password) => ({
        with: {
          ...project,
          operation: 'createGroupDatabaseUser',
          'dry-run': 'true',
          body: JSON.stringify({ username: 'u', password })
        }
      })
    ],
    [
      'in a response',
      (secret) => ({
        with: { 'org-id': SAMPLE_ORG_ID, operation: 'getOrg', query: 'secret', expect: 'secret' },
        arrange: respond(200, { id: SAMPLE_ORG_ID, name: secret, secret, list: [{ url: secret }] })
      })
    ]
  ])('cannot be read: %s', async (_place, scenario) => {
    await fc.assert(
      // What ends like this is taken for a secret that Atlas has starred out.
      fc.asyncProperty(
        secret.filter((text) => !/\*{3}.{0,6}$/s.test(text)),
        async (value) => {
          const { main } = await runScenario(scenario(value))
          const { log, annotations, summary } = showPhase(main, createRunnerMasker())
          const texts = [log, ...annotations, summary, summaryText(summary)]
          // Lines of less than eight characters are not masked, or half of every log would be.
          const parts = value.split(/[\r\n]/).map((line) => line.trim())
          expect(texts.flatMap((text) => findReadable(text, parts))).toEqual([])
        }
      ),
      { numRuns: 100, endOnFailure: true }
    )
  })
})

/** As a reader decodes the values in an address. */
function decode(text: string): string {
  return text.replace(/(%[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'))
}

/** Every secret of which a text shows more than may be read, with what is around it. */
function findReadable(text: string, secrets: readonly string[]): string[] {
  return secrets
    .map((value) => longestPart(text, value))
    .filter((part) => part.length > READABLE)
    .map((part) => {
      const at = text.indexOf(part)
      return `${JSON.stringify(part)} in ${JSON.stringify(text.slice(Math.max(0, at - 80), at + part.length + 80))}`
    })
}
