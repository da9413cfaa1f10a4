// Compares what a write sent with what a read shows.
import { isRecord, valueAt } from './attributes.ts'

/** How the attributes that a write sends appear in a read. Names are those of attributes at any depth. */
export interface Comparison {
  /** Not compared: read-only, left out by reads, or overwritten by Atlas. */
  readonly ignored: readonly string[]
  /** Numbers that Atlas rounds up, or lets grow. */
  readonly atLeast: readonly string[]
  /** Versions that may be sent in part: `8` is shown as `8.0`. */
  readonly versions: readonly string[]
  /** Attributes that identify the elements of a list; other elements are compared in order. */
  readonly identities: readonly string[]
  /** Attributes that Atlas changes, in and below an object, if an attribute of that object at one of these paths is true. */
  readonly managed: Readonly<Record<string, readonly string[]>>
}

interface Settings extends Comparison {
  readonly otherShape: boolean
}

/**
 * Finds the first attribute that was sent and that a read shows with another value, or not at all. What only the read
 * shows is not compared. Pure.
 *
 * @param options.otherShape the read has another shape than the write: what it lacks is not compared
 * @returns a clause such as `paused is false, not true`; undefined if everything that was sent is there
 */
export function findDifference(
  comparison: Comparison,
  sent: unknown,
  found: unknown,
  { otherShape = false }: { readonly otherShape?: boolean } = {}
): string | undefined {
  return compare({ ...comparison, otherShape }, sent, found, { path: '', name: '' })
}

interface Place {
  readonly path: string
  /** The name of the attribute, without its path. */
  readonly name: string
}

function compare(settings: Settings, sent: unknown, found: unknown, place: Place): string | undefined {
  if (found === undefined || found === null) {
    return isNothing(sent) || settings.otherShape ? undefined : differ(place, sent, found)
  }
  if (Array.isArray(sent)) {
    return Array.isArray(found) ? compareLists(settings, sent, found, place) : differ(place, sent, found)
  }
  if (isRecord(sent)) {
    return isRecord(found) ? compareObjects(settings, sent, found, place) : differ(place, sent, found)
  }
  return isSame(settings, sent, found, place) ? undefined : differ(place, sent, found)
}

function compareObjects(
  settings: Settings,
  sent: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
  { path }: Place
): string | undefined {
  const managed = Object.entries(settings.managed)
    .filter(([, switches]) => switches.some((path) => valueAt(found, path) === true))
    .map(([name]) => name)
  const inside = managed.length === 0 ? settings : { ...settings, ignored: [...settings.ignored, ...managed] }
  for (const [name, value] of Object.entries(sent)) {
    if (inside.ignored.includes(name)) continue
    const difference = compare(inside, value, Object.hasOwn(found, name) ? found[name] : undefined, {
      path: join(path, name),
      name
    })
    if (difference !== undefined) return difference
  }
  return undefined
}

function compareLists(
  settings: Settings,
  sent: readonly unknown[],
  found: readonly unknown[],
  { path, name }: Place
): string | undefined {
  for (const [index, element] of sent.entries()) {
    const other = findElement(settings, found, element, index)
    const difference = compare(settings, element, other, { path: join(path, String(index)), name })
    if (difference !== undefined) return difference
  }
  return undefined
}

/** The element of a list to compare with: the one with the same value or identity, else the one at the same index. */
function findElement({ identities }: Settings, found: readonly unknown[], sent: unknown, index: number): unknown {
  if (!isRecord(sent)) return found.includes(sent) ? sent : found[index]
  const identity = identities.find((name) => sent[name] !== undefined)
  return identity === undefined
    ? found[index]
    : found.find((element) => isRecord(element) && element[identity] === sent[identity])
}

function isSame({ atLeast, versions }: Comparison, sent: unknown, found: unknown, { name }: Place): boolean {
  if (sent === found) return true
  if (isNumber(sent) && isNumber(found)) {
    return atLeast.includes(name) ? found >= sent : found >= sent && found <= sent
  }
  return versions.includes(name) && typeof sent === 'string' && `${sent}.0` === found
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint'
}

/** What reads may leave out: nothing at all, or a kind of node of which there are none. */
function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isRecord(value) && (Object.keys(value).length === 0 || value['nodeCount'] === 0)
}

function differ({ path }: Place, wanted: unknown, found: unknown): string {
  return `${path} is ${found === undefined || found === null ? 'missing' : show(found)}, not ${show(wanted)}`
}

const MAX_SHOWN = 80

/** A value as it is, or what it is: JSON, or a part of it, could hide a secret from the runner's masks. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (isRecord(value)) return 'a document'
  const text = String(value)
  return text.length > MAX_SHOWN ? `a text of ${text.length} characters` : text
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
