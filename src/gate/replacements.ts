// Replaces functions of the JMESPath library that do not do what JMESPath specifies.

import type * as library from '@jmespath-community/jmespath'
import { isDeepStrictEqual } from 'node:util'
import type { Node } from './ast.ts'

type Library = Pick<typeof library, 'registerFunction' | 'TreeInterpreter'> & {
  readonly [Type in `TYPE_${'ANY' | 'ARRAY' | 'ARRAY_NUMBER' | 'ARRAY_STRING' | 'STRING'}`]: (typeof library)[Type]
}

type Value = library.JSONValue
type Run = (args: never) => Value

/** The type of expression references. The library does not export its constant. */
const TYPE_EXPREF = 6

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

/**
 * Replaces functions that return something else than JMESPath specifies, and could let a gate pass by accident:
 * max_by() and min_by() find nothing among strings such as dates, max() and min() order strings by the machine's
 * locale, sort() puts 10 before 9, sort_by() reverses equal items, contains() does not find lists or objects, and
 * to_number('') is 0.
 */
export function replaceFunctions(api: Library): void {
  const { TYPE_ANY, TYPE_ARRAY, TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING, TYPE_STRING } = api
  const replace = (name: string, run: Run, ...signature: readonly (readonly number[])[]) => {
    const types = signature.map((each) => ({ types: [...each] }))
    api.registerFunction(name, run as never, types, { override: true })
  }
  const keysBy = (name: string, items: readonly Value[], key: Node) => {
    const keys = items.map((item) => api.TreeInterpreter.visit(key as never, item))
    return checkKeys(name, keys)
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

/** @throws Error unless the keys are all numbers or all strings */
function checkKeys(name: string, keys: readonly unknown[]): readonly (string | number)[] {
  const kinds = new Set(keys.map((key) => typeof key))
  if (kinds.size > 1 || keys.some((key) => typeof key !== 'string' && typeof key !== 'number')) {
    throw new Error(`Invalid type: ${name}() needs an expression that returns only numbers, or only strings`)
  }
  return keys as (string | number)[]
}

/** Compares by number, or by code point. */
function compare(left: string | number, right: string | number): number {
  if (typeof left === 'number' || typeof right === 'number') return Number(left) - Number(right)
  const shorter = Math.min(left.length, right.length)
  for (let at = 0; at < shorter; at++) {
    if (left[at] !== right[at]) return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at))
  }
  return left.length - right.length
}

/** Surrogates come last, as the code points that they encode do. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
