// Secrets of any shape, in any place: after the runner has masked them, nobody can read more than eight characters in a row.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { runs } from '../../properties/runs.ts'
import { arbitrarySecret } from '../../support/arbitrary-secret.ts'
import { createRunnerMasker, longestPart, showPhase } from '../../support/runner-masker.ts'
import { runScenario, type Scenario } from '../../support/scenario.ts'
import { summaryText } from '../../../local/summary-text.ts'
import { PLACES, project, respond } from './secret-places.ts'

/** How many characters in a row may be read. */
const READABLE = 8
/** Each line of a secret is a mask of its own, with all its characters. */
const LINES: [string, string, string, string] = [
  'correct-horse-battery:\nstaple-in-the-barn',
  'purple-monkey-dishwasher:\nunder-seven-lamps',
  'quiet-otters-juggle:\nwhile-glaciers-hum',
  'velvet-cactus-parade:\nbeyond-foggy-docks'
]

describe('a secret of the workflow', () => {
  it.each(Object.entries(PLACES))('cannot be read: %s', async (_place, scenario) => {
    const secrets = fc.tuple(arbitrarySecret, arbitrarySecret, arbitrarySecret, arbitrarySecret)
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
      { ...runs(8), endOnFailure: true, examples: [[LINES]] }
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
        arbitrarySecret.filter((text) => !/\*{3}.{0,6}$/s.test(text)),
        async (value) => {
          const { main } = await runScenario(scenario(value))
          const { log, annotations, summary } = showPhase(main, createRunnerMasker())
          const texts = [log, ...annotations, summary, summaryText(summary)]
          // Lines of less than eight characters are not masked, or half of every log would be.
          const parts = value.split(/[\r\n]/).map((line) => line.trim())
          expect(texts.flatMap((text) => findReadable(text, parts))).toEqual([])
        }
      ),
      { ...runs(40), endOnFailure: true }
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
