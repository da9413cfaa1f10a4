// Adds an address to a project's IP access list, whoever else writes to the list meanwhile.
import { delay } from '../../atlas/clock.ts'
import { ApiError, NetworkError, UnmetError } from '../../atlas/errors.ts'
import { planUndo } from '../../atlas/undo-plan.ts'
import type { UndoStep } from '../../atlas/undo.ts'
import { isRefusal } from '../../atlas/outcome.ts'
import { getUndoRule } from '../temporary/create-temporary.ts'
import type { OperationContext, UndoNote } from '../definition.ts'
import { toDate } from '../../atlas/date-time.ts'
import { buildProvenance } from '../temporary/provenance.ts'
import { removeIfPresent } from '../temporary/remove-if-present.ts'
import { isTransient } from '../wait-for.ts'
import { findEntry, type Entry } from './find-entry.ts'
import { toGrant, type EntrySpec, type Grant } from './grant.ts'

/**
 * What a step has written for one entry. All calls of {@link allowAddress} for that entry share it: together they send
 * at most {@link MAX_POSTS} requests that write.
 */
export interface EntryWrites {
  posts: number
  /** Writes without a response that says what became of them. */
  faults: number
  /** Whether Atlas may have carried out a write. */
  mayExist: boolean
  undo: { readonly note: UndoNote; readonly step: UndoStep } | undefined
  /** A write that Atlas has confirmed, or refused because it is done, and the list may not show yet. */
  unseen: { readonly before: Entry | undefined; readonly untilMs: number } | undefined
}

const CREATE = 'createGroupAccessListEntry'
const REMOVE = 'deleteGroupAccessListEntry'
/** Time limit for one write, in milliseconds. After that, the list read before it may be out of date. */
const WRITE_MS = 15_000
/** Writes that may fail without a response. */
const MAX_FAULTS = 5
/** Writes to the list in one step, whatever the responses. */
const MAX_POSTS = 6
/** How long the list may not show a write that Atlas has confirmed, in milliseconds. */
const LAG_MS = 20_000
const LONGEST_PAUSE_MS = 10_000
/** Error codes for an address that is already on the list. */
const PRESENT = /^(ADDRESS_ALREADY_IN_|DUPLICATE_ADDRESSES)/

/** For an entry that this step has not written yet. */
export function createEntryWrites(): EntryWrites {
  return { posts: 0, faults: 0, mayExist: false, undo: undefined, unseen: undefined }
}

/**
 * Makes sure that an address is on the IP access list of a project, no matter what else is on it and who else writes to
 * it.
 *
 * Atlas allows one writer at a time, and does not record who created an entry or who needs it. Each round therefore
 * reads the list and writes immediately; a write that conflicts with another starts a new round. The entry of another
 * run is rewritten with the later expiry and without that run's marker, so neither post removes it while the other job
 * needs it. A list that does not show a confirmed write yet is read again, and not written to.
 *
 * @throws ApiError if Atlas refuses; UnmetError if the list never shows the entry; whatever a call throws at the deadline
 */
export async function allowAddress(context: OperationContext, spec: EntrySpec, writes: EntryWrites): Promise<Grant> {
  for (let pauses = 0; ;) {
    const entry = await findEntry(context, spec)
    const grant = entry && toGrant(context, spec, entry)
    if (grant !== undefined) {
      settleUndo(writes, grant)
      return grant
    }
    if (!isLagging(context, writes, entry)) {
      if (writes.posts >= MAX_POSTS) throw neverShown(spec)
      try {
        await writeEntry(context, spec, { entry, writes })
        // Without a pause: usually the list shows it at once.
        continue
      } catch (error) {
        prepareRetry(context, { entry, writes }, error)
      }
    }
    await pause(context, pauses++)
  }
}

/** Whether the list shows the same as before a write that Atlas has confirmed a moment ago. */
function isLagging({ clock }: OperationContext, { unseen }: EntryWrites, entry: Entry | undefined): boolean {
  return (
    unseen !== undefined &&
    clock.nowMs() < unseen.untilMs &&
    unseen.before?.comment === entry?.comment &&
    unseen.before?.expiresAtMs === entry?.expiresAtMs
  )
}

