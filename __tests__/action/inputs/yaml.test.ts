import { describe, expect, it } from '@jest/globals'
import { InputProblem } from '../../../src/action/inputs/input-problem.ts'
import { parseBody, parseParameters } from '../../../src/action/inputs/yaml.ts'

describe('a body', () => {
  it.each([
    ['JSON as it is, white space and all', '{ "a" : 1.0 }', '{ "a" : 1.0 }'],
    [
      'digits of numbers',
      'a: 8.0\nb: 1e3\nc: 12345678901234567890\nd: -0.10',
      '{"a":8.0,"b":1e3,"c":12345678901234567890,"d":-0.10}'
    ],
    ['numbers that JSON writes in another way', 'a: 0x1F\nb: .5\nc: +3\nd: 0o17', '{"a":31,"b":0.5,"c":3,"d":15}'],
    [
      'words for what they are',
      'a: yes\nb: true\nc: null\nd: ~\ne: no\nf: 2024-01-01',
      '{"a":"yes","b":true,"c":null,"d":null,"e":"no","f":"2024-01-01"}'
    ],
    ['quoted numbers as texts', 'a: "8.0"\nb: \'1\'', '{"a":"8.0","b":"1"}'],
    [
      'lists of mappings',
      '- ipAddress: 192.0.2.1\n  comment: "a: b"\n- cidrBlock: 192.0.2.0/24',
      '[{"ipAddress":"192.0.2.1","comment":"a: b"},{"cidrBlock":"192.0.2.0/24"}]'
    ],
    [
      'anchors and merge keys',
      'x: &x { a: 1.0 }\ny: { <<: *x, b: 2 }\nz: *x',
      '{"x":{"a":1.0},"y":{"a":1.0,"b":2},"z":{"a":1.0}}'
    ],
    ['texts of several lines', 'a: |\n  one\n  two\nb: >-\n  three\n  four', '{"a":"one\\ntwo\\n","b":"three four"}'],
    ['keys that look like numbers, or like more', '1: a\n__proto__: b\n8.0: c', '{"1":"a","__proto__":"b","8.0":"c"}'],
    ['an indented block', '  a: 1\n  b: 2', '{"a":1,"b":2}']
  ])('keeps %s', async (_, text, json) => expect(await parseBody(text)).toBe(json))

  it.each([
    ['a key twice', 'a: 1\na: 2'],
    ['a tab as indentation', 'a:\n\tb: 1'],
    ['an open bracket', 'a: [1'],
    ['a number that is none', 'a: .nan'],
    ['two documents', 'a: 1\n---\nb: 2'],
    ['an alias of nothing', 'a: *b']
  ])('refuses %s', async (_, text) => {
    await expect(parseBody(text)).rejects.toThrow(InputProblem)
  })

  it('refuses a little text that grows without end', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]`
    )
    await expect(parseBody(['l0: &l0 lol', ...levels].join('\n'))).rejects.toThrow('alias')
  })
})

describe('parameters', () => {
  it.each([
    [
      'source texts',
      'a: 8.0\nb: 0123\nc: true\nd: null\ne: 1e3',
      { a: '8.0', b: '0123', c: 'true', d: 'null', e: '1e3' }
    ],
    ['lists', 'm: [A, 1.0]\nn:\n  - x', { m: ['A', '1.0'], n: ['x'] }],
    ['JSON', '{"a": 1.50, "b": "x"}', { a: '1.50', b: 'x' }]
  ])('keep %s', async (_, text, parameters) => expect(await parseParameters(text)).toEqual(parameters))

  it.each(['a', '- a', 'a:', 'a: {b: c}', 'a: [[b]]', 'a: 1\na: 2', '# nothing'])('refuse %j', async (text) => {
    await expect(parseParameters(text)).rejects.toThrow(InputProblem)
  })
})
