// Turns a response into the rows of the summary that a person wants.
import { isRecord, itemsOf, valuesAt } from '../../atlas/attributes.ts'
import type { Result } from '../definition.ts'
import { ANY_ITEM, shownAttributes, type Attributes } from './shown-attributes.ts'
import { withPause } from './state-of.ts'

/** The facts of a document, or the table of a list. Pure. */
export function showAttributes(operationId: string, data: unknown): Pick<Result, 'facts' | 'table'> {
  const attributes = shownAttributes(operationId)
  const items = itemsOf(data)
  if (items !== undefined) return { facts: [], table: tableOf(attributes ?? ANY_ITEM, items) }
  const facts = Object.entries(attributes ?? {})
    .map(([label, paths]) => [label, textAt(data, paths)] as const)
    .filter(([, text]) => text !== '')
  return { facts: facts.length > 0 ? facts : scalarFields(data) }
}

function tableOf(attributes: Attributes, items: readonly unknown[]): Result['table'] {
  const rows = items.map((item) => Object.values(attributes).map((paths) => textAt(item, paths)))
  const isEmpty = rows.every((cells) => cells.every((cell) => cell === ''))
  return isEmpty ? undefined : { head: Object.keys(attributes), rows }
}

/** The values at the first of several paths that has one, each once. */
function textAt(data: unknown, paths: string): string {
  const texts = paths
    .split('|')
    .map((path) => valuesAt(data, path.split('.')).map(toText))
    .find((found) => found.some((text) => text !== ''))
  const text = [...new Set(texts)].join(', ')
  return paths === 'stateName' ? withPause(text, data) : text
}

function toText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return isScalar(value) ? String(value) : ''
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'bigint', 'boolean'].includes(typeof value)
}

function scalarFields(data: unknown): Result['facts'] {
  if (!isRecord(data)) return []
  return Object.entries(data)
    .filter(([, value]) => isScalar(value))
    .map(([key, value]) => [key, String(value)] as const)
}
