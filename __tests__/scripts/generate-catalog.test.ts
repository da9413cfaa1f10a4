import { describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { buildCatalog, readOperations } from '../../scripts/catalog/build.ts'
import { objectAt, resolver } from '../../scripts/catalog/document.ts'
import { locateDocument } from '../../scripts/catalog/locate.ts'
import { getOperation } from '../../src/atlas/catalog/catalog.ts'
import type { Operation } from '../../src/atlas/catalog/catalog.ts'
import { document, operation, reversed } from './miniature.ts'

const root = join(import.meta.dirname, '..', '..')
const committed = readFileSync(join(root, 'src/atlas/catalog/operations.json'), 'utf8')
const located = locateDocument(process.env.ATLAS_OPENAPI, root, existsSync)

interface Ended {
  readonly code: unknown
  readonly stdout: string
  readonly stderr: string
}

function generate(options: readonly string[], atlasOpenapi: string): Promise<Ended> {
  const env = { ...process.env, ATLAS_OPENAPI: atlasOpenapi }
  const command = ['--import', 'tsx', 'scripts/generate-catalog.ts', ...options]
  return new Promise((settle) => {
    execFile(process.execPath, command, { cwd: root, env }, (error, stdout, stderr) => {
      settle({ code: error === null ? 0 : error.code, stdout, stderr })
    })
  })
}

async function withDocument(text: string, use: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'catalog-'))
  try {
    writeFileSync(join(folder, 'openapi.json'), text)
    await use(join(folder, 'openapi.json'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the document', () => {
  test('is the one that is named, else the one beside the repository', () => {
    expect(locateDocument('/a/openapi.json', '/repo', () => true)).toEqual({ path: resolve('/a/openapi.json') })
    const beside = join('/repo', '..', 'shared', 'atlas', 'openapi.json')
    expect(locateDocument(undefined, '/repo', () => true)).toEqual({ path: beside })
    expect(locateDocument('', '/repo', () => true)).toEqual({ path: beside })
  })

  test('may be absent, unless it is named', () => {
    expect(locateDocument(undefined, '/repo', () => false)).toMatchObject({ missing: false })
    expect(locateDocument('/a', '/repo', () => false)).toMatchObject({
      missing: true,
      message: expect.stringContaining('/a')
    })
  })
})

describe('the command', () => {
  const miniature = JSON.stringify(document({ '/things': { get: operation('listThings') } }))

  test('--check fails and says what to do when the file differs, and leaves it as it is', async () => {
    await withDocument(miniature, async (path) => {
      const { code, stderr } = await generate(['--check'], path)
      expect(code).toBe(1)
      expect(stderr).toContain('npm run generate')
    })
    expect(readFileSync(join(root, 'src/atlas/catalog/operations.json'), 'utf8')).toBe(committed)
  })

  test('fails and lists the problems of a document that it does not understand', async () => {
    await withDocument(miniature.replace('+json', '+xml'), async (path) => {
      const { code, stderr } = await generate(['--check'], path)
      expect(code).toBe(1)
      expect(stderr).toContain('+xml: not understood')
    })
    await withDocument('{', async (path) => {
      expect((await generate(['--check'], path)).code).toBe(1)
    })
  })

  test('fails for a document that is named and does not exist, and for an option that it does not know', async () => {
    expect((await generate(['--check'], '/does/not/exist.json')).code).toBe(1)
    const unknown = await generate(['--chek'], '')
    expect([unknown.code, unknown.stderr.includes('--chek')]).toEqual([1, true])
  })
})

describe('operations.json', () => {
  test('is well under 200 KB', () => {
    expect(Buffer.byteLength(committed)).toBeLessThan(170_000)
  })

  if (located.path === undefined) {
    test.skip(`is what the document makes (${located.message})`, () => undefined)
    return
  }
  const value: unknown = JSON.parse(readFileSync(located.path, 'utf8'))

  test('is what the document makes, in whatever order its keys are', () => {
    expect(buildCatalog(value) === committed).toBe(true)
    expect(buildCatalog(reversed(value)) === committed).toBe(true)
  })

  test('gives back every fact that was read', () => {
    const read = objectAt(value, 'document')
    const byName = (found: Operation) => ({
      ...found,
      parameters: [...found.parameters].sort((a, b) => (a.name < b.name ? -1 : 1))
    })
    const changed = readOperations(read, resolver(read)).filter(
      (operation) => !isDeepStrictEqual(byName(operation), byName(getOperation(operation.id)))
    )
    expect(changed).toEqual([])
  })
})
