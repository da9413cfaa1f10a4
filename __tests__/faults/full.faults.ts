// All cells of the matrix: `npm run faults`. What they come to is in results.json, from which docs/reliability.md is made.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { allCells } from './cells.ts'
import type { Faulty, Observation } from './observation.ts'
import { placeOf, type Place, type Results } from '../../scripts/docs/fault-results.ts'
import { runCells } from './run-cells.ts'
import { SUBJECTS } from './subjects.ts'

const results: Record<string, Partial<Record<Place, { cells: number; green: number }>>> = {}
let right = 0

it.each(SUBJECTS.map((subject) => [subject.title, subject] as const))('%s', async (_, subject) => {
  expect(await runCells(subject, allCells, count)).toEqual([])
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
