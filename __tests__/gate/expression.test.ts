import { describe, expect, it } from '@jest/globals'
import { ExpressionError } from '../../src/gate/compiled.ts'
import { compileExpression } from '../../src/gate/expression.ts'

function evaluate(expression: string, data: unknown): unknown {
  return compileExpression(expression).evaluate(data)
}

describe('compileExpression', () => {
  it('keeps the text as written', () => {
    const text = "  a\n  == 'x' "
    expect(compileExpression(text).text).toBe(text)
  })

  it('returns an expression that can be evaluated repeatedly, over different data', () => {
    const expression = compileExpression('length(a)')
    expect(expression.evaluate({ a: [1] })).toBe(1)
    expect(expression.evaluate({ a: 'xyz' })).toBe(3)
    expect(() => expression.evaluate({})).toThrow(ExpressionError)
    expect(expression.evaluate({ a: {} })).toBe(0)
  })

  it('keeps expressions separate', () => {
    const [one, other] = [compileExpression('$.a'), compileExpression('$.b')]
    expect([one.evaluate({ a: 1, b: 2 }), other.evaluate({ a: 1, b: 2 }), one.evaluate({ a: 3 })]).toEqual([1, 2, 3])
  })

  it('accepts hundreds of conditions in one expression', () => {
    const text = Array.from({ length: 500 }, (_, index) => `a == 'value ${index}'`).join(' || ')
    expect(evaluate(text, { a: 'value 499' })).toBe(true)
    expect(evaluate(text, { a: 'value 500' })).toBe(false)
  })
})

