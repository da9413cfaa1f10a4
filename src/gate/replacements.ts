// Replaces functions of the JMESPath library that do not do what JMESPath specifies.

import type * as library from '@jmespath-community/jmespath'
import { isDeepStrictEqual } from 'node:util'
import { stringify } from 'lossless-json'
import type { Node } from './ast.ts'
import { isNumeric, ORDERS, toExactNumber } from './numbers.ts'

type Library = Pick<typeof library, 'registerFunction' | 'TreeInterpreter'> & {
  readonly [
    Type in `TYPE_${'ANY' | 'ARRAY' | 'ARRAY_NUMBER' | 'ARRAY_STRING' | 'NUMBER' | 'STRING'}`
  ]: (typeof library)[Type]
}

type Value = library.JSONValue
type Key = string | number | bigint
type Run = (args: never) => Value | Key[] | bigint

type Replace = (name: string, run: Run, ...signature: readonly (readonly number[])[]) => void

/** The type of expression references. The library does not export its constant. */
const TYPE_EXPREF = 6

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

/**
 * Replaces functions that return something else than JMESPath specifies, and could let a gate pass by accident:
 * max_by() and min_by() find nothing among strings such as dates, max() and min() order strings by the machine's
 * locale, sort() puts 10 before 9, sort_by() reverses equal items, contains() does not find lists or objects,
 * to_number('') is 0, and to_number() and to_string() round or refuse integers beyond 2^53. Those are bigints here, which
 * the library would take for any type; arithmetic with them is an error.
 */
export function replaceFunctions(api: Library): void {
  const { TYPE_ANY, TYPE_ARRAY, TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING, TYPE_STRING } = api
  takeBigints(api)
  const replace: Replace = (name, run, ...signature) => {
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
    const pick = (keys: readonly Key[]) =>
      keys.reduce<number>((best, key, index) => (compare(key, keys[best] ?? key) * sign > 0 ? index : best), 0)
    replace(name, ([list]: [Key[]]) => list[pick(list)] ?? null, [TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING])
    replace(
      `${name}_by`,
      ([items, key]: [Value[], Node]) => items[pick(keysBy(`${name}_by`, items, key))] ?? null,
      [TYPE_ARRAY],
      [TYPE_EXPREF]
    )
  }
  replace('sort', ([list]: [Key[]]) => [...list].sort(compare), [TYPE_ARRAY_STRING, TYPE_ARRAY_NUMBER])
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
  replaceNumberFunctions(replace, [TYPE_ANY])
}

/** to_number(), to_string() and the order comparisons, exact for integers of any size. */
function replaceNumberFunctions(replace: Replace, any: readonly number[]): void {
  replace(
    'to_number',
    ([value]: [Value]) => {
      if (typeof value === 'string') return NUMBER.test(value) ? toExactNumber(value) : null
      return isNumeric(value) ? value : null
    },
    any
  )
  replace('to_string', ([value]: [Value]) => (typeof value === 'string' ? value : (stringify(value) ?? 'null')), any)
  for (const [name, order] of Object.entries(ORDERS)) {
    const run = ([left, right]: [Value, Value]) => (isNumeric(left) && isNumeric(right) ? order(left, right) : null)
    replace(name, run, any, any)
  }
}

/** Tells the library that a bigint is a number. There is no public way to. */
function takeBigints({ TreeInterpreter, TYPE_NUMBER }: Library): void {
  const runtime = Object.getPrototypeOf(TreeInterpreter.runtime) as { getTypeName: (value: unknown) => unknown }
  const { getTypeName } = runtime
  if (getTypeName.call(TreeInterpreter.runtime, 0n) === TYPE_NUMBER) return
  runtime.getTypeName = function (value) {
    return typeof value === 'bigint' ? TYPE_NUMBER : getTypeName.call(this, value)
  }
}

/** @throws Error unless the keys are all numbers or all strings */
function checkKeys(name: string, keys: readonly unknown[]): readonly Key[] {
  if (!keys.every(isNumeric) && !keys.every((key) => typeof key === 'string')) {
    throw new Error(`Invalid type: ${name}() needs an expression that returns only numbers, or only strings`)
  }
  return keys
}

/** Compares by number, or by code point. */
function compare(left: Key, right: Key): number {
  if (typeof left !== 'string' || typeof right !== 'string') return left < right ? -1 : left > right ? 1 : 0
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
