// Starts the emulator as a program of its own, as its flags say.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createCertificate } from '../certificate.ts'
import { machineClock } from '../clock.ts'
import { DAY_MS } from '../dates.ts'
import { startEmulator, type Emulator } from '../emulator.ts'
import { DEFAULT_DURATIONS, type Durations } from '../resources/registry.ts'
import type { Flags } from './flags.ts'
import { renderLine, renderRecord } from './recorder.ts'
import { readWorld } from './world-file.ts'

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
 * @throws Error that names the flag, for a file that cannot be used or a port that is taken
 */
export async function startProgram(flags: Omit<Flags, 'help'>, print: (line: string) => void): Promise<Program> {
  const { port, speed, habits, record } = flags
  const world = flags.world === undefined ? undefined : readWorldFile(flags.world)
  if (record !== undefined) withFlag('record', record, () => writeFileSync(record, ''))
  const certificate = flags.tls ? createServerCertificate() : undefined
  const removeCertificate = () => {
    if (certificate !== undefined) rmSync(dirname(certificate.path), { recursive: true, force: true })
  }
  const emulator = await startEmulator({
    port,
    habits,
    durations: divide(DEFAULT_DURATIONS, speed),
    ...(world === undefined ? {} : { world }),
    ...(certificate === undefined ? {} : { tls: { key: certificate.pem, cert: certificate.pem } }),
    onResponse(request, response) {
      print(renderLine(request, response))
      if (record !== undefined) appendFileSync(record, `${renderRecord(request, response)}\n`)
    }
  }).catch((error: Error) => {
    removeCertificate()
    throw new Error(`--port ${port} cannot be used: ${error.message}`)
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

function readWorldFile(file: string) {
  return withFlag('world', file, () => readWorld(readFileSync(file, 'utf8'), machineClock))
}

function withFlag<T>(flag: string, file: string, use: () => T): T {
  try {
    return use()
  } catch (error) {
    throw new Error(`--${flag} ${file} cannot be used: ${(error as Error).message}`, { cause: error })
  }
}

/** The file holds the certificate alone; the key stays in memory. */
function createServerCertificate(): { readonly pem: string; readonly path: string } {
  const nowMs = Date.now()
  const pem = createCertificate({
    commonName: 'Local emulator of MongoDB Atlas',
    serialNumber: BigInt(nowMs),
    fromMs: nowMs - DAY_MS,
    untilMs: nowMs + 30 * DAY_MS,
    server: true
  })
  const path = join(mkdtempSync(join(tmpdir(), 'mongodb-atlas-emulator-')), 'certificate.pem')
  writeFileSync(path, pem.slice(0, pem.indexOf('-----BEGIN PRIVATE KEY-----')))
  return { pem, path }
}

function divide(durations: Durations, speed: number): Durations {
  return Object.fromEntries(Object.entries(durations).map(([name, ms]) => [name, ms / speed])) as Durations
}
