import { describe, expect, it } from '@jest/globals'
import { caretsOf, pointAt, refusalOf } from './refusal.ts'

const EARLY = 'the expression ends too early.'
const OPEN = 'this quote is not closed.'
const JSON_ONLY = 'this is not JSON; write strings in single quotes.'
const UNEXPECTED = 'this cannot follow what comes before it.'
const WORD = 'this cannot follow what comes before it; write && for and, || for or, ! for not.'

describe('an expression that is not JMESPath is refused', () => {
  it.each([
    ["state == 'IDLE", "'IDLE", OPEN],
    ["state == '", "'", OPEN],
    ["results[?status == 'OPEN]", "'OPEN]", OPEN],
    ["state == 'IDLE\\'", "'IDLE", OPEN],
    ['"state', '"state', OPEN],
    ['a == "x', '"x', OPEN],
    ['a == `1', '`1', OPEN],
    ['a == `{"b": 1}', '`{', OPEN],
    ['a == `1 && b == `2`', '`1', JSON_ONLY],
    ['a == `x`', '`x`', JSON_ONLY],
    ["a == `'x'`", "`'x'", JSON_ONLY],
    ['a == ``', '``', JSON_ONLY],
    ['"\\x"', '"\\x"', JSON_ONLY]
  ])('for a quote: %s', (expression, from, message) => {
    expect(refusalOf(expression)).toBe(pointAt(expression, from, message))
  })

  it.each([
    ['a == ‘x’', '‘', 'U+2018'],
    ['a == “x”', '“', 'U+201c'],
    ['a # b', '#', 'U+0023'],
    ["a =~ 'x'", '~', 'U+007e'],
    ['größe', 'ö', 'U+00f6'],
    ['a.😀', '😀', 'U+1f600'],
    ['a\u00a0&& b', '\u00a0', 'U+00a0']
  ])('for a character: %s', (expression, character, code) => {
    const message = `unexpected character (${code}).`
    expect(refusalOf(expression)).toBe(pointAt(expression, character, message))
  })

  it.each([
    ['a and b', 'and', WORD],
    ['a AND b', 'AND', WORD],
    ["a == 'x' or b == 'y'", 'or', WORD],
    ["results[?a == 'x' and b]", 'and', WORD],
    ['not a', 'not', WORD],
    ["not a == 'x'", 'not', WORD],
    ['a && not b', 'not', WORD],
    ['NOT a', 'NOT', WORD],
    ['a <> b', '>', UNEXPECTED],
    ['a)', ')', UNEXPECTED],
    ['a]', ']', UNEXPECTED],
    ['a}', '}', UNEXPECTED],
    ['a..b', '.b', UNEXPECTED],
    ['a b', 'b', UNEXPECTED],
    ["a 'x' == b", "'x'", UNEXPECTED],
    ["a in ['x']", 'in', UNEXPECTED]
  ])('for a token: %s', (expression, from, message) => {
    expect(refusalOf(expression)).toBe(pointAt(expression, from, message))
  })

  it.each([
    'a ==',
    "a == 'x' &&",
    'a ||',
    'a |',
    'a.',
    '!',
    '(a',
    'a[',
    'a[0',
    "results[?a == 'x'",
    '{a: b',
    'length(a',
    '`1` +',
    'let $x = a'
  ])('for its end: %s', (expression) => {
    expect(refusalOf(expression)).toBe(pointAt(expression, '', EARLY))
  })

  it('if it is empty', () => {
    for (const empty of ['', '  ', '\n'])
      expect(refusalOf(empty)).toBe('line 1, column 1: the expression is empty.\n  \n  ^')
  })

  it.each([
    ['parentheses', '('.repeat(20_000)],
    ['negations', `${'!'.repeat(20_000)}a`],
    ['fields', Array.from({ length: 20_000 }, () => 'a').join('.')]
  ])('if it is nested too deeply: %s', (_what, expression) => {
    expect(refusalOf(expression)).toMatch(/^line 1, column 1: the expression is nested too deeply\.\n/)
  })
})

