// Runs a row of the tables in this folder once or several times, as the jobs of one workflow after another.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Emulator, EmulatorOptions } from '../../../local/emulator/emulator.ts'
import { advanceWorld } from '../../../local/emulator/world.ts'
import type { Phase, Step } from '../../../local/step-runner.ts'
import { withJobs } from '../../support/jobs.ts'
import type { OperateCase } from './case.ts'

type Inputs = Readonly<Record<string, string>>

/** One run of a step, post included. */
export interface Run {
  readonly main: Phase
  /** `METHOD path` of what it sent that could change Atlas, in order. */
  readonly writes: readonly string[]
  /** Whether what it asks for is there when main has ended. */
  readonly isDone: boolean
}

/** A request to the Admin API that could change something. */
export const isWrite = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
  path.startsWith('/api/atlas/') && method !== 'GET' && method !== 'HEAD'

/** Writes the files of a row into the workspace of a step. */
export async function writeFiles({ files = {} }: OperateCase, { workspace }: Pick<Step, 'workspace'>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const path = join(workspace, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}

/**
 * Runs a row once for each element of `inputs`, each in a job of its own.
 *
 * @param arrange called before the first run, after the row's own
 */
export async function runInTurn(
  row: OperateCase,
  inputs: readonly Inputs[],
  { arrange, ...options }: Omit<EmulatorOptions, 'clock'> & { readonly arrange?: (emulator: Emulator) => void } = {}
): Promise<readonly Run[]> {
  const runs: Run[] = []
  await withJobs(options, async ({ emulator, clock, job }) => {
    row.arrange?.(emulator)
    arrange?.(emulator)
    for (const given of inputs) {
      const before = emulator.requests.length
      const step = await job({ ...row.with, ...given })
      await writeFiles(row, step)
      const main = await step.main()
      advanceWorld(emulator.world, clock.nowMs())
      const isDone = row.isDone(emulator)
      await step.post()
      const writes = emulator.requests.slice(before).filter(isWrite)
      runs.push({ main, isDone, writes: writes.map(({ method, path }) => `${method} ${path}`) })
    }
  })
  return runs
}
