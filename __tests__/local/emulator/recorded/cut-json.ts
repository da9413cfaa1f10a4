// JSON that may be cut off anywhere, as a tree that knows what was cut and how numbers were written.

export type Node =
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, Node>; readonly isWhole: boolean }
  | { readonly kind: 'array'; readonly items: readonly Node[]; readonly isWhole: boolean }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'integer' | 'double' | 'boolean' | 'null' | 'cut' }

const CUT: Node = { kind: 'cut' }

/** Reads JSON text; what is missing at its end is a `cut` node, and the containers around it are not whole. */
export function parseCutJson(text: string): Node {
  return new Reader(text).value()
}

class Reader {
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  value(): Node {
    this.skipSpace()
    const char = this.text[this.at]
    if (char === '{') return this.object()
    if (char === '[') return this.array()
    if (char === '"') {
      const text = this.string()
      return text === undefined ? CUT : { kind: 'string', text }
    }
    return this.literal()
  }

  private object(): Node {
    const entries = new Map<string, Node>()
    const isWhole = this.each('}', () => {
      const name = this.string()
      if (name === undefined || !this.takes(':')) return false
      const value = this.value()
      if (value.kind !== 'cut') entries.set(name, value)
      return value.kind !== 'cut'
    })
    return { kind: 'object', entries, isWhole }
  }

  private array(): Node {
    const items: Node[] = []
    const isWhole = this.each(']', () => {
      const value = this.value()
      if (value.kind !== 'cut') items.push(value)
      return value.kind !== 'cut'
    })
    return { kind: 'array', items, isWhole }
  }

  /** Reads what is in a container up to its end; false if the text ends first. */
  private each(end: string, readOne: () => boolean): boolean {
    this.at += 1
    if (this.takes(end)) return true
    do {
      this.skipSpace()
      if (!readOne()) return false
    } while (this.takes(','))
    return this.takes(end)
  }

  private string(): string | undefined {
    const [whole] = /^"(?:[^"\\]|\\.)*"/s.exec(this.text.slice(this.at)) ?? []
    if (whole === undefined) return undefined
    this.at += whole.length
    return JSON.parse(whole) as string
  }

  /** A number or a word counts only if something follows it, since its rest may be cut off. */
  private literal(): Node {
    const [whole = ''] = /^[\w.+-]+/.exec(this.text.slice(this.at)) ?? []
    this.at += whole.length
    if (whole === '' || (this.at === this.text.length && this.at > whole.length)) return CUT
    if (whole === 'null') return { kind: 'null' }
    if (whole === 'true' || whole === 'false') return { kind: 'boolean' }
    return { kind: /^-?\d+$/.test(whole) ? 'integer' : 'double' }
  }

  private takes(char: string): boolean {
    this.skipSpace()
    if (this.text[this.at] !== char) return false
    this.at += 1
    return true
  }

  private skipSpace(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1
  }
}
