// Properties of bodies and parameters: what is sent is what was written, or nothing is sent.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { parseBody } from '../../../src/action/inputs/body.ts'
import { InputProblem } from '../../../src/action/inputs/input-problem.ts'
import { parseParameters } from '../../../src/action/inputs/parameters.ts'
import { runs } from '../../properties/runs.ts'
import { runScenario } from '../../support/scenario.ts'

const user = { 'project-id': SAMPLE_PROJECT_ID, operation: 'createGroupDatabaseUser' }

/** The body that Atlas gets from a step. */
async function sent(body: string): Promise<string | undefined> {
  const { emulator } = await runScenario({ with: { ...user, body } })
  return emulator.requests.find(({ path }) => path.endsWith('/databaseUsers'))?.body
}

const key = fc.oneof(fc.constantFrom('password', '__proto__', 'constructor', '<<', 'a b', '', '0', '~'), fc.string())
/** Numbers that are written without an exponent, which YAML takes only in quotes. */
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .filter((one) => !String(one).includes('e') && !Object.is(one, -0))
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('null', '0123', '1e3', '~', 'a #b', 'a: b', 'a\nb', '- a', ' a ', '{{ a }}', '// a', '*a', '<<'),
    number,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs) as unknown)
  )
}))
const document = fc.array(fc.tuple(key, value), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs) as unknown)

describe('a body', () => {
  it('arrives byte for byte if it is JSON', async () => {
    const spaces = fc.constantFrom(undefined, 1, '\t', '  ')
    const digits = fc.stringMatching(/^-?[1-9]\d{0,30}(\.\d{1,20})?([eE][+-]?\d{1,2})?$/)
    await fc.assert(
      fc.asyncProperty(document, spaces, digits, async (content, space, long) => {
        const text = `{ "long": ${long}, "content": ${JSON.stringify(content, null, space)} }`
        expect(await sent(text)).toBe(text)
      }),
      runs(20)
    )
  }, 120_000)

  it('arrives as the same JSON if it is YAML with its texts in quotes', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.constantFrom(-1, 0, 2), fc.bigInt(), async (content, flowLevel, long) => {
        const yaml = dump(
          { content },
          { flowLevel, forceQuotes: true, quoteFlowKeys: true, lineWidth: -1, noRefs: true }
        )
        // On one line, `{content: …}` is a whole document: the long number is put inside of it.
        const text = flowLevel === 0 ? yaml.replace(/^\{/, `{long: ${long}, `) : `long: ${long}\n${yaml}`
        expect(await sent(text)).toBe(`{"long":${long},"content":${JSON.stringify(content)}}`)
      }),
      runs(20)
    )
  }, 120_000)
})

/** Texts on one line, many of which YAML reads as something else. They begin neither with a quote nor as a collection. */
const line = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789+-._:xobeE~#'), maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(...'aA1 \t#:&*/-{}[],\'"|%@`?<='), maxLength: 8 }),
    fc.constantFrom(
      'Null',
      'TRUE',
      'false',
      'yes',
      '.inf',
      '-.INF',
      '.NaN',
      '<<',
      '2024-01-01',
      '1_000',
      '0o7',
      '1:30'
    ),
    fc.string({ unit: 'binary' })
  )
  .filter((text) => !/[\r\n]/.test(text) && !/^[ \t]*["'[{|>!]/.test(text))

const trim = (text: string) => text.replace(/^[ \t]+|[ \t]+$/g, '')

/** What a parser gives; undefined if it refuses the text. */
async function outcome<T>(parse: Promise<T>): Promise<T | undefined> {
  try {
    return await parse
  } catch (error) {
    if (error instanceof InputProblem) return undefined
    throw error
  }
}

describe('a text without quotes', () => {
  it('is in the body what it was written as, or is refused', async () => {
    const seen = { taken: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const written = trim(text)
        for (const [before, after] of [
          ['password: ', ''],
          ['- a: b\n  password: ', '\n'],
          ['a:\n- ', '\n- b']
        ] as const) {
          // In a list, `a: b` is a mapping, and `- a` a list.
          if (before.endsWith('\n- ') && /:([ \t]|$)|^[-?]([ \t]|$)/.test(written)) continue
          const json = await outcome(parseBody(`${before}${text}${after}`))
          if (json === undefined) {
            seen.refused++
            continue
          }
          seen.taken++
          const form = json.includes(JSON.stringify(written)) ? JSON.stringify(written) : written
          expect(json).toBe(
            before === 'password: '
              ? `{"password":${form}}`
              : before.startsWith('-')
                ? `[{"a":"b","password":${form}}]`
                : `{"a":[${form},"b"]}`
          )
          if (form === written) expect(JSON.stringify(JSON.parse(written))).not.toBe(JSON.stringify(written))
        }
      }),
      runs(2000)
    )
    expect(seen.taken).toBeGreaterThan(1000)
    expect(seen.refused).toBeGreaterThan(1000)
  })

  it('is in the parameters what it was written as, or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const parameters = await outcome(parseParameters(`username: ${text}\nlist: [a]`))
        if (parameters !== undefined) expect(parameters).toEqual({ username: trim(text), list: ['a'] })
      }),
      runs(2000)
    )
  })

  it('is in the request what it was written as', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[0-9~][\w.+@~]{0,12}$/), async (text) => {
        const { emulator } = await runScenario({
          with: {
            'project-id': SAMPLE_PROJECT_ID,
            operation: 'getGroupDatabaseUser',
            parameters: `databaseName: admin\nusername: ${text}`
          }
        })
        const paths = emulator.requests.map(({ path }) => path).filter((path) => path.includes('/databaseUsers/'))
        expect(paths.map((path) => decodeURIComponent(path.split('/').at(-1) ?? ''))).toEqual([text])
      }),
      runs(15)
    )
  }, 60_000)
})

it.each([
  ['a list that contains itself', 'a: &a [*a]'],
  ['a mapping that contains itself', 'a: &a { b: *a }'],
  ['20,000 lists', '- '.repeat(20_000)],
  ['20,000 open brackets', `{"a":${'['.repeat(20_000)}`]
])('%s in a body is a problem of its own, not a defect', async (_, body) => {
  const { main } = await runScenario({ with: { ...user, body } })
  expect(main.exitCode).toBe(1)
  expect(main.annotations[0]?.message).toMatch(/^body: line 1, column \d+.*: this (alias contains|is inside more)/)
})
