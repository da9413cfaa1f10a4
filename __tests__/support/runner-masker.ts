// What the GitHub runner hides. Source: ValueEncoders.cs, SecretMasker.cs, Worker.cs, ActionCommandManager.cs,
// ExecutionContext.cs and FileCommandManager.cs of actions/runner; written independently of local/runner-log.ts.
import type { Phase } from '../../local/step-runner.ts'

export interface RunnerMasker {
  /** Adds a secret, and each of its lines. */
  add(value: string): void
  /** Replaces every form of every secret. */
  mask(text: string): string
}

/** Everything that a person can read of a phase. */
export interface Visible {
  readonly log: string
  readonly annotations: readonly string[]
  readonly summary: string
}

const LONGEST_MESSAGE = 4096
const MIN_AMPERSAND_PART = 6

/** Creates a masker with the secrets of a workflow. */
export function createRunnerMasker(secrets: Iterable<string> = []): RunnerMasker {
  const forms = new Set<string>()
  const addValue = (value: string) => {
    if (value === '') return
    for (const form of [value, ...ENCODERS.map((encode) => encode(value))]) if (form !== '') forms.add(form)
  }
  const add = (value: string) => {
    addValue(value)
    for (const line of value.split(/[\r\n]/)) addValue(line.trim())
  }
  for (const secret of secrets) add(secret.trim())
  return {
    add,
    mask: (text) =>
      replaceRanges(
        text,
        [...forms].flatMap((form) => findAll(text, form))
      )
  }
}

/** Plays a phase as the runner does: commands in order, then each line, annotation and line of the summary masked. */
export function showPhase(
  { stdout, stderr, summary }: Pick<Phase, 'stdout' | 'stderr' | 'summary'>,
  masker: RunnerMasker
): Visible {
  const log: string[] = []
  const annotations: string[] = []
  for (const line of stdout.split(/\r\n|\n|\r/)) {
    const [, name = '', properties = '', data = ''] = /^\s*::([a-z-]+)( .*?)?::(.*)$/s.exec(line) ?? []
    const message = data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
    if (name === 'add-mask') masker.add(message)
    else if (['error', 'warning', 'notice'].includes(name)) {
      const kept = masker.mask(message).slice(0, LONGEST_MESSAGE)
      // The runner does not mask titles.
      annotations.push(`${properties}${kept}`)
      log.push(masker.mask(kept))
    } else log.push(masker.mask(name === 'debug' ? message : line))
  }
  log.push(...stderr.split('\n').map(masker.mask))
  return {
    log: log.join('\n'),
    annotations,
    summary: summary
      .split(/\r\n|\n|\r/)
      .map(masker.mask)
      .join('\n')
  }
}

/** The longest part of a secret that a text contains. */
export function longestPart(text: string, secret: string): string {
  let longest = ''
  for (let at = 0; at + longest.length < secret.length; at++) {
    while (at + longest.length < secret.length && text.includes(secret.slice(at, at + longest.length + 1))) {
      longest = secret.slice(at, at + longest.length + 1)
    }
  }
  return longest
}

type Encoder = (value: string) => string

const ENCODERS: readonly Encoder[] = [
  (value) => base64(value, 0),
  (value) => base64(value, 1),
  (value) => base64(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  escapeJson,
  (value) =>
    encodeURIComponent(Buffer.from(value, 'utf8').toString('utf8')).replace(
      /[!'()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
    ),
  (value) => value.replace(/[<>"'&]/g, (char) => `&${XML[char]};`),
  (value) => (value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : ''),
  (value) => atAmpersand(value)[0],
  (value) => atAmpersand(value)[1]
]

const XML: Readonly<Record<string, string>> = { '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos', '&': 'amp' }

function base64(value: string, shift: number): string {
  const bytes = Buffer.from(value, 'utf8')
  return bytes.subarray(bytes.length > shift ? shift : 0).toString('base64')
}

/** The string escapes of Newtonsoft.Json: it leaves DEL and most of C1 alone. */
function escapeJson(value: string): string {
  return value.replace(/["\\\u0000-\u001f\u0085\u2028\u2029]/g, (char) => {
    const short = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' }[char]
    return short ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** What PowerShell may print apart of a value with an ampersand. */
function atAmpersand(value: string): readonly [before: string, after: string] {
  const plus = value.indexOf('&+')
  const at = plus < 0 ? value.lastIndexOf('&') + 1 : plus + 2
  if (at === 0) return ['', '']
  const [before, after] = [value.slice(0, at), value.slice(plus < 0 ? at : at + 1)]
  const long = (part: string) => (part.length >= MIN_AMPERSAND_PART ? part : '')
  return [long(before), long(after)]
}

type Range = readonly [start: number, end: number]

/** Every place of a form, overlapping ones too. */
function findAll(text: string, form: string): Range[] {
  const ranges: Range[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) ranges.push([at, at + form.length])
  return ranges
}

/** Replaces ranges by stars; those that overlap or touch become one. */
function replaceRanges(text: string, ranges: readonly Range[]): string {
  let shown = ''
  let end = -1
  for (const [start, stop] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (end < 0 || start > end) shown += `${text.slice(Math.max(end, 0), start)}***`
    end = Math.max(end, stop)
  }
  return shown + text.slice(Math.max(end, 0))
}
