// Every step meets faults at every one of its requests. `npm run faults` runs all cells of the matrix.
import { expect, it } from '@jest/globals'
import { someCells } from './cells.ts'
import { observe } from './observation.ts'
import { SUBJECTS } from './subjects.ts'
import { findFaults } from './verdict.ts'

it.each(SUBJECTS.map((subject, index) => [subject.title, subject, index] as const))('%s', async (_, subject, index) => {
  const clean = await observe(subject)
  expect(clean.main.exitCode).toBe(0)
  const wrong: string[] = []
  for (const cell of someCells(clean.requests, index)) {
    const problems = findFaults(await observe(subject, cell), clean, cell)
    const where = `${cell.fault.name} at ${clean.requests[cell.request]} (request ${cell.request})`
    wrong.push(...problems.map((problem) => `${where}: ${problem}`))
  }
  expect(wrong).toEqual([])
})
