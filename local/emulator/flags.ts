// The flags of `npm run emulator`.
import { parseArgs } from 'node:util'
import { MINUTE_MS, SECOND_MS } from './dates.ts'
import type { Habits } from './habits.ts'

/** What the flags say. */
export interface Flags {
  readonly port: number
  readonly habits: Habits
}

export const USAGE = `npm run emulator -- [flags]

  --port N           listens on this port; default: any free one
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
      port: { type: 'string', default: '0' },
      lag: { type: 'string' },
      stale: { type: 'string' },
      'stale-state': { type: 'string' },
      'not-found': { type: 'string' },
      'lose-every': { type: 'string' },
      'reverse-lists': { type: 'boolean', default: false }
    }
  })
  const time = (flag: 'lag' | 'stale' | 'stale-state' | 'not-found') => {
    const value = values[flag]
    return value === undefined ? undefined : readTime(flag, value)
  }
  const [lagMs, staleMs, staleStateMs] = [time('lag'), time('stale'), time('stale-state')]
  const notFoundMs = time('not-found')
  const every = values['lose-every'] === undefined ? undefined : readNumber('lose-every', values['lose-every'], 1)
  return {
    port: readNumber('port', values.port, 0, 65_535),
    habits: {
      ...(lagMs !== undefined && { lagMs }),
      ...(staleMs !== undefined && { staleMs }),
      ...(staleStateMs !== undefined && { staleStateMs }),
      ...(notFoundMs !== undefined && { notFoundMs }),
      ...(every !== undefined && { losesResponse: ({ number }) => number % every === 0 }),
      ...(values['reverse-lists'] && { reversedLists: true })
    }
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
