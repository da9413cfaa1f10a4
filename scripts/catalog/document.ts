// Reads values of an OpenAPI document whose shape is not known yet, and says where one is not as expected.

/** A JSON object with unknown contents. */
export type JsonObject = Readonly<Record<string, unknown>>

/** What the generator cannot use in a document, one line for each problem. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** @throws DocumentError saying where and what */
export function refuse(where: string, what: string): never {
  throw new DocumentError([`${where}: ${what}`])
}

/** @throws DocumentError unless the value is an object */
export function objectAt(value: unknown, where: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  return refuse(where, 'expected an object')
}

/** The list, empty if absent. @throws DocumentError unless the value is an array or absent */
export function listAt(value: unknown, where: string): readonly unknown[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value as readonly unknown[]
  return refuse(where, 'expected a list')
}

/** @throws DocumentError unless the value is a string with at least one character */
export function stringAt(value: unknown, where: string): string {
  if (typeof value === 'string' && value !== '') return value
  return refuse(where, 'expected a string')
}

/** The list, empty if absent. @throws DocumentError unless the value is a list of strings or absent */
export function stringsAt(value: unknown, where: string): readonly string[] {
  return listAt(value, where).map((item) => stringAt(item, where))
}

/** The boolean, false if absent. @throws DocumentError unless the value is a boolean or absent */
export function booleanAt(value: unknown, where: string): boolean {
  if (value === undefined) return false
  if (typeof value === 'boolean') return value
  return refuse(where, 'expected true or false')
}

/** @throws DocumentError unless the value is a number or absent */
export function numberAt(value: unknown, where: string): number | undefined {
  if (value === undefined || typeof value === 'number') return value
  return refuse(where, 'expected a number')
}

/** @throws DocumentError if the object has a key that is neither in `known` nor an extension (`x-…`) */
export function expectKeys(object: JsonObject, known: readonly string[], where: string): void {
  const unknown = Object.keys(object).filter((key) => !known.includes(key) && !key.startsWith('x-'))
  if (unknown.length > 0) refuse(where, `${unknown.sort().join(', ')}: not supported`)
}

/** Follows `$ref`s to an object. @throws DocumentError for one that is unknown, circular or to another document */
export type Resolve = (value: unknown, where: string) => JsonObject

/** Creates the function that follows references within this document. */
export function createResolver(document: JsonObject): Resolve {
  return (value, where) => {
    const followed = new Set<string>()
    let object = objectAt(value, where)
    while (object.$ref !== undefined) {
      const reference = stringAt(object.$ref, where)
      if (!reference.startsWith('#/')) refuse(where, `${reference} points out of the document`)
      if (followed.has(reference)) refuse(where, `${reference} refers to itself`)
      followed.add(reference)
      object = objectAt(lookUp(document, reference), `${where}, ${reference}`)
    }
    return object
  }
}

/** The value that a JSON pointer names (RFC 6901). */
function lookUp(document: JsonObject, reference: string): unknown {
  let value: unknown = document
  for (const token of reference.slice(2).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    const hasKey = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    value = hasKey ? (value as JsonObject)[key] : undefined
  }
  return value
}
