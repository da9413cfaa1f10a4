// Renders the licences of a bundle.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Renders name, version and licence of every package in a bundle, sorted by name. Packages with the same licence text
 * share it.
 *
 * @param root folder of package.json
 * @param moduleNames the modules in the bundle, such as `./node_modules/js-yaml/dist/index.js`
 * @throws Error for a package without a licence file
 */
export function renderLicences(root: string, moduleNames: readonly string[]): string {
  const folders = new Set(moduleNames.flatMap((name) => findPackageFolder(name) ?? []))
  const titles = new Map<string, string[]>()
  for (const folder of folders) {
    const manifest = readFileSync(join(root, folder, 'package.json'), 'utf8')
    const { name, version, license } = JSON.parse(manifest) as Readonly<Record<string, string>>
    const text = readLicence(root, folder)
    titles.set(text, [...(titles.get(text) ?? []), `${name} ${version} (${license})`].sort())
  }
  const entries = [...titles].sort(([, [a = '']], [, [b = '']]) => (a < b ? -1 : 1))
  return entries.map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`)
}

/** `node_modules/a/node_modules/@b/c` for `./node_modules/a/node_modules/@b/c/index.js`; undefined for a file of ours. */
function findPackageFolder(moduleName: string): string | undefined {
  return /^\.\/((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleName)?.[1]
}

function readLicence(root: string, folder: string): string {
  const file = readdirSync(join(root, folder))
    .sort()
    .find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name))
  if (file === undefined) throw new Error(`${folder} has no licence file.`)
  const text = readFileSync(join(root, folder, file), 'utf8')
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
}
