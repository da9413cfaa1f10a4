// `node scripts/release-notes.ts v1.2.3`: prints the release notes of a tag. Needs Node 24 and no package: the job that
// releases installs none.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNotes } from './release/read-notes.ts'

const root = join(import.meta.dirname, '..')
const [tag = ''] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

try {
  if (tag !== `v${version}`) throw new Error(`The tag must be v${version}, as package.json says, not "${tag}".`)
  console.log(readNotes(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
