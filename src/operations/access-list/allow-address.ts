// Adds an address to a project's IP access list, whoever else writes to the list meanwhile.
import { valueAt } from '../../atlas/attributes.ts'
import { delay } from '../../atlas/clock.ts'
import { ApiError, NetworkError } from '../../atlas/errors.ts'
import { planUndo } from '../../atlas/undo-plan.ts'
import { covers, parseBlock } from './address-block.ts'
import { isRefusal } from '../../atlas/outcome.ts'
import { getUndoRule } from '../temporary/create-temporary.ts'
import type { OperationContext, UndoNote } from '../definition.ts'
import { toDate } from '../temporary/expiry.ts'
import { incompleteResponse, recordOf } from '../../atlas/required-fields.ts'
import { buildProvenance, readText, SHARED } from '../temporary/provenance.ts'
import { removeIfPresent } from '../temporary/remove-if-present.ts'
import { isTransient } from '../wait-for.ts'

/** An access list entry to create. */
export interface EntrySpec {
  readonly groupId: string
  /** One address, or a block with its prefix. */
  readonly address: string
  /** When Atlas may remove it, in milliseconds since the epoch. */
  readonly expiresAtMs: number
  /** Text after the marker; default: repository and job. */
  readonly comment: string | undefined
}

/**
 * The entry that allows an address. `added`: created by this step, removed by post. `shared`: used by several jobs,
 * left to expire. `permanent`: existed before and stays. `others`: temporary, and not created by this action.
 */
export interface Grant {
  readonly kind: 'added' | 'shared' | 'permanent' | 'others'
  /** Its address or block, as Atlas writes it. */
  readonly entryValue: string
  /** Milliseconds since the epoch; undefined for a permanent entry. */
  readonly expiresAtMs: number | undefined
}

interface Entry {
  readonly value: string
  readonly comment: string
  readonly expiresAtMs: number | undefined
  /** Whether it is for exactly the wanted address or block, and not for a larger one. */
  readonly exact: boolean
}

const LIST = 'listGroupAccessListEntries'
const CREATE = 'createGroupAccessListEntry'
const REMOVE = 'deleteGroupAccessListEntry'
/** Time limit for one write, in milliseconds. After that, the list read before it may be out of date. */
const WRITE_MS = 15_000
/** Writes that may fail without a response. */
const MAX_FAULTS = 5
/** Error codes for an address that is already on the list. */
const PRESENT = /^(ADDRESS_ALREADY_IN_|DUPLICATE_ADDRESSES)/

/**
 * Makes sure that an address is on the IP access list of a project, no matter what else is on it and who else writes to
 * it.
 *
 * Atlas allows one writer at a time, and does not record who created an entry or who needs it. Each round therefore
 * reads the list and writes immediately; a write that conflicts with another starts a new round. The entry of another
 * run is rewritten with the later expiry and without that run's marker, so neither post removes it while the other job
 * needs it.
 *
 * @throws ApiError if Atlas refuses; whatever a call throws at the deadline
 */
export async function allowAddress(context: OperationContext, spec: EntrySpec): Promise<Grant> {
  const { clock, signal } = context
  let note: UndoNote | undefined
  let faults = 0
  for (;;) {
    const entry = await findEntry(context, spec)
    const grant = entry && toGrant(context, spec, entry)
    if (grant !== undefined) {
      if (grant.kind !== 'added') note?.withdraw()
      return grant
    }
    try {
      if (entry === undefined) {
        const plan = planEntry(context, spec)
        note ??= context.undo.note(plan.step)
        await write(context, spec, plan.body)
        note.confirm({ ...plan.step, created: true })
      } else {
        await share(context, spec, entry)
      }
    } catch (error) {
      if (isWorthAnotherRound(error)) {
        const isConflict = error instanceof ApiError && error.status < 500
        if (!isConflict && ++faults >= MAX_FAULTS) throw error
        context.report(`${(error as Error).message} Reading the access list again.`)
        await delay(clock, 1000 + Math.random() * 2000, signal)
      } else {
        // This refusal does not undo what an earlier attempt may have created.
        if (isRefusal(error) && faults === 0) note?.withdraw()
        throw error
      }
    }
  }
}

/** Whether the grant is still in place: jobs that start at the same moment may overwrite each other's entries. */
export async function isStillAllowed(context: OperationContext, spec: EntrySpec, grant: Grant): Promise<boolean> {
  const entry = await findEntry(context, spec)
  return entry !== undefined && toGrant(context, spec, entry)?.kind === grant.kind
}

