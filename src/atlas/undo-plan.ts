import { isRecord, valueAt } from './attributes.ts'
import { getOperation, pathNames } from './catalog/catalog.ts'
import type { CallInput } from './request.ts'
import type { Guard, UndoStep } from './undo.ts'
import type { UndoRule } from './undo-rules.ts'
import { isWrittenNumber, parseWritten, renderWritten, writtenText } from './written-json.ts'

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
  const body = input.body === undefined ? undefined : parseWritten(input.body)
  const entries = rule.eachEntry === true && Array.isArray(body) ? (body as unknown[]) : [body]
  const marked = entries.map((entry) => withMark(rule, entry, mark))
  const steps = marked.map(({ entry, bears }) => planOne(rule, input, entry, bears ? mark.marker : undefined))
  const whole = rule.eachEntry === true ? marked.map(({ entry }) => entry) : marked[0]?.entry
  return { input: body === undefined ? input : { ...input, body: renderWritten(whole) }, steps }
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
  const there = entry[field] ?? (field === 'tags' ? [] : '')
  if (field === 'tags') {
    // What Atlas does not take stays, so that it says so.
    if (!Array.isArray(there)) return { entry, bears: false }
    return { entry: { ...entry, tags: [...(there as unknown[]), ...mark.tags] }, bears: true }
  }
  if (typeof there !== 'string' || isWrittenNumber(there)) return { entry, bears: false }
  const text = mark.text(rule.maxLength ?? LONGEST_TEXT, there === '' ? undefined : there)
  if (text === undefined) return { entry, bears: false }
  const own = text.slice(there.length)
  const written = rule.plain === true ? own.replace(/[^\p{L}\p{N}\-_.,' ]/gu, ' ') : own
  return { entry: { ...entry, [field]: `${there}${written}` }, bears: true }
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
        .map((place) => writtenText(valueAt(sources, place)))
        .find((found) => found !== undefined)
      return value === undefined ? [] : [[name, value]]
    })
  )
}

/** `access list entry 203.0.113.7`: by its last path parameter, which is its own; else by its name. */
function describe(rule: UndoRule, parameters: Readonly<Record<string, string>>, entry?: unknown): string {
  const last = pathNames(getOperation(rule.undo).path).at(-1) ?? ''
  const name = parameters[last] ?? writtenText(valueAt(entry, 'name'))
  return name === undefined ? rule.noun : `${rule.noun} ${name}`
}
