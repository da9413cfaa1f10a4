// A step of a named operation that changes Atlas: a row of the tables in this folder.
import type { Emulator } from '../../../local/emulator/emulator.ts'

/** A step that changes something, and how to see in Atlas that it did. */
export interface OperateCase {
  readonly title: string
  readonly with: Readonly<Record<string, string>>
  /** Prepares Atlas before the first run. */
  readonly arrange?: (emulator: Emulator) => void
  /** Files in the workspace, by their paths. */
  readonly files?: Readonly<Record<string, string>>
  /** How many writes the step sends when nothing fails. */
  readonly writes: number
  /** Whether exactly what the step asks for is there, once. */
  readonly isDone: (emulator: Emulator) => boolean
  /** Whether it takes no time: nothing is waited for. */
  readonly takesNoTime?: true
  /** Whether a second run does it again, as with a snapshot. */
  readonly repeats?: true
}
