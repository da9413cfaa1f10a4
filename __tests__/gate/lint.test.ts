import { describe, expect, it } from '@jest/globals'
import { getRegisteredFunctions, search } from '@jmespath-community/jmespath'
import { compileExpression } from '../../src/gate/expression.ts'
import { pointAt, refusalOf } from './refusal.ts'

/** An expression, what is above the caret, from its column on, and the message. */
type Refusal = readonly [expression: string, from: string, message: string]

const QUOTES = 'double quotes name a field; write strings in single quotes.'
const COMPARE = 'write == to compare.'
const AND = 'write && for and.'
const NEGATES = '! negates only the next name; write !(…) to negate more.'
const STRING_IS_TRUE = "a string is always true; write whole comparisons: a == 'x' || a == 'y'."
const NUMBER_IS_TRUE = 'a number is always true; compare it: … > `0`.'
const ALWAYS = 'nothing equals both, so this is always true; write &&.'
const NEVER = 'nothing equals both, so this is never true; write ||.'
const EMPTY_LIST = 'write an empty list in backquotes: `[]`.'
const LIST_HINT = '; compare one item, or use contains() or length().'
const BARE = "this names a field; write strings in single quotes, such as 'IDLE'."
const BOOLEAN = (word: string) => `this names a field; write booleans in backquotes: \`${word.toLowerCase()}\`.`
const NUMBER = 'write numbers in backquotes, such as `5`.'
const PIPE = (kind: string) => `a single | passes on a ${kind}; write || for or.`
const ORDER = (kind: string) => `< and > compare only numbers, not a ${kind}`

