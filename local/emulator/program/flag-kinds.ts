// The kinds of flags: how the text of each is read.
import { closeSync, openSync, readFileSync } from 'node:fs'
import { machineClock } from '../clock.ts'
import { MINUTE_MS, SECOND_MS } from '../dates.ts'
import type { World } from '../world.ts'
import { readWorld } from './world-file.ts'

/** A flag of the program, which is an input of the task as well. */
export interface Flag<Value> {
  /** What stands for its value in the usage; a switch has none. */
  readonly value?: 'N' | 'TIME' | 'FILE'
  /** Continues "The emulator". */
  readonly sentence: string
  /** What it is if it is not given. */
  readonly fallback?: string
  /** @throws Error that continues the name of the flag: what it must be */
  read(text: string): Value
}

/** A whole number. */
export function numberFlag(
  sentence: string,
  { min, max = Number.MAX_SAFE_INTEGER, fallback }: { min: number; max?: number; fallback?: string }
): Flag<number> {
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`
  return {
    value: 'N',
    sentence,
    ...(fallback === undefined ? {} : { fallback }),
    read(text) {
      const number = /^\d+$/.test(text) ? Number(text) : NaN
      if (number >= min && number <= max) return number
      throw new Error(`must be a number ${range}, not ${text}.`)
    }
  }
}

const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: SECOND_MS, m: MINUTE_MS }

/** A time, read as milliseconds. */
export function timeFlag(sentence: string): Flag<number> {
  return {
    value: 'TIME',
    sentence,
    read(text) {
      const [, digits = '', unit = ''] = /^(\d+)(ms|s|m)$/.exec(text) ?? []
      const unitMs = UNITS_MS[unit]
      if (unitMs === undefined) throw new Error(`must be a time such as 500ms, 10s or 2m, not ${text}.`)
      return Number(digits) * unitMs
    }
  }
}

/** On or off. */
export function switchFlag(sentence: string): Flag<boolean> {
  return {
    sentence,
    read(text) {
      if (text === 'true' || text === 'false') return text === 'true'
      throw new Error(`must be true or false, not ${text}.`)
    }
  }
}

/** A file with a world, read as this world. */
export function worldFlag(sentence: string): Flag<World> {
  return {
    value: 'FILE',
    sentence,
    read: (file) => useFile(file, () => readWorld(readFileSync(file, 'utf8'), machineClock))
  }
}

/** A file that can be written; it is created, but not emptied. */
export function newFileFlag(sentence: string): Flag<string> {
  return {
    value: 'FILE',
    sentence,
    read: (file) =>
      useFile(file, () => {
        closeSync(openSync(file, 'a'))
        return file
      })
  }
}

type Table = Readonly<Record<string, Flag<unknown>>>

/** The values of those flags of a table that are given, or have a fallback. */
export type Values<Flags extends Table> = { readonly [Name in keyof Flags]?: ReturnType<Flags[Name]['read']> }

/** What is wrong with a flag. */
export interface FlagProblem {
  readonly flag: string
  /** Continues the name of the flag. */
  readonly message: string
}

/** Flags that have no usable value. */
export class FlagError extends Error {
  override readonly name = 'FlagError'
  readonly problems: readonly FlagProblem[]

  constructor(problems: readonly FlagProblem[]) {
    super(problems.map(({ flag, message }) => `--${flag} ${message}`).join('\n'))
    this.problems = problems
  }
}

/**
 * Reads the texts of flags, and the files that they name. An empty text is none.
 *
 * @throws FlagError for all flags that are unknown or have no usable value
 */
export function readValues<Flags extends Table>(flags: Flags, given: Readonly<Record<string, string>>): Values<Flags> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(flags, name))
  const known = Object.keys(flags).join(', ')
  const problems = unknown.map((flag) => ({ flag, message: `is unknown. Known are ${known}.` }))
  const values = Object.entries(flags).flatMap(([name, flag]) => {
    const text = given[name] || flag.fallback
    if (text === undefined) return []
    try {
      return [[name, flag.read(text)]]
    } catch (error) {
      problems.push({ flag: name, message: (error as Error).message })
      return []
    }
  })
  if (problems.length > 0) throw new FlagError(problems)
  return Object.fromEntries(values) as Values<Flags>
}

function useFile<T>(file: string, use: () => T): T {
  try {
    return use()
  } catch (error) {
    throw new Error(`${file} cannot be used: ${(error as Error).message}`, { cause: error })
  }
}
