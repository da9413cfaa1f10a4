import { valueAt } from '../../atlas/attributes.ts'
import { delay } from '../../atlas/clock.ts'
import { ApiError, NetworkError } from '../../atlas/errors.ts'
import { planUndo } from '../../atlas/undo-plan.ts'
import { covers, parseBlock } from './address-block.ts'
import { isRefusal, undoRuleOf } from '../temporary/create-temporary.ts'
import type { OperationContext, UndoNote } from '../definition.ts'
import { toDate } from '../temporary/expiry.ts'
import { incompleteResponse, recordOf } from '../../atlas/required-fields.ts'
import { markOf, readText, SHARED } from '../temporary/provenance.ts'
import { removeIfThere } from '../temporary/remove-if-present.ts'
import { isTransient } from '../wait-for.ts'

/** What is to be let in. */
export interface Wanted {
  readonly groupId: string
  /** One address, or a block with its prefix. */
  readonly address: string
  /** When it may end by itself, in milliseconds since the epoch. */
  readonly expiresAtMs: number
  /** What the entry says of itself beside the marker. */
  readonly comment: string | undefined
}

/**
 * An entry that lets the address in. `added`: this step's own, which post removes. `shared`: several jobs use it, and it
 * expires by itself. `permanent`: it was there before and stays. `others`: a temporary entry that is not of this action.
 */
export interface Allowed {
  readonly kind: 'added' | 'shared' | 'permanent' | 'others'
  /** As Atlas knows it. */
  readonly entryValue: string
  /** Milliseconds since the epoch; undefined for an entry that stays. */
  readonly expiresAtMs: number | undefined
}

interface Entry {
  readonly value: string
  readonly comment: string
  readonly expiresAtMs: number | undefined
  readonly same: boolean
}

const LIST = 'listGroupAccessListEntries'
const CREATE = 'createGroupAccessListEntry'
const REMOVE = 'deleteGroupAccessListEntry'
/** How long one attempt to write may take, in milliseconds: after that, what was looked at before may be old. */
const WRITE_MS = 15_000
/** Attempts that may fail without an answer. */
const MAX_FAULTS = 5
/** Atlas' codes for an address that is on the list already. */
const PRESENT = /^(ADDRESS_ALREADY_IN_|DUPLICATE_ADDRESSES)/

/**
 * Lets an address into the databases of a project, whatever else is on its access list and whoever else writes to it.
 *
 * Atlas takes one writer at a time, and says of an entry neither who made it nor who needs it. So each round looks first
 * and then writes at once; a write that met another is followed by a new look. An entry of another run of this action is
 * written again with the later end and without its mark: then no post removes it from under the other.
 *
 * @throws ApiError where Atlas refuses; whatever a call throws when time is up
 */
export async function allowAddress(context: OperationContext, wanted: Wanted): Promise<Allowed> {
  const { clock, signal } = context
  let note: UndoNote | undefined
  let faults = 0
  for (;;) {
    const entry = await findEntry(context, wanted)
    const found = entry && toAllowed(context, wanted, entry)
    if (found !== undefined) {
      if (found.kind !== 'added') note?.withdraw()
      return found
    }
    try {
      if (entry === undefined) {
        const plan = planOwn(context, wanted)
        note ??= context.undo.note(plan.step)
        await write(context, wanted, plan.body)
        note.confirm({ ...plan.step, created: true })
      } else {
        await share(context, wanted, entry)
      }
    } catch (error) {
      if (isWorthAnotherRound(error)) {
        const asksForTime = error instanceof ApiError && error.status < 500
        if (!asksForTime && ++faults >= MAX_FAULTS) throw error
        context.report(`${(error as Error).message} Looking again.`)
        await delay(clock, 1000 + Math.random() * 2000, signal)
      } else {
        // What an earlier attempt may have made is not undone by the refusal of this one.
        if (isRefusal(error) && faults === 0) note?.withdraw()
        throw error
      }
    }
  }
}

/** Whether the entry still serves; jobs that began in the same moment may have written over each other. */
export async function isStillAllowed(context: OperationContext, wanted: Wanted, allowed: Allowed): Promise<boolean> {
  const entry = await findEntry(context, wanted)
  return entry !== undefined && toAllowed(context, wanted, entry)?.kind === allowed.kind
}

