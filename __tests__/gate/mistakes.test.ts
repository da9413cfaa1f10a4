import { describe, expect, it } from '@jest/globals'
import { getRegisteredFunctions } from '@jmespath-community/jmespath'
import { ExpressionError } from '../../src/gate/compiled.ts'
import { compileExpression } from '../../src/gate/expression.ts'
import { FUNCTIONS } from '../../src/gate/functions.ts'

/** What stands above the caret, from its column on, and the sentence. */
type Refusal = readonly [expression: string, from: string, sentence: string]

async function refusalOf(expression: string): Promise<string> {
  try {
    await compileExpression(expression)
  } catch (error) {
    if (error instanceof ExpressionError) return error.message
    throw error
  }
  throw new Error(`${expression} was taken`)
}

/** The three lines for an expression on one line, with the caret under where `from` begins. */
function shown(expression: string, from: string, sentence: string): string {
  const column = from === '' ? expression.length : expression.lastIndexOf(from)
  return `${sentence}\n  ${expression}\n  ${' '.repeat(column)}^`
}

const SIGNS = 'write && for and, || for or, ! for not.'
const QUOTES = 'double quotes name a field; a text stands in single quotes.'
const ASSIGNS = 'a single = compares nothing; write ==.'
const EARLY = 'the expression ends too early.'
const NUMBER = 'a number stands in backquotes: `3`.'
const JSON_TEXT = 'between backquotes stands JSON: `3`, `true`, `"text"`; a text is shorter in single quotes.'
const OPEN = 'the closing quote is missing.'
const STRAIGHT = "a text stands in straight single quotes: 'text'."
const PIPE = 'a single | hands what is left of it to the right; write || for or.'
const NEGATES = '! takes only the name behind it; write !(…) around the rest.'
const PRODUCT = 'behind a division * is done first: write (a / b) * c, or a / (b * c).'
const COMMA = 'a comma is missing.'
const AMPERSAND = 'a single & only stands before an argument of a function; write && for and.'
const WHOLE = 'behind || stands a whole comparison, with the name again.'
const TEXT_IS_TRUE = 'a text by itself is always true; write a whole comparison.'
const NUMBER_IS_TRUE = 'a number is always true, 0 as well; compare it: … > `0`.'
const ALWAYS = 'one value always differs from one of two texts, so that this is always true; write &&.'
const NEVER = 'one value never equals two texts, so that this is never true; write ||.'
const IN_QUOTES = (word: string) => `a text stands in single quotes: '${word}'.`
const ORDER = (kind: string) => `< and > compare numbers only, and ${kind} is none.`
const LIST_HINT = '; ask for one item, or use contains(), or length() of a filter.'
const NUMBER_HINT = '; a number stands in backquotes.'
const WORD = (word: string) => `${word} names a field here; the value stands in backquotes: \`${word}\`.`

