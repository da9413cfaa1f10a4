// Named operation allow-runner-ip: the runner may connect to the databases of a project until the job ends.
import { normalizeBlock } from '../../atlas/address-block.ts'
import { ApiError, InputError, NetworkError, UnmetError } from '../../atlas/errors.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import type { PollResult } from '../../gate/poll.ts'
import { readEntryStatus } from './entry-status.ts'
import { checkAddress, checkPublicAddress } from './address-options.ts'
import { allowAddress, createEntryWrites, type EntryWrites } from './allow-address.ts'
import { isStillAllowed, type EntrySpec, type Grant } from './grant.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { durationOption, textOption, withDefault } from '../options.ts'
import { checkExpiry, DEFAULT_EXPIRY, toExpiryMs } from '../temporary/expiry.ts'
import { toResultParts, waitFor, type Outcome } from '../wait-for.ts'
import { projectOf } from '../subject.ts'

/** Adds the runner to the IP access list of a project until the job ends. */
export const allowRunnerIp = defineOperation({
  name: 'allow-runner-ip',
  sentence:
    "Adds the runner's address to the IP access list of a project until the job ends, and waits until it applies.",
  role: 'Project Network Access Manager and Project Read Only',
  subjects: { 'project-id': 'required' },
  options: {
    ip: textOption('Address to add. Default: the one from which the runner reaches Atlas.'),
    cidr: textOption('CIDR block to add instead of an address, such as `203.0.113.0/28`.'),
    'expires-in': withDefault(
      DEFAULT_EXPIRY,
      durationOption('When Atlas removes the entry if the job never finishes: 5m to 7d.')
    ),
    comment: textOption('Comment of the entry, after the ID of the run. Default: repository and job.')
  },
  outputs: ['ip-address', 'expires-at', 'url'],
  result: 'own',
  waits: 'for-state',
  temporary: true,

  check(_subject, { ip, cidr, 'expires-in': expiresIn }) {
    const problems = []
    if (ip !== undefined && cidr !== undefined) {
      problems.push({ input: 'cidr', message: 'set either ip or cidr, not both.' })
    }
    problems.push(...checkAddress({ ip, cidr }, '203.0.113.0/28'), ...checkPublicAddress({ ip, cidr }))
    problems.push(...checkExpiry(expiresIn))
    return problems
  },

  async run(context, { ip, cidr, 'expires-in': expiresIn, comment }) {
    const given = ip ?? cidr
    const address = given === undefined ? await requestRunnerAddress(context) : normalizeBlock(given)
    const groupId = projectOf(context.subject)
    const spec = { groupId, address, expiresAtMs: toExpiryMs(context.clock.nowMs(), expiresIn), comment }
    if (context.dryRun) return describeDryRun(spec)
    const { grant, outcome } = await allowUntilActive(context, spec, createEntryWrites())
    return describe(context, { spec, grant, outcome })
  }
})

/**
 * Requests the runner's public address.
 *
 * @throws InputError that asks for it if Atlas responds without it; else what the request throws
 */
export async function requestRunnerAddress({ atlas }: OperationContext): Promise<string> {
  try {
    return await atlas.callerIp()
  } catch (error) {
    // The path is not documented: Atlas may stop to support it, or to return the address.
    const isUnsupported = error instanceof NetworkError && (error.status === 200 || error.status === 404)
    if (!isUnsupported) throw error
    const message = `Atlas did not return the address of the runner (${error.message}). Set it with this option.`
    throw new InputError([{ input: 'ip', message }], { afterSending: true })
  }
}

