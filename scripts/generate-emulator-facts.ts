// Generates local/emulator/generic/facts.json from the OpenAPI document of the Atlas Administration API.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Facts } from '../local/emulator/generic/facts.ts'
import { DocumentError } from './catalog/document.ts'
import { locateDocument } from './catalog/locate-document.ts'
import { extractFacts } from './emulator/extract-facts.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = 'local/emulator/generic/facts.json'

process.exitCode = main(process.env)

/** Writes facts.json. Returns the exit code. */
function main(environment: NodeJS.ProcessEnv): number {
  const document = locateDocument(environment.ATLAS_OPENAPI, root, existsSync)
  if (document.path === undefined) {
    console[document.missing ? 'error' : 'log'](document.message)
    return document.missing ? 1 : 0
  }
  try {
    const text = render(extractFacts(JSON.parse(readFileSync(document.path, 'utf8'))))
    writeFileSync(join(root, target), text)
    console.log(`Wrote ${target}: ${Buffer.byteLength(text)} bytes.`)
    return 0
  } catch (error) {
    if (!(error instanceof DocumentError || error instanceof SyntaxError)) throw error
    console.error(`Cannot generate ${target} from ${document.path}:\n${error.message}`)
    return 1
  }
}

/** A line for each operation and each schema, so that a diff shows which of them changed. */
function render({ source, operations, schemas }: Facts): string {
  const lines = (entries: Readonly<Record<string, unknown>>) =>
    Object.entries(entries)
      .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(',\n')
  return `{
 "source": ${JSON.stringify(source)},
 "operations": {
${lines(operations)}
 },
 "schemas": {
${lines(schemas)}
 }
}
`
}
