// Builds dist/ anew: the bundles that the runner starts, each with the licences of everything in it.
import { spawnSync } from 'node:child_process'
import { isBuiltin } from 'node:module'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { renderLicences } from './licences.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
const scratch = mkdtempSync(join(tmpdir(), 'mongodb-atlas-build-'))

try {
  const fresh = join(scratch, 'dist')
  for (const entry of ['main', 'post']) build(entry, join(fresh, entry))
  // Only now, so that a source that does not compile costs nobody the bundle that works.
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  cpSync(fresh, join(root, 'dist'), { recursive: true })
  console.log('dist/main and dist/post are built.')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function build(entry, folder) {
  const statsFile = join(scratch, `${entry}.json`)
  const flags = ['--out', folder, '--no-cache', '--quiet', '--stats-out', statsFile]
  const command = [ncc, 'build', `src/${entry}.ts`, ...flags]
  const { status, error } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) throw new Error(`ncc could not build src/${entry}.ts.`)
  loadBuiltinsDirectly(join(folder, 'index.js'))
  loadPromisesLazily(join(folder, 'index.js'))
  nameCatalogue(folder)
  // One character beyond Latin-1, and V8 keeps and compiles a text at two bytes a character: what is written is ASCII.
  for (const name of readdirSync(folder)) if (name.endsWith('.js')) dropUnused(join(folder, name))
  const { modules } = JSON.parse(readFileSync(statsFile, 'utf8'))
  const names = modules.map(({ name }) => name)
  writeFileSync(join(folder, 'licenses.txt'), renderLicences(root, names))
}

/**
 * The bundler loads each module of Node through a `createRequire` of its own, which looks at the folders above each
 * time: 3 of some 50 ms of a start. Node has a function that does nothing but that.
 */
function loadBuiltinsDirectly(file) {
  const source = readFileSync(file, 'utf8')
  const direct = source.replace(/__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([^"]+)"\)/g, (_, name) => {
    if (!isBuiltin(name)) throw new Error(`${name} is no module of Node.`)
    const load = `process.getBuiltinModule("${name}")`
    // Loaded by the package tunnel for one check of the first bytes that come through a proxy.
    return name === 'assert' ? `new Proxy({}, { get: (_, name) => ${load}[name] })` : load
  })
  if (direct === source) throw new Error('The bundler loads the modules of Node in another way than it did.')
  writeFileSync(file, direct)
}

/**
 * @actions/core takes three functions of `fs.promises` for its job summary as soon as it is loaded, and with them comes
 * all of Node's readline: 4 of some 50 ms. This looks them up when they are called.
 */
function loadPromisesLazily(file) {
  const source = readFileSync(file, 'utf8')
  const lazy = source.replace(/^const \{ ([\w, ]+) \} = (\w+)\.promises;$/gm, (_, names, fs) =>
    names
      .split(', ')
      .map((name) => `const ${name} = (...rest) => ${fs}.promises.${name}(...rest);`)
      .join('\n')
  )
  if (lazy === source) throw new Error('@actions/core takes the functions of fs.promises in another way than it did.')
  writeFileSync(file, lazy)
}

/** The bundler names the file of the catalogue by a digest; people who read dist/ should see what it is. */
function nameCatalogue(folder) {
  const digest = readdirSync(folder).find((name) => /^[0-9a-f]{20}\.json$/.test(name))
  if (digest === undefined) return
  renameSync(join(folder, digest), join(folder, 'operations.json'))
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const file = join(folder, name)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(digest, 'operations.json'))
  }
}

/**
 * The bundler takes each library as a whole. This leaves out what nothing reaches: in the entry, job summaries and OIDC
 * of @actions/core and half of its helpers, a fifth of what Node has to compile at each start; of js-yaml, all that
 * writes YAML. Names and layout stay; comments are in src/.
 */
function dropUnused(file) {
  const source = readFileSync(file, 'utf8')
  const options = { format: 'esm', treeShaking: true, target: 'node20', charset: 'ascii', legalComments: 'inline' }
  if (basename(file) === 'index.js') {
    const titled = source
      .replace(/^;\/\/ CONCATENATED MODULE: (.*)$/gm, '/*! $1 */')
      // Made as soon as it is loaded, which for all that can be seen might do something.
      .replace(/^const _summary = new Summary\(\);$/m, 'const _summary = /* @__PURE__ */ new Summary();')
    writeFileSync(file, transformSync(titled, options).code)
  }
  if (!source.includes('/*! js-yaml ')) return
  const parts = /^(.*? => \{\n)(.*)(\n\/\*\*\*\/ \}\).*)$/s.exec(source)
  const [exported = ''] = /^\/\* harmony export \*\/ .*^\/\* harmony export \*\/ \}\);$/ms.exec(source) ?? []
  const names = [...exported.matchAll(/\(\/\* binding \*\/ (\w+)\)/g)].map(([, name]) => name)
  if (parts === null || names.length === 0) throw new Error('The bundler wraps js-yaml in another way than it did.')
  const [, head, body, tail] = parts
  const { code } = transformSync(`${body.replace(exported, '')}\nexport { ${names.join(', ')} }\n`, options)
  writeFileSync(file, `${head}${exported}\n${code.replace(/^export \{[^}]*\};$/m, '')}${tail}`)
}
