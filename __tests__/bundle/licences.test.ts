import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const BUNDLES = ['dist/main', 'dist/post']

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

describe.each(BUNDLES)('%s', (folder) => {
  const licences = readFileSync(join(folder, 'licenses.txt'), 'utf8')

  it('carries the licence of every package in it, with its version', () => {
    const packages = packagesIn(
      scripts(folder)
        .map(({ text }) => text)
        .join('\n')
    )
    expect(packages).toEqual(expect.arrayContaining(['@actions/core', '@actions/http-client']))
    const titles = [...licences.matchAll(/^(\S+) (\d+\.\d+\.\d+\S*) \((.+)\)$/gm)]
    const ofMain = ['@jmespath-community/jmespath', 'js-yaml', '@octokit/core', '@noble/ciphers', '@noble/hashes']
    const chunks = folder === 'dist/main' ? ofMain : []
    expect(titles.map((title) => title[1])).toEqual(expect.arrayContaining([...packages, ...chunks]))
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
  const files = readdirSync('dist/main')

  it('is small enough to be read: 800 KB without what talks to GitHub', () => {
    const octokit = scripts('dist/main').filter(({ text }) => text.includes('/@octokit/core/'))
    expect(octokit.map(({ name }) => name)).toEqual([expect.stringMatching(/^\d+\.index\.js$/)])
    const ordinary = files.filter((name) => name !== octokit[0]?.name)
    const bytes = ordinary.reduce((sum, name) => sum + statSync(join('dist/main', name)).size, 0)
    expect(bytes).toBeLessThanOrEqual(800_000)
  })

  it('loads what talks to GitHub for nothing else', () => {
    const entry = readFileSync('dist/main/index.js', 'utf8')
    expect(entry).not.toMatch(/@octokit\/|@noble\/|encrypted_value|x-github-api-version/)
    const opens = scripts('dist/main').filter(({ text }) => text.includes('x-github-api-version'))
    expect(opens).toHaveLength(1)
    const id = opens[0]?.name.split('.')[0] ?? ''
    // Where that chunk is asked for, in the function that opens the secrets of GitHub.
    expect(entry.split(new RegExp(`_require__\\.e\\(.*\\b${id}\\)`))).toHaveLength(2)
  })

  // The bundler writes no name over the one module of a chunk; a class of each package stands for it.
  it.each([
    ['js-yaml', /YAMLException = class\b|class YAMLException\b/],
    ['jmespath', /class TreeInterpreter\b|TreeInterpreter = class\b/]
  ])('keeps %s in a chunk of its own, loaded on demand', (_, sign) => {
    const entry = readFileSync('dist/main/index.js', 'utf8')
    const holders = scripts('dist/main').filter(({ text }) => sign.test(text))
    expect(holders.map((holder) => holder.name)).toEqual([expect.stringMatching(/^\d+\.index\.js$/)])
    const id = holders[0]?.name.split('.')[0] ?? ''
    const askedFor = new RegExp(`_require__\\.e\\(.*\\b${id}\\)`)
    expect(entry).not.toMatch(sign)
    expect(scripts('dist/main').some(({ text }) => askedFor.test(text))).toBe(true)
  })
})
