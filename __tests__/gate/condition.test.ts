import { describe, expect, it } from '@jest/globals'
import { isMet } from '../../src/gate/condition.ts'
import { ExpressionError, type Expression } from '../../src/gate/compiled.ts'
import { compileExpression } from '../../src/gate/expression.ts'

const returns = (value: unknown): Expression => ({ fields: [], text: 'the.expression', evaluate: () => value })

describe('isMet', () => {
  it('is met by true only', () => {
    expect(isMet(returns(true), {})).toBe(true)
    for (const unmet of [false, null, undefined]) expect(isMet(returns(unmet), {})).toBe(false)
  })

  it.each([
    [0, 'a number: 0'],
    [1, 'a number: 1'],
    [-0.5, 'a number: -0.5'],
    [NaN, 'a number: NaN'],
    [Infinity, 'a number: Infinity'],
    ['', 'a string: ""'],
    ['true', 'a string: "true"'],
    ['a "b"\n', 'a string: "a \\"b\\"\\n"'],
    [[], 'a list: []'],
    [[true], 'a list: [true]'],
    [{}, 'an object: {}'],
    [{ a: [1, null] }, 'an object: {"a":[1,null]}']
  ])('is not decided by %p: the error shows the expression, the type and the value', (value, shown) => {
    expect(() => isMet(returns(value), {})).toThrow(
      new ExpressionError(`a condition must be true or false, but the.expression is ${shown}`)
    )
  })

  it('shortens long values, and marks it', () => {
    const exactly = 'x'.repeat(198)
    expect(() => isMet(returns(exactly), {})).toThrow(`is a string: "${exactly}"`)
    expect(() => isMet(returns(`${exactly}y`), {})).toThrow(
      new ExpressionError(`a condition must be true or false, but the.expression is a string: "${exactly}y…`)
    )
  })

  it('throws if the expression cannot be evaluated', () => {
    const condition = compileExpression('length(a) == `1`')
    expect(isMet(condition, { a: [1] })).toBe(true)
    expect(isMet(condition, { a: [] })).toBe(false)
    expect(() => isMet(condition, {})).toThrow('cannot evaluate length(a) == `1`: ')
  })

  it('is not met by null, as from < and > between strings', () => {
    expect(isMet(compileExpression('a > b'), { a: 'x', b: 'y' })).toBe(false)
    expect(isMet(compileExpression('missing'), {})).toBe(false)
  })
})
