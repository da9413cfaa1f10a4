// Generates src/atlas/catalog/operations.json from the OpenAPI document of the Atlas Administration API.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildCatalog } from './catalog/build-catalog.ts'
import { DocumentError } from './catalog/document.ts'
import { locateDocument } from './catalog/locate-document.ts'
import { renderJson } from './catalog/render-json.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = 'src/atlas/catalog/operations.json'

process.exitCode = main(process.argv.slice(2), process.env)

/** Writes operations.json, or with `--check` compares it with the document. Returns the exit code. */
function main(options: readonly string[], environment: NodeJS.ProcessEnv): number {
  const unknown = options.filter((option) => option !== '--check')
  if (unknown.length > 0) {
    console.error(`Unknown option ${unknown.join(' ')}. Usage: npx tsx scripts/generate-catalog.ts [--check]`)
    return 1
  }
  const document = locateDocument(environment.ATLAS_OPENAPI, root, existsSync)
  if (document.path === undefined) {
    console[document.missing ? 'error' : 'log'](document.message)
    return document.missing ? 1 : 0
  }
  try {
    const catalog = buildCatalog(JSON.parse(readFileSync(document.path, 'utf8')))
    return update(`${renderJson(catalog)}\n`, options.includes('--check'))
  } catch (error) {
    if (!(error instanceof DocumentError || error instanceof SyntaxError)) throw error
    console.error(`Cannot generate the catalogue from ${document.path}:\n${error.message}`)
    return 1
  }
}

function update(text: string, check: boolean): number {
  const file = join(root, target)
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  if (current === text) {
    console.log(`${target} is up to date.`)
    return 0
  }
  if (check) {
    console.error(`${target} differs from what the document gives. Run npm run generate and commit the result.`)
    return 1
  }
  writeFileSync(file, text)
  console.log(`Wrote ${target}: ${Buffer.byteLength(text)} bytes.`)
  return 0
}
