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

/** What is compared, beside what every write compares. */
interface Scope {
  /** The read has another shape than the write: what it lacks is not compared. */
  readonly otherShape?: boolean
  /** A list with more elements than were sent differs: a write would remove them. */
  readonly wholeLists?: boolean
}

type Settings = Comparison & Scope

/** An attribute with another value than the one that was sent. Both are shown as a person can read them. */
export interface Difference {
  /** Names and indexes, such as `replicationSpecs.0.regionConfigs.0.priority`. */
  readonly path: string
  readonly found: string
  readonly sent: string
}

/**
 * Finds the attributes that were sent and that a read shows with another value, or not at all. What only the read shows
 * is not compared, unless the scope says so. Pure.
 */
export function findDifferences(
  comparison: Comparison,
  sent: unknown,
  found: unknown,
  scope: Scope = {}
): readonly Difference[] {
  return compare({ ...comparison, ...scope }, sent, found, { path: '', name: '' })
}

/** The first difference as a clause, such as `paused is false, not true`; undefined if there is none. Pure. */
export function describeFirst([first]: readonly Difference[]): string | undefined {
  return first === undefined ? undefined : `${first.path} is ${first.found}, not ${first.sent}`
}

interface Place {
  readonly path: string
  /** The name of the attribute, without its path. */
  readonly name: string
}

function compare(settings: Settings, sent: unknown, found: unknown, place: Place): readonly Difference[] {
  if (found === undefined || found === null) {
    return isNothing(sent) || settings.otherShape === true ? [] : differ(place, sent, found)
  }
  if (Array.isArray(sent)) {
    return Array.isArray(found) ? compareLists(settings, sent, found, place) : differ(place, sent, found)
  }
  if (isRecord(sent)) {
    return isRecord(found) ? compareObjects(settings, sent, found, place) : differ(place, sent, found)
  }
  return isSame(settings, sent, found, place) ? [] : differ(place, sent, found)
}

function compareObjects(
  settings: Settings,
  sent: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
  { path }: Place
): readonly Difference[] {
  const managed = Object.entries(settings.managed)
    .filter(([, switches]) => switches.some((path) => valueAt(found, path) === true))
    .map(([name]) => name)
  const inside = managed.length === 0 ? settings : { ...settings, ignored: [...settings.ignored, ...managed] }
  return Object.entries(sent)
    .filter(([name]) => !inside.ignored.includes(name))
    .flatMap(([name, value]) => {
      const other = Object.hasOwn(found, name) ? found[name] : undefined
      return compare(inside, value, other, { path: join(path, name), name })
    })
}

function compareLists(
  settings: Settings,
  sent: readonly unknown[],
  found: readonly unknown[],
  { path, name }: Place
): readonly Difference[] {
  const differences = sent.flatMap((element, index) => {
    const other = findElement(settings, { sent, found }, index)
    return compare(settings, element, other, { path: join(path, String(index)), name })
  })
  const hasMore = settings.wholeLists === true && found.length > sent.length
  return hasMore ? [...differences, ...differ({ path, name }, sent, found)] : differences
}

/**
 * The element of a list to compare with: the one with the same value or identity, else the one at the same index, unless
 * that is another one that was sent.
 */
function findElement(
  { identities }: Settings,
  { sent, found }: { readonly sent: readonly unknown[]; readonly found: readonly unknown[] },
  index: number
): unknown {
  const element = sent[index]
  const atIndex = found[index]
  if (!isRecord(element)) return found.includes(element) ? element : atIndex
  const identity = identities.find((name) => element[name] !== undefined)
  if (identity === undefined) return atIndex
  const has = (list: readonly unknown[], value: unknown) =>
    list.find((each) => isRecord(each) && each[identity] === value)
  // Two providers can have regions of the same name: of several with this identity, the one in the same place is meant.
  if (isRecord(atIndex) && atIndex[identity] === element[identity]) return atIndex
  const isOther = isRecord(atIndex) && has(sent, atIndex[identity]) !== undefined
  return has(found, element[identity]) ?? (isOther ? undefined : atIndex)
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

/** What reads may leave out: nothing at all, or a kind of node of which there are none. Pure. */
export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isRecord(value) && (Object.keys(value).length === 0 || value['nodeCount'] === 0)
}

function differ({ path }: Place, sent: unknown, found: unknown): readonly Difference[] {
  return [
    { path, found: found === undefined || found === null ? 'missing' : describeValue(found), sent: describeValue(sent) }
  ]
}

const MAX_SHOWN = 80

/** A value as it is, or what it is: JSON, or a part of it, could hide a secret from the runner's masks. Pure. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (isRecord(value)) return 'a document'
  const text = String(value)
  return text.length > MAX_SHOWN ? `a text of ${text.length} characters` : text
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
