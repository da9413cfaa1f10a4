import { describe, expect, it } from '@jest/globals'
import { isMet } from '../../src/gate/condition.ts'
import { ExpressionError, type Expression } from '../../src/gate/compiled.ts'
import { compileExpression } from '../../src/gate/expression.ts'

const gives = (value: unknown): Expression => ({ text: 'the.expression', evaluate: () => value })

describe('isMet', () => {
  it('is met by true alone', () => {
    expect(isMet(gives(true), {})).toBe(true)
    for (const unmet of [false, null, undefined]) expect(isMet(gives(unmet), {})).toBe(false)
  })

  it.each([
    [0, '0'],
    [1, '1'],
    [-0.5, '-0.5'],
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    ['', '""'],
    ['true', '"true"'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [[], '[]'],
    [[true], '[true]'],
    [{}, '{}'],
    [{ a: [1, null] }, '{"a":[1,null]}'],
    [() => true, 'function']
  ])('is no condition with %p, and shows it with the expression', (value, shown) => {
    expect(() => isMet(gives(value), {})).toThrow(
      new ExpressionError(`a condition gives true or false, and the.expression gives ${shown}`)
    )
  })

  it('cuts long values, and says so', () => {
    const exactly = 'x'.repeat(198)
    expect(() => isMet(gives(exactly), {})).toThrow(`gives "${exactly}"`)
    expect(() => isMet(gives(`${exactly}y`), {})).toThrow(
      new ExpressionError(`a condition gives true or false, and the.expression gives "${exactly}y…`)
    )
  })

  it('passes on why an expression does not apply', async () => {
    const condition = await compileExpression('length(a) == `1`')
    expect(isMet(condition, { a: [1] })).toBe(true)
    expect(isMet(condition, { a: [] })).toBe(false)
    expect(() => isMet(condition, {})).toThrow('the expression length(a) == `1` does not apply to the answer')
  })

  it('is not met by a comparison of what cannot be ordered, which is null', async () => {
    expect(isMet(await compileExpression('a > b'), { a: 'x', b: 'y' })).toBe(false)
    expect(isMet(await compileExpression('missing'), {})).toBe(false)
  })
})
