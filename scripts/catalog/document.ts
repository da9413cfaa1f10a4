/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** What is wrong with the document, one line for each problem. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** Throws a DocumentError that says where and what. */
export function refuse(where: string, what: string): never {
  throw new DocumentError([`${where}: ${what}`])
}

/** @throws DocumentError unless the value is an object. */
export function objectAt(value: unknown, where: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  return refuse(where, 'an object was expected')
}

/** An absent list is an empty one. @throws DocumentError unless the value is an array or absent. */
export function listAt(value: unknown, where: string): readonly unknown[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value as readonly unknown[]
  return refuse(where, 'a list was expected')
}

/** @throws DocumentError unless the value is a string that is not empty. */
export function textAt(value: unknown, where: string): string {
  if (typeof value === 'string' && value !== '') return value
  return refuse(where, 'a text was expected')
}

/** @throws DocumentError unless the value is a list of texts or absent. */
export function textsAt(value: unknown, where: string): readonly string[] {
  return listAt(value, where).map((item) => textAt(item, where))
}

/** An absent flag is false. @throws DocumentError unless the value is a boolean or absent. */
export function flagAt(value: unknown, where: string): boolean {
  if (value === undefined) return false
  if (typeof value === 'boolean') return value
  return refuse(where, 'true or false was expected')
}

/** @throws DocumentError unless the value is a number or absent. */
export function numberAt(value: unknown, where: string): number | undefined {
  if (value === undefined || typeof value === 'number') return value
  return refuse(where, 'a number was expected')
}

/** @throws DocumentError when the object has a key that is neither in `known` nor an extension (`x-…`). */
export function expectKeys(object: JsonObject, known: readonly string[], where: string): void {
  const unknown = Object.keys(object).filter((key) => !known.includes(key) && !key.startsWith('x-'))
  if (unknown.length > 0) refuse(where, `${unknown.sort().join(', ')}: not understood`)
}

/** Follows `$ref` to the object that is meant. */
export type Resolve = (value: unknown, where: string) => JsonObject

/** A `Resolve` over this document, for references that start with `#/`; other references and circles are refused. */
export function resolver(document: JsonObject): Resolve {
  return (value, where) => {
    const followed = new Set<string>()
    let object = objectAt(value, where)
    while (object.$ref !== undefined) {
      const reference = textAt(object.$ref, where)
      if (!reference.startsWith('#/')) refuse(where, `${reference} leads out of the document`)
      if (followed.has(reference)) refuse(where, `${reference} leads to itself`)
      followed.add(reference)
      object = objectAt(follow(document, reference), `${where}, ${reference}`)
    }
    return object
  }
}

function follow(document: JsonObject, reference: string): unknown {
  let value: unknown = document
  for (const step of reference.slice(2).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    value = isObject ? (value as JsonObject)[key] : undefined
  }
  return value
}
