// `npm run bench`: start-up time and size of the bundle, beside an empty Node program and another checkout.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measureStartUp } from './measure-start-up.ts'
import { measureSizes } from './measure-sizes.ts'
import { renderReport } from './render-report.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { baseline, runs } = readOptions()
const checkouts = [root, ...(baseline === undefined ? [] : [baseline])]

// The emulator runs in a separate process, to take no time from what is measured.
const atlas = fork(join(root, 'bench', 'atlas.ts'), { execArgv: ['--import', 'tsx'] })
try {
  const [url] = (await once(atlas, 'message')) as [string]
  const { empty, steps } = await measureStartUp({ checkouts, runs, url })
  const measured = checkouts.map((folder, at) => ({
    name: at === 0 ? 'this checkout' : 'baseline',
    steps: steps[at] ?? { main: [], post: [] },
    sizes: measureSizes(folder)
  }))
  console.log(`Node ${process.version}, ${availableParallelism()} cores, ${runs} runs of each program in turn`)
  console.log(renderReport({ empty, measured }))
} finally {
  if (atlas.connected) atlas.disconnect()
}

function readOptions(): { readonly baseline: string | undefined; readonly runs: number } {
  const { values } = parseArgs({ options: { baseline: { type: 'string' }, runs: { type: 'string', default: '40' } } })
  const runs = Number(values.runs)
  // npm runs its scripts in the folder of package.json.
  const caller = process.env['INIT_CWD'] ?? process.cwd()
  const baseline = values.baseline === undefined ? undefined : resolve(caller, values.baseline)
  const isCheckout = baseline === undefined || existsSync(join(baseline, 'action.yml'))
  if (Number.isInteger(runs) && runs > 0 && isCheckout) return { baseline, runs }
  console.error(
    isCheckout ? `--runs must be a positive integer, not ${values.runs}.` : `${baseline} has no action.yml.`
  )
  console.error('Usage: npm run bench [-- [--baseline CHECKOUT] [--runs N]]')
  process.exit(2)
}
