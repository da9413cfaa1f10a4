// The files by which a step sets outputs, state and variables.
import { describe, expect, it } from '@jest/globals'
import { parseFileCommands } from '../../local/file-commands.ts'

describe('parseFileCommands', () => {
  it('reads name=value lines; the value is everything after the first equals sign', () => {
    expect(parseFileCommands('name=prod\nurl=https://x/?a=b\nempty=\n')).toEqual({
      name: 'prod',
      url: 'https://x/?a=b',
      empty: ''
    })
  })

  it('reads blocks, and no commands inside them', () => {
    const text = 'result<<ghadelimiter_1\nfirst\nname=other\n\nlast\nghadelimiter_1\nname=prod\n'
    expect(parseFileCommands(text)).toEqual({ result: 'first\nname=other\n\nlast', name: 'prod' })
  })

  it('reads Windows line endings', () => {
    expect(parseFileCommands('a<<END\r\none\r\ntwo\r\nEND\r\nb=2\r\n')).toEqual({ a: 'one\ntwo', b: '2' })
  })

  it('takes the last value of a name', () => {
    expect(parseFileCommands('a=1\na=2\n')).toEqual({ a: '2' })
  })

  it('finds nothing in an empty file', () => {
    expect(parseFileCommands('')).toEqual({})
  })

  it.each([
    ['a<<END\nno end\n', 'The value of a has no closing END.'],
    ['just words\n', 'Neither name=value nor name<<delimiter: just words'],
    ['=value\n', 'Neither name=value nor name<<delimiter: =value']
  ])('refuses %j', (text, message) => {
    expect(() => parseFileCommands(text)).toThrow(message)
  })
})
