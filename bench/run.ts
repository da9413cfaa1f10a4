// `npm run bench`: what a step takes, beside an empty Node program, the programs of MongoDB's tutorial, curl, the Atlas CLI
// and another checkout. Prints tables, and writes them to results.md.
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { clientsFolder } from '../clients/cache.ts'
import { prepareCurl } from './curl.ts'
import { canMeasureCosts, executeTimed, executeWithCosts } from './execute.ts'
import { measureSizes } from './measure-sizes.ts'
import { measurePrograms } from './measure.ts'
import { readOptions } from './options.ts'
import { nodeProgram, OTHERS, prepareOther } from './other-programs.ts'
import { measurePaging } from './paging.ts'
import { actionProgram, emptyProgram } from './programs.ts'
import { renderReport } from './render-report.ts'
import { startServer } from './server.ts'
import { measureWaits } from './waits.ts'

const root = join(import.meta.dirname, '..')
const { baseline, runs, nodes } = readOptions()
const checkouts = [
  { folder: root, name: 'this checkout', label: '' },
  ...(baseline === undefined ? [] : [{ folder: baseline, name: 'baseline', label: ', baseline' }])
]

console.error('Preparing …')
const cache = clientsFolder()
const prepared = [
  ...nodes.flatMap((node) => [
    emptyProgram(node),
    ...checkouts.map(({ folder, label }) => actionProgram(node, folder, label))
  ]),
  await prepareCurl()
]
for (const other of [...nodes.map(nodeProgram), ...OTHERS]) prepared.push(await prepareOther(other, cache))

const costs = canMeasureCosts() ? executeWithCosts : executeTimed
const atlas = await startServer('atlas.ts')
try {
  console.error('Measuring one call …')
  const programs = prepared.filter((program) => 'run' in program)
  const measured = await measurePrograms({ programs, runs, atlas, costs })
  console.error('Measuring long lists …')
  const paging = await measurePaging({ nodes, action: root, costs })
  console.error('Measuring waits, for half a minute …')
  const waits = await measureWaits({ node: process.execPath, action: root })
  const report = renderReport({
    machine: `${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${nodes.map(({ version }) => version).join(' and ')}`,
    runs,
    programs: [...measured, ...prepared.filter((program) => 'notRun' in program)],
    paging,
    waits,
    sizes: checkouts.map(({ folder, name }) => ({ name, sizes: measureSizes(folder) }))
  })
  console.log(report)
  writeFileSync(join(import.meta.dirname, 'results.md'), `${report}\n`)
} finally {
  atlas.stop()
}
