// Runs cells of the matrix, and judges them.
import { expect } from '@jest/globals'
import { observe, type Faulty, type Observation } from './observation.ts'
import type { Subject } from './subjects.ts'
import { findFaults } from './verdict.ts'

/**
 * Runs cells of a subject.
 *
 * @param choose chooses them from the requests that it sends without a fault
 * @param note called with each cell, the run without a fault, and its own
 * @returns what is wrong, and where
 */
export async function runCells(
  subject: Subject,
  choose: (requests: readonly string[]) => readonly Faulty[],
  note: (cell: Faulty, clean: Observation, run: Observation) => void = () => {}
): Promise<string[]> {
  const clean = await observe(subject)
  expect(clean.main.exitCode).toBe(0)
  const wrong: string[] = []
  for (const cell of choose(clean.requests)) {
    const run = await observe(subject, cell)
    const where = `${cell.fault.name} at ${clean.requests[cell.request]} (request ${cell.request})`
    wrong.push(...findFaults(run, clean, cell).map((problem) => `${where}: ${problem}`))
    note(cell, clean, run)
  }
  return wrong
}