describe('several problems of an expression', () => {
  it.each<[string, ...(readonly [from: string, message: string])[]]>([
    ['totalCount = 0', ['=', 'write == to compare.'], ['0', 'write numbers in backquotes, such as `5`.']],
    [
      'stateName = "IDLE"',
      ['=', 'write == to compare.'],
      ['"IDLE"', 'double quotes name a field; write strings in single quotes.']
    ],
    [
      'paused == false && state != IDLE && size(a)',
      ['false', 'this names a field; write booleans in backquotes: `false`.'],
      ['IDLE', "this names a field; write strings in single quotes, such as 'IDLE'."],
      ['size', 'there is no such function.']
    ],
    ["a = 'x' or b", ['=', 'write == to compare.'], ['or', WORD]]
  ])('are reported together: %s', (expression, ...problems) => {
    const expected = problems.map(([from, message]) => pointAt(expression, from, message))
    expect(refusalOf(expression)).toBe(expected.join('\n'))
  })

  it('are reported once for each place, and five at most', () => {
    expect(caretsOf('a == "x" == "y"')).toMatch(/^double[^\n]*\n[^\n]*\n[^\n]*\ndouble[^\n]*\n[^\n]*\n[^\n]*$/)
    const many = Array.from({ length: 9 }, (_, index) => `a${index} = 'x'`).join(' && ')
    expect(refusalOf(many).match(/write ==/g)).toHaveLength(5)
  })
})

describe('the caret', () => {
  it('is in its line of several', () => {
    const compare = 'write == to compare.'
    expect(caretsOf("a == 'x'\n  && b = 'y'\n  && c")).toBe(`${compare}\n    && b = 'y'\n         ^`)
    expect(caretsOf("a == 'x'\n  and b\n")).toBe(`${WORD}\n    and b\n    ^`)
    expect(caretsOf('results[?\n  state == "IDLE"\n]')).toContain('\n    state == "IDLE"\n             ^')
    expect(caretsOf('a\n\n  = length(b,\n  c)')).toBe(`${compare}\n    = length(b,\n    ^`)
    expect(caretsOf("a == 'x\n && b")).toBe(`${OPEN}\n  a == 'x\n       ^`)
    expect(caretsOf("a = 'x'\n&&\nb = 'y'")).toBe(`${compare}\n  a = 'x'\n    ^\n${compare}\n  b = 'y'\n    ^`)
  })

  it('follows the last token where the rest is space', () => {
    expect(caretsOf('a ==\n')).toBe(`${EARLY}\n  a ==\n      ^`)
    expect(caretsOf('a\n  &&  \n\n')).toBe(`${EARLY}\n    &&\n      ^`)
  })

  it('is aligned after tabs, and in lines that end with a carriage return', () => {
    expect(caretsOf('\ta\tand b')).toBe(`${WORD}\n  \ta\tand b\n  \t \t^`)
    expect(caretsOf('a &&\r\nb = c\r\n')).toBe('write == to compare.\n  b = c\n    ^')
  })

  it('is under the second of two operators if the second is wrong', () => {
    expect(caretsOf("a == 'x' && b == IDLE && c == 'y'")).toContain(`\n  ${' '.repeat(17)}^`)
    expect(caretsOf("(a == 'x') == b || !c || !d.e")).toContain(`\n  ${' '.repeat(25)}^`)
    expect(caretsOf("[?length(a) == `1`] | [?length(b) == '1']")).toContain(`\n  ${' '.repeat(34)}^`)
  })

  it('is under the value, not the key of the same name', () => {
    expect(caretsOf('{IDLE: a == IDLE}')).toContain(`\n  ${' '.repeat(12)}^`)
    expect(caretsOf('{"x": x == "z"}')).toContain(`\n  ${' '.repeat(11)}^`)
  })
})

describe('the place', () => {
  it('is the line and the column in it', () => {
    expect(refusalOf("a == 'x'\n  && b = 'y'\n  && c")).toMatch(/^line 2, column 8: write ==/)
  })

  it('is all that is said of a part of the expression: a mask finds only a whole secret', () => {
    for (const part of ['hunter2hunter2', 'HUNTER_2', '12345678901', 'hunter2hunter2(']) {
      const messages = refusalOf(`a == 'x' ${part} a = ${part}`).replaceAll(/^ {2}.*$/gm, '')
      expect(messages).not.toMatch(/hunter2|HUNTER|12345/)
    }
  })
})