const TABLE: Readonly<Record<string, readonly Refusal[]>> = {
  'a single =': [
    ["a = 'x'", "= 'x'", COMPARE],
    ["(a = 'x')", "= 'x'", COMPARE],
    ["results[?status = 'open']", "= 'open'", COMPARE],
    ["length(results[?status = 'open']) == `0`", "= 'open'", COMPARE],
    ["a == 'x' && b = 'y'", "= 'y'", COMPARE],
    ["a='x'", "='x'", COMPARE],
    ['a =! b', '=! b', COMPARE],
    ["a === 'x'", "= 'x'", COMPARE],
    ["$x = 'a'", '= ', COMPARE],
    ["let $s = 'OPEN' in results[?$s = status]", '= status', COMPARE],
    ['{a: b = c}', '= c', COMPARE]
  ],
  'a single &': [
    ["a == 'x' & b == 'y'", '& b', AND],
    ["a == 'x' &b == 'y'", '&b', AND],
    ["results[?a == 'x' & b == 'y']", '& b', AND],
    ["results[?a == 'x' && &b]", '&b', AND],
    ["length(a == 'x' & b)", '& b', AND],
    ['!contains(a & b)', '& b', AND],
    ['&a', '&a', AND],
    ['[&a]', '&a', AND]
  ],
  'a single |': [
    ["a == 'x' | b == 'y'", '| b', PIPE('boolean')],
    ["a == 'x' | b != 'y'", '| b', PIPE('boolean')],
    ["results[?a == 'x' | b != 'y']", '| b', PIPE('boolean')],
    ["a == 'x' && c == 'z' | b", '| b', PIPE('boolean')],
    ["a == 'x' | [b, c]", '| [', PIPE('boolean')],
    ["a == 'x' | !b", '| !', PIPE('boolean')],
    ["a == 'x' | length(b) > `0`", '| length', PIPE('boolean')],
    ["a == 'x' | `true`", '| `', PIPE('boolean')],
    ['!a | b', '| b', PIPE('boolean')],
    ['length(a) | b', '| b', PIPE('number')],
    ['a.length(@) | b', '| b', PIPE('number')],
    ['to_string(a) | b', '| b', PIPE('string')]
  ],
  'a string in double quotes': [
    ['state == "IDLE"', '"IDLE"', QUOTES],
    ['state != "IDLE"', '"IDLE"', QUOTES],
    ['"IDLE" != state', '"IDLE"', QUOTES],
    ['state != ["IDLE", "CREATING"]', '"IDLE"', QUOTES],
    ['results[?status == "OPEN"]', '"OPEN"', QUOTES],
    ['length(results[?status != "CLOSED"]) > `0`', '"CLOSED"', QUOTES],
    ['a > "5"', '"5"', QUOTES],
    ['"state" == "IDLE"', '"IDLE"', QUOTES],
    ['contains(tags, "prod")', '"prod"', QUOTES],
    ['!contains(tags[*].key, "prod")', '"prod"', QUOTES],
    ['!contains(["IDLE", "CREATING"], state)', '"IDLE"', QUOTES],
    ['starts_with(name, "prod")', '"prod"', QUOTES],
    ['ends_with(name, "prod")', '"prod"', QUOTES],
    ['results[?status == \'OPEN\' || "TRACKING"]', '"TRACKING"', QUOTES]
  ],
  'a string without quotes': [
    ['state == IDLE', 'IDLE', BARE],
    ['state != IDLE', 'IDLE', BARE],
    ['IDLE != state', 'IDLE', BARE],
    ['results[?type == REPLICA_SET]', 'REPLICA_SET', BARE],
    ['region == EU_WEST_1 && a', 'EU_WEST_1', BARE],
    ['contains(states, IDLE)', 'IDLE', BARE],
    ['!contains([IDLE, CREATING], state)', 'IDLE', BARE],
    ["results[?status == 'OPEN' || TRACKING]", 'TRACKING', BARE]
  ],
  'a number or a boolean without backquotes': [
    ['a == 3', '3', NUMBER],
    ['a > -3', '-3', NUMBER],
    ['a > 0.5', '0.5', NUMBER],
    ['length(results) == 0', '0', NUMBER],
    ['results[?a > 5]', '5', NUMBER],
    ['a -1', '-1', NUMBER],
    ['a[0-1]', '0-1', 'an index is one number.'],
    ['a[1-2:]', '1-2', 'an index is one number.'],
    ['a == true', 'true', BOOLEAN('true')],
    ['a != false', 'false', BOOLEAN('false')],
    ['a != True', 'True', BOOLEAN('True')],
    ['a == FALSE', 'FALSE', BOOLEAN('FALSE')],
    ['results[?paused == false]', 'false', BOOLEAN('false')],
    ['true', 'true', BOOLEAN('true')],
    ['true == a', 'true', BOOLEAN('true')],
    ["a == 'x' ? true : `false`", 'true', BOOLEAN('true')],
    ["a == 'x' ? `true` : false", 'false', BOOLEAN('false')],
    ['contains(list, true)', 'true', BOOLEAN('true')]
  ],
  'a ! that negates less than it seems to': [
    ['!a.b', '!', NEGATES],
    ["!a.b && c == 'x'", '!', NEGATES],
    ['c && !a.b.c', '!', NEGATES],
    ["!results[?status == 'OPEN']", '!', NEGATES],
    ["!a.results[?status == 'OPEN']", '!', NEGATES],
    ['!a[]', '!', NEGATES],
    ['!a.*', '!', NEGATES],
    ['(!a)[0]', '!', NEGATES],
    ["!a == 'x'", '!', NEGATES],
    ["!a != 'x'", '!a', NEGATES],
    ['!a != b', '!a', NEGATES],
    ['results[?!a.b]', '!', NEGATES]
  ],
  'a comparison of different kinds': [
    ["length(a) == '0'", '==', 'a number never equals a string.'],
    ["length(a) != '0'", '!=', 'a number never equals a string.'],
    ["'0' != length(a)", '!=', 'a string never equals a number.'],
    ["'1' == `1`", '==', 'a string never equals a number.'],
    ["to_number(a) != '0'", '!=', 'a number never equals a string.'],
    ["a.length(@) == '3'", '==', 'a number never equals a string.'],
    ["(a | length(@)) == '3'", '==', 'a number never equals a string.'],
    ["a + b == '3'", '==', 'a number never equals a string.'],
    ['to_string(a) == `3`', '==', 'a string never equals a number.'],
    ["contains(a, 'x') == 'true'", '==', 'a boolean never equals a string.'],
    ['starts_with(a, \'x\') != `"true"`', '!=', 'a boolean never equals a string.'],
    ["(a == b) == 'true'", "== '", 'a boolean never equals a string.'],
    ["results[*].status == 'IDLE'", '==', `a list never equals a string${LIST_HINT}`],
    ["results[*].status != 'OPEN'", '!=', `a list never equals a string${LIST_HINT}`],
    ["results[].status == 'IDLE'", '==', `a list never equals a string${LIST_HINT}`],
    ["results[?a].status == 'IDLE'", '==', `a list never equals a string${LIST_HINT}`],
    ["a.*.status == 'IDLE'", '==', `a list never equals a string${LIST_HINT}`],
    ['results[?a] == `0`', '==', `a list never equals a number${LIST_HINT}`],
    ['keys(a) == `3`', '==', `a list never equals a number${LIST_HINT}`],
    ["version >= '8.0'", '>=', `${ORDER('string')}.`],
    ["!(version < '8.0')", '<', `${ORDER('string')}.`],
    ["'2025-01-01' < createdAt", '<', `${ORDER('string')}.`],
    ['results[?a] > `0`', '>', `${ORDER('list')}${LIST_HINT}`],
    ['a[*].b > `0`', '>', `${ORDER('list')}${LIST_HINT}`],
    ['a > `true`', '>', `${ORDER('boolean')}.`],
    ['`1` < a < `5`', '< `5`', `${ORDER('boolean')}.`],
    ['results != []', '!=', EMPTY_LIST],
    ['[] == results[?a]', '==', EMPTY_LIST]
  ],
  'alternatives that do not depend on the data': [
    ["a != 'x' || a != 'y'", '||', ALWAYS],
    ["'x' != a || a != 'y'", '||', ALWAYS],
    ["results[?a.b != 'x' || a.b != 'y']", '||', ALWAYS],
    ["a != 'x' || c || a != 'y'", '|| a', ALWAYS],
    ["a == 'x' && a == 'y'", '&&', NEVER],
    ['a == `1` && b && a == `2`', '&& a', NEVER]
  ],
  'a string or a number as a condition': [
    ["a == 'x' || 'y'", "'y'", STRING_IS_TRUE],
    ["a == 'x' || a == 'y' || 'z'", "'z'", STRING_IS_TRUE],
    ["contains(a, 'x') || 'y'", "'y'", STRING_IS_TRUE],
    ["results[?a == 'x' || 'y']", "'y'", STRING_IS_TRUE],
    ["results[?a != 'x' && 'y']", "'y'", STRING_IS_TRUE],
    ["results[?'x']", "'x'", STRING_IS_TRUE],
    ["'x' && a", "'x'", STRING_IS_TRUE],
    ['a == `1` || `2`', '`2`', NUMBER_IS_TRUE],
    ['results[?length(tags)]', 'length', NUMBER_IS_TRUE],
    ['results[?tags.length(@)]', 'tags', NUMBER_IS_TRUE],
    ['results[?a && !length(tags)]', 'length', NUMBER_IS_TRUE],
    ['results[?a + b]', 'a +', NUMBER_IS_TRUE],
    ['length(a) && b', 'length', NUMBER_IS_TRUE],
    ["length(a) ? 'x' : 'y'", 'length', NUMBER_IS_TRUE],
    ['!length(a)', 'length', NUMBER_IS_TRUE],
    ['`0` || a', '`0`', NUMBER_IS_TRUE]
  ],
  'an unknown function': [
    ['size(a)', 'size', 'there is no such function.'],
    ["a == 'size' && size(a)", 'size(', 'there is no such function.'],
    ['sort_by(a, &size(@))', 'size', 'there is no such function.'],
    ['results[?size(a) == `1`]', 'size', 'there is no such function.'],
    ['{a: size(b)}', 'size', 'there is no such function.'],
    ['let $x = size(a) in $x', 'size', 'there is no such function.'],
    ['not(a)', 'not', 'there is no such function.'],
    ['toString(@)', 'toString', 'there is no such function.']
  ],
  'a name that every JavaScript object has': [
    ['constructor', 'constructor', 'JSON has no field constructor.'],
    ['a.toString', 'toString', 'JSON has no field toString.'],
    ['a.__proto__', '__proto__', 'JSON has no field __proto__.'],
    ['{"__proto__": a}', '"__proto__"', 'JSON has no field __proto__.']
  ]
}

