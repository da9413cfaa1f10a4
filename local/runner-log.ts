// Reads what a step prints as the GitHub runner does: workflow commands, masks and annotations.

/** A message that the runner shows on the page of the run, besides in the log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string | undefined
  readonly message: string
}

export interface LogReader {
  readonly annotations: Annotation[]
  write(text: string): void
  end(): void
  /** The log so far, as a person sees it. */
  log(): string
}

interface WorkflowCommand {
  readonly name: string
  readonly title: string | undefined
  readonly message: string
}

const HIDDEN = '***'

/**
 * Creates a reader that carries out workflow commands (`::name key=value::message`), hides masked values and passes
 * everything else on, line by line.
 *
 * @param options.masks values to hide; the reader adds those that the step masks
 */
export function createLogReader(options: {
  masks: Set<string>
  onLine: ((line: string) => void) | undefined
}): LogReader {
  const { masks, onLine } = options
  const annotations: Annotation[] = []
  const lines: string[] = []
  let rest = ''

  const show = (text: string) => {
    for (const line of hideMasked(text, masks).split('\n')) {
      lines.push(line)
      onLine?.(line)
    }
  }
  const annotate = (level: Annotation['level'], { title, message }: WorkflowCommand) => {
    const hidden = title === undefined ? undefined : hideMasked(title, masks)
    annotations.push({ level, title: hidden, message: hideMasked(message, masks) })
    const label = `${level[0]?.toUpperCase()}${level.slice(1)}: `
    show(`${label}${hidden === undefined ? '' : `${hidden}: `}${message}`)
  }
  const read = (line: string) => {
    const command = parseCommand(line)
    if (command === undefined) return show(line)
    switch (command.name) {
      case 'add-mask':
        if (command.message !== '') masks.add(command.message)
        return
      case 'error':
      case 'warning':
      case 'notice':
        return annotate(command.name, command)
      case 'group':
        return show(`▾ ${command.message}`)
      case 'endgroup':
      case 'debug':
        return
      default:
        return show(`(unknown command ${command.name})`)
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

/** Replaces masked values; the longest first, because one may contain another. */
export function hideMasked(text: string, masks: ReadonlySet<string>): string {
  const values = [...masks].sort((a, b) => b.length - a.length)
  return values.reduce((hidden, value) => hidden.replaceAll(value, HIDDEN), text)
}

function parseCommand(line: string): WorkflowCommand | undefined {
  const parts = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line)
  if (parts === null) return undefined
  const [, name = '', properties = '', message = ''] = parts
  const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1]
  return { name, title: title === undefined ? undefined : unescapeProperty(title), message: unescapeData(message) }
}

function unescapeData(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replace(/%3A/g, ':').replace(/%2C/g, ','))
}
