// In what a response of the emulator differs from a recorded one, by the paths of attributes.
import { parseCutJson, type Node } from './cut-json.ts'

/** Attributes whose values have to agree, not only their kinds. */
const SAME_VALUE = /\.(rel|status|state|stateName|type|errorCode|detail|snapshotType|frequencyType)$/

/** What the emulator's body lacks, adds, or has of another kind. What was cut off the recorded one is not judged. */
export function findDifferences(recorded: string, sent: string): string[] {
  if (recorded === '') return sent === '' ? [] : ['adds a body']
  return sent === '' ? ['lacks the body'] : compare(parseCutJson(recorded), parseCutJson(sent), '')
}

function compare(recorded: Node, sent: Node, path: string): string[] {
  if (recorded.kind === 'object' && sent.kind === 'object') return compareObjects(recorded, sent, path)
  if (recorded.kind === 'array' && sent.kind === 'array') return compareArrays(recorded, sent, path)
  if (recorded.kind === 'string' && sent.kind === 'string') return compareStrings(recorded.text, sent.text, path)
  return recorded.kind === sent.kind ? [] : [`${path}: ${sent.kind} instead of ${recorded.kind}`]
}

function compareObjects(
  recorded: Node & { readonly kind: 'object' },
  sent: Node & { readonly kind: 'object' },
  path: string
): string[] {
  const found = [...recorded.entries].flatMap(([name, node]) => {
    const own = sent.entries.get(name)
    return own === undefined ? [`lacks ${path}.${name}`] : compare(node, own, `${path}.${name}`)
  })
  const added = recorded.isWhole ? [...sent.entries.keys()].filter((name) => !recorded.entries.has(name)) : []
  return [...found, ...added.map((name) => `adds ${path}.${name}`)]
}

/** Lists of the same thing may differ in length, but not in being empty; links may not differ at all. */
function compareArrays(
  recorded: Node & { readonly kind: 'array' },
  sent: Node & { readonly kind: 'array' },
  path: string
): string[] {
  const [theirs, ours] = [recorded.items.length, sent.items.length]
  const hasAll = path.endsWith('.links') ? theirs === ours : theirs === 0 || ours === 0 ? theirs === ours : true
  const pairs = ours === 0 ? [] : recorded.items.flatMap((item) => compareBest(item, sent.items, `${path}[]`))
  const counted = hasAll || (!recorded.isWhole && theirs <= ours) ? [] : [`${path}: ${ours} items instead of ${theirs}`]
  return [...new Set([...counted, ...pairs])]
}

/** An item is compared with the one of ours that is most like it: the order of most lists says nothing. */
function compareBest(item: Node, own: readonly Node[], path: string): string[] {
  const found = own.map((each) => compare(item, each, path)).sort((one, other) => one.length - other.length)
  return found[0] ?? []
}

function compareStrings(recorded: string, sent: string, path: string): string[] {
  const isSame = SAME_VALUE.test(path) ? plain(recorded) === plain(sent) : formOf(recorded, path) === formOf(sent, path)
  return isSame ? [] : [`${path}: ${sent} instead of ${recorded}`]
}

/** IDs and dates have a form. Of an address, the query counts. */
function formOf(text: string, path: string): string {
  if (path.endsWith('.href')) return new URL(text).search.replace(/minDate=[^&]+/, '')
  if (/^[0-9a-f]{24}$/.test(text)) return 'ID'
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? 'date' : 'text'
}

/** Without what differs between two Atlases: hosts, IDs and names. */
function plain(text: string): string {
  return text.replace(/http:\/\/(localhost|127\.0\.0\.1):\d+/, '').replace(/(cluster|backupRestores)-\d+|prod/, '')
}