for (const [subject, refusals] of Object.entries(TABLE)) {
  describe(`an expression is refused for ${subject}`, () => {
    it.each(refusals)('%s', (expression, from, message) => {
      expect(refusalOf(expression)).toBe(pointAt(expression, from, message))
    })
  })
}

describe('an expression is refused for comparing a function with what it never returns', () => {
  it.each([
    ['number', ['abs', 'avg', 'ceil', 'floor', 'length', 'sum', 'to_number']],
    ['string', ['join', 'lower', 'to_string', 'type', 'upper']],
    ['boolean', ['contains', 'ends_with', 'starts_with']],
    ['list', ['items', 'keys', 'map', 'sort', 'sort_by', 'split', 'to_array', 'values']]
  ])('a %s: %j', (kind, names) => {
    expect(getRegisteredFunctions()).toEqual(expect.arrayContaining(names))
    const [literal, other] = kind === 'number' ? ["'1'", 'string'] : ['`1`', 'number']
    for (const name of names) {
      expect(refusalOf(`${name}(a) != ${literal}`)).toContain(`a ${kind} never equals a ${other}`)
    }
  })
})

const OPEN = { results: [{ status: 'OPEN', paused: true, tags: [], ready: true }] }

describe('a gate that would pass by accident', () => {
  it.each([
    ['state != "DELETING"', { state: 'DELETING' }],
    ['state != DELETING', { state: 'DELETING' }],
    ["state != 'DELETING && !paused", { state: 'DELETING' }],
    ['!contains(["DELETING"], state)', { state: 'DELETING' }],
    ["state != 'DELETING' || state != 'REPAIRING'", { state: 'DELETING' }],
    ['paused != true', { paused: true }],
    ["length(results[?status = 'CLOSED']) > `0`", OPEN],
    ["length(results[?status == 'CLOSED' || 'TRACKING']) > `0`", OPEN],
    ['length(results[?status == \'CLOSED\' || "OPEN"]) == `0`', OPEN],
    ['length(results[?length(tags)]) > `0`', OPEN],
    ['length(results[?!tags.owner]) == `0`', OPEN],
    ["results[*].status != 'OPEN'", OPEN],
    ["length(results) != '1'", OPEN],
    ["!(version < '8.0')", { version: '7.0' }],
    ["!a | b != 'x'", { a: true, b: 'x' }],
    ["!state != 'DELETING'", { state: 'DELETING' }],
    ['results != []', { results: [] }],
    ["results[0-1].status == 'OPEN'", { results: [{ status: 'OPEN' }, { status: 'CLOSED' }] }]
  ])('%s over %j is refused', (expression, data) => {
    expect(search(data as never, expression)).toBe(true)
    refusalOf(expression)
  })
})

