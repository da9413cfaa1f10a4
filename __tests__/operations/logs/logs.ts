// What the tests of download-logs share: a workspace that outlives the step, and the hosts of the sample cluster.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sampleWorld } from '../../../local/emulator/emulator.ts'
import { processesOf } from '../../../local/emulator/resources/processes.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

/** The hosts of cluster prod, as Atlas names them. */
export const HOSTS = processesOf(sampleWorld(), SAMPLE_PROJECT_ID)
  .filter(({ cluster }) => cluster.name === 'prod')
  .map(({ hostname }) => hostname)
export const [HOST = ''] = HOSTS
/** The path of a log. */
export const logPath = (host: string, log = 'mongodb') =>
  `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters/${host}/logs/${log}.gz`

/** A step, and the files in its workspace afterwards. */
export interface Downloads {
  readonly transcript: Transcript
  /** By their paths in the workspace. */
  readonly files: ReadonlyMap<string, Buffer>
}

/** Runs download-logs on cluster prod. */
export async function download(
  inputs: Readonly<Record<string, string>> = {},
  {
    prepare,
    ...scenario
  }: Omit<Scenario, 'with'> & { readonly prepare?: (workspace: string) => void | Promise<void> } = {}
): Promise<Downloads> {
  const workspace = await mkdtemp(join(tmpdir(), 'logs-'))
  try {
    await prepare?.(workspace)
    const transcript = await runScenario({
      ...scenario,
      env: { GITHUB_WORKSPACE: workspace, ...scenario.env },
      with: { operation: 'download-logs', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod', ...inputs }
    })
    return { transcript, files: await readAll(workspace) }
  } finally {
    await rm(workspace, { recursive: true })
  }
}

async function readAll(workspace: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(workspace, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = await Promise.all(paths.map((path) => readFile(path)))
  return new Map(paths.map((path, index) => [path.slice(workspace.length + 1), contents[index] ?? Buffer.alloc(0)]))
}

/** The times of the messages in a log. */
export function timesIn(text: Buffer | undefined): readonly number[] {
  const lines = text?.toString('utf8').trimEnd().split('\n') ?? []
  return lines.map((line) => Date.parse((JSON.parse(line) as { t: { $date: string } }).t.$date))
}

/** The text in a gzip file. */
export const textOf = (gzip: Buffer | undefined) => gunzipSync(gzip ?? Buffer.alloc(0))
