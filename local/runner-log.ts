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
/** How much of an annotation the runner keeps, in characters. Source: ExecutionContext.cs of actions/runner. */
const LONGEST_MESSAGE = 4096
/** The commands that the runner knows; it prints all others as they are. Source: ActionCommandManager.cs. */
const COMMANDS = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
])

/**
 * Creates a reader that carries out workflow commands (`::name key=value::message`, or `##[name key=value]message` anywhere
 * in a line), hides masked values and passes everything else on, line by line.
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
    // The runner hides before it cuts, and its log shows no titles.
    const kept = hideMasked(message, masks).slice(0, LONGEST_MESSAGE)
    annotations.push({ level, title: hidden, message: kept })
    show(`${level[0]?.toUpperCase()}${level.slice(1)}: ${kept}`)
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
        return show(`(the command ${command.name} is not carried out here)`)
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
  return parseColons(line) ?? parseBrackets(line)
}

function parseColons(line: string): WorkflowCommand | undefined {
  const parts = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/s.exec(line)
  if (parts === null) return undefined
  const [, name = '', properties = '', message = ''] = parts
  const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1]
  return known({
    name: name.toLowerCase(),
    title: title === undefined ? undefined : unescapeProperty(title),
    message: unescapeData(message)
  })
}

/** The old form. Only the first `##[` counts. */
function parseBrackets(line: string): WorkflowCommand | undefined {
  const parts = /^(?:(?!##\[).)*##\[([^ \]]*)(?: ([^\]]*))?\](.*)$/s.exec(line)
  if (parts === null) return undefined
  const [, name = '', properties = '', message = ''] = parts
  const title = /(?:^|;)title=([^;]*)/.exec(properties)?.[1]
  return known({
    name: name.toLowerCase(),
    title: title === undefined ? undefined : unescapeBrackets(title),
    message: unescapeBrackets(message)
  })
}

function known(command: WorkflowCommand): WorkflowCommand | undefined {
  return COMMANDS.has(command.name) ? command : undefined
}

function unescapeData(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replace(/%3A/g, ':').replace(/%2C/g, ','))
}

function unescapeBrackets(text: string): string {
  return unescapeData(text.replace(/%3B/g, ';').replace(/%5D/g, ']'))
}
