// The licences of a bundle. ncc's own list names the packages of one chunk only.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Renders name, version and licence text of every package that the modules of a bundle come from, sorted by name. A text
 * that several share stands once, under all of their names.
 *
 * @param {string} root folder of package.json
 * @param {string[]} moduleNames names of the bundled modules, as `./node_modules/yaml/dist/index.js`
 * @throws Error for a package without a licence text
 */
export function renderLicences(root, moduleNames) {
  const folders = new Set(moduleNames.map(packageFolder).filter((folder) => folder !== undefined))
  const titles = new Map()
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const text = licenceText(root, folder)
    titles.set(text, [...(titles.get(text) ?? []), `${name} ${version} (${license})`].sort())
  }
  const entries = [...titles].sort(([, [a]], [, [b]]) => (a < b ? -1 : 1))
  return entries.map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`)
}

/** `node_modules/a/node_modules/@b/c` of `./node_modules/a/node_modules/@b/c/index.js`; nothing for our own files. */
function packageFolder(moduleName) {
  return /^\.\/((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleName)?.[1]
}

function licenceText(root, folder) {
  const file = readdirSync(join(root, folder))
    .sort()
    .find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name))
  if (file === undefined) throw new Error(`${folder} has no licence text to pass on.`)
  const text = readFileSync(join(root, folder, file), 'utf8')
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
}