const TABLE: Readonly<Record<string, readonly Refusal[]>> = {
  'a single =': [
    ["a = 'x'", "= 'x'", ASSIGNS],
    ["(a = 'x')", "= 'x'", ASSIGNS],
    ["results[?status = 'OPEN']", "= 'OPEN'", ASSIGNS],
    ["length(results[?status = 'OPEN']) == `0`", "= 'OPEN'", ASSIGNS],
    ["a == 'x' && b = 'y'", "= 'y'", ASSIGNS],
    ["a='x'", "='x'", ASSIGNS],
    ['a =! b', '=! b', ASSIGNS],
    ["$x = 'a'", '= ', ASSIGNS],
    ["let $s = 'OPEN' in results[?$s = status]", '= status', ASSIGNS],
    ['{a: b = c}', '= c', ASSIGNS]
  ],
  'a text in double quotes, or in none': [
    ['state == "IDLE"', '"IDLE"', QUOTES],
    ['state != "IDLE"', '"IDLE"', QUOTES],
    ['results[?status == "OPEN"]', '"OPEN"', QUOTES],
    ['length(results[?status != "CLOSED"]) > `0`', '"CLOSED"', QUOTES],
    ['a > "5"', '"5"', QUOTES],
    ['"state" == "IDLE"', '"IDLE"', QUOTES],
    ['contains(tags, "prod")', '"prod"', QUOTES],
    ['!contains(tags[*].key, "prod")', '"prod"', QUOTES],
    ['starts_with(name, "prod")', '"prod"', QUOTES],
    ['ends_with(name, "prod")', '"prod"', QUOTES],
    ['state == IDLE', 'IDLE', IN_QUOTES('IDLE')],
    ['state != IDLE', 'IDLE', IN_QUOTES('IDLE')],
    ['results[?type == REPLICA_SET]', 'REPLICA_SET', IN_QUOTES('REPLICA_SET')],
    ['region == EU_WEST_1 && a', 'EU_WEST_1', IN_QUOTES('EU_WEST_1')],
    ['contains(states, IDLE)', 'IDLE', IN_QUOTES('IDLE')]
  ],
  'quotes that do not close, or are of another kind': [
    ["state == 'IDLE", "'IDLE", OPEN],
    ["state == '", "'", OPEN],
    ["results[?status == 'OPEN]", "'OPEN]", OPEN],
    ["state == 'IDLE\\'", "'IDLE", OPEN],
    ['"state', '"state', OPEN],
    ['a == "x', '"x', OPEN],
    ['a == `1', '`1', OPEN],
    ['a == `1 && b == `2`', '`1', JSON_TEXT],
    ['a == `{"b": 1}', '`{', OPEN],
    ['a == `x`', '`x`', JSON_TEXT],
    ["a == `'x'`", "`'x'", JSON_TEXT],
    ['a == ``', '``', JSON_TEXT],
    ['a == ‘x’', '‘x’', STRAIGHT],
    ['a == “x”', '“x”', STRAIGHT],
    ['a == „x“', '„x“', STRAIGHT]
  ],
  'numbers and words': [
    ['a == 3', '3', NUMBER],
    ['a > -3', '-3', NUMBER],
    ['length(results) == 0', '0', NUMBER],
    ['results[?a > 5]', '5', NUMBER],
    ['a -1', '-1', NUMBER],
    ['a[0-1]', '0-1', 'an index is one whole number.'],
    ['a[1-2:]', '1-2', 'an index is one whole number.'],
    ['a == true', 'true', WORD('true')],
    ['a != false', 'false', WORD('false')],
    ['results[?paused == false]', 'false', WORD('false')],
    ['true', 'true', WORD('true')],
    ['true == a', 'true', WORD('true')],
    ["a == 'x' ? true : `false`", 'true', WORD('true')],
    ["a == 'x' ? `true` : false", 'false', WORD('false')],
    ['contains(list, true)', 'true', WORD('true')]
  ],
  'and, or, not': [
    ['a and b', 'and', SIGNS],
    ['a AND b', 'AND', SIGNS],
    ["a == 'x' or b == 'y'", 'or', SIGNS],
    ["results[?a == 'x' and b]", 'and', SIGNS],
    ['not a', 'not', SIGNS],
    ["not a == 'x'", 'not', SIGNS],
    ['a && not b', 'not', SIGNS],
    ['NOT a', 'NOT', SIGNS],
    ["a == 'x' & b == 'y'", '& b', SIGNS],
    ["a == 'x' &b == 'y'", '&b', SIGNS],
    ["results[?a == 'x' & b == 'y']", '& b', SIGNS],
    ["length(a == 'x' & b)", '& b', 'write && for and; before an expression reference stands a comma.'],
    ["[a == 'x' & b]", '& b', 'write && for and; before an expression reference stands a comma.'],
    ['&a', '&a', AMPERSAND],
    ['[&a]', '&a', AMPERSAND],
    ["a == 'x' && &b", '&b', AMPERSAND],
    ["a == 'x' | b == 'y'", '| b', PIPE],
    ["a == 'x' | b != 'y'", '| b', PIPE],
    ["results[?a == 'x' | b == 'y']", '| b', PIPE],
    ["a == 'x' && c == 'z' | b", '| b', PIPE],
    ["a == 'x' | [b, c]", '| [', PIPE],
    ["a == 'x' | {b: c}", '| {', PIPE],
    ["a == 'x' | !b", '| !', PIPE],
    ["a == 'x' | length(b) > `0`", '| length', PIPE],
    ["a == 'x' | results[?b]", '| results', PIPE],
    ["a == 'x' | `true`", '| `', PIPE],
    ['!a | b', '| b', PIPE],
    ['length(a) | b', '| b', PIPE]
  ],
  'signs of other languages': [
    ['a => b', '=>', 'there is no =>; write >=.'],
    ['a =< b', '=<', 'there is no =<; write <=.'],
    ['a <> b', '<>', 'there is no <>; write !=.'],
    ["a === 'x'", '===', 'there is no ===; write ==.'],
    ["a !== 'x'", '!==', 'there is no !==; write !=.'],
    ["a =~ 'x'", '=~', 'there is no =~; write contains(), starts_with() or ends_with().'],
    ["a !~ 'x'", '!~', 'there is no !~; write contains(), starts_with() or ends_with().']
  ],
  'operands of !': [
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
    ['results[?!a.b]', '!', NEGATES],
    ['!length(a)', 'length', NUMBER_IS_TRUE]
  ],
  'comparisons that are always false, or always true': [
    ["length(a) == '0'", '==', `a number never equals a text${NUMBER_HINT}`],
    ["length(a) != '0'", '!=', `a number never equals a text${NUMBER_HINT}`],
    ["'0' != length(a)", '!=', `a text never equals a number${NUMBER_HINT}`],
    ["sum(a) == '0'", '==', `a number never equals a text${NUMBER_HINT}`],
    ["avg(a) == '0'", '==', `a number never equals a text${NUMBER_HINT}`],
    ["abs(a) == '0'", '==', `a number never equals a text${NUMBER_HINT}`],
    ["ceil(a) == '0'", '==', `a number never equals a text${NUMBER_HINT}`],
    ["floor(a) == '0'", '==', `a number never equals a text${NUMBER_HINT}`],
    ["to_number(a) != '0'", '!=', `a number never equals a text${NUMBER_HINT}`],
    ["a.length(@) == '3'", '==', `a number never equals a text${NUMBER_HINT}`],
    ["(a | length(@)) == '3'", '==', `a number never equals a text${NUMBER_HINT}`],
    ["a + b == '3'", '==', `a number never equals a text${NUMBER_HINT}`],
    ['to_string(a) == `3`', '==', `a text never equals a number${NUMBER_HINT}`],
    ['length(a) == `null`', '==', `a number never equals null${NUMBER_HINT}`],
    ["contains(a, 'x') == 'true'", '==', 'true or false never equals a text.'],
    ['starts_with(a, \'x\') != `"true"`', '!=', 'true or false never equals a text.'],
    ["(a == b) == 'true'", "== '", 'true or false never equals a text.'],
    ["results[*].status == 'IDLE'", '==', `a list never equals a text${LIST_HINT}`],
    ["results[*].status != 'OPEN'", '!=', `a list never equals a text${LIST_HINT}`],
    ["results[].status == 'IDLE'", '==', `a list never equals a text${LIST_HINT}`],
    ["results[?a].status == 'IDLE'", '==', `a list never equals a text${LIST_HINT}`],
    ["a.*.status == 'IDLE'", '==', `a list never equals a text${LIST_HINT}`],
    ['results[?a] == `0`', '==', `a list never equals a number${LIST_HINT}`],
    ['keys(a) == `3`', '==', `a list never equals a number${LIST_HINT}`],
    ["{a: b} == 'x'", '==', 'an object never equals a text.'],
    ["version >= '8.0'", '>=', ORDER('a text')],
    ["!(version < '8.0')", '<', ORDER('a text')],
    ["'2025-01-01' < createdAt", '<', ORDER('a text')],
    ['results[?a] > `0`', '>', ORDER('a list')],
    ['a[*].b > `0`', '>', ORDER('a list')],
    ['a > `null`', '>', ORDER('null')],
    ['a > `true`', '>', ORDER('true or false')],
    ['`1` < a < `5`', '< `5`', ORDER('true or false')],
    ["a != 'x' || a != 'y'", '||', ALWAYS],
    ["results[?a.b != 'x' || a.b != 'y']", '||', ALWAYS],
    ["a != 'x' || c || a != 'y'", '|| a', ALWAYS],
    ["a == 'x' && a == 'y'", '&&', NEVER],
    ['a == `1` && b && a == `2`', '&& a', NEVER]
  ],
  'a text or a number as a condition': [
    ["a == 'x' || 'y'", "'y'", WHOLE],
    ["a == 'x' || a == 'y' || 'z'", "'z'", WHOLE],
    ["contains(a, 'x') || 'y'", "'y'", WHOLE],
    ["results[?a == 'x' || 'y']", "'y'", TEXT_IS_TRUE],
    ["results[?a != 'x' && 'y']", "'y'", TEXT_IS_TRUE],
    ["results[?'x']", "'x'", TEXT_IS_TRUE],
    ["'x' && a", "'x'", TEXT_IS_TRUE],
    ['results[?length(tags)]', 'length', NUMBER_IS_TRUE],
    ['results[?a && !length(tags)]', 'length', NUMBER_IS_TRUE],
    ['length(a) && b', 'length', NUMBER_IS_TRUE],
    ["length(a) ? 'x' : 'y'", 'length', NUMBER_IS_TRUE],
    ['`0` || a', '`0`', NUMBER_IS_TRUE]
  ],
  'functions and fields that do not exist': [
    ['size(a)', 'size', 'there is no function size().'],
    ["a == 'size' && size(a)", 'size(', 'there is no function size().'],
    ['sort_by(a, &size(@))', 'size', 'there is no function size().'],
    ['results[?size(a) == `1`]', 'size', 'there is no function size().'],
    ['{a: size(b)}', 'size', 'there is no function size().'],
    ['let $x = size(a) in $x', 'size', 'there is no function size().'],
    ['toString(@)', 'toString', 'there is no function toString().'],
    ['constructor(@)', 'constructor', 'there is no function constructor().'],
    ['constructor', 'constructor', 'no answer has a field constructor.'],
    ['a.toString', 'toString', 'no answer has a field toString.'],
    ['a.__proto__', '__proto__', 'no answer has a field __proto__.'],
    ['{"__proto__": a}', '"__proto__"', 'no answer has a field __proto__.'],
    ['$x', '$x', 'no let gives $x a value.'],
    ['state == $wanted', '$wanted', 'no let gives $wanted a value.'],
    ['let $x = a in $y', '$y', 'no let gives $y a value.']
  ],
  'calls that are never right': [
    ['length()', 'length', 'length() takes 1 argument, not 0.'],
    ['length(a, b)', 'length', 'length() takes 1 argument, not 2.'],
    ['a && contains(b)', 'contains', 'contains() takes 2 arguments, not 1.'],
    ['split(a)', 'split', 'split() takes 2 to 3 arguments, not 1.'],
    ['not_null()', 'not_null', 'not_null() takes 1 or more arguments, not 0.'],
    ['sort_by(a, b)', 'sort_by', 'argument 2 of sort_by() is an expression, with & before it, and no other is.'],
    ['max_by(a, b)', 'max_by', 'argument 2 of max_by() is an expression, with & before it, and no other is.'],
    ['map(a, &b)', 'map', 'argument 1 of map() is an expression, with & before it, and no other is.'],
    ['length(&a)', 'length', 'length() takes no expression reference; write && for and.']
  ],
  'what the library reads otherwise than it is written': [
    ['[a b]', 'b', COMMA],
    ['contains(a `1`)', '`1`', COMMA],
    ["join(',' a)", 'a', COMMA],
    ['{x: a y: b}', 'y', COMMA],
    ['a / b * `100`', '* `', PRODUCT],
    ['a / b * `100` < `80`', '* `', PRODUCT],
    ['a / (b + c) * d', '* d', PRODUCT],
    ['results[?used / total * `100` > `80`]', '* `', PRODUCT],
    ['a // b * c', '* c', PRODUCT],
    ['a % b * c', '* c', PRODUCT],
    ['a ÷ b * c', '* c', PRODUCT]
  ],
  'text that ends too early': [
    ['a ==', '', EARLY],
    ["a == 'x' &&", '', EARLY],
    ['a ||', '', EARLY],
    ['a |', '', EARLY],
    ['a.', '', EARLY],
    ['!', '', EARLY],
    ['(a', '', EARLY],
    ['a[', '', EARLY],
    ['a[0', '', EARLY],
    ["results[?a == 'x'", '', EARLY],
    ['{a: b', '', EARLY],
    ['length(a', '', EARLY],
    ['`1` +', '', EARLY],
    ['let $x = a', '', EARLY]
  ],
  'brackets and characters that fit nowhere': [
    ['a)', ')', 'not valid JMESPath here (unexpected token type: Rparen, value: )).'],
    ['a]', ']', 'not valid JMESPath here (unexpected token type: Rbracket, value: ]).'],
    ['a}', '}', 'not valid JMESPath here (unexpected token type: Rbrace, value: }).'],
    ['a..b', '.b', 'not valid JMESPath here (unexpected token: .(Dot)).'],
    ['a b', 'b', 'not valid JMESPath here (unexpected token type: UnquotedIdentifier, value: b).'],
    ["a in ['x']", 'in', 'not valid JMESPath here (unexpected token type: UnquotedIdentifier, value: in).'],
    ['a # b', '#', 'not valid JMESPath here (unknown character: #).'],
    ['#', '#', 'not valid JMESPath here (unknown character: #).'],
    ['größe', 'öße', 'a name with such a character stands in double quotes.'],
    ['a.😀', '😀', 'a name with such a character stands in double quotes.'],
    ['a\u00a0&& b', '\u00a0', 'this is no plain space.']
  ]
}

