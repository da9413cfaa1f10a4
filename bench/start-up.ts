// How long a step takes beside an empty Node program: whole processes, in turn, on one machine.
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, SAMPLE_ORG_ID } from '../local/emulator/sample-world.ts'

const WARM_UPS = 15
/** Node 20 reads the file that this names at every start, which Node 24 does only when it is needed. */
const CERTIFICATES = 'NODE_EXTRA_CA_CERTS'
/** What the step may cost, by Node's major version: an empty program of Node 24 starts in half the time of Node 20. */
const LIMITS: Readonly<Record<string, number>> = { '20': 1.8, '24': 2.4 }

const root = fileURLToPath(new URL('..', import.meta.url))
const runs = Number(process.argv[2] ?? 60)
if (!Number.isInteger(runs) || runs < 1) {
  console.error('Usage: npm run bench [-- RUNS]')
  process.exit(2)
}

const atlas = fork(join(root, 'bench', 'atlas.ts'), { execArgv: ['--import', 'tsx'] })
const folder = await mkdtemp(join(tmpdir(), 'mongodb-atlas-bench-'))
try {
  const [url] = (await once(atlas, 'message')) as [string]
  report(await measureAll(await stepEnvironment(url)))
} finally {
  atlas.disconnect()
  await rm(folder, { recursive: true, force: true })
}

/** The two programs in turn, so that whatever else the machine does befalls both. */
async function measureAll(env: Record<string, string>): Promise<{ empty: number[]; step: number[] }> {
  const times = { empty: [] as number[], step: [] as number[] }
  for (let run = -WARM_UPS; run < runs; run++) {
    const empty = await measure(['-e', '0'], env)
    await forgetToken()
    const step = await measure([join(root, 'dist', 'main', 'index.js')], env)
    if (run < 0) continue
    times.empty.push(empty)
    times.step.push(step)
  }
  return times
}

/** Each step is the first one of its job: it gets a token, and leaves it to others. */
async function forgetToken(): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.startsWith('mongodb-atlas-'))
  await Promise.all(files.map((name) => rm(join(folder, name))))
}

/** Milliseconds from start to end. @throws Error with what was printed, when the program fails */
function measure(command: readonly string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const startMs = performance.now()
    const child = spawn(process.execPath, command, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(performance.now() - startMs)
      else reject(new Error(`node ${command.join(' ')} ended with ${code}:\n${printed}`))
    })
  })
}

/** What the runner sets for a step of verify-org-access. */
async function stepEnvironment(url: string): Promise<Record<string, string>> {
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary.md' }
  const paths = Object.entries(files).map(([name, file]) => [name, join(folder, file)] as const)
  await Promise.all(paths.map(([, path]) => writeFile(path, '')))
  const system = ['PATH', 'HOME', 'SystemRoot', 'TEMP', 'TMP', CERTIFICATES].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]] as const]
  )
  return {
    ...Object.fromEntries(system),
    ...Object.fromEntries(paths),
    RUNNER_TEMP: folder,
    INPUT_OPERATION: 'verify-org-access',
    'INPUT_ORG-ID': SAMPLE_ORG_ID,
    'INPUT_CLIENT-ID': SAMPLE_CLIENT_ID,
    'INPUT_CLIENT-SECRET': SAMPLE_CLIENT_SECRET,
    'INPUT_BASE-URL': url
  }
}

function report({ empty, step }: { empty: number[]; step: number[] }): void {
  const [emptyMs, stepMs] = [median(empty), median(step)]
  const ratio = stepMs / emptyMs
  const limit = LIMITS[process.versions.node.split('.')[0] ?? '']
  const verdict =
    limit === undefined ? 'no limit is set for this Node' : `limit ${limit}: ${ratio <= limit ? 'kept' : 'EXCEEDED'}`
  console.log(`Node ${process.version}, ${availableParallelism()} cores, median of ${runs} runs each, in turn${process.env[CERTIFICATES] ? `, with ${CERTIFICATES}` : ''}
  node -e 0           ${emptyMs.toFixed(1)} ms
  verify-org-access   ${stepMs.toFixed(1)} ms
  ratio               ${ratio.toFixed(2)} (${verdict})`)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}
