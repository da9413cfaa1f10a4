// Tables of README.md.
import { describe, expect, it } from '@jest/globals'
import { renderInputs, renderOperations, renderOutputs, replaceBlock } from '../../scripts/docs/tables.ts'
import { defineOperation } from '../../src/operations/definition.ts'
import { durationOption, required, textOption, withDefault } from '../../src/operations/options.ts'

describe('renderInputs', () => {
  it('escapes pipes and puts a description on one line', () => {
    const inputs = { 'a-b': { description: 'one | two\nthree\n', default: 'x' }, c: { description: 'four' } }
    expect(renderInputs({ inputs, outputs: {} })).toBe(
      [
        '| Input | Default | Meaning |',
        '| --- | --- | --- |',
        '| `a-b` | `x` | one \\| two three |',
        '| `c` |  | four |'
      ].join('\n')
    )
  })

  it('refuses an input without a description', () => {
    expect(() => renderInputs({ inputs: { a: {} }, outputs: {} })).toThrow('The input a has no description.')
  })
})

describe('renderOutputs', () => {
  it('refuses an output without a description', () => {
    expect(() => renderOutputs({ inputs: {}, outputs: { b: { description: ' ' } } })).toThrow(
      'The output b has no description.'
    )
  })
})

describe('renderOperations', () => {
  it('lists each operation and its options', () => {
    const definition = defineOperation({
      name: 'do-it',
      sentence: 'Does it.',
      role: 'Project Owner',
      subjects: { 'project-id': 'required', 'cluster-name': 'optional' },
      options: {
        how: textOption('The way.'),
        long: withDefault('6h', durationOption('The time.')),
        what: required(textOption('The thing.'))
      },
      outputs: ['id'],
      run: () => Promise.reject(new Error('unused'))
    })
    const text = renderOperations([definition])
    expect(text).toContain('| `do-it` | Does it. | `project-id`, `cluster-name` (optional) | Project Owner | `id` |')
    expect(text).toContain('| `do-it` | `how` | a string |  | The way. |')
    expect(text).toMatch(/\| `do-it` \| `long` \| a duration, .* \| `6h` \| The time\. \|/)
    expect(text).toContain('| `do-it` | `what` | a string | required | The thing. |')
  })
})

describe('replaceBlock', () => {
  it('replaces only what is between the comments', () => {
    const text = 'a\n<!-- x:begin (generated) -->\nold\n<!-- x:end -->\nb $1'
    const replaced = replaceBlock(text, 'x', 'new $& $1')
    expect(replaced).toBe('a\n<!-- x:begin (generated) -->\n\nnew $& $1\n\n<!-- x:end -->\nb $1')
    expect(replaceBlock(replaced, 'x', 'new $& $1')).toBe(replaced)
  })

  it.each(['nothing', '<!-- x:end --><!-- x:begin -->', '<!-- x:begin -->', '<!-- x:begin -->\n'.repeat(3)])(
    'refuses %j',
    (text) => {
      expect(() => replaceBlock(text, 'x', 'new')).toThrow('README.md needs <!-- x:begin -->')
    }
  )
})
