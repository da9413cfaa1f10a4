// Which tests `npm run mutants` runs for a source.
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { testsFor } from '../../scripts/mutants/tests-for.ts'

const root = join(import.meta.dirname, '..', '..')

it.each([
  ['src/gate/duration.ts', '__tests__/gate/**/*.test.ts'],
  ['src/operations/', '__tests__/operations/**/*.test.ts'],
  ['src/operations/access-list/find-entry.ts', '__tests__/operations/access-list/**/*.test.ts'],
  // A folder without tests of its own.
  ['src/atlas/wait-rules/backups.ts', '__tests__/atlas/**/*.test.ts']
])('%s', (source, tests) => {
  expect(testsFor(root, source)).toBe(tests)
})
