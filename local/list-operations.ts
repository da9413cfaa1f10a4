// `npm start -- --list WORD`: which API operations there are.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the catalogue stores about an operation, as far as it is listed. */
interface ListedOperation {
  readonly alias?: string
  readonly method: string
  readonly path: string
}

/**
 * Renders the operations whose operationId or alias contains every word: ID, method and path, one to a line, those
 * with the shortest path first. Ignores case and a plural s. The API says group where users say project.
 */
export function listOperations(actionFolder: string, words: readonly string[]): string {
  const file = join(actionFolder, 'src', 'atlas', 'catalog', 'operations.json')
  const { operations } = JSON.parse(readFileSync(file, 'utf8')) as { operations: Record<string, ListedOperation> }
  const wanted = words.map(simplify)
  const found = Object.entries(operations).filter(([id, { alias = '' }]) => {
    return wanted.every((word) => id.toLowerCase().includes(word) || alias.toLowerCase().includes(word))
  })
  if (found.length === 0) return `No operation has ${words.join(' and ')} in its name.`
  found.sort(
    ([, { path: a }], [, { path: b }]) => a.split('/').length - b.split('/').length || a.localeCompare(b, 'en')
  )
  const width = Math.max(...found.map(([id]) => id.length))
  const lines = found.map(([id, { method, path }]) => `${id.padEnd(width)}  ${method.padEnd(6)} ${path}`)
  return [...lines, `${found.length} of ${Object.keys(operations).length} operations.`].join('\n')
}

function simplify(word: string): string {
  const singular = word.toLowerCase().replace(/(?<=\w\w)s$/, '')
  return { project: 'group', organization: 'org', organisation: 'org' }[singular] ?? singular
}
