// What main and the server, which is a process of its own, tell each other when the server starts.
import type { OnLeftovers, Outputs } from './definition.ts'

/** The first message, to the server. */
export interface Order {
  /** The texts of the inputs. */
  readonly inputs: Readonly<Record<string, string>>
  /** What `/emulator/state` is to name the emulator by. */
  readonly identity: string
  /** Where the server may leave files. */
  readonly folder: string
}

/** The answer of the server: it listens, or why it cannot. */
export type Reply =
  | { readonly started: { readonly outputs: Outputs; readonly onLeftovers: OnLeftovers } }
  | { readonly problems: readonly string[] }

/** The second message, to the server: go on without main. A server that never gets it ends together with main. */
export const GO_ON = 'go on'
