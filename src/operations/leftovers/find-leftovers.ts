import { valueAt } from '../../atlas/attributes.ts'
import { KEEP_UNTIL_TAG, type UndoStep } from '../../atlas/undo.ts'
import type { OperationContext } from '../definition.ts'
import { incompleteResponse, recordOf, textOf } from '../../atlas/required-fields.ts'
import { IN_PROJECT, KINDS, PROJECT, SERVICE_ACCOUNT, type Kind } from './leftover-kinds.ts'
import { readText, SIGNATURE, type Origin } from '../temporary/provenance.ts'

/** Something that a step of this action created, and that is still there. */
export interface Leftover {
  readonly kind: Kind
  readonly name: string
  /** ID of the project that it is in, or that it is; undefined for what is the organization's. */
  readonly projectId: string | undefined
  readonly marker: string
  /** Milliseconds since the epoch; undefined where nothing tells that can be read. */
  readonly createdMs: number | undefined
  /** Tag of a cluster that stays for a while. */
  readonly keepUntil: string | undefined
  /** Of a cluster. */
  readonly state: string | undefined
  /** How it is removed, once it has been read again and still bears its mark. */
  readonly step: UndoStep
}

/** What decides whether a leftover goes. */
export interface Limits {
  readonly nowMs: number
  readonly olderThanMs: number
  /** What this very run has created stays. */
  readonly runId: string | undefined
}

/** Where to look. With an organization: in all of its projects, and for what is the organization's own. */
export interface Place {
  readonly orgId: string | undefined
  readonly groupId: string | undefined
}

type Parameters = Readonly<Record<string, string>>
type Document = Readonly<Record<string, unknown>>

/** Projects that are looked into at the same time. */
const PARALLEL = 4
/** Run ID, attempt, eight characters. Anything else under the same key is of somebody else. */
const MARKER = /^[\w.]+-\d+-[a-z0-9]{8}$/
/** `20261124T103000Z`: tags take no colon. */
const TAG_DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/

/**
 * Finds everything that bears a mark of this action, whatever its age, in the order in which it is to be removed. What
 * several runs share bears none.
 *
 * @throws ApiError for every list that is refused, and NetworkError for one that cannot be read: nothing is known then
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

/** @returns nothing for what is not of this action */
function toLeftover(kind: Kind, place: Parameters, document: Document): Leftover[] {
  const { noun, list, get, remove, field, date } = kind
  const tags = tagsOf(document)
  const origin = readOrigin(kind, document, tags)
  if (origin === undefined || !MARKER.test(origin.marker)) return []
  const name = kind.name.map((attribute) => document[attribute]).find((value) => typeof value === 'string')
  if (name === undefined) throw incompleteResponse(list, `name of a ${noun}`)
  const own = Object.entries(kind.parameters).map(([parameter, attribute]) => {
    return [parameter, attribute === undefined ? name : textOf(list, document, attribute)] as const
  })
  const parameters = { ...place, ...Object.fromEntries(own) }
  const state = document['stateName']
  return [
    {
      kind,
      name,
      projectId: parameters['groupId'],
      marker: origin.marker,
      createdMs: date === undefined ? origin.createdMs : toMs(document[date]),
      keepUntil: tags.get(KEEP_UNTIL_TAG),
      state: typeof state === 'string' ? state : undefined,
      step: {
        operationId: remove,
        parameters,
        guard: { kind: 'marker', get, field, value: origin.marker },
        subject: `${noun} ${name}`,
        created: true
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

/** Why a leftover stays for now; undefined where it is to be removed. Pure. */
export function whyItStays(leftover: Leftover, { nowMs, olderThanMs, runId }: Limits): string | undefined {
  const { marker, createdMs, keepUntil, state } = leftover
  if (runId !== undefined && marker.startsWith(`${runId}-`)) return 'of this run'
  if (state === 'DELETING') return 'being removed already'
  if (keepUntil !== undefined) {
    const untilMs = toMs(keepUntil.replace(TAG_DATE, '$1-$2-$3T$4:$5:$6Z'))
    if (untilMs === undefined) return `tag ${KEEP_UNTIL_TAG} is no date: ${keepUntil}`
    return untilMs > nowMs ? `kept until ${new Date(untilMs).toISOString()}` : undefined
  }
  if (createdMs === undefined) return 'no date'
  return nowMs - createdMs > olderThanMs ? undefined : 'too young'
}

function toMs(date: unknown): number | undefined {
  const ms = typeof date === 'string' ? Date.parse(date) : NaN
  return Number.isNaN(ms) ? undefined : ms
}