describe('evaluate', () => {
  it('is interrupted after its time limit', () => {
    const items = Array.from({ length: 5000 }, (_, index) => index)
    const endless = compileExpression('map(&length(map(&length(map(&@, $)), $)), @)', 200)
    expect(() => endless.evaluate(items)).toThrow(
      new ExpressionError(`cannot evaluate the expression: it takes longer than 0.2 s.\n  ${endless.text}`)
    )
    // The next evaluation is not affected.
    expect(evaluate('length(@)', items)).toBe(5000)
  })

  it('sorts and searches 50,000 items within the time limit', () => {
    const items = Array.from({ length: 50_000 }, (_, index) => ({ id: `id ${(index * 7919) % 50_000}`, n: index }))
    expect(evaluate("sort_by(@, &id)[0].id == 'id 0' && max(@[*].n) == `49999`", items)).toBe(true)
    expect(evaluate('max_by(@, &n).n', items)).toBe(49_999)
    expect(evaluate("length([?contains(id, '4999')]) > `0`", items)).toBe(true)
  })

  it.each([
    ['length(a)', {}, 'length() expected argument 1 to be type (string | array | object) but received type null'],
    ["join(',', @)", [1], 'join() expected argument 2 to be type (Array<string>)'],
    ['sort_by(@, &a)', [{ a: 1 }, {}], 'sort_by() needs an expression that returns only numbers, or only strings'],
    ['max_by(@, &a)', [{ a: true }], 'max_by() needs an expression that returns only numbers, or only strings'],
    ['[::0]', [1], 'slice step cannot be 0'],
    ['a / b', { a: 1, b: 0 }, 'divide by zero']
  ])('%s over %j throws an error with the reason', (expression, data, why) => {
    const failing = () => evaluate(expression, data)
    expect(failing).toThrow(ExpressionError)
    expect(failing).toThrow(`\n  ${expression}`)
    expect(failing).toThrow(why)
  })

  it('throws an error with a name', () => {
    expect(() => evaluate('length(@)', 3)).toThrow(expect.objectContaining({ name: 'ExpressionError' }))
    expect(() => compileExpression('')).toThrow(expect.objectContaining({ name: 'ExpressionError' }))
  })

  it('returns null for undefined data', () => {
    expect(evaluate('a', undefined)).toBeNull()
    expect(evaluate('a', { a: undefined })).toBeNull()
  })

  it('returns plain data', () => {
    const data = { list: [{ a: 1 }, { a: [2, 3] }], text: 'x' }
    for (const [expression, plain] of [
      ['list[*].a', [1, [2, 3]]],
      ['list[].a[]', [1, 2, 3]],
      ['[text, list[0]]', ['x', { a: 1 }]],
      ['{t: text, l: `[1, {"b": null}]`}', { t: 'x', l: [1, { b: null }] }],
      ['map(&a, list)', [1, [2, 3]]],
      ["sort(split('b,a', ','))", ['a', 'b']],
      ['sort_by(list[:1], &a)', [{ a: 1 }]],
      ['items(list[0])', [['a', 1]]],
      ['keys(@)', ['list', 'text']],
      ['merge(list[0], {b: text})', { a: 1, b: 'x' }],
      ['group_by(`[{"k": "v"}]`, &k)', { v: [{ k: 'v' }] }],
      ['zip(keys(@), values(list[0]))', [['list', 1]]]
    ] as const) {
      const value = evaluate(expression, data)
      expect(value).toStrictEqual(plain)
      expect(JSON.stringify(value)).toBe(JSON.stringify(plain))
      expect(Array.isArray(value)).toBe(Array.isArray(plain))
      expect(Object.getPrototypeOf(value)).toBe(Object.getPrototypeOf(plain))
      expect(structuredClone(value)).toEqual(plain)
    }
  })

  it('does not change the data', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
      return value
    }
    const data = freeze({
      list: [
        { k: 'b', n: 2 },
        { k: 'a', n: 1 }
      ],
      numbers: [3, 1, 2],
      more: { x: { y: 1 } }
    })
    for (const expression of [
      'sort(numbers)',
      'reverse(numbers)',
      'reverse(list)[0]',
      'sort_by(list, &n)',
      'max_by(list, &k)',
      'merge(more, {x: `1`})',
      'group_by(list, &k)',
      'numbers[::-1]',
      'list[].k',
      'map(&merge(@, {z: n}), list)',
      'zip(numbers, list)',
      'from_items(items(more))',
      'let $x = list in $x[0]'
    ]) {
      const before = JSON.stringify(data)
      evaluate(expression, data)
      expect(JSON.stringify(data)).toBe(before)
    }
  })

  it('does not change the literals of the expression', () => {
    const expression = compileExpression('merge(`{"a": 1}`, @)')
    expect(expression.evaluate({ b: 2 })).toEqual({ a: 1, b: 2 })
    expect(expression.evaluate({})).toEqual({ a: 1 })
  })

  it('does not read or write what objects inherit', () => {
    expect(() => compileExpression('a.hasOwnProperty')).toThrow(ExpressionError)
    expect(() => evaluate('group_by(@, &a)', [{ a: 'constructor' }])).toThrow(ExpressionError)
    const merged = evaluate('merge(@)', JSON.parse('{"__proto__": {"polluted": true}}'))
    expect(merged).toEqual({})
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('an integer beyond 2^53', () => {
  const id = 2558523591213958694n
  const data = {
    id,
    other: id + 1n,
    small: 3,
    list: [id + 1n, 5, id],
    items: [{ n: id + 1n }, { n: 1 }, { n: id }],
    text: 'x'
  }

  it.each<[expression: string, value: unknown]>([
    ['id', id],
    ['`2558523591213958694`', id],
    ['`{"a": [2558523591213958694, 1.50]}`.a', [id, 1.5]],
    ['id == `2558523591213958694`', true],
    ['id == `2558523591213958695`', false],
    ['id != `2558523591213958695`', true],
    ['id == other', false],
    ['id < other', true],
    ['id < `2558523591213958695`', true],
    ['id >= `2558523591213958695`', false],
    ['small < id && id > `3` && id >= small && !(id <= small)', true],
    ['id < text', null],
    ['items[?n == `2558523591213958695`] | length(@)', 1],
    ['contains(list, `2558523591213958694`)', true],
    ['contains(list, `2558523591213958696`)', false],
    ['max(list)', id + 1n],
    ['min(list)', 5],
    ['sort(list)', [5, id, id + 1n]],
    ['sort_by(items, &n)[*].n', [1, id, id + 1n]],
    ['max_by(items, &n).n', id + 1n],
    ['type(id)', 'number'],
    ['to_string(id)', '2558523591213958694'],
    ['to_string(@.list)', '[2558523591213958695,5,2558523591213958694]'],
    ["to_number('2558523591213958694')", id],
    ['to_number(id)', id],
    ['let $x = id in items[?n == $x] | length(@)', 1]
  ])('is exact: %s', (expression, value) => expect(evaluate(expression, data)).toEqual(value))

  it.each(['id + `1`', 'sum(list)', 'abs(id)', 'length(id)', "max(['a', id])", 'lower(id)', 'keys(id)'])(
    'is never rounded: %s is an error',
    (expression) => expect(() => evaluate(expression, data)).toThrow(ExpressionError)
  )

  it.each(['id == `1e19`', 'id == `9007199254740993.0`', 'id < `1e400`', "id == to_number('1e19')"])(
    'is not compared with a number that would be rounded: %s',
    (expression) => expect(() => evaluate(expression, data)).toThrow('would be rounded')
  )
})

it.each(['`10.0` == `10`', 'a == `10`', 'a == b', '`1e2` == `100`'])('%s holds for 10.0', (expression) => {
  expect(evaluate(expression, { a: 10.0, b: 10 })).toBe(true)
})

it('an expression whose value is not finite is an error', () => {
  expect(() => evaluate('a * a', { a: 1e300 })).toThrow('its value is not a finite number')
})
