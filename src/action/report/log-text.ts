// Makes text safe to print in the log, and formats times for it.

/** Characters that could redraw a terminal. Tabs and line breaks are none. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/
/** What the runner takes for a command: `::name` at the start of a line, or the first `##[name]` in it. */
const COMMAND = /^\s*::|##\[/
/** Names no command, so the runner prints the line; it looks for no second one. */
const PLAIN = '##[text]'
/** How much of an annotation the runner keeps, in characters. */
const LONGEST_ANNOTATION = 4096

/**
 * Makes text safe to print: no line is a command to the runner, and no character controls a terminal. Lines are shown as
 * they are or left out whole, or the runner would no longer find a secret in them. A carriage return ends a line, as it
 * does for the runner.
 */
export function toLogText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      if (CONTROL.test(line)) return `(${line.length} characters, some of them control characters)`
      return COMMAND.test(line) ? `${PLAIN} ${line}` : line
    })
    .join('\n')
}

/** The lines of a text that fit in an annotation; longer ones are left out whole. */
export function toAnnotationText(text: string): string {
  if (text.length <= LONGEST_ANNOTATION) return text
  const note = 'The log shows the whole message.'
  let free = LONGEST_ANNOTATION - note.length
  const fitting = text.split('\n').filter((line) => {
    if (line.length + 1 > free) return false
    free -= line.length + 1
    return true
  })
  return [...fitting, note].join('\n')
}

/** A time in the log's form: `2026-11-23 23:10 UTC`. */
export function toMinute(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
