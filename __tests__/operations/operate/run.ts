// A run of a row of the tables in this folder, and what all ways to run one share.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Emulator, EmulatorOptions, World } from '../../../local/emulator/emulator.ts'
import { advanceWorld } from '../../../local/emulator/world.ts'
import type { Phase, Step } from '../../../local/step-runner.ts'
import type { OperateCase } from './case.ts'

/** One run of a step, post included. */
export interface Run {
  readonly main: Phase
  /** `METHOD path` of what it sent that could change Atlas, in order. */
  readonly writes: readonly string[]
  /** Whether what it asks for is there when main has ended. */
  readonly isDone: boolean
}

export type RunOptions = Omit<EmulatorOptions, 'clock'> & {
  /** Called before the first run, after the row's own. */
  readonly arrange?: (emulator: Emulator) => void
}

/** Runs a row once for each element of `inputs`, each in a job of its own, as the jobs of one workflow after another. */
export type RunInTurn = (
  row: OperateCase,
  inputs: readonly Readonly<Record<string, string>>[],
  options?: RunOptions
) => Promise<readonly Run[]>

/** A request to the Admin API that could change something. */
const isWrite = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
  path.startsWith('/api/atlas/') && method !== 'GET' && method !== 'HEAD'

/** Writes the files of a row into the workspace of a step. */
export async function writeFiles({ files = {} }: OperateCase, { workspace }: Pick<Step, 'workspace'>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const path = join(workspace, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}

/** Runs main and post of a prepared step. */
export async function runStep(
  row: OperateCase,
  step: Step,
  { emulator, nowMs }: { readonly emulator: Emulator & { readonly world: World }; readonly nowMs: () => number }
): Promise<Run> {
  const before = emulator.requests.length
  await writeFiles(row, step)
  const main = await step.main()
  advanceWorld(emulator.world, nowMs())
  const isDone = row.isDone(emulator)
  await step.post()
  const writes = emulator.requests.slice(before).filter(isWrite)
  return { main, isDone, writes: writes.map(({ method, path }) => `${method} ${path}`) }
}
