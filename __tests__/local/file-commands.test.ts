import { describe, expect, it } from '@jest/globals'
import { parseFileCommands } from '../../local/file-commands.ts'

describe('parseFileCommands', () => {
  it('reads values on one line, all after the first equals sign', () => {
    expect(parseFileCommands('name=prod\nurl=https://x/?a=b\nempty=\n')).toEqual({
      name: 'prod',
      url: 'https://x/?a=b',
      empty: ''
    })
  })

  it('reads blocks, and no command within them', () => {
    const text = 'result<<ghadelimiter_1\nfirst\nname=other\n\nlast\nghadelimiter_1\nname=prod\n'
    expect(parseFileCommands(text)).toEqual({ result: 'first\nname=other\n\nlast', name: 'prod' })
  })

  it('reads what Windows writes', () => {
    expect(parseFileCommands('a<<END\r\none\r\ntwo\r\nEND\r\nb=2\r\n')).toEqual({ a: 'one\ntwo', b: '2' })
  })

  it('takes the last value of a name', () => {
    expect(parseFileCommands('a=1\na=2\n')).toEqual({ a: '2' })
  })

  it('holds nothing for a file that nobody wrote to', () => {
    expect(parseFileCommands('')).toEqual({})
  })

  it.each([
    ['a<<END\nno end\n', 'no end of the value of a'],
    ['just words\n', 'neither a value nor a block: just words'],
    ['=value\n', 'neither a value nor a block: =value']
  ])('refuses %j', (text, message) => {
    expect(() => parseFileCommands(text)).toThrow(message)
  })
})