/** Allows the address, and waits until Atlas has applied the entry. */
export async function allowUntilActive(
  context: OperationContext,
  spec: EntrySpec,
  writes: EntryWrites
): Promise<{ grant: Grant; outcome: Outcome }> {
  for (let round = 1; ; round++) {
    const grant = await allowAddress(context, spec, writes)
    if (context.wait.wanted === false) return { grant, outcome: {} }
    const wait = {
      subject: `access list entry ${grant.entryValue}`,
      wanted: 'ACTIVE',
      check: (deadlineMs: number) => readStatus(context, spec, grant, deadlineMs)
    }
    const waited = await waitFor(context, wait)
    const wasRemoved = waited.end === 'failure' && waited.state === REMOVED
    const canBeLost = grant.kind === 'added' || grant.kind === 'shared'
    if (!wasRemoved && (waited.end !== 'success' || !canBeLost || (await isStillAllowed(context, spec, grant)))) {
      return { grant, outcome: toResultParts(wait, waited) }
    }
    if (round === MAX_ROUNDS) {
      const message = `Another job or person keeps changing the access list entry ${grant.entryValue}: it did not stay after ${MAX_ROUNDS} attempts.`
      throw new UnmetError(message, { hint: 'Find out who removes it, or run these jobs one after another.' })
    }
    context.report(`Another job changed the access list entry ${grant.entryValue} meanwhile. Adding it again.`)
  }
}

const REMOVED = 'removed'
/** How often an entry that somebody else changes is added again. */
const MAX_ROUNDS = 5

async function readStatus(
  context: OperationContext,
  spec: EntrySpec,
  grant: Grant,
  deadlineMs: number
): Promise<PollResult<string>> {
  const { entryValue } = grant
  try {
    const parameters = { groupId: spec.groupId, entryValue }
    const state = await readEntryStatus(context.atlas, parameters, { deadlineMs, quiet: true })
    return { found: state, verdict: VERDICTS[state], state }
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error
    // The status of a new entry may appear later than the entry itself.
    if (await isStillAllowed(context, spec, grant)) return { found: undefined, verdict: 'pending', state: 'PENDING' }
    return { found: undefined, verdict: 'failure', state: REMOVED }
  }
}

const VERDICTS = { ACTIVE: 'success', PENDING: 'pending', FAILED: 'failure' } as const

const KINDS: Readonly<Record<Grant['kind'], string>> = {
  added: 'added by this step, removed when the job ends',
  shared: 'shared with other jobs, left to expire',
  permanent: 'permanent, existed before and stays',
  others: 'temporary, not ours, left unchanged'
}

function describe(
  { atlas }: OperationContext,
  { spec, grant, outcome }: { spec: EntrySpec; grant: Grant; outcome: Outcome }
): Result {
  const { groupId, address, expiresAtMs } = spec
  const until = grant.expiresAtMs === undefined ? undefined : new Date(grant.expiresAtMs).toISOString()
  const isEarly = grant.kind === 'others' && (grant.expiresAtMs ?? Infinity) < expiresAtMs - 60_000
  const by = grant.entryValue === address ? '' : ` as part of ${grant.entryValue}`
  const verdict =
    `${address} is on the access list of project ${groupId}${by}: ${KINDS[grant.kind]}` +
    `${isEarly ? `. It expires at ${until}, earlier than requested` : ''}.`
  const early = `${grant.entryValue} is on the access list of project ${groupId} only until ${until}: somebody else added it. A job that takes longer loses its access. Remove that entry, or extend it.`
  return {
    ...outcome,
    warnings: isEarly ? [early] : [],
    verdict: outcome.unmet?.message ?? verdict,
    data: {
      address,
      entry: grant.entryValue,
      kind: grant.kind,
      ...(until === undefined ? {} : { expiresAt: until })
    },
    outputs: {
      'ip-address': address,
      ...(until === undefined ? {} : { 'expires-at': until }),
      url: uiPageOutput(atlas.baseUrl, { groupId, part: 'network-access' })
    },
    facts: [
      ['Address', address],
      ['Entry', `${grant.entryValue}: ${KINDS[grant.kind]}`],
      ['Expires', until ?? 'never'],
      ...(outcome.facts ?? [])
    ]
  }
}

function describeDryRun({ groupId, address, expiresAtMs }: EntrySpec): Result {
  const until = new Date(expiresAtMs).toISOString()
  return {
    verdict: `Dry run: ${address} would be added to the access list of project ${groupId} until the job ends, by ${until} at the latest.`,
    data: { address, expiresAt: until },
    outputs: { 'ip-address': address },
    facts: [
      ['Address', address],
      ['Expires', until]
    ]
  }
}
