// The operation check-access.
import { readEntryStatus, type EntryStatus } from '../access-list/entry-status.ts'
import { covers, parseBlock, type AddressBlock } from '../../atlas/address-block.ts'
import { checkAddress } from '../access-list/address-options.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { defineOperation, type OperationContext, type Unmet } from '../definition.ts'
import { textOption } from '../options.ts'
import { optionalDateOf } from '../../atlas/date-time.ts'
import { incompleteResponse, recordOf } from '../../atlas/required-fields.ts'
import { projectOf } from '../subject.ts'

/** An entry of the access list that is an address or a block. */
interface Entry {
  readonly block: AddressBlock
  /** The address or block, as Atlas writes it. */
  readonly text: string
  readonly record: Readonly<Record<string, unknown>>
}

const LIST = 'listGroupAccessListEntries'
const STATUS = 'getGroupAccessListStatus'

/** Checks that clients at an address, or anywhere in a block, may connect to the databases of a project. */
export const checkAccess = defineOperation({
  name: 'check-access',
  sentence: 'Checks that the IP access list of a project allows an address or a block.',
  role: 'Project Read Only',
  subjects: { 'project-id': 'required' },
  options: {
    ip: textOption('The IPv4 or IPv6 address that must be allowed. Either this or `cidr`.'),
    cidr: textOption('The block that must be allowed as a whole, such as `203.0.113.0/24`.')
  },
  outputs: ['state', 'url'],

  check(_subject, { ip, cidr }, given) {
    if (ip !== undefined && cidr !== undefined) return [{ input: 'cidr', message: 'set either ip or cidr, not both.' }]
    if (!given.has('ip') && !given.has('cidr')) {
      return [{ input: 'ip', message: 'required by check-access, unless cidr is set.' }]
    }
    return checkAddress({ ip, cidr }, '203.0.113.0/24')
  },

  async run(context, { ip, cidr }) {
    const wanted = ip ?? cidr ?? ''
    const block = parseBlock(wanted)
    if (block === undefined) throw new Error(`${wanted} is not an address or a block.`)
    const project = projectOf(context.subject)
    const { entries, expired, status, version } = await readEntries(context)
    const covering = entries.filter((entry) => covers(entry.block, block))
    const best = await findBest(context, covering)
    const unmet = describeUnmet({ wanted, project, best, expired: expired.some((entry) => covers(entry.block, block)) })
    const open = entries.filter((entry) => entry.block.prefix === 0).map(({ text }) => text)
    const until = best?.entry.record['deleteAfterDate']
    return {
      verdict: unmet?.message ?? `${best?.entry.text} on the access list of project ${project} allows ${wanted}.`,
      data: {
        wanted,
        entries: covering.map(({ record }) => record),
        ...(best === undefined ? {} : { by: best.entry.text, status: best.status })
      },
      status,
      apiVersion: version,
      outputs: {
        ...(best === undefined ? {} : { state: best.status }),
        url: uiPageOutput(context.atlas.baseUrl, { groupId: project, part: 'network-access' })
      },
      satisfied: unmet === undefined,
      unmet,
      facts: [
        ['Wanted', wanted],
        ['Entry', best?.entry.text ?? 'none'],
        ...(best === undefined ? [] : [['State', best.status] as const]),
        ...(typeof until === 'string' ? [['Until', until] as const] : []),
        ...(open.length === 0 ? [] : [['Warning', `${open.join(', ')}: the list is open to everyone.`] as const])
      ]
    }
  }
})

/** Reads every entry that is an address or a block; the expired ones separately. */
async function readEntries({ atlas, clock, subject }: OperationContext) {
  const { data, status, version } = await atlas.list(LIST, { parameters: { groupId: projectOf(subject) } })
  const all = data.results.map((item) => recordOf(LIST, item)).flatMap(toEntry)
  const isExpired = ({ record }: Entry) => {
    const untilMs = optionalDateOf(LIST, record, 'deleteAfterDate')
    return untilMs !== undefined && untilMs <= clock.nowMs()
  }
  return { entries: all.filter((entry) => !isExpired(entry)), expired: all.filter(isExpired), status, version }
}

/** Converts an entry; a security group covers no address. */
function toEntry(record: Readonly<Record<string, unknown>>): Entry[] {
  const text = record['cidrBlock'] ?? record['ipAddress']
  if (typeof text !== 'string') {
    if (typeof record['awsSecurityGroup'] === 'string') return []
    throw incompleteResponse(LIST, 'address in an entry')
  }
  const block = parseBlock(text)
  return block === undefined ? [] : [{ block, text, record }]
}

/** Finds the narrowest active entry, or else a pending one, or else a failed one. */
async function findBest(
  { atlas, subject }: OperationContext,
  covering: readonly Entry[]
): Promise<{ readonly entry: Entry; readonly status: EntryStatus } | undefined> {
  let best: { readonly entry: Entry; readonly status: EntryStatus } | undefined
  for (const entry of [...covering].sort((a, b) => b.block.prefix - a.block.prefix)) {
    const status = await readEntryStatus(atlas, { groupId: projectOf(subject), entryValue: entry.text })
    if (status === 'ACTIVE') return { entry, status }
    if (best === undefined || (best.status === 'FAILED' && status === 'PENDING')) best = { entry, status }
  }
  return best
}

function describeUnmet(found: {
  readonly wanted: string
  readonly project: string
  readonly best: { readonly entry: Entry; readonly status: EntryStatus } | undefined
  readonly expired: boolean
}): Unmet | undefined {
  const { wanted, project, best, expired } = found
  if (best === undefined) {
    return {
      message:
        `No entry on the access list of project ${project} covers ${wanted}` +
        `${expired ? '; one that did has expired.' : '.'}`,
      hint:
        'Add it with the operation createGroupAccessListEntry, or in Atlas under Network Access. ' +
        'The API access list of the service account is a different list.'
    }
  }
  const { entry, status } = best
  if (status === 'ACTIVE') return undefined
  return {
    message: `${entry.text} on the access list of project ${project} covers ${wanted}, but is ${status}, not ACTIVE.`,
    hint:
      status === 'PENDING'
        ? `Atlas has not applied it yet. To wait, run the operation ${STATUS} with wait-until "STATUS == 'ACTIVE'".`
        : 'Atlas could not apply it. Delete the entry and add it again.'
  }
}