describe('an expression is accepted', () => {
  it.each([
    ['a field in double quotes next to a literal', '"metric-name" == \'x\''],
    ['a field in double quotes after a dot', 'results[*]."metric-name"'],
    ['a field in double quotes in a filter', 'results[?"metric-name" == \'x\']."other-name"'],
    ['a list in double quotes', 'contains("metric-names", \'x\')'],
    ['fields in double quotes in a list', '["a-b", "c-d"]'],
    ['a field in double quotes as an argument', 'merge(a, "b-c")'],
    ['a comparison with a field in double quotes, after @.', 'a == @."b-c"'],
    ['a field in upper case next to a literal', "STATUS == 'UP'"],
    ['a variable', 'let $x = a in $x'],
    ['two variables', 'let $x = a, $y = b in $x == $y'],
    ['a let in a let', "let $x = 'a' in let $y = b in $x != $y"],
    ['a let in a binding', 'let $x = (let $y = a in $y) in $x'],
    ['a variable with the value of a field in double quotes', 'let $x = "a-b" in $x'],
    ['fields with the names of keywords', 'let $in = in in $in'],
    ['a comparison of fields with the names of keywords', 'in == let'],
    ['null without backquotes: no field has that name', 'a == null'],
    ['a negated path', '!(a.b)'],
    ['a negation compared with a boolean', '!a == `true`'],
    ['a negated item or call', "!a[0] && !contains(b, 'x')"],
    ['a choice between two strings', "a == 'x' && 'yes' || 'no'"],
    ['a default', "a.b || 'none'"],
    ['a default number', 'a || `0`'],
    ['a sum of variables', 'let $x = a, $y = b in $x + $y'],
    ['two strings that a value must not equal', "a != 'x' && a != 'y'"],
    ['two strings that a value may equal', "a == 'x' || a == 'y'"],
    ['two values that may each differ', "a != 'x' || b != 'y'"],
    ['the same comparison twice', "a != 'x' || a != 'x'"],
    ['a pipe from an object', "a | b == 'x' | to_string(@)"],
    ['a pipe from a comparison to its result', "a == 'x' | {met: @, total: $.totalCount}"],
    ['a pipe from a number to its value', 'length(a) | @ > `3`'],
    ['a pipe from a slice', "a[0:3] | [0] == 'x'"],
    ['a slice that may be one of a string', "a[0:3] == 'abc'"],
    ['a list compared with a list', 'results[*].status == `["IDLE"]`'],
    ['a list compared with an empty list', 'results[?a] == `[]`'],
    ['a list compared with null', 'results[*].status == `null`'],
    ['an average compared with null', 'avg(a) == `null`'],
    ['the largest string', "max(results[*].createdAt) == 'x'"],
    ['true as a key, and after a dot', '{true: a, false: b.true}'],
    ['a literal that looks like a call', 'a == `{"type": "Function", "name": "size"}`'],
    ['words that begin like and, or, not', 'order && android || nothing'],
    ['operators in a string', "a == 'b = c & d | e'"],
    ['negative indexes', 'a[-1] || b[-2:-1]']
  ])('with %s', (_what, expression) => {
    expect(compileExpression(expression).text).toBe(expression)
  })

  it('with every function of the library', () => {
    for (const name of getRegisteredFunctions()) {
      expect(compileExpression(`${name}(a)`).text).toBe(`${name}(a)`)
    }
  })
})
