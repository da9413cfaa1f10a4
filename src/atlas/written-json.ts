/** Stands before a number that is held as a text. No text of a request begins with it. */
const NUMBER = '\u0000'

/**
 * Reads JSON text for a change that leaves all else as it was written: numbers become texts, since `8.0` would come out
 * as 8, and a long number rounded. Pure.
 */
export function parseWritten(json: string): unknown {
  const text = json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
    token.startsWith('"') ? token : `"\\u0000${token}"`
  )
  return JSON.parse(text)
}

/** The JSON text of what {@link parseWritten} gave. Pure. */
export function renderWritten(value: unknown): string {
  return JSON.stringify(value).replace(/"\\u0000(-?\d[\d.eE+-]*)"/g, '$1')
}

/** Whether a value of {@link parseWritten} was a number. */
export function isWrittenNumber(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(NUMBER)
}

/** A text, or a number as it was written: Atlas takes either for a text. */
export function writtenText(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(NUMBER, '') : undefined
}
