import { isRecord, valueAt } from './attributes.ts'
import { getOperation } from './catalog/catalog.ts'
import { pathNames } from './catalog/layout.ts'
import type { CallInput } from './request.ts'
import type { Guard, UndoStep } from './undo.ts'
import type { UndoRule } from './undo-rules.ts'

/** What things are marked with, so that they can be told from those of others. */
export interface Mark {
  /** Unique to one step of one attempt of one run: `1234567890-1-x7k2p9qa`. */
  readonly marker: string
  /** Tags and labels. */
  readonly tags: readonly { readonly key: string; readonly value: string }[]
  /** A comment or description with the marker in it, after what is there already. Undefined where it does not fit. */
  text(maxLength: number, before?: string): string | undefined
}

/** A creation that bears its marker, and how it is taken back. */
export interface UndoPlan {
  readonly input: CallInput
  readonly steps: readonly UndoStep[]
}

const LONGEST_TEXT = 250

/**
 * Plans the removal of what a call will create, before it is sent, and marks it where its schema has a place for that.
 * Pure.
 */
export function planUndo(rule: UndoRule, input: CallInput, mark: Mark): UndoPlan {
  const body: unknown = input.body === undefined ? undefined : JSON.parse(input.body)
  const entries = rule.eachEntry === true && Array.isArray(body) ? (body as unknown[]) : [body]
  const marked = entries.map((entry) => withMark(rule, entry, mark))
  const steps = marked.map(({ entry, bears }) => planOne(rule, input, entry, bears ? mark.marker : undefined))
  const whole = rule.eachEntry === true ? marked.map(({ entry }) => entry) : marked[0]?.entry
  return { input: body === undefined ? input : { ...input, body: JSON.stringify(whole) }, steps }
}

/** The step when Atlas has answered that it was created. Pure. */
export function confirmUndo(rule: UndoRule, step: UndoStep, answer: unknown, absentBefore: boolean): UndoStep {
  const returned = pick(rule.from, { answer })
  const parameters = { ...step.parameters, ...returned }
  const complete = pathNames(getOperation(rule.undo).path).every((name) => name in parameters)
  // What was known before is spelt as Atlas spells it; what was not is an ID, which nothing else has.
  const byId = complete && Object.keys(returned).some((name) => !(name in step.parameters))
  const guard: Guard = byId
    ? { kind: 'returned' }
    : step.guard.kind === 'none' && absentBefore
      ? { kind: 'absent-before' }
      : step.guard
  return { ...step, parameters, guard, created: true, subject: describe(rule, parameters) }
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

/** The entry with its mark; `bears` is false where there is no place for one. */
function withMark({ marker: rule }: UndoRule, entry: unknown, mark: Mark): { entry: unknown; bears: boolean } {
  if (rule === undefined || !isRecord(entry)) return { entry, bears: false }
  const { field } = rule
  const there = entry[field]
  if (field === 'tags') {
    const own = Array.isArray(there) ? (there as unknown[]) : []
    return { entry: { ...entry, tags: [...own, ...mark.tags] }, bears: true }
  }
  const before = typeof there === 'string' && there !== '' ? there : undefined
  const text = mark.text(rule.maxLength ?? LONGEST_TEXT, before)
  if (text === undefined) return { entry, bears: false }
  const written = rule.plain === true ? text.replace(/[^\p{L}\p{N}\-_.,' ]/gu, ' ') : text
  return { entry: { ...entry, [field]: written }, bears: true }
}

/** Values from where a rule says that they are; a parameter without one is left out. */
function pick(
  from: Readonly<Record<string, string>> | undefined,
  sources: Readonly<Record<string, unknown>>
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(from ?? {}).flatMap(([name, places]) => {
      const value = places
        .split('|')
        .map((place) => valueAt(sources, place))
        .find((found) => typeof found === 'string')
      return typeof value === 'string' ? [[name, value]] : []
    })
  )
}

/** `access list entry 203.0.113.7`: by its last path parameter, which is its own; else by its name. */
function describe(rule: UndoRule, parameters: Readonly<Record<string, string>>, entry?: unknown): string {
  const last = pathNames(getOperation(rule.undo).path).at(-1) ?? ''
  const name = parameters[last] ?? valueAt(entry, 'name')
  return typeof name === 'string' ? `${rule.noun} ${name}` : rule.noun
}
