// What is wrong with single parts of YAML: texts without quotes, keys, tags. Each says first what to do.

export const PLACEHOLDER = 'fill in the placeholder {{ … }} before this step.'

const COMMENT = /[ \t]+#/y

/**
 * What is wrong with a text without quotes; undefined if it arrives as it was written. Pure.
 *
 * @param flow whether it is in a collection in brackets
 */
export function findPlainProblem(
  source: string,
  { valueStart, valueEnd }: { readonly valueStart: number; readonly valueEnd: number },
  flow: boolean
): string | undefined {
  if (valueStart < 0) return undefined
  const text = source.slice(valueStart, valueEnd)
  if (flow && /(^|\s)\/[/*]/.test(text)) return 'write this text in quotes, or remove what begins with // or /*.'
  if (/[\r\n]/.test(text)) return 'write this text in quotes, or after |: without them, YAML joins its lines.'
  COMMENT.lastIndex = valueEnd
  if (COMMENT.test(source)) {
    return 'write this text in quotes, or the comment on a line of its own: YAML drops everything after " #".'
  }
  return undefined
}

/** What is wrong with a key without quotes; undefined if nothing is. Pure. */
export function findKeyProblem(
  key: string,
  { flow, hasValue }: { readonly flow: boolean; readonly hasValue: boolean }
): string | undefined {
  if (key === '') return 'write a key before this colon.'
  if (!flow || key === '<<') return undefined
  const isName = /^[\w$][\w.$-]*$/.test(key)
  return isName && hasValue
    ? undefined
    : 'write "key: value", with a space after the colon; if the key is no name, quote it.'
}

/** What is wrong with a tag; undefined if it only says that a text is one. Pure. */
export function findTagProblem(tag: string): string | undefined {
  return tag === '!!str' ? undefined : 'write this text in quotes, or without the tag that ! begins.'
}
