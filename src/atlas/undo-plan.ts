// Plans, before a creation is sent, how post will remove what it creates, and adds our marker to it.
import { isLosslessNumber, parse, stringify } from 'lossless-json'
import { isRecord, itemsOf, valueAt } from './attributes.ts'
import { getOperation, pathNames } from './catalog/catalog.ts'
import type { CallInput } from './request.ts'
import { hasMarker, isNamed } from './undo-match.ts'
import type { Guard, UndoStep } from './undo.ts'
import type { UndoRule } from './undo-rule.ts'

/** What identifies a thing as created by one step. */
export interface Marking {
  /** Unique to one step of one attempt of one run: `1234567890-1-x7k2p9qa`. */
  readonly marker: string
  /** Tags, one of them with the marker as its value. */
  readonly tags: readonly { readonly key: string; readonly value: string }[]
  /** A comment or description that contains the marker, after any existing text. Undefined if it does not fit. */
  text(maxLength: number, before?: string): string | undefined
}

/** A creation with the marker added, and how to undo it. */
export interface UndoPlan {
  readonly input: CallInput
  readonly steps: readonly UndoStep[]
}

const LONGEST_TEXT = 250

/**
 * Plans the removal of what a call will create, and adds the marker to its body if the schema has a field for it. Numbers
 * in the body keep their digits. Pure.
 */
export function planUndo(rule: UndoRule, input: CallInput, marking: Marking): UndoPlan {
  const body = input.body === undefined ? undefined : parse(input.body)
  const entries = rule.eachEntry === true && Array.isArray(body) ? (body as unknown[]) : [body]
  const marked = entries.map((entry) => addMarker(rule, entry, marking))
  const steps = marked.map(({ entry, hasMarker }) =>
    planOne(rule, input, entry, hasMarker ? marking.marker : undefined)
  )
  const whole = rule.eachEntry === true ? marked.map(({ entry }) => entry) : marked[0]?.entry
  return { input: body === undefined ? input : { ...input, body: stringify(whole) }, steps }
}

/** Completes a step once Atlas has confirmed the creation. Pure. */
export function confirmUndo(rule: UndoRule, step: UndoStep, response: unknown, absentBefore: boolean): UndoStep {
  const returned = pick(rule.from, { response, entry: findEntry(rule, step, response) })
  const parameters = { ...step.parameters, ...returned }
  const complete = pathNames(getOperation(rule.undo).path).every((name) => name in parameters)
  // A parameter that was unknown before the response is an ID, and unique.
  const hasNewId = complete && Object.keys(returned).some((name) => !(name in step.parameters))
  const guard: Guard = hasNewId
    ? { kind: 'returned' }
    : step.guard.kind === 'none' && absentBefore
      ? { kind: 'absent-before' }
      : step.guard
  return { ...step, parameters, guard, created: true, subject: describe(rule, parameters) }
}

/** The entry of a response that lists what one call created, under the name that Atlas gave it. */
function findEntry({ eachEntry, from = {} }: UndoRule, { guard, parameters }: UndoStep, response: unknown): unknown {
  if (eachEntry !== true) return undefined
  const take = Object.fromEntries(
    Object.entries(from).map(([name, places]) => [name, places.replaceAll('entry.', '')] as const)
  )
  return itemsOf(response)?.find(
    (item) => (guard.kind !== 'marker' || hasMarker(item, guard)) && isNamed(item, take, parameters)
  )
}

function planOne(rule: UndoRule, input: CallInput, entry: unknown, marker: string | undefined): UndoStep {
  const sources = { body: entry, entry }
  const names = pathNames(getOperation(rule.undo).path)
  const given = Object.fromEntries(
    names.flatMap((name) => {
      const value = input.parameters?.[name]
      return value === undefined || rule.from?.[name] !== undefined ? [] : [[name, String(value)]]
    })
  )
  const parameters = { ...given, ...pick(rule.from, sources) }
  const guard: Guard =
    rule.marker === undefined || marker === undefined
      ? { kind: 'none' }
      : {
          kind: 'marker',
          get: rule.marker.get,
          field: rule.marker.field,
          value: marker,
          ...(rule.marker.getFrom === undefined ? {} : { getParameters: pick(rule.marker.getFrom, sources) }),
          ...(rule.marker.take === undefined ? {} : { take: rule.marker.take })
        }
  return { operationId: rule.undo, parameters, guard, subject: describe(rule, parameters, entry), created: false }
}

/** Adds the marker to an entry. `hasMarker` is false if there is no room for it. */
function addMarker(
  { marker: rule }: UndoRule,
  entry: unknown,
  marking: Marking
): { entry: unknown; hasMarker: boolean } {
  const unchanged = { entry, hasMarker: false }
  if (rule === undefined || !isRecord(entry)) return unchanged
  const { field } = rule
  const given = entry[field] ?? (field === 'tags' ? [] : '')
  // An invalid value is sent as it is: Atlas explains best what is wrong with it.
  if (field === 'tags') {
    if (!Array.isArray(given)) return unchanged
    return { entry: { ...entry, tags: [...(given as unknown[]), ...marking.tags] }, hasMarker: true }
  }
  if (typeof given !== 'string') return unchanged
  const text = marking.text(rule.maxLength ?? LONGEST_TEXT, given === '' ? undefined : given)
  if (text === undefined) return unchanged
  const added = text.slice(given.length)
  const allowed = rule.plain === true ? added.replace(/[^\p{L}\p{N}\-_.,' ]/gu, ' ') : added
  return { entry: { ...entry, [field]: `${given}${allowed}` }, hasMarker: true }
}

/** Looks up the parameters a rule takes from the sources; those without a value are left out. */
function pick(
  from: Readonly<Record<string, string>> | undefined,
  sources: Readonly<Record<string, unknown>>
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(from ?? {}).flatMap(([name, places]) => {
      const value = places
        .split('|')
        .map((place) => textOf(valueAt(sources, place)))
        .find((found) => found !== undefined)
      return value === undefined ? [] : [[name, value]]
    })
  )
}

/** `access list entry 203.0.113.7`: the noun, and the last path parameter or else the name. */
function describe(rule: UndoRule, parameters: Readonly<Record<string, string>>, entry?: unknown): string {
  const last = pathNames(getOperation(rule.undo).path).at(-1) ?? ''
  const name = parameters[last] ?? textOf(valueAt(entry, 'name'))
  return name === undefined ? rule.noun : `${rule.noun} ${name}`
}

/** A string, or a number as it was written: Atlas accepts either as a string. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || isLosslessNumber(value) ? String(value) : undefined
}
