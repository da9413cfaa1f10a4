// Starts the emulator as a program of its own, as its flags say.
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createCertificate } from '../certificate.ts'
import { DAY_MS } from '../dates.ts'
import { startEmulator, type Emulator } from '../emulator.ts'
import { DEFAULT_DURATIONS, type Durations } from '../resources/registry.ts'
import { FlagError } from './flag-kinds.ts'
import type { Flags } from './flags.ts'
import { renderLine, renderRecord } from './recorder.ts'

/** A running emulator. */
export interface Program {
  readonly emulator: Emulator
  /** Where the certificate of `--tls` is, until the end. */
  readonly certificatePath: string | undefined
  /** Stops it. */
  close(): Promise<void>
}

/**
 * Starts the emulator.
 *
 * @param print called with a line for each request
 * @param options.identity what `/emulator/state` names it by
 * @param options.folder where the certificate of `--tls` gets a folder; default: that of the system
 * @throws FlagError for a port that is taken
 */
export async function startProgram(
  flags: Flags,
  print: (line: string) => void,
  { identity, folder = tmpdir() }: { readonly identity?: string; readonly folder?: string } = {}
): Promise<Program> {
  const { port, speed, habits, record, world } = flags
  if (record !== undefined) writeFileSync(record, '')
  const certificate = flags.tls ? createServerCertificate(folder) : undefined
  const removeCertificate = () => {
    if (certificate !== undefined) rmSync(dirname(certificate.path), { recursive: true, force: true })
  }
  const emulator = await startEmulator({
    port,
    habits,
    ...(identity === undefined ? {} : { identity }),
    durations: divide(DEFAULT_DURATIONS, speed),
    ...(world === undefined ? {} : { world }),
    ...(certificate === undefined ? {} : { tls: { key: certificate.pem, cert: certificate.pem } }),
    onResponse(request, response) {
      print(renderLine(request, response))
      if (record !== undefined) appendFileSync(record, `${renderRecord(request, response)}\n`)
    }
  }).catch((error: Error) => {
    removeCertificate()
    throw new FlagError([
      { flag: 'port', message: `${port} cannot be used: ${error.message}. Without it, a free one is taken.` }
    ])
  })
  return {
    emulator,
    certificatePath: certificate?.path,
    async close() {
      await emulator.close()
      removeCertificate()
    }
  }
}

/** The file holds the certificate alone; the key stays in memory. */
function createServerCertificate(folder: string): { readonly pem: string; readonly path: string } {
  const nowMs = Date.now()
  const pem = createCertificate({
    commonName: 'Local emulator of MongoDB Atlas',
    serialNumber: BigInt(nowMs),
    fromMs: nowMs - DAY_MS,
    untilMs: nowMs + 30 * DAY_MS,
    server: true
  })
  const path = join(mkdtempSync(join(folder, 'mongodb-atlas-emulator-')), 'certificate.pem')
  writeFileSync(path, pem.slice(0, pem.indexOf('-----BEGIN PRIVATE KEY-----')))
  return { pem, path }
}

function divide(durations: Durations, speed: number): Durations {
  return Object.fromEntries(Object.entries(durations).map(([name, ms]) => [name, ms / speed])) as Durations
}
