import type * as library from '@jmespath-community/jmespath'
import { isDeepStrictEqual } from 'node:util'
import type { Node } from './syntax.ts'

type Library = Pick<typeof library, 'registerFunction' | 'TreeInterpreter'> & {
  readonly [Type in `TYPE_${'ANY' | 'ARRAY' | 'ARRAY_NUMBER' | 'ARRAY_STRING' | 'STRING'}`]: (typeof library)[Type]
}

type Value = library.JSONValue
type Run = (args: never) => Value

/** Expression references have no constant of their own among those that the library exports. */
const TYPE_EXPREF = 6

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

/**
 * Functions of the library that give something else than JMESPath says, and would let a gate pass or fail in silence:
 * max_by() and min_by() find nothing among texts such as dates, max() and min() order texts by the language of the
 * machine, sort() puts 10 before 9, sort_by() turns equals round, contains() does not find a list or an object, and
 * to_number('') is 0.
 */
export function replaceFunctions(api: Library): void {
  const { TYPE_ANY, TYPE_ARRAY, TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING, TYPE_STRING } = api
  const replace = (name: string, run: Run, ...signature: readonly (readonly number[])[]) => {
    const types = signature.map((each) => ({ types: [...each] }))
    api.registerFunction(name, run as never, types, { override: true })
  }
  const keysBy = (name: string, items: readonly Value[], key: Node): readonly (string | number)[] => {
    const keys = items.map((item) => api.TreeInterpreter.visit(key as never, item))
    const kinds = new Set(keys.map((each) => typeof each))
    if (kinds.size > 1 || keys.some((each) => typeof each !== 'string' && typeof each !== 'number')) {
      throw new Error(`Invalid type: ${name}() takes an expression that gives numbers only, or texts only`)
    }
    return keys as (string | number)[]
  }

  for (const [name, sign] of [
    ['max', 1],
    ['min', -1]
  ] as const) {
    const pick = (keys: readonly (string | number)[]) =>
      keys.reduce<number>((best, key, index) => (compare(key, keys[best] ?? key) * sign > 0 ? index : best), 0)
    replace(name, ([list]: [(string | number)[]]) => list[pick(list)] ?? null, [TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING])
    replace(
      `${name}_by`,
      ([items, key]: [Value[], Node]) => items[pick(keysBy(`${name}_by`, items, key))] ?? null,
      [TYPE_ARRAY],
      [TYPE_EXPREF]
    )
  }
  replace('sort', ([list]: [(string | number)[]]) => [...list].sort(compare), [TYPE_ARRAY_STRING, TYPE_ARRAY_NUMBER])
  replace(
    'sort_by',
    ([items, key]: [Value[], Node]) => {
      const keys = keysBy('sort_by', items, key)
      const order = [...keys.keys()].sort((one, other) => compare(keys[one] ?? 0, keys[other] ?? 0))
      return order.map((index) => items[index] ?? null)
    },
    [TYPE_ARRAY],
    [TYPE_EXPREF]
  )
  replace(
    'contains',
    ([where, what]: [string | Value[], Value]) => {
      if (typeof where === 'string') return typeof what === 'string' ? where.includes(what) : null
      return where.some((item) => isDeepStrictEqual(item, what))
    },
    [TYPE_STRING, TYPE_ARRAY],
    [TYPE_ANY]
  )
  replace(
    'to_number',
    ([value]: [Value]) => {
      if (typeof value === 'string') return NUMBER.test(value) ? Number(value) : null
      return typeof value === 'number' ? value : null
    },
    [TYPE_ANY]
  )
}

/** By number, or by code point. */
function compare(left: string | number, right: string | number): number {
  if (typeof left === 'number' || typeof right === 'number') return Number(left) - Number(right)
  const shorter = Math.min(left.length, right.length)
  for (let at = 0; at < shorter; at++) {
    if (left[at] !== right[at]) return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at))
  }
  return left.length - right.length
}

/** Halves of characters outside the basic plane come last, as these characters do. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
