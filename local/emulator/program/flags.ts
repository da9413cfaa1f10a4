// The flags of `npm run emulator`. They are the inputs of tasks/emulator too.
import { parseArgs } from 'node:util'
import type { Habits } from '../habits.ts'
import type { World } from '../world.ts'
import {
  newFileFlag,
  numberFlag,
  readValues,
  switchFlag,
  timeFlag,
  worldFlag,
  type Flag,
  type Values
} from './flag-kinds.ts'

/** What the flags say. */
export interface Flags {
  readonly port: number
  /** How many times as fast as in Atlas everything is that takes time. */
  readonly speed: number
  readonly tls: boolean
  /** What is there at the start; undefined for the sample. */
  readonly world: World | undefined
  /** File that gets every request and its response. */
  readonly record: string | undefined
  readonly habits: Habits
}

const SETTINGS = {
  port: numberFlag('listens on this port; default: any free one', { min: 0, max: 65_535, fallback: '0' }),
  tls: switchFlag('serves https, with a certificate made at the start'),
  speed: numberFlag('everything that takes time takes a Nth of it; default: 1', { min: 1, fallback: '1' }),
  world: worldFlag('JSON with what is there at the start (docs/emulator.md); default: a sample'),
  record: newFileFlag('writes each request with its response as a line of JSON, without secrets in headers')
}

const HABITS = {
  lag: timeFlag('reads show a write only after this time, such as 500ms, 10s or 2m'),
  stale: timeFlag('reads show what was changed as it was before, for this time'),
  'stale-state': timeFlag('reads show the old state of what was changed, for this time'),
  'not-found': timeFlag('reads do not find what was created, for this time'),
  'lose-every': numberFlag('every Nth write is carried out, but gets no response', { min: 1 }),
  'reverse-lists': switchFlag('lists begin with what was added last')
}

/** Every flag but `--help`. */
export const FLAGS = { ...SETTINGS, ...HABITS }

export const USAGE = `npm run emulator -- [flags]

${renderFlags(SETTINGS)}

Atlas' awkward habits:

${renderFlags(HABITS)}`

/**
 * Reads the arguments of the program, and the files that they name.
 *
 * @returns undefined for `--help`
 * @throws FlagError for all flags without a usable value; Error for one that does not exist or has no value
 */
export function readFlags(args: readonly string[]): Flags | undefined {
  const types = Object.entries<Flag<unknown>>(FLAGS).map(([name, { value }]) => {
    return [name, { type: value === undefined ? ('boolean' as const) : ('string' as const) }]
  })
  const options = {
    help: { type: 'boolean' as const, short: 'h' },
    ...(Object.fromEntries(types) as Record<keyof typeof FLAGS, { type: 'boolean' | 'string' }>)
  }
  const { help, ...given } = parseArgs({ args: [...args], options }).values
  if (help === true) return undefined
  const texts = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
  return toFlags(readValues(FLAGS, texts))
}

/** What the values of all flags mean. Pure. */
export function toFlags(values: Values<typeof FLAGS>): Flags {
  const { port = 0, speed = 1, tls = false, world, record } = values
  return { port, speed, tls, world, record, habits: toHabits(values) }
}

function toHabits(values: Values<typeof FLAGS>): Habits {
  const { lag, stale, 'stale-state': staleState, 'not-found': notFound, 'lose-every': every } = values
  return {
    ...(lag !== undefined && { lagMs: lag }),
    ...(stale !== undefined && { staleMs: stale }),
    ...(staleState !== undefined && { staleStateMs: staleState }),
    ...(notFound !== undefined && { notFoundMs: notFound }),
    ...(every !== undefined && { losesResponse: ({ number }) => number % every === 0 }),
    ...(values['reverse-lists'] === true && { reversedLists: true })
  }
}

function renderFlags(flags: Readonly<Record<string, Flag<unknown>>>): string {
  return Object.entries(flags)
    .map(([name, { value, sentence }]) => `  ${`--${name} ${value ?? ''}`.padEnd(19)}${sentence}`)
    .join('\n')
}
