// The subjects of error codes cover every thing that the path of a removal, or of the read that confirms one, leads through.
import { expect, it } from '@jest/globals'
import { parentsIn, SUBJECTS } from '../../src/atlas/is-gone.ts'
import { UNDO_RULES } from '../../src/atlas/undo-rules.ts'
import { WAIT_RULES } from '../../src/atlas/wait-rules.ts'
import { describeContract } from './describe-contract.ts'
import { expectNone } from './expect-none.ts'

describeContract('the subjects of error codes', ({ operations }) => {
  const reads = new Set([
    ...Object.values(UNDO_RULES).flatMap(({ get, marker }) => [get, marker?.get]),
    ...Object.values(WAIT_RULES).flatMap(({ get, gone }) => (gone === undefined ? [] : [get]))
  ])
  const relevant = operations.filter(({ id, method }) => method === 'DELETE' || reads.has(id))

  it('name each parent in the path of a DELETE and of a read that confirms one', () => {
    const missing = relevant.flatMap(({ id, path }) =>
      parentsIn(path)
        .filter((name) => SUBJECTS[name] === undefined)
        .map((name) => `${id}: ${name}`)
    )
    expectNone(missing)
    expect(relevant.length).toBeGreaterThan(80)
  })

  it('name only path parameters that the document has', () => {
    const names = new Set(operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)))
    expectNone(Object.keys(SUBJECTS).filter((name) => !names.has(name)))
  })
})
