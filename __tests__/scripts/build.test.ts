// The parts of `npm run build`.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findMissingModule } from '../../scripts/build/find-missing-module.ts'
import { renderLicences } from '../../scripts/build/render-licences.ts'
import { digestSources, DIGEST_FILE, requireFreshBuild } from '../../scripts/build/source-digest.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-test-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

describe('findMissingModule', () => {
  it('finds the call that ncc writes for a module it cannot resolve', () => {
    expect(findMissingModule('module.exports = eval("require")("@actions/exec");')).toBe('@actions/exec')
  })

  it('finds nothing in a complete bundle', () => {
    expect(findMissingModule('const require = createRequire(import.meta.url); require("node:fs")')).toBeUndefined()
  })
})

describe('renderLicences', () => {
  const addPackage = (folder: string, name: string, licence: string | undefined) => {
    write(`${folder}/package.json`, JSON.stringify({ name, version: '1.0.0', license: 'MIT' }))
    if (licence !== undefined) write(`${folder}/LICENSE`, licence)
  }

  it('lists each package once, by name, and nothing of ours', () => {
    addPackage('node_modules/b', 'b', 'text of b  \r\n')
    addPackage('node_modules/b/node_modules/@a/c', '@a/c', 'text of c')
    const modules = ['b/index.js', 'b/more.js', 'b/node_modules/@a/c/index.js'].map((name) => `./node_modules/${name}`)
    expect(renderLicences(root, ['./src/main.ts', ...modules])).toBe(
      `@a/c 1.0.0 (MIT)\n\ntext of c\n\n${'-'.repeat(80)}\n\nb 1.0.0 (MIT)\n\ntext of b\n`
    )
  })

  it('lists packages with the same text together', () => {
    for (const name of ['b', 'a']) addPackage(`node_modules/${name}`, name, 'same')
    const modules = ['./node_modules/b/index.js', './node_modules/a/index.js']
    expect(renderLicences(root, modules)).toBe('a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nsame\n')
  })

  it('refuses a package without a licence file', () => {
    addPackage('node_modules/a', 'a', undefined)
    expect(() => renderLicences(root, ['./node_modules/a/index.js'])).toThrow('node_modules/a has no licence file.')
  })
})

describe('the digest of the sources', () => {
  const builder = ['scripts/build', 'scripts/build.ts', 'package-lock.json', 'tsconfig.json']
  const SOURCES = ['src', 'local/emulator', 'shims', ...builder]

  beforeEach(() => {
    for (const source of SOURCES) cpSync(source, join(root, source), { recursive: true })
    write(`dist/${DIGEST_FILE}`, `${digestSources(root)}\n`)
  })

  it('accepts a build of the same sources, whatever their line endings', () => {
    write('src/main.ts', readFileSync('src/main.ts', 'utf8').replace(/\r?\n/g, '\r\n'))
    expect(() => requireFreshBuild(root)).not.toThrow()
  })

  it.each(['src/main.ts', 'local/emulator/state.ts', 'shims/undici/index.js', 'scripts/build.ts', 'package-lock.json'])(
    'refuses a build from before a change of %s',
    (file) => {
      write(file, `${readFileSync(file, 'utf8')} `)
      expect(() => requireFreshBuild(root)).toThrow('dist/ was not built from these sources. Run `npm run build`.')
    }
  )

  it('refuses a missing build', () => {
    rmSync(join(root, 'dist'), { recursive: true })
    expect(() => requireFreshBuild(root)).toThrow('dist/ was not built')
  })
})
