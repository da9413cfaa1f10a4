// Finds what runs of this action have left, and decides what may be removed.
import { valueAt } from '../../atlas/attributes.ts'
import { parseDateTime } from '../../atlas/date-time.ts'
import { KEEP_UNTIL_TAG, type UndoStep } from '../../atlas/undo.ts'
import type { OperationContext } from '../definition.ts'
import { incompleteResponse, recordOf, textOf } from '../../atlas/required-fields.ts'
import { IN_PROJECT, KINDS, PROJECT, SERVICE_ACCOUNT, type Kind } from './leftover-kinds.ts'
import { readText, SIGNATURE, type Origin } from '../temporary/provenance.ts'

/** A resource that a step of this action created and that still exists. */
export interface Leftover {
  readonly kind: Kind
  readonly name: string
  /** ID of the project that contains it, or that it is; undefined for resources of the organization. */
  readonly projectId: string | undefined
  readonly marker: string
  /** Milliseconds since the epoch; undefined if no valid date is found. */
  readonly createdMs: number | undefined
  /** Tag of a cluster that is kept for a while. */
  readonly keepUntil: string | undefined
  /** State of a cluster. */
  readonly state: string | undefined
  /** How it is removed if it still carries its marker when it is read again. */
  readonly step: UndoStep
}

/** What decides whether a leftover is removed. */
export interface Limits {
  readonly nowMs: number
  readonly olderThanMs: number
  /** What this run has created is kept. */
  readonly runId: string | undefined
}

/** Where to look. With an organization: in all of its projects, and among its service accounts. */
export interface Place {
  readonly orgId: string | undefined
  readonly groupId: string | undefined
}

type Parameters = Readonly<Record<string, string>>
type Document = Readonly<Record<string, unknown>>

/** How many projects are read at the same time. */
const PARALLEL = 4
/** Run ID, attempt, eight characters. Other values of the same tag are somebody else's. */
const MARKER = /^[\w.]+-\d+-[a-z0-9]{8}$/
/** `20261124T103000Z`: tags cannot contain a colon. */
const TAG_DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/

/**
 * Finds everything that carries a marker of this action, whatever its age, in the order of removal. What several runs
 * share carries none.
 *
 * @throws ApiError, NetworkError if any list is refused or cannot be parsed: the result would be incomplete
 */
export async function findLeftovers(context: OperationContext, { orgId, groupId }: Place): Promise<Leftover[]> {
  const found: Leftover[] = []
  const groupIds = new Set(groupId === undefined ? [] : [groupId])
  if (orgId !== undefined) {
    const projects = await listAll(context, PROJECT, { orgId })
    for (const project of projects) groupIds.add(textOf(PROJECT.list, project, 'id'))
    found.push(...projects.flatMap((project) => toLeftover(PROJECT, {}, project)))
    const accounts = await listAll(context, SERVICE_ACCOUNT, { orgId })
    found.push(...accounts.flatMap((account) => toLeftover(SERVICE_ACCOUNT, { orgId }, account)))
  }
  const ids = [...groupIds]
  for (let start = 0; start < ids.length; start += PARALLEL) {
    const inEach = ids.slice(start, start + PARALLEL).map((id) => findInProject(context, id))
    found.push(...(await Promise.all(inEach)).flat())
  }
  return found.sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))
}

async function findInProject(context: OperationContext, groupId: string): Promise<Leftover[]> {
  const found: Leftover[] = []
  for (const kind of IN_PROJECT) {
    const documents = await listAll(context, kind, { groupId })
    found.push(...documents.flatMap((document) => toLeftover(kind, { groupId }, document)))
  }
  return found
}

async function listAll({ atlas }: OperationContext, { list }: Kind, parameters: Parameters): Promise<Document[]> {
  const { data } = await atlas.list(list, { parameters })
  return data.results.map((item) => recordOf(list, item))
}

/** @returns no leftover if the document carries no marker of this action */
function toLeftover(kind: Kind, place: Parameters, document: Document): Leftover[] {
  const { noun, list, get, remove, field, date } = kind
  const tags = tagsOf(document)
  const origin = readOrigin(kind, document, tags)
  if (origin === undefined || !MARKER.test(origin.marker)) return []
  const name = kind.name.map((attribute) => document[attribute]).find((value) => typeof value === 'string')
  if (name === undefined) throw incompleteResponse(list, `name of a ${noun}`)
  const identifying = Object.entries(kind.parameters).map(([parameter, attribute]) => {
    return [parameter, attribute === undefined ? name : textOf(list, document, attribute)] as const
  })
  const parameters = { ...place, ...Object.fromEntries(identifying) }
  const state = document['stateName']
  return [
    {
      kind,
      name,
      projectId: parameters['groupId'],
      marker: origin.marker,
      createdMs: date === undefined ? origin.createdMs : parseDateTime(document[date]),
      keepUntil: tags.get(KEEP_UNTIL_TAG),
      state: typeof state === 'string' ? state : undefined,
      step: {
        operationId: remove,
        parameters,
        guard: { kind: 'marker', get, field, value: origin.marker },
        subject: `${noun} ${name}`,
        created: true,
        shown: true
      }
    }
  ]
}

function readOrigin({ field }: Kind, document: Document, tags: ReadonlyMap<string, string>): Origin | undefined {
  if (field !== 'tags') return readText(document[field])
  const marker = tags.get(SIGNATURE)
  return marker === undefined ? undefined : { marker, createdMs: undefined }
}

function tagsOf({ tags }: Document): ReadonlyMap<string, string> {
  const pairs = (Array.isArray(tags) ? (tags as unknown[]) : []).map((tag) => [
    valueAt(tag, 'key'),
    valueAt(tag, 'value')
  ])
  return new Map(pairs.filter((pair): pair is [string, string] => pair.every((part) => typeof part === 'string')))
}

/** Why a leftover is kept; undefined if it may be removed. Pure. */
export function findReasonToKeep(leftover: Leftover, { nowMs, olderThanMs, runId }: Limits): string | undefined {
  const { marker, createdMs, keepUntil, state } = leftover
  if (runId !== undefined && marker.startsWith(`${runId}-`)) return 'created by this run'
  if (state === 'DELETING') return 'already being removed'
  if (keepUntil !== undefined) {
    const untilMs = parseDateTime(keepUntil.replace(TAG_DATE, '$1-$2-$3T$4:$5:$6Z'))
    if (untilMs === undefined) return `tag ${KEEP_UNTIL_TAG} is not a date: ${keepUntil}`
    return untilMs > nowMs ? `kept until ${new Date(untilMs).toISOString()}` : undefined
  }
  if (createdMs === undefined) return 'date of creation unknown'
  return nowMs - createdMs > olderThanMs ? undefined : 'too young'
}
