// The links of the Markdown files at the top and in docs/ lead to files and headings that are there.
import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

const FILES = [...readdirSync('.'), ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md')
)

/** Text without its code, in which brackets and number signs mean something else. */
const proseOf = (file: string) => readFileSync(file, 'utf8').replace(/^( *)```[^]*?^\1```$/gm, '')

/** The anchors that GitHub gives to the headings of a file; a repeated one gets a number. */
function anchorsOf(file: string): string[] {
  const seen = new Map<string, number>()
  return [...proseOf(file).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times}`
  })
}

/** Links of a file to files of the repository, or within it. */
const linksOf = (file: string) => {
  const targets = [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '')
  return targets
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => {
      const [path = '', anchor] = target.split('#')
      return { target, path: path === '' ? file : posix.join(posix.dirname(file), path), anchor }
    })
}

/** The links of a file that lead nowhere. */
const brokenLinks = (file: string) =>
  linksOf(file)
    .filter(({ path, anchor }) => {
      if (!existsSync(path)) return true
      return anchor !== undefined && !(path.endsWith('.md') && anchorsOf(path).includes(anchor))
    })
    .map(({ target }) => target)

describe('Markdown at the top of the repository and in docs/', () => {
  it('has links to files and to headings', () => {
    const links = FILES.flatMap(linksOf)
    expect(FILES).toEqual(expect.arrayContaining(['CONTRIBUTING.md', 'README.md', 'SECURITY.md', 'docs/tasks.md']))
    expect(links.filter(({ path }) => path.startsWith('examples/')).length).toBeGreaterThan(2)
    expect(links.filter(({ anchor }) => anchor !== undefined).length).toBeGreaterThan(10)
  })

  it.each(FILES)('%s links to files and headings that are there', (file) => {
    expect(brokenLinks(file)).toEqual([])
  })
})
