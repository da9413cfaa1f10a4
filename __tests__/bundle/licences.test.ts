import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { requireFreshBuild } from '../../scripts/build/source-digest.ts'

requireFreshBuild(process.cwd())

/** The packages that each bundle must have, among others. */
const CORE = ['@actions/core', '@actions/http-client']
const BUNDLES: Readonly<Record<string, readonly string[]>> = {
  'dist/main': [...CORE, '@jmespath-community/jmespath', 'js-yaml', '@octokit/core', '@noble/ciphers', '@noble/hashes'],
  'dist/post': CORE,
  'dist/emulator/main': CORE,
  'dist/emulator/post': CORE,
  'dist/emulator/server': ['lossless-json']
}

/** Packages that the comments of the bundler name in a text. */
function packagesIn(text: string): string[] {
  const found = text.matchAll(/(?:MODULE: |\/\*! )\.\/(?:.*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g)
  const names = [...found].map((match) => match[1] ?? '')
  return [...new Set(names)].sort()
}

/** Versions of a package that are installed; one may lie within another. */
function installed(name: string): string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string }>
  }
  const own = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
  return own.map(([, { version }]) => version ?? '')
}

function scripts(folder: string): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

describe.each(Object.entries(BUNDLES))('%s', (folder, expected) => {
  const licences = readFileSync(join(folder, 'licenses.txt'), 'utf8')

  it('carries the licence of every package in it, with its version', () => {
    const packages = packagesIn(
      scripts(folder)
        .map(({ text }) => text)
        .join('\n')
    )
    const titles = [...licences.matchAll(/^(\S+) (\d+\.\d+\.\d+\S*) \((.+)\)$/gm)]
    expect(titles.map((title) => title[1])).toEqual(expect.arrayContaining([...packages, ...expected]))
    for (const [, name = '', version] of titles)
      expect({ name, has: installed(name) }).toEqual({ name, has: expect.arrayContaining([version]) })
  })

  it('gives each of them the words that permit its use', () => {
    const parts = licences.split(`\n${'-'.repeat(80)}\n`)
    for (const part of parts)
      expect(part).toMatch(
        /copyright[^]*permission[^]*without warranty|provided "as is"|Mozilla Public License|Apache License/i
      )
  })

  it('names no folder of the machine that built it', () => {
    for (const { text } of [...scripts(folder), { text: licences }]) {
      expect(text).not.toContain(process.cwd())
      expect(text).not.toContain(`${homedir()}/`)
      expect(text).not.toMatch(/file:\/\/\/\w|["'`](?:[A-Z]:\\\\|\/home\/|\/Users\/)/)
    }
  })
})

describe('dist/main', () => {
  const entry = readFileSync('dist/main/index.js', 'utf8')
  const chunks = scripts('dist/main').filter(({ name }) => name !== 'index.js')
  /** Something that only the code of a package contains. */
  const ON_DEMAND = {
    octokit: /\/@octokit\/core\//,
    'js-yaml': /YAMLException = class\b|class YAMLException\b/,
    jmespath: /class TreeInterpreter\b|TreeInterpreter = class\b/
  }

  it('loads at its start less than 0.72 MB, 0.2 of them the catalogue, and no named operation', () => {
    expect(Buffer.byteLength(entry)).toBeLessThanOrEqual(720_000)
    expect(entry).not.toContain('defineOperation)({')
    const operations = chunks.filter(({ text }) => /name: '[a-z-]+',\n\s+sentence: /.test(text))
    expect(operations.length).toBeGreaterThan(1)
    for (const { text } of operations) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200_000)
  })

  it.each(Object.entries(ON_DEMAND))('loads %s on demand', (_, sign) => {
    expect(entry).not.toMatch(sign)
    expect(chunks.filter(({ text }) => sign.test(text))).toHaveLength(1)
  })
})

describe('dist/post', () => {
  it('is one file: it needs neither expressions nor YAML nor GitHub', () => {
    expect(scripts('dist/post').map(({ name }) => name)).toEqual(['index.js'])
  })
})
