// Reads attributes of JSON documents.

/** The value at a dotted path of a document; undefined if there is none. */
export function valueAt(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data)
}

/** The value at the first of several paths, separated by `|`, that has one. */
export function firstValueAt(data: unknown, paths: string): unknown {
  return paths
    .split('|')
    .map((path) => valueAt(data, path))
    .find((value) => value !== undefined && value !== null)
}

/** Every value at a path; its part `*` stands for every item of a list. */
export function valuesAt(data: unknown, path: readonly string[]): readonly unknown[] {
  return path.reduce<readonly unknown[]>((values, key) => values.flatMap((value) => childrenAt(value, key)), [data])
}

function childrenAt(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (key === '*') return Object.values(value)
  return Object.hasOwn(value, key) ? [(value as Record<string, unknown>)[key]] : []
}

/** The items of a list, which Atlas sends as an array or in `results`; undefined for a single document. */
export function itemsOf(data: unknown): readonly unknown[] | undefined {
  const items = Array.isArray(data) ? data : valueAt(data, 'results')
  return Array.isArray(items) ? (items as unknown[]) : undefined
}

/** The objects in a list; none if it is no list. */
export function recordsIn(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isRecord) : []
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
