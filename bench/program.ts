// What is measured at start-up: a program that gets a token and makes one call.
import type { Execute, Sample } from './execute.ts'

/** A Node to run programs with. */
export interface NodeVersion {
  readonly path: string
  /** `20.20.2`. */
  readonly version: string
}

/** Something that can be run again and again. */
export interface Program {
  /** A name for each sample of a run. */
  readonly rows: readonly string[]
  /** The Node that it runs on; undefined if it needs none. */
  readonly node?: NodeVersion
  /** What it is built with. */
  readonly version: string
  /**
   * @param url the emulated Atlas
   * @throws Error, with what it printed, if it fails
   */
  run(url: string, execute: Execute): Promise<readonly Sample[]>
}

/** A program that this machine does not have. */
export interface NotRun {
  readonly rows: readonly string[]
  readonly node?: NodeVersion
  readonly notRun: string
}

/** The name of the program that does nothing. */
export const EMPTY = 'node -e 0'
