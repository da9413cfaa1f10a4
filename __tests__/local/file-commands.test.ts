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

  it('reads line breaks of Windows there, and keeps those in a value', () => {
    const text = 'a<<END\r\none\r\ntwo\nEND\r\nb=2\r\n'
    expect(parseFileCommands(text, 'win32')).toEqual({ a: 'one\r\ntwo', b: '2' })
  })

  it('keeps carriage returns in a value elsewhere, where they end no line', () => {
    const text = 'a<<END\n\none\r\nEND\r\ntwo\r\nEND\nb=2\n'
    expect(parseFileCommands(text, 'linux')).toEqual({ a: '\none\r\nEND\r\ntwo\r', b: '2' })
  })

  it('reads an empty block', () => {
    expect(parseFileCommands('a<<END\nEND\n')).toEqual({ a: '' })
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
