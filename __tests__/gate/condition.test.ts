import { describe, expect, it } from '@jest/globals'
import { isMet } from '../../src/gate/condition.ts'
import { ExpressionError, type Expression } from '../../src/gate/compiled.ts'
import { compileExpression } from '../../src/gate/expression.ts'

const returns = (value: unknown): Expression => ({
  fields: [],
  reads: [],
  text: 'the.expression',
  evaluate: () => value
})

describe('isMet', () => {
  it('is met by true only', () => {
    expect(isMet(returns(true), {})).toBe(true)
    for (const unmet of [false, null, undefined]) expect(isMet(returns(unmet), {})).toBe(false)
  })

  it.each([
    [0, 'a number'],
    [NaN, 'a number'],
    [12345678901234567890n, 'a number'],
    ['', 'a string'],
    ['hunter2hunter2', 'a string'],
    [[true], 'a list'],
    [{ a: [1, null] }, 'an object']
  ])('is not decided by %p: the error shows the expression and the type, and never the value', (value, type) => {
    expect(() => isMet(returns(value), {})).toThrow(
      new ExpressionError(`a condition must be true or false, but this one is ${type}:\n  the.expression`)
    )
  })

  it('throws if the expression cannot be evaluated', () => {
    const condition = compileExpression('length(a) == `1`')
    expect(isMet(condition, { a: [1] })).toBe(true)
    expect(isMet(condition, { a: [] })).toBe(false)
    expect(() => isMet(condition, {})).toThrow('length(a) == `1`')
  })

  it('is not met by null, as from < and > between strings', () => {
    expect(isMet(compileExpression('a > b'), { a: 'x', b: 'y' })).toBe(false)
    expect(isMet(compileExpression('missing'), {})).toBe(false)
  })
})
