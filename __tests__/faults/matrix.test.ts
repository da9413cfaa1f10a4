// Every step meets faults at every one of its requests. `npm run faults` runs all cells of the matrix.
import { expect, it } from '@jest/globals'
import { someCells } from './cells.ts'
import { runCells } from './run-cells.ts'
import { SUBJECTS } from './subjects.ts'

it.each(SUBJECTS.map((subject, index) => [subject.title, subject, index] as const))('%s', async (_, subject, index) => {
  expect(await runCells(subject, (requests) => someCells(requests, index))).toEqual([])
})
