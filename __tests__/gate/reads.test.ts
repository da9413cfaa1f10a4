// What an expression reads.
import { expect, it } from '@jest/globals'
import { compileExpression } from '../../src/gate/expression.ts'

it.each([
  ['a.b == `1`', ['a.b']],
  ["results[?s=='x' && !t].id | length(@) == `1`", ['results.*.s', 'results.*.t', 'results.*.id']],
  ['length(results[?q]) > `0`', ['results.*.q', 'results.*']],
  ['results[].a.b', ['results.*.a.b']],
  ['a[0].b && a[0].b', ['a.0.b']],
  ['results[*].n | [0]', ['results.*.n.0']],
  ['a.*.b', ['a.*.b']],
  ['!a || {x: b, y: @.c}', ['a', 'b', 'c']],
  ['max_by(r, &a) == r[0]', ['r', 'r.0']],
  ['`{"type": "Field", "name": "a"}` == a', ['a']]
])('%s', (text, paths) => {
  expect(compileExpression(text).reads.map((path) => path.join('.'))).toEqual(paths)
})
