/**
 * Reads a file that a step wrote for the runner: `name=value` lines, and `name<<delimiter` blocks. The last value of a
 * name counts.
 *
 * @throws Error for a line that the runner would refuse
 */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const block = /^([^=]*?)<<(.+)$/.exec(line)
    if (block?.[1] !== undefined && block[2] !== undefined) {
      const end = lines.indexOf(block[2], index + 1)
      if (end === -1) throw new Error(`no end of the value of ${block[1]}`)
      values[block[1]] = lines.slice(index + 1, end).join('\n')
      index = end
      continue
    }
    const equals = line.indexOf('=')
    if (equals <= 0) throw new Error(`neither a value nor a block: ${line}`)
    values[line.slice(0, equals)] = line.slice(equals + 1)
  }
  return values
}
