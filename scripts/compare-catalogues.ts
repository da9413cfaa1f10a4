// `npx tsx scripts/compare-catalogues.ts OLD NEW`: prints which operations differ between two operations.json, in Markdown.
import { readFileSync } from 'node:fs'
import type { StoredCatalog } from '../src/atlas/catalog/operation.ts'
import { compareCatalogues } from './catalog/compare-catalogues.ts'

const files = process.argv.slice(2)
const [before, after] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as StoredCatalog)

if (before === undefined || after === undefined || files.length > 2) {
  console.error('Usage: npx tsx scripts/compare-catalogues.ts OLD NEW')
  process.exitCode = 1
} else {
  process.stdout.write(compareCatalogues(before, after))
}
