// Runs programs in turn, and collects what they took.
import { executeTimed, type Execute, type Sample } from './execute.ts'
import type { NodeVersion, Program } from './program.ts'
import type { Server } from './server.ts'

/** What became of one program, or of one phase of a step. */
export interface Measured {
  readonly name: string
  readonly node: NodeVersion | undefined
  readonly version: string
  readonly wallMs: readonly number[]
  /** Other runs, because counting takes time. Their `wallMs` counts for nothing. */
  readonly costs: readonly Sample[]
}

const WARM_UP_RUNS = 3
const COST_RUNS = 5

/**
 * Measures programs. They take turns, and another one begins each round, so anything else that the machine does slows all
 * of them.
 *
 * @param options.costs measures processor time and memory
 * @throws Error, with the log, if a program fails
 */
export async function measurePrograms(options: {
  readonly programs: readonly Program[]
  readonly runs: number
  readonly atlas: Server
  readonly costs: Execute
}): Promise<readonly Measured[]> {
  const { programs, runs, atlas, costs } = options
  await runInTurn({ programs, rounds: WARM_UP_RUNS, url: atlas.url, execute: executeTimed })
  const timed = await runInTurn({ programs, rounds: runs, url: atlas.url, execute: executeTimed })
  const execute = atlas.counting(costs)
  const counted = await runInTurn({ programs, rounds: COST_RUNS, url: atlas.countedUrl, execute })
  return programs.flatMap(({ rows, node, version }, program) =>
    rows.map((name, row) => ({
      name,
      node,
      version,
      wallMs: column(timed[program], row).map(({ wallMs }) => wallMs),
      costs: column(counted[program], row)
    }))
  )
}

/** For each program, the samples of each of its runs. */
type Runs = readonly (readonly Sample[])[]

async function runInTurn(options: {
  readonly programs: readonly Program[]
  readonly rounds: number
  readonly url: string
  readonly execute: Execute
}): Promise<readonly Runs[]> {
  const { programs, rounds, url, execute } = options
  const all: (readonly Sample[])[][] = programs.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const at of programs.keys()) {
      const turn = (round + at) % programs.length
      const samples = await programs[turn]?.run(url, execute)
      all[turn]?.push(samples ?? [])
    }
  }
  return all
}

function column(runs: Runs | undefined, row: number): readonly Sample[] {
  return (runs ?? []).flatMap((samples) => samples[row] ?? [])
}
