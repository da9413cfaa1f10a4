// How numbers of things are put into words.
import { describe, expect, it } from '@jest/globals'
import { countOf, firstOf } from '../../src/atlas/counts.ts'

describe('countOf', () => {
  it.each([
    [0, '0 indexes'],
    [1, '1 index'],
    [2, '2 indexes'],
    [50_000, '50,000 indexes']
  ])('puts %i into words', (count, words) => {
    expect(countOf(count, 'index', 'indexes')).toBe(words)
  })
})

describe('firstOf', () => {
  it('shows all of a short list, and says how many more a long one has', () => {
    expect(firstOf(['a', 'b'], 2)).toBe('a, b')
    expect(firstOf(['a', 'b', 'c', 'd', 'e'], 2)).toBe('a, b and 3 more')
  })
})
