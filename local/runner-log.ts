/** A message that the runner shows beside the run, not only in the log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string | undefined
  readonly message: string
}

export interface LogReader {
  readonly annotations: Annotation[]
  write(text: string): void
  end(): void
  /** Everything a person would see so far. */
  log(): string
}

const HIDDEN = '***'

/**
 * Reads what a step prints as the runner does: carries out the commands (`::name key=value::message`), hides masked
 * values, and passes on what is left, line by line.
 */
export function createLogReader(options: {
  masks: Set<string>
  onLine: ((line: string) => void) | undefined
}): LogReader {
  const { masks, onLine } = options
  const annotations: Annotation[] = []
  const lines: string[] = []
  let rest = ''

  const hide = (text: string) => {
    // Longer values first, so that one that holds another leaves nothing of itself.
    const values = [...masks].sort((a, b) => b.length - a.length)
    return values.reduce((hidden, value) => hidden.replaceAll(value, HIDDEN), text)
  }
  const show = (text: string) => {
    for (const line of hide(text).split('\n')) {
      lines.push(line)
      onLine?.(line)
    }
  }
  const read = (line: string) => {
    const command = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line)
    if (command === null) return show(line)
    const [, name = '', properties = '', raw = ''] = command
    const message = unescapeData(raw)
    switch (name) {
      case 'add-mask':
        if (message !== '') masks.add(message)
        return
      case 'error':
      case 'warning':
      case 'notice': {
        const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1]
        const hidden = title === undefined ? undefined : hide(unescapeProperty(title))
        annotations.push({ level: name, title: hidden, message: hide(message) })
        const label = name[0]?.toUpperCase() + name.slice(1)
        return show(`${label}: ${hidden === undefined ? '' : `${hidden}: `}${message}`)
      }
      case 'group':
        return show(`▾ ${message}`)
      case 'endgroup':
      case 'debug':
        return
      default:
        return show(`(unknown command ${name})`)
    }
  }

  return {
    annotations,
    write(text) {
      const parts = (rest + text).split(/\r\n|\n|\r/)
      rest = parts.pop() ?? ''
      parts.forEach(read)
    },
    end() {
      if (rest !== '') read(rest)
      rest = ''
    },
    log: () => lines.join('\n')
  }
}

function unescapeData(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replace(/%3A/g, ':').replace(/%2C/g, ','))
}
