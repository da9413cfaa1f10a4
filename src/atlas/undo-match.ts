// Recognises in Atlas what a step created: by its marker, its name or its ID.
import { isRecord, itemsOf, valueAt } from './attributes.ts'
import { getOperation, pathNames } from './catalog/catalog.ts'
import type { CallInput } from './request.ts'
import { isSameName } from './same-name.ts'
import type { MarkerRule } from './undo-rule.ts'
import { UNDO_RULES } from './undo-rules.ts'
import type { MarkerGuard, UndoStep } from './undo.ts'

/** Whether a document carries the marker: as one word of a string, or as the value of a tag. */
export function hasMarker(document: unknown, { field, value }: Pick<MarkerGuard, 'field' | 'value'>): boolean {
  const found = valueAt(document, field)
  if (typeof found === 'string') return found.split(' ').includes(value)
  return Array.isArray(found) && found.some((tag) => valueAt(tag, 'value') === value)
}

/** The parameters that a document has values for. The first of several attributes that has one counts. */
export function parametersFrom(
  document: unknown,
  take: Readonly<Record<string, string>> | undefined
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(take ?? {}).flatMap(([name, attributes]) => {
      const value = attributes
        .split('|')
        .map((attribute) => valueAt(document, attribute))
        .find((found) => typeof found === 'string')
      return typeof value === 'string' ? [[name, value]] : []
    })
  )
}

/** Whether a document has the name or ID in these parameters, in any notation. */
export function isNamed(
  document: unknown,
  take: Readonly<Record<string, string>> | undefined,
  parameters: UndoStep['parameters']
): boolean {
  return Object.entries(take ?? {}).every(([name, attributes]) => {
    const wanted = parameters[name]
    return (
      wanted !== undefined &&
      attributes.split('|').some((attribute) => isSameName(valueAt(document, attribute), wanted))
    )
  })
}

/** The list in which to search for what an operation removes; undefined if there is none. */
export function findSearch(undoOperationId: string): MarkerRule['search'] {
  return Object.values(UNDO_RULES).find(({ undo }) => undo === undoOperationId)?.marker?.search
}

/** Whether the response to a GET shows what a step created. Pure. */
export function isShown(
  { guard, operationId, parameters }: UndoStep,
  read: { readonly operationId: string; readonly parameters: CallInput['parameters']; readonly data: unknown }
): boolean {
  const { method, path } = getOperation(read.operationId)
  if (method !== 'GET') return false
  const removal = getOperation(operationId).path
  // What can be read at the path of the removal or below it exists.
  if (path === removal || path.startsWith(`${removal}/`)) {
    return isRecord(read.data) && pathNames(removal).every((name) => read.parameters?.[name] === parameters[name])
  }
  const search = findSearch(operationId)
  if (guard.kind !== 'marker' || (read.operationId !== guard.get && read.operationId !== search?.list)) return false
  const documents = itemsOf(read.data) ?? [read.data]
  const take = Object.entries(search?.take ?? guard.take ?? {}).filter(([name]) => name in parameters)
  return documents.some((each) => hasMarker(each, guard) && isNamed(each, Object.fromEntries(take), parameters))
}
