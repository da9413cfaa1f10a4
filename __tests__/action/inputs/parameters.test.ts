// Parameters keep their source text, or are refused.
import { describe, expect, it } from '@jest/globals'
import { InputProblem } from '../../../src/action/inputs/input-problem.ts'
import { parseParameters } from '../../../src/action/inputs/parameters.ts'

describe('parameters', () => {
  it.each([
    [
      'source texts',
      'a: 8.0\nb: 0123\nc: true\nd: null\ne: 1e3\nf: ~\ng: 0x1F\nh: True',
      { a: '8.0', b: '0123', c: 'true', d: 'null', e: '1e3', f: '~', g: '0x1F', h: 'True' }
    ],
    ['lists', 'm: [A, 1.0]\nn:\n  - x', { m: ['A', '1.0'], n: ['x'] }],
    ['JSON', '{"a": 1.50, "b": "x # y"}', { a: '1.50', b: 'x # y' }]
  ])('keep %s', async (_, text, parameters) => expect(await parseParameters(text)).toEqual(parameters))

  it('keep names that every object has', async () => {
    const parameters = await parseParameters('__proto__: a\nconstructor: b')
    expect(Object.entries(parameters)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b']
    ])
  })

  it.each([
    ['a', 'takes a mapping'],
    ['- a', 'takes a mapping'],
    ['a:', 'line 1, column 1, at a: has no value'],
    ['a: b\nc: #d', 'line 2, column 1, at c: has no value'],
    ['a: b #c', 'line 1, column 4, at a: write this text in quotes'],
    ['a: {b: c}', 'at a: write a value or a list of values'],
    ['a: [[b]]', 'at a: write one value'],
    ['a: 1\na: 2', 'line 2, column 1, at a: remove this key'],
    ['a: &b\n  - *b', 'this alias contains itself'],
    ['x y: a', 'write a name of letters'],
    [`a: ${'['.repeat(20_000)}`, 'inside more than 100 lists'],
    ['# nothing', 'is empty']
  ])('refuse case %#', async (text, message) => {
    const parsing = parseParameters(text)
    await expect(parsing).rejects.toThrow(InputProblem)
    await expect(parsing).rejects.toThrow(message)
  })
})
