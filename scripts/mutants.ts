// `npm run mutants -- src/gate/poll.ts …`: changes the sources in small ways, and says which changes no test notices. The
// tests of a file are those of its folder; `--tests GLOB` names others. Stryker is installed into a cache, because nothing
// else needs it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cacheFolder } from './cache-folder.ts'
import { testsFor } from './mutants/tests-for.ts'

/** The last major version that runs on Node 20. */
const VERSION = '9.5.1'
const PACKAGES = [`@stryker-mutator/core@${VERSION}`, `@stryker-mutator/jest-runner@${VERSION}`]

/** Percent of the mutants that tests must notice. */
const LEAST_SCORE = 85

const root = join(import.meta.dirname, '..')
const { positionals: sources, values } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string', multiple: true } }
})
const missing = sources.filter((source) => !existsSync(join(root, source)))
if (sources.length === 0 || missing.length > 0) {
  for (const source of missing) console.error(`There is no ${source}.`)
  console.error('Usage: npm run mutants -- SOURCE… [--tests GLOB]…')
  process.exit(2)
}

const stryker = join(installStryker(), 'node_modules', '@stryker-mutator')
const folder = mkdtempSync(join(tmpdir(), 'mongodb-atlas-mutants-'))
try {
  const file = join(folder, 'stryker.config.json')
  writeFileSync(file, JSON.stringify(configure(values.tests ?? sources.map((source) => testsFor(root, source)))))
  process.exitCode = run(join(stryker, 'core', 'bin', 'stryker.js'), ['run', file])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function configure(testMatch: readonly string[]): object {
  return {
    mutate: sources.map((source) => (source.endsWith('.ts') ? source : `${source}/**/*.ts`)),
    plugins: [join(stryker, 'jest-runner', 'dist', 'src', 'index.js')],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    jest: {
      configFile: 'jest.config.js',
      enableFindRelatedTests: false,
      config: { testMatch: testMatch.map((glob) => `**/${glob}`) }
    },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // A mutant that takes so much longer counts as noticed. On a busy machine that must not be one that is only slow.
    timeoutMS: 15_000,
    // Otherwise Stryker looks for TypeScript beside itself. swc reads no tsconfig.json.
    tsconfigFile: 'none.json',
    ignorePatterns: ['/dist', '/docs', '/tasks', '/examples'],
    tempDirName: join(folder, 'sandboxes'),
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 100, low: LEAST_SCORE, break: LEAST_SCORE }
  }
}

/** @returns the folder that has it in its `node_modules` */
function installStryker(): string {
  const own = join(cacheFolder('MUTANTS_CACHE', 'mutants'), VERSION)
  mkdirSync(own, { recursive: true })
  if (existsSync(join(own, 'node_modules', '@stryker-mutator', 'jest-runner'))) return own
  const { status } = spawnSync('npm', ['install', '--prefix', own, '--no-audit', '--no-fund', ...PACKAGES], {
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
  if (status !== 0) process.exit(1)
  return own
}

function run(script: string, args: readonly string[]): number {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1
}
