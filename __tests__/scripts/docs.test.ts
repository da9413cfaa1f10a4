// What scripts/update-docs.ts renders.
import { describe, expect, it } from '@jest/globals'
import { blockNames, fillBlocks, replaceBlock } from '../../scripts/docs/blocks.ts'
import { renderHintGroups, renderHints } from '../../scripts/docs/render-hints.ts'
import { renderCommonInputs, renderTaskLinks, renderTasks } from '../../scripts/docs/render-tasks.ts'
import { code, renderInputs, renderOutputs } from '../../scripts/docs/tables.ts'
import { loadNamedOperations } from '../../src/operations/registry.ts'
import type { OperationDefinition } from '../../src/operations/definition.ts'
import { readTask } from '../tasks/read-task.ts'

const NAMED_OPERATIONS = await loadNamedOperations()

const find = (name: string) => NAMED_OPERATIONS.filter((operation) => operation.name === name)

describe('renderInputs', () => {
  it('escapes pipes, puts a description on one line, and says what is required', () => {
    const inputs = {
      'a-b': { description: 'one | two\nthree\n', default: 'x' },
      c: { description: 'four', required: true },
      d: { description: 'five' }
    }
    expect(renderInputs({ inputs })).toBe(
      [
        '| Input | Default | Meaning |',
        '| --- | --- | --- |',
        '| `a-b` | `x` | one \\| two three |',
        '| `c` | required | four |',
        '| `d` |  | five |'
      ].join('\n')
    )
  })

  it('refuses an input without a description', () => {
    expect(() => renderInputs({ inputs: { a: {} } })).toThrow('The input a has no description.')
  })
})

describe('renderOutputs', () => {
  it('refuses an output without a description', () => {
    expect(() => renderOutputs({ outputs: { b: { description: ' ' } } })).toThrow('The output b has no description.')
  })
})

describe('code', () => {
  it('keeps backquotes', () => {
    expect(code('a')).toBe('`a`')
    expect(code('a == `1`')).toBe('`` a == `1` ``')
  })
})

describe('renderTasks', () => {
  it('renders sentence, role, a step, inputs and outputs of a task', () => {
    const text = renderTasks(find('rotate-client-secret'), readTask)
    expect(text).toMatch(
      /^## rotate-client-secret\n\nCreates a new client secret .*\n\n- Least role: Project Owner, or /
    )
    expect(text).toContain(
      [
        '- uses: OWNER/mongodb-atlas-tasks/tasks/rotate-client-secret@v1',
        '  with:',
        '    client-id: ${{ secrets.MONGODB_ATLAS_CLIENT_ID }}',
        '    client-secret: ${{ secrets.MONGODB_ATLAS_CLIENT_SECRET }}',
        '    project-id: ${{ vars.MONGODB_ATLAS_PROJECT_ID }}',
        '    secret-name: MONGODB_ATLAS_CLIENT_SECRET',
        '    github-token: ${{ secrets.ADMIN_TOKEN }}'
      ].join('\n')
    )
    expect(text).toContain('| `secret-name` | required | Name of the GitHub secret')
    expect(text).toContain('| `expires-in` | `90d` | How long')
    expect(text).toMatch(/^Also `client-id`, .*`github-token`.*: see \[common inputs\]/m)
    expect(text).toContain('| `expires-at` | ')
    expect(text).toMatch(/^Also `result`, .*: see \[common outputs\]/m)
    expect(text).not.toMatch(/job-status|^- (Duration|Cost)/m)
  })

  it('says how long a task takes and what it costs, where its definition does', () => {
    expect(renderTasks(find('create-test-cluster'), readTask)).toMatch(/^- Duration: .+\n- Cost: .+\n- More: /m)
  })

  it('refuses a required input that it has no value for', () => {
    const definition = { ...find('login')[0], name: 'login' } as OperationDefinition
    const withInput = () => ({ inputs: { odd: { description: 'x', required: true } }, outputs: {} })
    const odd = { ...definition, options: { odd: { sentence: 'x', form: 'x', parse: () => undefined } } }
    expect(() => renderTasks([odd], withInput)).toThrow('has no value for input odd of login')
  })
})