/** What the list showed before a write, and what the step has written so far. */
interface Written {
  readonly entry: Entry | undefined
  readonly writes: EntryWrites
}

/** Adds the entry, or shares that of another run. */
async function writeEntry(context: OperationContext, spec: EntrySpec, { entry, writes }: Written): Promise<void> {
  writes.unseen = undefined
  if (entry === undefined) {
    const { step, body } = planEntry(context, spec)
    writes.undo ??= { note: context.undo.note(step), step }
    await post(context, spec, { body, writes })
    writes.mayExist = true
    writes.undo.note.confirm({ ...step, created: true })
  } else {
    await share(context, spec, { entry, writes })
  }
  writes.unseen = { before: entry, untilMs: context.clock.nowMs() + LAG_MS }
}

/** @throws the error of a write that another round would not cure, or that is one too many */
function prepareRetry({ clock, report }: OperationContext, { entry, writes }: Written, error: unknown): void {
  const isCurable = isWorthAnotherRound(error)
  const isRefused = isRefusal(error)
  if (isCurable && !isRefused) {
    writes.faults++
    writes.mayExist = true
  }
  if (!isCurable || writes.faults >= MAX_FAULTS || writes.posts >= MAX_POSTS) {
    // This refusal does not undo what an earlier attempt may have created.
    if (isRefused && !writes.mayExist) withdraw(writes)
    throw error
  }
  // What is there already, but not on the list, was written a moment ago: by this step, or by another.
  if (isPresent(error)) writes.unseen = { before: entry, untilMs: clock.nowMs() + LAG_MS }
  report(`${(error as Error).message} Reading the access list again.`)
}

/** Grows with each pause, and differs between jobs that start at the same moment. */
function pause({ clock, signal }: OperationContext, pauses: number): Promise<void> {
  return delay(clock, Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** pauses) * (0.5 + Math.random()), signal)
}

/** Post removes the entry by the value that Atlas has stored, and only if this step has added it. */
function settleUndo(writes: EntryWrites, { kind, entryValue }: Grant): void {
  writes.unseen = undefined
  if (kind !== 'added') withdraw(writes)
  if (writes.undo === undefined) return
  const { note, step } = writes.undo
  note.confirm({ ...step, parameters: { ...step.parameters, entryValue }, created: true })
}

function withdraw(writes: EntryWrites): void {
  writes.undo?.note.withdraw()
  writes.undo = undefined
}

function neverShown({ address, groupId }: EntrySpec): UnmetError {
  const message = `Atlas accepted ${MAX_POSTS} writes, but the access list of project ${groupId} does not show ${address}.`
  return new UnmetError(message, {
    hint: 'Check the entries in Atlas under Network Access. If another job or person removes it, run the jobs one after another.'
  })
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
async function share(
  context: OperationContext,
  spec: EntrySpec,
  { entry, writes }: { readonly entry: Entry; readonly writes: EntryWrites }
): Promise<void> {
  const expiresAtMs = Math.max(spec.expiresAtMs, entry.expiresAtMs ?? 0)
  const comment = buildProvenance(context.run).shared
  const body = JSON.stringify([{ ...addressOf(spec), deleteAfterDate: toDate(expiresAtMs), comment }])
  try {
    await post(context, spec, { body, writes })
  } catch (error) {
    if (!isPresent(error) || writes.posts >= MAX_POSTS) throw error
    // Atlas may refuse to replace an entry: remove the old one first.
    await removeIfPresent(context.atlas, REMOVE, { groupId: spec.groupId, entryValue: entry.value })
    await post(context, spec, { body, writes })
  }
}

async function post(
  { atlas, clock }: OperationContext,
  { groupId }: EntrySpec,
  { body, writes }: { readonly body: string; readonly writes: EntryWrites }
): Promise<void> {
  writes.posts++
  await atlas.call(CREATE, { parameters: { groupId }, body }, { deadlineMs: clock.nowMs() + WRITE_MS })
}

/** Whether Atlas refuses to add an address because it is on the list. */
function isPresent(error: unknown): boolean {
  return error instanceof ApiError && PRESENT.test(error.errorCode ?? '')
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