/** The entry for this very address; else a permanent one that covers it. */
async function findEntry({ atlas, clock }: OperationContext, { groupId, address }: Wanted): Promise<Entry | undefined> {
  const block = parseBlock(address)
  if (block === undefined) throw new Error(`${address} was not checked.`)
  const { data } = await atlas.list(LIST, { parameters: { groupId } })
  const entries = data.results.flatMap((item) => {
    const record = recordOf(LIST, item)
    const value = record['ipAddress'] ?? record['cidrBlock']
    if (typeof value !== 'string') return []
    const other = parseBlock(value)
    if (other === undefined || !covers(other, block)) return []
    const end = record['deleteAfterDate']
    const expiresAtMs = typeof end === 'string' ? Date.parse(end) : undefined
    if (Number.isNaN(expiresAtMs)) throw incompleteResponse(LIST, 'readable deleteAfterDate')
    const comment = valueAt(record, 'comment')
    const same = other.prefix === block.prefix
    return [{ value, comment: typeof comment === 'string' ? comment : '', expiresAtMs, same }]
  })
  const live = entries.filter(({ expiresAtMs }) => expiresAtMs === undefined || expiresAtMs > clock.nowMs())
  return live.find(({ same }) => same) ?? live.find(({ expiresAtMs }) => expiresAtMs === undefined)
}

/** What an entry is to this step; undefined where it is of another run, and must be shared before it serves. */
function toAllowed({ run }: OperationContext, wanted: Wanted, entry: Entry): Allowed | undefined {
  const { value, comment, expiresAtMs } = entry
  const serves = (kind: Allowed['kind']): Allowed => ({ kind, entryValue: value, expiresAtMs })
  if (expiresAtMs === undefined) return serves('permanent')
  const origin = readText(comment)
  if (origin === undefined) return serves('others')
  if (origin.marker === markOf(run).marker) return serves('added')
  // Atlas keeps whole seconds.
  const longEnough = expiresAtMs >= wanted.expiresAtMs - 1000
  return origin.marker === SHARED && longEnough ? serves('shared') : undefined
}

function planOwn(context: OperationContext, wanted: Wanted) {
  const body = [{ ...addressOf(wanted), deleteAfterDate: toDate(wanted.expiresAtMs) }]
  const rule = undoRuleOf(CREATE)
  const { comment } = wanted
  const own = markOf(context.run)
  const mark = comment === undefined ? own : { ...own, text: own.about(comment) }
  const { input, steps } = planUndo(rule, { parameters: { groupId: wanted.groupId }, body: JSON.stringify(body) }, mark)
  const [step] = steps
  if (step === undefined || input.body === undefined) throw new Error(`${CREATE} could not be planned.`)
  return { step, body: input.body }
}

/** Writes another run's entry again, for both: with the later end, and without a mark that a post would go by. */
async function share(context: OperationContext, wanted: Wanted, entry: Entry): Promise<void> {
  const expiresAtMs = Math.max(wanted.expiresAtMs, entry.expiresAtMs ?? 0)
  const shared = { ...addressOf(wanted), deleteAfterDate: toDate(expiresAtMs), comment: markOf(context.run).shared }
  const body = JSON.stringify([shared])
  try {
    await write(context, wanted, body)
  } catch (error) {
    if (!(error instanceof ApiError) || !PRESENT.test(error.errorCode ?? '')) throw error
    // An Atlas that does not take an address twice: the entry makes way for the one that serves both.
    await removeIfThere(context.atlas, REMOVE, { groupId: wanted.groupId, entryValue: entry.value })
    await write(context, wanted, body)
  }
}

async function write({ atlas, clock }: OperationContext, { groupId }: Wanted, body: string): Promise<void> {
  await atlas.call(CREATE, { parameters: { groupId }, body }, { deadlineMs: clock.nowMs() + WRITE_MS })
}

/** Another writer, a lost answer, an Atlas that is busy: a new look tells what came of it. */
function isWorthAnotherRound(error: unknown): boolean {
  if (error instanceof ApiError && error.status === 409) return !/LIMIT/.test(error.errorCode ?? '')
  // The transport has tried long enough to connect.
  return isTransient(error) && !(error instanceof NetworkError && error.fault === 'unsent')
}

function addressOf({ address }: Wanted): Record<string, string> {
  return address.includes('/') ? { cidrBlock: address } : { ipAddress: address }
}
