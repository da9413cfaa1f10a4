// A body arrives as it was written, or is refused.
import { describe, expect, it } from '@jest/globals'
import { parseBody } from '../../../src/action/inputs/body.ts'
import { InputProblem } from '../../../src/action/inputs/input-problem.ts'

/** What the action says of a body; undefined if it takes it. */
async function refusal(text: string): Promise<string | undefined> {
  try {
    await parseBody(text)
    return undefined
  } catch (error) {
    if (error instanceof InputProblem) return error.message
    throw error
  }
}

describe('a body', () => {
  it.each([
    ['JSON as it is, white space and all', '{ "a" : 1.0,\n\t"b":1e3 }', '{ "a" : 1.0,\n\t"b":1e3 }'],
    [
      'digits of numbers',
      'a: 8.0\nb: 0\nc: 12345678901234567890\nd: -0.10',
      '{"a":8.0,"b":0,"c":12345678901234567890,"d":-0.10}'
    ],
    [
      'words for what they are',
      'a: yes\nb: true\nc: null\nd: off\ne: no\nf: 2024-01-01',
      '{"a":"yes","b":true,"c":null,"d":"off","e":"no","f":"2024-01-01"}'
    ],
    [
      'texts that only begin like numbers',
      'a: 192.0.2.1\nb: 10.0.0.0/8\nc: 1st\nd: 6a79e4\ne: 8.0.4',
      '{"a":"192.0.2.1","b":"10.0.0.0/8","c":"1st","d":"6a79e4","e":"8.0.4"}'
    ],
    ['quoted numbers as texts', 'a: "8.0"\nb: \'007\'\nc: !!str 1e3', '{"a":"8.0","b":"007","c":"1e3"}'],
    ['empty texts in quotes', 'a: ""\nb: \'\'', '{"a":"","b":""}'],
    ['# inside a text', 'a: b#c\nd: "e #f" # why\n# alone\n', '{"a":"b#c","d":"e #f"}'],
    [
      'lists of mappings',
      '- ipAddress: 192.0.2.1\n  comment: "a: b"\n- cidrBlock: 192.0.2.0/24',
      '[{"ipAddress":"192.0.2.1","comment":"a: b"},{"cidrBlock":"192.0.2.0/24"}]'
    ],
    [
      'lists and mappings in brackets',
      '[{ ipAddress: 192.0.2.1, "a": http://b, c: [d, \'e\'] },]',
      '[{"ipAddress":"192.0.2.1","a":"http://b","c":["d","e"]}]'
    ],
    ['JSON inside YAML', 'roles: [{"roleName":"read","n":1}]', '{"roles":[{"roleName":"read","n":1}]}'],
    [
      'anchors and merge keys',
      'x: &x { a: 1.0, b: 0 }\ny: { <<: *x, b: 2 }\nz: *x\nw: { b: 2, <<: [*x, { a: 4, c: 3 }] }',
      '{"x":{"a":1.0,"b":0},"y":{"a":1.0,"b":2},"z":{"a":1.0,"b":0},"w":{"b":2,"a":1.0,"c":3}}'
    ],
    ['texts of several lines', 'a: |\n  one\n  two\nb: >-\n  three\n  four', '{"a":"one\\ntwo\\n","b":"three four"}'],
    [
      'keys that look like more than names',
      '1: a\n__proto__: b\nconstructor: c\n8.0: d\ntrue: e\nx y: f',
      '{"1":"a","__proto__":"b","constructor":"c","8.0":"d","true":"e","x y":"f"}'
    ],
    ['an indented block', '  a: 1\n  b: 2', '{"a":1,"b":2}'],
    ['a single value', '"a"', '"a"']
  ])('keeps %s', async (_, text, json) => expect(await parseBody(text)).toBe(json))

  it.each(
    '0123456789 00 0x1F 0X1f 0o17 017 0b11 1:30 12:30:45 1:30.5 1_000 .5 5. +1 -007 1e3 12e4567 1E-3 1e400 ~ True TRUE fAlse Null NULL .inf -.INF .nan .NaN'.split(
      ' '
    )
  )('takes %s only in quotes', async (text) => {
    expect(await refusal(`a: 1\npassword: ${text}`)).toMatch(/^line 2, column 11, at password: write it in quotes/)
    expect(await parseBody(`password: "${text}"`)).toBe(`{"password":"${text}"}`)
  })

  it.each([
    ['an empty value', 'a: b\nc:', 'line 2, column 1, at c: write a value: null, or ""'],
    ['a value that begins with #', 'a: b\nc: #d', 'line 2, column 1, at c: write a value'],
    ['a number that is out of range', '{"a": 1e400}', 'has a number that is out of range'],
    ['a number that is out of range in YAML', `a: ${'9'.repeat(400)}.5`, 'line 1, column 4, at a: write it in quotes'],
    ['an empty item', 'a:\n  - ', 'line 2, column 3, at a: write a value'],
    [
      'a comment after a text',
      'password: abc #def',
      'line 1, column 11, at password: write this text in quotes, or the'
    ],
    ['a comment after a word', 'a: [b #c\n ]', 'line 1, column 5, at a: write this text in quotes, or the comment'],
    [
      'a text that goes on on the next line',
      'a: b\n  c',
      'line 1, column 4, at a: write this text in quotes, or after |'
    ],
    ['an anchor that nothing refers to', 'a: &b c', 'line 1, column 4, at a: write this text in quotes'],
    ['an alias of nothing', 'a: *b', 'line 1, column 4, at a: write this text in quotes'],
    ['an alias of what it is in', 'a: &b\n  c: *b', 'line 2, column 6, at c: this alias contains itself'],
    ['a tag', 'a: !b c', 'line 1, column 4, at a: write this text in quotes'],
    ['a tag of YAML', 'a: !!binary YQ==', 'line 1, column 4, at a: write this text in quotes'],
    ['a tag that is none', 'a: !b{ c', 'write texts with special characters in quotes. This is not YAML: after !'],
    ['a key twice', 'a: 1\na: 1', 'line 2, column 1, at a: remove this key'],
    ['a key twice in JSON', '{"a": 1,\n "a": 1}', 'line 2, column 3, at a: remove this key'],
    ['a key twice, once escaped', '{"a": {"b": 1, "\\u0062": 1}}', 'at b: remove this key'],
    ['a key that is no text', '? [a]\n: b', 'line 1, column 3: a key must be a text'],
    ['a key that is an alias', 'a: &x b\n*x : c', 'line 2, column 1: a key must be a text'],
    ['a value without a key', ': b', 'write a key before this colon'],
    ['a merge of a text', 'a: { <<: b }', 'give it a mapping to merge'],
    ['a tab as indentation', 'a:\n\tb: 1', 'line 2, column 1'],
    [
      'an open bracket',
      'a: [b',
      'line 1, column 6, at a: write texts with special characters in quotes. This is not YAML'
    ],
    ['two documents', 'a: 1\n---\nb: 2', 'has more than one document'],
    ['comments alone', '# a', 'is empty']
  ])('refuses %s', async (_, text, message) => expect(await refusal(text)).toContain(message))

  it.each([
    [
      'a // comment',
      '{\n "paused": true, // nightly\n "labels": []\n}',
      'line 2, column 18, at paused: remove this comment'
    ],
    ['a /* comment', '{ /* nightly */ "paused": true }', 'line 1, column 3: remove this comment'],
    ['a /* comment after a value', '{"paused": true /* nightly */}', 'column 17, at paused: remove this comment'],
    ['a # comment', '{"paused": true # nightly\n}', 'column 17, at paused: remove this comment'],
    ['a // comment after a word', '{ paused: true // nightly\n}', 'at paused: write this text in quotes, or remove'],
    [
      'a // comment before a name',
      '{\n// nightly\npaused: true }',
      'line 2, column 1: write this text in quotes, or remove what begins with //'
    ],
    ['no space after the colon', '{paused:true}', 'line 1, column 2: write "key: value", with a space'],
    ['a name alone', '{ paused }', 'write "key: value"'],
    ['a placeholder', '{"paused": {{ paused }}}', 'line 1, column 13, at paused: fill in the placeholder'],
    ['a placeholder in YAML', 'paused: {{ paused }}', 'line 1, column 10, at paused: fill in the placeholder'],
    ['a comma too many', '{"a": 1, "b": [1, 2], }', 'line 1, column 23, at b: remove the comma'],
    ['a comma too many in a list', '{"b": [1, 2,]}', 'at b: remove the comma'],
    ['single quotes', "{'paused': true}", 'line 1, column 2: write double quotes'],
    ['single quotes around a value', `{"a": 'b'}`, 'at a: write double quotes'],
    ['a word', '{"paused": True}', 'at paused: write keys and texts in double quotes'],
    ['a value without quotes', '{"a": b}', 'at a: write keys and texts in double quotes'],
    ['a list of words', '[a, b]', 'write keys and texts in double quotes'],
    ['a missing comma', '{"a": 1\n "b": 2}', 'line 2, column 2, at a: this is not JSON'],
    ['a line break in a string', '{"a": "b\nc"}', 'at a: write \\n for a line break'],
    ['an open string', '{"a": "b', 'at a: the JSON ends too early'],
    ['a pair in a list', '[a: b]', 'write { } around this key']
  ])('that was meant as JSON is refused with %s', async (_, text, message) => {
    expect(await refusal(text)).toContain(message)
  })

  it('refuses a little text that merges without end', async () => {
    const keys = Array.from({ length: 1000 }, (_, index) => `k${index}: 1`)
    const merging = `x: &x { ${keys.join(', ')} }\ny: { <<: [${Array(1001).fill('*x').join(', ')}] }`
    expect(await refusal(merging)).toBe('is too large when its mappings are merged.')
  })

  it('refuses a little text that grows without end', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]`
    )
    const bomb = ['l0: &l0 lol', ...levels, 'end: *l12'].join('\n')
    expect(await refusal(bomb)).toBe('is too large when its aliases are followed.')
  })

  it.each([
    ['JSON', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['JSON around a long number', `${'['.repeat(20_000)}12345678901234567890${']'.repeat(20_000)}`],
    ['broken JSON', '{"a":'.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
    ['aliases', ['l0: &l0 [a]', ...Array.from({ length: 20_000 }, (_, at) => `l${at + 1}: &l${at + 1} [*l${at}]`), 'end: *l20000'].join('\n')] // prettier-ignore
  ])('refuses 20,000 levels of %s', async (_, text) => {
    expect(await refusal(text)).toMatch(/^line \d+, column \d+(, at \w+)?: this is inside more than 100 lists/)
  })

  it('takes 100 levels', async () => {
    const text = `${'['.repeat(100)}1${']'.repeat(100)}`
    expect(await parseBody(text)).toBe(text)
    expect(await parseBody(`a: ${text.slice(1, -1)}`)).toBe(`{"a":${text.slice(1, -1)}}`)
  })

  it.each([
    ['in YAML', 'username: app\npassword: SECRET: x\ndatabaseName: admin'],
    ['in JSON', '{"username": "app", "password": "SECRET"x, "databaseName": "admin"}'],
    ['as a number', 'password: 0123456789'],
    ['as an alias', 'password: *SECRET'],
    ['as a tag', 'password: !SECRET{ x'],
    ['as a key', 'password: {SECRET}'],
    ['in an unknown escape', 'password: "\\SECRET"']
  ])('never shows a secret %s', async (_, text) => {
    const secret = 'q_7*Kp' + 'x'.repeat(5000)
    const message = await refusal(text.replace('SECRET', secret))
    expect(message).toMatch(/^line \d, column \d+/)
    expect(message).not.toMatch(/Kp|0123456789/)
    expect(message?.length).toBeLessThan(400)
  })
})
