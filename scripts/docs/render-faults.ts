// The fault matrix as a table: in how many cells a step succeeded.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PLACES, type Results, type Tally } from './fault-results.ts'

const HEADINGS = { token: 'Token request', read: 'Read', write: 'Write', post: 'In post' }

/** Renders what the last complete run of the matrix has come to. */
export function renderFaults(root: string): string {
  const file = join(root, '__tests__', 'faults', 'results.json')
  const results = JSON.parse(readFileSync(file, 'utf8')) as Results
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row(['Fault', ...PLACES.map((place) => HEADINGS[place])]),
    row(['---', ...PLACES.map(() => '---')]),
    ...Object.entries(results).map(([fault, places]) => row([fault, ...PLACES.map((place) => share(places[place]))]))
  ].join('\n')
}

const share = (tally: Tally | undefined) => (tally === undefined ? '' : `${tally.green} of ${tally.cells}`)