/** The entry for exactly this address or block; else a permanent one that covers it. */
async function findEntry(
  { atlas, clock }: OperationContext,
  { groupId, address }: EntrySpec
): Promise<Entry | undefined> {
  const block = parseBlock(address)
  if (block === undefined) throw new Error(`${address} was not checked.`)
  const { data } = await atlas.list(LIST, { parameters: { groupId } })
  const entries = data.results.flatMap((item) => {
    const record = recordOf(LIST, item)
    const value = record['ipAddress'] ?? record['cidrBlock']
    if (typeof value !== 'string') return []
    const other = parseBlock(value)
    if (other === undefined || !covers(other, block)) return []
    const expiry = record['deleteAfterDate']
    const expiresAtMs = typeof expiry === 'string' ? Date.parse(expiry) : undefined
    if (Number.isNaN(expiresAtMs)) throw incompleteResponse(LIST, 'readable deleteAfterDate')
    const comment = valueAt(record, 'comment')
    const exact = other.prefix === block.prefix
    return [{ value, comment: typeof comment === 'string' ? comment : '', expiresAtMs, exact }]
  })
  const valid = entries.filter(({ expiresAtMs }) => expiresAtMs === undefined || expiresAtMs > clock.nowMs())
  return valid.find(({ exact }) => exact) ?? valid.find(({ expiresAtMs }) => expiresAtMs === undefined)
}

/** What an entry means to this step; undefined if it belongs to another run and must be shared first. */
function toGrant({ run }: OperationContext, spec: EntrySpec, entry: Entry): Grant | undefined {
  const { value, comment, expiresAtMs } = entry
  const grant = (kind: Grant['kind']): Grant => ({ kind, entryValue: value, expiresAtMs })
  if (expiresAtMs === undefined) return grant('permanent')
  const origin = readText(comment)
  if (origin === undefined) return grant('others')
  if (origin.marker === buildProvenance(run).marker) return grant('added')
  // Atlas keeps whole seconds.
  const isLongEnough = expiresAtMs >= spec.expiresAtMs - 1000
  return origin.marker === SHARED && isLongEnough ? grant('shared') : undefined
}

function planEntry(context: OperationContext, spec: EntrySpec) {
  const body = [{ ...addressOf(spec), deleteAfterDate: toDate(spec.expiresAtMs) }]
  const rule = getUndoRule(CREATE)
  const { comment } = spec
  const provenance = buildProvenance(context.run)
  const marking = comment === undefined ? provenance : { ...provenance, text: provenance.about(comment) }
  const call = { parameters: { groupId: spec.groupId }, body: JSON.stringify(body) }
  const { input, steps } = planUndo(rule, call, marking)
  const [step] = steps
  if (step === undefined || input.body === undefined) throw new Error(`${CREATE} could not be planned.`)
  return { step, body: input.body }
}

/** Rewrites the entry of another run for both: with the later expiry, and without a marker that a post would act on. */
async function share(context: OperationContext, spec: EntrySpec, entry: Entry): Promise<void> {
  const expiresAtMs = Math.max(spec.expiresAtMs, entry.expiresAtMs ?? 0)
  const comment = buildProvenance(context.run).shared
  const body = JSON.stringify([{ ...addressOf(spec), deleteAfterDate: toDate(expiresAtMs), comment }])
  try {
    await write(context, spec, body)
  } catch (error) {
    if (!(error instanceof ApiError) || !PRESENT.test(error.errorCode ?? '')) throw error
    // Atlas may refuse to replace an entry: remove the old one first.
    await removeIfPresent(context.atlas, REMOVE, { groupId: spec.groupId, entryValue: entry.value })
    await write(context, spec, body)
  }
}

async function write({ atlas, clock }: OperationContext, { groupId }: EntrySpec, body: string): Promise<void> {
  await atlas.call(CREATE, { parameters: { groupId }, body }, { deadlineMs: clock.nowMs() + WRITE_MS })
}

/** Another writer, a lost response or an overloaded Atlas: reading the list again shows the outcome. */
function isWorthAnotherRound(error: unknown): boolean {
  if (error instanceof ApiError && error.status === 409) return !/LIMIT/.test(error.errorCode ?? '')
  // The transport has already retried a connection that could not be made.
  return isTransient(error) && !(error instanceof NetworkError && error.fault === 'unsent')
}

function addressOf({ address }: EntrySpec): Record<string, string> {
  return address.includes('/') ? { cidrBlock: address } : { ipAddress: address }
}