for (const [subject, refusals] of Object.entries(TABLE)) {
  describe(`an expression is refused for ${subject}`, () => {
    it.each(refusals)('%s', async (expression, from, sentence) => {
      expect(await refusalOf(expression)).toBe(shown(expression, from, sentence))
    })
  })
}

describe('the place of a mistake', () => {
  it('is the first line where an expression is empty', async () => {
    for (const empty of ['', '  ', '\n']) expect(await refusalOf(empty)).toBe('the expression is empty.\n  \n  ^')
  })

  it('is in its own line of several', async () => {
    expect(await refusalOf("a == 'x'\n  && b = 'y'\n  && c")).toBe(`${ASSIGNS}\n    && b = 'y'\n         ^`)
    expect(await refusalOf("a == 'x'\n  and b\n")).toBe(`${SIGNS}\n    and b\n    ^`)
    expect(await refusalOf('results[?\n  state == "IDLE"\n]')).toBe(`${QUOTES}\n    state == "IDLE"\n             ^`)
    expect(await refusalOf('a\n\n  == length(b,\n  c)')).toContain('\n    == length(b,\n       ^')
    expect(await refusalOf("a == 'x\n && b")).toBe(`${OPEN}\n  a == 'x\n       ^`)
  })

  it('is behind the last sign where the rest is space', async () => {
    expect(await refusalOf('a ==\n')).toBe(`${EARLY}\n  a ==\n      ^`)
    expect(await refusalOf('a\n  &&  \n\n')).toBe(`${EARLY}\n    &&\n      ^`)
  })

  it('keeps tabs, and drops the carriage return of a line', async () => {
    expect(await refusalOf('\ta\tand b')).toBe(`${SIGNS}\n  \ta\tand b\n  \t \t^`)
    expect(await refusalOf('a &&\r\nb = c\r\n')).toBe(`${ASSIGNS}\n  b = c\n    ^`)
  })

  it('is the second of two like signs where the second is wrong', async () => {
    expect(await refusalOf("a == 'x' && b == IDLE && c == 'y'")).toContain(`\n  ${' '.repeat(17)}^`)
    expect(await refusalOf("(a == 'x') == b || !c || !d.e")).toContain(`\n  ${' '.repeat(25)}^`)
    expect(await refusalOf("[?length(a) == `1`] | [?length(b) == '1']")).toContain(`\n  ${' '.repeat(34)}^`)
  })
})