describe('renderCommonInputs', () => {
  it('renders each input once, and none that is an option', () => {
    const names = [...renderCommonInputs(NAMED_OPERATIONS, readTask).matchAll(/^\| `([\w-]+)`/gm)].map(
      ([, name]) => name
    )
    expect(names).toEqual([...new Set(names)])
    expect(names).toEqual(expect.arrayContaining(['client-id', 'timeout', 'github-token']))
    for (const name of ['project-id', 'max-age', 'operation', 'job-status']) expect(names).not.toContain(name)
  })
})

describe('renderTaskLinks', () => {
  it('has a row for each task, and refuses one without', () => {
    const text = renderTaskLinks(NAMED_OPERATIONS)
    for (const { name } of NAMED_OPERATIONS) expect(text).toContain(`| [\`${name}\`](docs/tasks.md#${name}) | [`)
    expect(text).toContain('| [`emulator`](docs/tasks.md#emulator) | [emulator](docs/emulator.md) |')
    expect(text.split('\n')).toHaveLength(NAMED_OPERATIONS.length + 3)
    const unknown = { ...NAMED_OPERATIONS[0], name: 'unknown' } as OperationDefinition
    expect(() => renderTaskLinks([unknown])).toThrow('has no row for unknown')
  })
})

describe('renderHints', () => {
  it('renders codes, statuses, cause and cure, and placeholders as code', () => {
    const hints = [
      { codes: ['ONE_CODE', 'OTHER'], statuses: [401], cause: 'Not <address>.', cure: 'send {"a": true} to <role>.' },
      { codes: ['ONE_CODE'], about: 'region', cure: 'Names look like US_EAST_1.' },
      { statuses: [500], cause: 'A fault.' },
      { cure: 'Else.' }
    ]
    expect(renderHints(hints)).toBe(
      [
        '**`ONE_CODE`, `OTHER`, or status 401 with any other code**',
        '- Cause: Not `<address>`.\n- Cure: Send `{"a": true}` to `<role>`.',
        '**`ONE_CODE` about `region`**',
        '- Cure: Names look like `US_EAST_1`.',
        '**Status 500 and above, except 501, with any other code**',
        '- Cause: A fault.',
        '**Any other error**',
        '- Cure: Else.'
      ].join('\n\n')
    )
    expect(renderHintGroups([{ topic: 'Access', hints: [{ cure: 'Else.' }] }])).toMatch(/^### Access\n\n\*\*Any/)
  })
})

describe('blocks', () => {
  it('are filled in by their names', async () => {
    const page = '<!-- a:begin (x) -->\n<!-- a:end -->\ntext\n<!-- b:begin (x) -->\nold\n<!-- b:end -->\n'
    expect(blockNames(page)).toEqual(['a', 'b'])
    const filled = await fillBlocks('page.md', page, { a: () => 'A', b: () => Promise.resolve('B') })
    expect(filled).toMatch(/^<!-- a:begin \(x\) -->\n\nA\n\n<!-- a:end -->\ntext\n<!-- b:begin \(x\) -->\n\nB\n\n/)
    await expect(fillBlocks('page.md', page, { a: () => 'A' })).rejects.toThrow('page.md has a block b, which nothing')
  })

  it('keep what is around them', () => {
    const text = 'a\n<!-- x:begin (generated) -->\nold\n<!-- x:end -->\nb $1'
    const replaced = replaceBlock('page.md', text, 'x', 'new $& $1')
    expect(replaced).toBe('a\n<!-- x:begin (generated) -->\n\nnew $& $1\n\n<!-- x:end -->\nb $1')
    expect(replaceBlock('page.md', replaced, 'x', 'new $& $1')).toBe(replaced)
  })

  it.each(['nothing', '<!-- x:end --><!-- x:begin -->', '<!-- x:begin -->', '<!-- x:begin -->\n'.repeat(3)])(
    'need both comments, once and in order: not %j',
    (text) => {
      expect(() => replaceBlock('page.md', text, 'x', 'new')).toThrow('page.md needs <!-- x:begin -->')
    }
  )
})
