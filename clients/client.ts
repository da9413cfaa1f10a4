// What a client is: a program of others that talks to Atlas, unmodified.

/** An emulated Atlas, and who may use it. */
export interface Target {
  readonly url: string
  /** With https: the file with its certificate. */
  readonly certificate: string | undefined
  readonly clientId: string
  readonly clientSecret: string
  readonly orgId: string
  readonly projectId: string
}

/** How a program ended. */
export interface Ended {
  readonly failed: boolean
  /** What it printed, and why it counts as failed. */
  readonly output: string
}

/** A client that this machine has. */
export interface Program {
  readonly version: string
  run(target: Target): Promise<Ended>
}

export interface Client {
  readonly name: string
  /** Whether it speaks https only. */
  readonly tls?: true
  /** The error codes that it is meant to get. */
  readonly expects?: readonly string[]
  /**
   * Finds the client, or installs it.
   *
   * @param cache a folder of its own, kept for the next run
   * @throws NotAvailable
   */
  prepare(cache: string): Promise<Program>
}

/** This machine does not have a client, and cannot install it. The message says why. */
export class NotAvailable extends Error {
  override readonly name = 'NotAvailable'
}
