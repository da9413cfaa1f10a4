// Durations, YAML and conditions of any content: a value or a clear error, at once.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { parseBody } from '../../src/action/inputs/body.ts'
import { InputProblem } from '../../src/action/inputs/input-problem.ts'
import { parseParameters } from '../../src/action/inputs/parameters.ts'
import { ExpressionError } from '../../src/gate/compiled.ts'
import { parseDuration } from '../../src/gate/duration.ts'
import { compileExpression } from '../../src/gate/expression.ts'
import { runScenario } from '../support/scenario.ts'
import { hostileText, runs } from './runs.ts'

const joined = (pieces: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength }).map((chosen) => chosen.join(''))

const duration = fc.oneof(
  joined(['0', '1', '90', '9007199254740991', 'ms', 's', 'm', 'h', 'd', ' ', '-', '.', '٣', 'e3', '\n'], 6),
  hostileText
)
const yaml = fc.oneof(
  joined(
    ['a', 'b: ', ': ', '- ', '\n', '\n  ', '[', ']', '{', '}', ', ', '&x ', '*x', '!!str ', '| \n', '>', '"', "'", '#', '<<: ', '---\n', '? ', '%', '@', '\t'], // prettier-ignore
    14
  ),
  hostileText
)
const condition = fc.oneof(
  joined(
    ['a', 'b', '.', '[', ']', '[*]', '[?', '(', ')', '{', '}', ':', ',', '@', '$', '&', '&&', '||', '!', ' == ', ' < ', "'x'", '`1`', '"a"', '`', 'length', 'sort_by', 'map', '*', '|', '-1', '/', '::0', ' ', '++', 'let $x = a in '], // prettier-ignore
    12
  ),
  hostileText
)
const data = fc.oneof(fc.jsonValue(), fc.constant({ a: [{ a: 1, b: 'x' }, { b: null }], b: { a: 'x' } }))

describe('of any content,', () => {
  it('a duration is a whole number of milliseconds, or none', () => {
    fc.assert(
      fc.property(duration, (text) => {
        const ms = parseDuration(text)
        if (ms !== undefined) expect(Number.isSafeInteger(ms) && ms >= 0).toBe(true)
      }),
      runs(250)
    )
  })

  it.each([
    [
      'a body is JSON, or a problem with a place',
      async (text: string) => void JSON.parse((await parseBody(text)) ?? '')
    ],
    ['parameters are texts, or a problem', async (text: string) => void (await parseParameters(text))]
  ])('%s', async (_what, read) => {
    await fc.assert(
      fc.asyncProperty(yaml, async (text) => {
        try {
          await read(text)
        } catch (error) {
          if (!(error instanceof InputProblem)) throw error
        }
      }),
      runs(150)
    )
  })

  it('a condition has a value, or an error of its own', () => {
    const seen = { valid: 0, refused: 0 }
    fc.assert(
      fc.property(condition, data, (text, document) => {
        try {
          const value = compileExpression(text, 1000).evaluate(document)
          expect(JSON.stringify(value)).toBeDefined()
          seen.valid++
        } catch (error) {
          if (!(error instanceof ExpressionError)) throw error
          seen.refused++
        }
      }),
      runs(250)
    )
    expect(seen.valid).toBeGreaterThan(0)
    expect(seen.refused).toBeGreaterThan(0)
  })
})

describe('a step that is given any content ends at once, and knows why:', () => {
  const getProd = { operation: 'getGroupCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' }
  const createUser = { operation: 'createGroupDatabaseUser', 'project-id': SAMPLE_PROJECT_ID, 'dry-run': 'true' }

  it.each<[string, fc.Arbitrary<string>, (text: string) => Readonly<Record<string, string>>]>([
    ['timeout', duration, (timeout) => ({ ...getProd, timeout })],
    ['interval', duration, (interval) => ({ ...getProd, 'wait-until': "name == 'prod'", interval })],
    ['parameters', yaml, (parameters) => ({ ...getProd, parameters })],
    ['body', yaml, (body) => ({ ...createUser, body })],
    ['expect', condition, (text) => ({ ...getProd, expect: text })],
    ['query', condition, (query) => ({ ...getProd, query })],
    ['wait-until', condition, (text) => ({ ...getProd, 'wait-until': text, timeout: '0s' })]
  ])('%s', async (_input, content, inputs) => {
    await fc.assert(
      fc.asyncProperty(content, async (text) => {
        // The runner cannot pass NUL on.
        const { main, mainMs, post } = await runScenario({ with: inputs(text.replaceAll('\0', '')) })
        expect(mainMs).toBe(0)
        expect([0, 1]).toContain(main.exitCode)
        const titles = main.annotations.filter(({ level }) => level === 'error').map(({ title }) => title)
        expect(titles).toHaveLength(main.exitCode ?? 0)
        expect(titles).not.toContain('MongoDB Atlas: Unexpected error')
        expect(post.annotations).toEqual([])
      }),
      runs(6)
    )
  })
})
