// All cells of the matrix: `npm run faults`. What they come to is in results.json, from which docs/reliability.md is made.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { allCells } from './cells.ts'
import { observe, type Faulty, type Observation } from './observation.ts'
import { placeOf, type Place, type Results } from '../../scripts/docs/fault-results.ts'
import { SUBJECTS } from './subjects.ts'
import { findFaults } from './verdict.ts'

const results: Record<string, Partial<Record<Place, { cells: number; green: number }>>> = {}
let right = 0

it.each(SUBJECTS.map((subject) => [subject.title, subject] as const))('%s', async (_, subject) => {
  const clean = await observe(subject)
  const wrong: string[] = []
  for (const cell of allCells(clean.requests)) {
    const run = await observe(subject, cell)
    const where = `${cell.fault.name} at ${clean.requests[cell.request]} (request ${cell.request})`
    wrong.push(...findFaults(run, clean, cell).map((problem) => `${where}: ${problem}`))
    count(cell, clean, run)
  }
  expect(wrong).toEqual([])
  right++
})

afterAll(() => {
  if (right === SUBJECTS.length)
    writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results satisfies Results, null, 2)}\n`)
})

function count({ fault, request }: Faulty, clean: Observation, { main }: Observation): void {
  const places = (results[fault.name] ??= {})
  const tally = (places[placeOf(clean.requests[request] ?? '', request < clean.ofMain)] ??= { cells: 0, green: 0 })
  tally.cells++
  if (main.exitCode === 0) tally.green++
}
