// Sets the outputs of a result and writes it to a file.
import { toJson } from '../../atlas/json.ts'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LARGEST_RESULT_BYTES, type GatedResult } from './gate-result.ts'
import type { Host } from '../host.ts'

/** The outputs of a result, in the order they are set. Pure. */
export function toOutputs(result: GatedResult): {
  outputs: [name: string, value: string][]
  tooLarge: boolean
  json: string
} {
  const json = result.data === undefined ? '' : toJson(result.data)
  const tooLarge = Buffer.byteLength(json) > LARGEST_RESULT_BYTES
  const outputs: [string, string][] = []
  if (json !== '' && !tooLarge) outputs.push(['result', json])
  if (result.status !== undefined) outputs.push(['status', String(result.status)])
  if (result.apiVersion !== undefined) outputs.push(['api-version', result.apiVersion])
  if (result.value !== undefined) outputs.push(['value', result.value])
  if (result.satisfied !== undefined) outputs.push(['satisfied', String(result.satisfied)])
  for (const [name, value] of Object.entries(result.outputs)) if (value !== '') outputs.push([name, value])
  return { outputs, tooLarge, json }
}

/**
 * Writes the result to a file and sets the outputs.
 *
 * @returns the path of the file
 */
export function writeOutputs(host: Host, result: GatedResult): string {
  const { outputs, tooLarge, json } = toOutputs(result)
  const extension = result.file?.extension ?? 'json'
  const path = join(host.tempFolder, `mongodb-atlas-result-${randomBytes(6).toString('hex')}.${extension}`)
  // The result may contain what Atlas returns only once, so only this user may read the file.
  writeFileSync(path, result.file?.bytes ?? json, { mode: 0o600, flag: 'wx' })
  for (const [name, value] of outputs) host.setOutput(name, value)
  for (const [name, value] of Object.entries(result.exported ?? {})) host.exportVariable(name, value)
  host.setOutput('result-path', path)
  if (tooLarge) {
    host.warning('The result is larger than 512 KiB, so output result is empty. Read the file in output result-path.')
  }
  return path
}
