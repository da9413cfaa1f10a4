// Makes text safe to print in the log, and formats times for it.

/**
 * Makes text safe to print: the runner executes a line that begins with `::` or contains `##[` as a command, and treats
 * a carriage return as the end of a line. Other control characters could redraw the terminal.
 */
export function toLogText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, '\uFFFD')
    .replace(/^(\s*):(?=:)/gm, '$1:\u200B')
    .replace(/##(?=\[)/g, '##\u200B')
}

/** A time in the log's form: `2026-11-23 23:10 UTC`. */
export function toMinute(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
