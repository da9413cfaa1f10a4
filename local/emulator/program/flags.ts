// The flags of `npm run emulator`.
import { parseArgs } from 'node:util'
import { MINUTE_MS, SECOND_MS } from '../dates.ts'
import type { Habits } from '../habits.ts'

/** What the flags say. */
export interface Flags {
  readonly help: boolean
  readonly port: number
  /** How many times as fast as in Atlas everything is that takes time. */
  readonly speed: number
  readonly tls: boolean
  /** File with the organizations, projects and clusters that are there at the start. */
  readonly world: string | undefined
  /** File that gets every request and its response. */
  readonly record: string | undefined
  readonly habits: Habits
}

export const USAGE = `npm run emulator -- [flags]

  --port N           listens on this port; default: any free one
  --tls              serves https, with a certificate made at the start
  --speed N          everything that takes time takes a Nth of it; default: 1
  --world FILE       JSON with what is there at the start (docs/emulator.md); default: a sample
  --record FILE      writes each request with its response as a line of JSON, without secrets in headers

Atlas' awkward habits:

  --lag TIME         reads show a write only after this time, such as 500ms, 10s or 2m
  --stale TIME       reads show what was changed as it was before, for this time
  --stale-state TIME reads show the old state of what was changed, for this time
  --not-found TIME   reads do not find what was created, for this time
  --lose-every N     every Nth write is carried out, but gets no response
  --reverse-lists    lists begin with what was added last`

/** Reads the flags. Pure. @throws Error for one that is unknown or has no usable value */
export function readFlags(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      port: { type: 'string', default: '0' },
      tls: { type: 'boolean', default: false },
      speed: { type: 'string', default: '1' },
      world: { type: 'string' },
      record: { type: 'string' },
      lag: { type: 'string' },
      stale: { type: 'string' },
      'stale-state': { type: 'string' },
      'not-found': { type: 'string' },
      'lose-every': { type: 'string' },
      'reverse-lists': { type: 'boolean', default: false }
    }
  })
  const { help, tls, world, record } = values
  return {
    help,
    port: readNumber('port', values.port, 0, 65_535),
    speed: readNumber('speed', values.speed, 1),
    tls,
    world,
    record,
    habits: readHabits(values)
  }
}

type TimeFlag = 'lag' | 'stale' | 'stale-state' | 'not-found'

function readHabits(
  values: Readonly<Partial<Record<TimeFlag | 'lose-every', string>>> & { readonly 'reverse-lists'?: boolean }
): Habits {
  const time = (flag: TimeFlag) => {
    const value = values[flag]
    return value === undefined ? undefined : readTime(flag, value)
  }
  const [lagMs, staleMs, staleStateMs] = [time('lag'), time('stale'), time('stale-state')]
  const notFoundMs = time('not-found')
  const every = values['lose-every'] === undefined ? undefined : readNumber('lose-every', values['lose-every'], 1)
  return {
    ...(lagMs !== undefined && { lagMs }),
    ...(staleMs !== undefined && { staleMs }),
    ...(staleStateMs !== undefined && { staleStateMs }),
    ...(notFoundMs !== undefined && { notFoundMs }),
    ...(every !== undefined && { losesResponse: ({ number }) => number % every === 0 }),
    ...(values['reverse-lists'] === true && { reversedLists: true })
  }
}

function readNumber(flag: string, value: string, min: number, max = Number.MAX_SAFE_INTEGER): number {
  const number = /^\d+$/.test(value) ? Number(value) : NaN
  if (number >= min && number <= max) return number
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`
  throw new Error(`--${flag} must be a number ${range}, not ${value}.`)
}

const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: SECOND_MS, m: MINUTE_MS }

function readTime(flag: string, value: string): number {
  const [, digits = '', unit = ''] = /^(\d+)(ms|s|m)$/.exec(value) ?? []
  const unitMs = UNITS_MS[unit]
  if (unitMs === undefined) throw new Error(`--${flag} must be a time such as 500ms, 10s or 2m, not ${value}.`)
  return Number(digits) * unitMs
}
