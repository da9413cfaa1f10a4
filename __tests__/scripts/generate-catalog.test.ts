import { describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { buildCatalog, readOperations } from '../../scripts/catalog/build-catalog.ts'
import { objectAt } from '../../scripts/catalog/document.ts'
import { locateDocument } from '../../scripts/catalog/locate-document.ts'
import { renderJson } from '../../scripts/catalog/render-json.ts'
import { getOperation } from '../../src/atlas/catalog/catalog.ts'
import { document, operation, reversed } from './miniature.ts'

const root = join(import.meta.dirname, '..', '..')
const committed = readFileSync(join(root, 'src/atlas/catalog/operations.json'), 'utf8')
const located = locateDocument(process.env.ATLAS_OPENAPI, root, existsSync)

interface ExitedProcess {
  readonly code: unknown
  readonly stdout: string
  readonly stderr: string
}

function generate(options: readonly string[], atlasOpenapi: string): Promise<ExitedProcess> {
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
  test('is the one that ATLAS_OPENAPI names, or else the one next to the repository', () => {
    expect(locateDocument('/a/openapi.json', '/repo', () => true)).toEqual({ path: resolve('/a/openapi.json') })
    const neighbour = join('/repo', '..', 'shared', 'atlas', 'openapi.json')
    expect(locateDocument(undefined, '/repo', () => true)).toEqual({ path: neighbour })
    expect(locateDocument('', '/repo', () => true)).toEqual({ path: neighbour })
  })

  test('may be absent, unless one is named', () => {
    expect(locateDocument(undefined, '/repo', () => false)).toMatchObject({ missing: false })
    expect(locateDocument('/a', '/repo', () => false)).toMatchObject({
      missing: true,
      message: expect.stringContaining(resolve('/a'))
    })
  })
})

describe('the command', () => {
  const miniature = JSON.stringify(document({ '/things': { get: operation('listThings') } }))

  test('--check fails and says what to do if the file differs, and does not change it', async () => {
    await withDocument(miniature, async (path) => {
      const { code, stderr } = await generate(['--check'], path)
      expect(code).toBe(1)
      expect(stderr).toContain('npm run generate')
    })
    expect(readFileSync(join(root, 'src/atlas/catalog/operations.json'), 'utf8')).toBe(committed)
  })

  test('fails and lists the problems of a document that is not supported', async () => {
    await withDocument(miniature.replace('+json', '+xml'), async (path) => {
      const { code, stderr } = await generate(['--check'], path)
      expect(code).toBe(1)
      expect(stderr).toContain('+xml: not supported')
    })
    await withDocument('{', async (path) => {
      expect((await generate(['--check'], path)).code).toBe(1)
    })
  })

  test('fails for a named document that does not exist, and for an unknown option', async () => {
    expect((await generate(['--check'], '/does/not/exist.json')).code).toBe(1)
    const unknown = await generate(['--chek'], '')
    expect([unknown.code, unknown.stderr.includes('--chek')]).toEqual([1, true])
  })
})

describe('operations.json', () => {
  test('is under 330 KB', () => {
    expect(Buffer.byteLength(committed)).toBeLessThan(330_000)
  })

  if (located.path === undefined) {
    test.skip(`matches the document (${located.message})`, () => undefined)
    return
  }
  const value: unknown = JSON.parse(readFileSync(located.path, 'utf8'))

  test('matches the document byte for byte, whatever the order of its keys', () => {
    expect(`${renderJson(buildCatalog(value))}\n` === committed).toBe(true)
    expect(`${renderJson(buildCatalog(reversed(value)))}\n` === committed).toBe(true)
  })

  test('keeps every fact of every operation', () => {
    const operations = readOperations(objectAt(value, 'document'))
    expect(operations.filter((read) => !isDeepStrictEqual(read, getOperation(read.id)))).toEqual([])
    expect(operations.length).toBeGreaterThan(0)
  })
})
