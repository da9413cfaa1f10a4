import { ApiError, CancelledError, InputError, ReportedError, UnmetError } from '../../atlas/errors.ts'
import { findUiPage } from '../../atlas/ui-pages.ts'
import type { PollResult } from '../../gate/poll.ts'
import { readEntryStatus } from './entry-status.ts'
import { checkAddress } from './address-block.ts'
import { allowAddress, isStillAllowed, type Allowed, type Wanted } from './allow-address.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { durationOption, textOption } from '../options.ts'
import { checkExpiry, DEFAULT_EXPIRY_MS } from '../temporary/expiry.ts'
import { toResultParts, waitFor, type Outcome } from '../wait-for.ts'

/** Lets the runner into the databases of a project until the job ends. */
export const allowRunnerIp = defineOperation({
  name: 'allow-runner-ip',
  sentence:
    'Adds the address of the runner to the IP access list of a project, waits until that is in force, and removes it when the job ends.',
  role: 'Project Network Access Manager and Project Read Only',
  subjects: { 'project-id': 'required' },
  options: {
    ip: textOption('The address, where it is not the one at which Atlas sees the runner.'),
    cidr: textOption('A block in place of an address, such as `203.0.113.0/28`.'),
    'expires-in': durationOption(
      'When the entry expires by itself, should the job never come to its end: 5m to 7d. Default: `6h`.'
    ),
    comment: textOption('What the entry says, beside the run. Default: repository and job.')
  },
  outputs: ['ip-address', 'expires-at', 'url'],
  temporary: true,

  check(_subject, { ip, cidr, 'expires-in': expiresIn }) {
    const problems = []
    if (ip !== undefined && cidr !== undefined) {
      problems.push({ input: 'parameters.cidr', message: 'give either ip or cidr, not both.' })
    }
    problems.push(...checkAddress({ ip, cidr }, '203.0.113.0/28'))
    problems.push(...checkExpiry(expiresIn))
    return problems
  },

  async run(context, { ip, cidr, 'expires-in': expiresIn = DEFAULT_EXPIRY_MS, comment }) {
    const address = ip ?? cidr ?? (await askAtlas(context))
    const groupId = context.subject['project-id'] ?? ''
    const wanted = { groupId, address, expiresAtMs: context.clock.nowMs() + expiresIn, comment }
    if (context.dryRun) return describeDryRun(wanted)
    const { allowed, outcome } = await allowUntilActive(context, wanted)
    return describe(context, wanted, allowed, outcome)
  }
})

/** @throws InputError that asks for the address, where Atlas does not tell */
export async function askAtlas({ atlas }: OperationContext): Promise<string> {
  try {
    return await atlas.callerIp()
  } catch (error) {
    if (!(error instanceof ReportedError) || error instanceof CancelledError) throw error
    const message = `Atlas does not tell the address of the runner (${error.message}). Give it by this option.`
    throw new InputError([{ input: 'parameters.ip', message }], { afterSending: true })
  }
}

/** Lets the address in, and waits until Atlas has applied that. */
export async function allowUntilActive(
  context: OperationContext,
  wanted: Wanted
): Promise<{ allowed: Allowed; outcome: Outcome }> {
  for (let round = 1; ; round++) {
    const allowed = await allowAddress(context, wanted)
    if (context.wait.wanted === false) return { allowed, outcome: {} }
    const wait = {
      subject: `access list entry ${allowed.entryValue}`,
      wanted: 'ACTIVE',
      check: (deadlineMs: number) => readStatus(context, wanted, allowed, deadlineMs)
    }
    const waited = await waitFor(context, wait)
    const gone = waited.end === 'failure' && waited.state === GONE
    const written = allowed.kind === 'added' || allowed.kind === 'shared'
    if (!gone && (waited.end !== 'success' || !written || (await isStillAllowed(context, wanted, allowed)))) {
      return { allowed, outcome: toResultParts(wait, waited) }
    }
    if (round === MAX_ROUNDS) {
      const message = `Others keep changing the access list entry ${allowed.entryValue}: ${MAX_ROUNDS} times it did not stay.`
      throw new UnmetError(message, { hint: 'Find out who removes it, or let these jobs run one after another.' })
    }
    context.report(`Another job changed the access list entry ${allowed.entryValue} meanwhile. Doing it again.`)
  }
}

const GONE = 'gone'
/** How often an entry is made again that others have changed. */
const MAX_ROUNDS = 5

async function readStatus(
  { atlas }: OperationContext,
  { groupId }: Wanted,
  { entryValue }: Allowed,
  deadlineMs: number
): Promise<PollResult<string>> {
  try {
    const state = await readEntryStatus(atlas, { groupId, entryValue }, { deadlineMs, quiet: true })
    return { found: state, verdict: VERDICTS[state], state }
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return { found: undefined, verdict: 'failure', state: GONE }
    throw error
  }
}

const VERDICTS = { ACTIVE: 'success', PENDING: 'pending', FAILED: 'failure' } as const

const KINDS: Readonly<Record<Allowed['kind'], string>> = {
  added: 'added by this step, removed when the job ends',
  shared: 'shared with other jobs, expires by itself',
  permanent: 'permanent, was there before and stays',
  others: 'temporary, of somebody else, left as it is'
}

function describe(
  { atlas }: OperationContext,
  { groupId, address, expiresAtMs }: Wanted,
  allowed: Allowed,
  outcome: Outcome
): Result {
  const until = allowed.expiresAtMs === undefined ? undefined : new Date(allowed.expiresAtMs).toISOString()
  const early = allowed.kind === 'others' && (allowed.expiresAtMs ?? Infinity) < expiresAtMs - 60_000
  const by = allowed.entryValue === address ? '' : `, by ${allowed.entryValue}`
  const how = `${address} is on the access list of project ${groupId}${by}: ${KINDS[allowed.kind]}`
  const end = early ? `, at ${until}, which is sooner than asked for` : ''
  return {
    ...outcome,
    verdict: outcome.satisfied === false ? (outcome.verdict ?? '') : `${how}${end}.`,
    data: {
      address,
      entry: allowed.entryValue,
      kind: allowed.kind,
      ...(until === undefined ? {} : { expiresAt: until })
    },
    outputs: {
      'ip-address': address,
      ...(until === undefined ? {} : { 'expires-at': until }),
      url: findUiPage(atlas.baseUrl, { groupId, part: 'network-access' }) ?? ''
    },
    facts: [
      ['Address', address],
      ['Entry', `${allowed.entryValue}: ${KINDS[allowed.kind]}`],
      ['Expires', until ?? 'never'],
      ...(outcome.facts ?? [])
    ]
  }
}

function describeDryRun({ groupId, address, expiresAtMs }: Wanted): Result {
  const until = new Date(expiresAtMs).toISOString()
  return {
    verdict: `Dry run: ${address} would be let into project ${groupId} until the job ends, or ${until} at the latest.`,
    data: { address, expiresAt: until },
    outputs: { 'ip-address': address },
    facts: [
      ['Address', address],
      ['Expires', until]
    ]
  }
}
