/**
 * Makes a text safe to print: the runner would carry out a line that begins with `::`, or holds `##[`, as a command,
 * and it takes a carriage return for the end of a line. Other control characters could redraw the terminal.
 */
export function toLogText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, '\uFFFD')
    .replace(/^(\s*):(?=:)/gm, '$1:\u200B')
    .replace(/##(?=\[)/g, '##\u200B')
}

/** `2026-11-23 23:10 UTC`. */
export function toMinute(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
