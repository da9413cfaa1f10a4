// Which tests `npm run mutants` runs for a source.
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { testsFor } from '../../scripts/mutants/tests-for.ts'

const root = join(import.meta.dirname, '..', '..')

it.each([
  ['src/gate/duration.ts', ['__tests__/gate/duration.test.ts']],
  [
    'src/gate/poll.ts',
    ['__tests__/gate/poll-log.test.ts', '__tests__/gate/poll-pace.test.ts', '__tests__/gate/poll.test.ts']
  ],
  // It has no tests of its own.
  ['src/gate/numbers.ts', ['__tests__/gate/**/*.test.ts']],
  ['src/operations/', ['__tests__/operations/**/*.test.ts']]
])('%s', (source, tests) => {
  expect([...testsFor(root, source)].sort()).toEqual(tests)
})
