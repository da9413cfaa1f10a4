// Marks what a step creates as its own, and reads such marks back.
import type { Marking } from '../../atlas/undo-plan.ts'

/** Where a step runs. */
export interface RunFacts {
  readonly runId: string | undefined
  readonly attempt: string | undefined
  readonly repository: string | undefined
  readonly job: string | undefined
  /** The commit that the run is for, as 40 hexadecimal digits. */
  readonly commit?: string | undefined
  /** Eight lower-case letters and digits, unique to this step. */
  readonly random: string
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number
}

/** How a step marks what it creates. */
export interface Provenance extends Marking {
  /** Where it comes from, such as `example/shop deploy`. */
  readonly purpose: string
  /** Like `text`, but with `what` instead of the purpose. */
  about(what: string): Marking['text']
  /** The comment of something that several runs use. It contains no marker, so none of them removes it. */
  readonly shared: string
}

/** Maximum length of the comment of an access list entry. */
const MAX_COMMENT_LENGTH = 80

/** Identifies this action in comments, and is the key of the tag with the marker. */
export const SIGNATURE = 'atlas-tasks'
/** Replaces the marker of something that several runs use, so none of them removes it. */
export const SHARED = 'shared'
const OWNER_TAG = 'github-owner'
const REPOSITORY_TAG = 'github-repository'

/** Builds the marker, the tags and the comments of a step. Pure. */
export function buildProvenance({ runId = 'local', attempt = '1', ...run }: RunFacts): Provenance {
  const { repository, job, random, startedAtMs } = run
  const marker = `${runId}-${attempt}-${random}`
  const purpose = [repository, job].filter((part) => part !== undefined).join(' ')
  const [owner = '', name = ''] = repository?.split('/') ?? []
  const tags = [
    [SIGNATURE, marker],
    [OWNER_TAG, owner],
    [REPOSITORY_TAG, name]
  ] as const
  const about = (what: string) => (maxLength: number, before?: string) => {
    const signed = `${SIGNATURE} ${marker} ${toMinute(startedAtMs)}`
    const whole = before === undefined ? signed : `${before} ${signed}`
    return whole.length > maxLength ? undefined : cut(`${whole} ${before === undefined ? what : ''}`, maxLength)
  }
  return {
    marker,
    purpose,
    tags: tags.flatMap(([key, value]) => (value === '' ? [] : [{ key, value: toTagValue(value) }])),
    about,
    text: about(purpose),
    shared: cut(`${SIGNATURE} ${SHARED} ${toMinute(startedAtMs)} ${purpose}`, MAX_COMMENT_LENGTH)
  }
}

/** Where something comes from, according to its comment, description or tags. */
export interface Origin {
  readonly marker: string
  /** Milliseconds since the epoch; undefined for tags, which hold no date. */
  readonly createdMs: number | undefined
}

/** Reads a comment or description. Pure. @returns undefined if this action did not write it */
export function readText(text: unknown): Origin | undefined {
  const found = typeof text === 'string' ? /(?:^| )atlas-tasks (\S+) (\d{8}T\d{4})(?: |$)/.exec(text) : null
  if (!found) return undefined
  const [, marker = '', minute = ''] = found
  return { marker, createdMs: fromMinute(minute) }
}

/** `20261123T2310`: short, because comments are. */
function toMinute(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16).replace(/[-:]/g, '')
}

function fromMinute(text: string): number | undefined {
  const ms = Date.parse(text.replace(/(....)(..)(..)T(..)(..)/, '$1-$2-$3T$4:$5Z'))
  return Number.isNaN(ms) ? undefined : ms
}

/** Atlas allows letters, digits, spaces and the characters `;@_-.+` in tags. */
function toTagValue(text: string): string {
  return text.replace(/[^\p{L}\p{N} ;@_\-.+]/gu, '-').slice(0, 255)
}

/** Never cuts a surrogate pair in half. */
function cut(text: string, maxLength: number): string {
  return text
    .slice(0, maxLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
}
