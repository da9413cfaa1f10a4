import type { Mark } from '../../atlas/undo-plan.ts'

/** Where a step runs. */
export interface RunFacts {
  readonly runId: string | undefined
  readonly attempt: string | undefined
  readonly repository: string | undefined
  readonly job: string | undefined
  /** Eight lower-case letters and digits that no other step has. */
  readonly random: string
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number
}

/** How what a step creates is marked. */
export interface Provenance extends Mark {
  /** Where it comes from and what for, such as `example/shop deploy`. */
  readonly purpose: string
  /** Texts that say `what` in place of the purpose. */
  about(what: string): Mark['text']
  /** The text of a thing that several runs use: it bears no marker, so that none of them removes it. */
  readonly shared: string
}

/** The shortest of Atlas' texts: comments of access list entries. */
const SHORTEST_TEXT = 80

/** What tells a thing of this action from all others, in comments and as the key of its tag. */
export const SIGNATURE = 'atlas-tasks'
/** Stands in place of a marker where several runs use a thing, so that none of them removes it. */
export const SHARED = 'shared'
const OWNER_TAG = 'github-owner'
const REPOSITORY_TAG = 'github-repository'

/** Says how the things of a step are marked. Pure. */
export function markOf({ runId = 'local', attempt = '1', ...run }: RunFacts): Provenance {
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
    shared: cut(`${SIGNATURE} ${SHARED} ${toMinute(startedAtMs)} ${purpose}`, SHORTEST_TEXT)
  }
}

/** What a comment, a description or the tags of a thing say about where it comes from. */
export interface Origin {
  readonly marker: string
  /** Milliseconds since the epoch; undefined for tags, which do not tell. */
  readonly createdMs: number | undefined
}

/** Reads a comment or description. @returns undefined for a thing that is not of this action */
export function readText(text: unknown): Origin | undefined {
  const found = typeof text === 'string' ? /(?:^| )atlas-tasks (\S+) (\d{8}T\d{4})(?: |$)/.exec(text) : null
  if (!found) return undefined
  const [, marker = '', minute = ''] = found
  return { marker, createdMs: fromMinute(minute) }
}

/** `20261123T2310`: comments have little room. */
function toMinute(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16).replace(/[-:]/g, '')
}

function fromMinute(text: string): number | undefined {
  const ms = Date.parse(text.replace(/(....)(..)(..)T(..)(..)/, '$1-$2-$3T$4:$5Z'))
  return Number.isNaN(ms) ? undefined : ms
}

/** Tags take letters, digits, spaces and the marks `;@_-.+`. */
function toTagValue(text: string): string {
  return text.replace(/[^\p{L}\p{N} ;@_\-.+]/gu, '-').slice(0, 255)
}

/** Ends before a letter that would be cut in half. */
function cut(text: string, maxLength: number): string {
  return text
    .slice(0, maxLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
}
