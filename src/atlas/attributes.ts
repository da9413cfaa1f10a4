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

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