describe('an expression is taken', () => {
  it.each([
    '"metric-name" == \'x\'',
    'results[*]."metric-name"',
    'results[?"metric-name" == \'x\']."other-name"',
    'contains("metric-names", \'x\')',
    'contains(a, [b, "c"])',
    '["a-b", "c-d"]',
    'merge(a, "b-c")',
    'a == @."b-c"',
    "STATUS == 'UP'",
    'let $x = a in $x',
    'let $x = a, $y = b in $x == $y',
    "let $x = 'a' in let $y = b in $x != $y",
    'let $x = (let $y = a in $y) in $x',
    'let $in = in in $in'
  ])('%s', async (expression) => {
    expect((await compileExpression(expression)).text).toBe(expression)
  })

  it.each([
    ['a null without backquotes, which names no field and so is null', 'a == null'],
    ['a negation of a whole', '!(a.b)'],
    ['a negation in a comparison with a boolean', '!a == `true`'],
    ['a negation before an item or a call', "!a[0] && !contains(b, 'x')"],
    ['a choice between two texts', "a == 'x' && 'yes' || 'no'"],
    ['a default', "a.b || 'none'"],
    ['a default of a number', 'a || `0`'],
    ['two texts that one value may not equal', "a != 'x' && a != 'y'"],
    ['two texts that one value may equal', "a == 'x' || a == 'y'"],
    ['two values that may each differ', "a != 'x' || b != 'y'"],
    ['the same comparison twice', "a != 'x' || a != 'x'"],
    ['a pipe from a list or an object', "a | b == 'x' | to_string(@)"],
    ['a pipe from a comparison to the value itself', "a == 'x' | {met: @, total: $.totalCount}"],
    ['a pipe from a number to the value itself', 'length(a) | @ > `3`'],
    ['a pipe from a slice', "a[0:3] | [0] == 'x'"],
    ['a slice of what may be a text', "a[0:3] == 'abc'"],
    ['a list compared with a list', 'results[*].status == `["IDLE"]`'],
    ['a list compared with null', 'results[*].status == `null`'],
    ['an average compared with null', 'avg(a) == `null`'],
    ['the largest text', "max(results[*].createdAt) == 'x'"],
    ['a multiplication before a division', 'a * `100` / b'],
    ['a division in parentheses', '(a / b) * `100`'],
    ['a division beside a product', 'a / b + c * d'],
    ['a division among the arguments of another function', 'merge({a: b / c}, {d: e * f})'],
    ['true as a key, or behind a dot', '{true: a, false: b.true}'],
    ['data in a literal that looks like a call', 'a == `{"type": "Function", "name": "size"}`'],
    ['data in a literal that looks like a variable', 'a == `[{"type": "Variable", "name": "x"}]`'],
    ['words that begin like and, or, not', 'order && android || nothing'],
    ['an equals sign in a text', "a == 'b = c & d | e'"],
    ['negative indexes', 'a[-1] || b[-2:-1]'],
    ['a field of the name of a word', 'in == let']
  ])('with %s', async (_what, expression) => {
    expect((await compileExpression(expression)).text).toBe(expression)
  })
})

it('knows every function of the library, and no other', () => {
  expect(Object.keys(FUNCTIONS).sort()).toEqual(getRegisteredFunctions().sort())
})
